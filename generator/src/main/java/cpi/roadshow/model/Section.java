package cpi.roadshow.model;

/**
 * A heading of a page and what stands below it, up to the next heading of any level.
 *
 * @param level 2 to 6; the page's title is level 1
 * @param title the heading as plain text
 * @param heading the heading's inline markup, without its tag
 * @param text the section's text without markup, a line for each block, for word counts, search and
 *     checks
 */
public record Section(int level, String id, String title, Html heading, Html html, String text) {}
