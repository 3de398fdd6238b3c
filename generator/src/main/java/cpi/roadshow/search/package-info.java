/**
 * The search index: sections cut into words, Lunr's index of them, and the files that a reader's
 * browser loads. Its counterpart in the browser is {@code templates/assets/js/search-core.js}.
 */
package cpi.roadshow.search;
