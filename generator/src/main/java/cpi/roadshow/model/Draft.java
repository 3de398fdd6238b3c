package cpi.roadshow.model;

/**
 * A page whose front matter is read and whose body is not yet.
 *
 * @param bodyStart offset in the file of the body's first character
 * @param hash what the body amounts to
 */
public record Draft(
    Origin origin, FrontMatter matter, Fields fields, int bodyStart, BodyHash hash) {
  public Translation.Version version() {
    return new Translation.Version(matter.meta().translatedFrom(), hash);
  }
}
