/** What each handout holds in each language, as plain records that print templates show. */
package cpi.roadshow.handout;
