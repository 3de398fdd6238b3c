package cpi.roadshow.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page, read and rendered: what the web site, the search index and the handouts are projected
 * from.
 *
 * @param committed the day on which its file last changed, where a history tells
 */
public record Document(
    Origin origin,
    Permalink permalink,
    FrontMatter matter,
    Fields fields,
    Body body,
    BodyHash hash,
    Optional<LocalDate> committed) {
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
