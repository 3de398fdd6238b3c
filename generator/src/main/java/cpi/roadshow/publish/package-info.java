/**
 * What is published for machines rather than readers: feeds, the site map, structured data, lists
 * of pages, Markdown twins, and the headers that a web server sends.
 */
package cpi.roadshow.publish;
