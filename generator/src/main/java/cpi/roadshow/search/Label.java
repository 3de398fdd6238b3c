package cpi.roadshow.search;

/** How a value that readers can filter by is called in their language. */
public record Label(String id, String text) {}
