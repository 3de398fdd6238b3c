package cpi.roadshow.model;

/**
 * A page, read and rendered: what the web site, the search index and the handouts are projected
 * from.
 */
public record Document(
    Origin origin,
    Permalink permalink,
    FrontMatter matter,
    Fields fields,
    Body body,
    BodyHash hash) {
  public DocumentKey key() {
    return origin.key();
  }

  public Language language() {
    return origin.language();
  }

  public Meta meta() {
    return matter.meta();
  }

  public Translation.Version version() {
    return new Translation.Version(meta().translatedFrom(), hash);
  }
}
