package cpi.roadshow.model;

/**
 * A page, read and rendered: what the web site, the search index and the handouts are projected
 * from.
 */
public record Document(
    Origin origin, Permalink permalink, FrontMatter matter, Fields fields, Body body) {
  public DocumentKey key() {
    return origin.key();
  }

  public Language language() {
    return origin.language();
  }

  public Meta meta() {
    return matter.meta();
  }
}
