package cpi.roadshow.model;

import java.util.Comparator;

/** The name of a document whatever its language, as links write it: {@code guidance/fast-track}. */
public record DocumentKey(ContentType type, String slug) implements Comparable<DocumentKey> {
  private static final Comparator<DocumentKey> ORDER =
      Comparator.comparing(DocumentKey::type).thenComparing(DocumentKey::slug);

  @Override
  public int compareTo(DocumentKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type.id() + "/" + slug;
  }
}
