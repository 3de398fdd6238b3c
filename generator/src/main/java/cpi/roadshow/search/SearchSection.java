package cpi.roadshow.search;

/**
 * What one result leads to: a heading and the text below it.
 *
 * @param id the heading's id; empty for what stands before the first heading
 * @param heading empty for what stands before the first heading
 * @param text without markup, a line for each block
 */
public record SearchSection(String id, String heading, String text) {}
