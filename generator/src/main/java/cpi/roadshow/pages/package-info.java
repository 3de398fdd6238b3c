/** What each page of the web site shows, as plain records that templates print. */
package cpi.roadshow.pages;
