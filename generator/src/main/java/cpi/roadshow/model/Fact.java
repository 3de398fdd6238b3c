package cpi.roadshow.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One statement that pages may make, and where it comes from.
 *
 * @param passage where in the source: a section, a page, a line
 * @param links what else it rests on, such as a report that the source does not hold
 * @param sourceDate the source's date as the register words it
 */
public record Fact(
    String id,
    Localized<String> statement,
    Source source,
    Optional<String> passage,
    List<URI> links,
    Optional<String> sourceDate,
    Confidence confidence)
    implements Named {
  public Fact {
    links = List.copyOf(links);
  }

  /** How well a fact is founded. */
  public enum Confidence implements Named {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String id;

    Confidence(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
