package cpi.roadshow.model;

/**
 * What a file name alone tells: which document this is, in which language, and where it lies
 * ({@code content/…}, with slashes).
 */
public record Origin(DocumentKey key, Language language, String path) {}
