/**
 * The text of pages: Markdown in, safe markup and plain text out. The one door to Flexmark and to
 * jsoup.
 */
package cpi.roadshow.markdown;
