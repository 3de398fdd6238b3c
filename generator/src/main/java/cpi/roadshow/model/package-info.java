/**
 * The nouns of the product: languages, pages, their front matter and bodies, the finished site.
 * Knows nothing but java.lang, java.net, java.time and java.util.
 */
package cpi.roadshow.model;
