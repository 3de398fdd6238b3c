/**
 * Puts the pages together to a site: names and addresses first, then what only shows across pages.
 */
package cpi.roadshow.site;
