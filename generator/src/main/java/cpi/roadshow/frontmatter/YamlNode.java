package cpi.roadshow.frontmatter;

import cpi.roadshow.model.Place;
import java.util.List;

/** A piece of YAML and where it stands. */
sealed interface YamlNode {
  Place at();

  /**
   * A single value.
   *
   * @param text as written, without quotes
   * @param kind what YAML 1.2 takes it for
   */
  record Scalar(String text, Kind kind, Place at) implements YamlNode {
    enum Kind {
      TEXT,
      NUMBER,
      BOOLEAN,
      NULL
    }
  }

  record Sequence(List<YamlNode> items, Place at) implements YamlNode {}

  record Mapping(List<Entry> entries, Place at) implements YamlNode {}

  record Entry(String key, Place keyAt, YamlNode value) {}

  /** Whether something is written here at all. */
  default boolean isEmpty() {
    if (this instanceof Scalar scalar) {
      return scalar.kind() == Scalar.Kind.NULL || scalar.text().isBlank();
    }
    return this instanceof Sequence sequence && sequence.items().isEmpty()
        || this instanceof Mapping mapping && mapping.entries().isEmpty();
  }
}
