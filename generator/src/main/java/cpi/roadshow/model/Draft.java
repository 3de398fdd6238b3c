package cpi.roadshow.model;

/**
 * A page whose front matter is read and whose body is not yet.
 *
 * @param bodyStart offset in the file of the body's first character
 */
public record Draft(Origin origin, FrontMatter matter, Fields fields, int bodyStart) {}
