package cpi.roadshow.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A document in the languages it is written in: one, or both. */
public record Pair(DocumentKey key, Localized<Optional<Document>> versions) {
  public Pair {
    if (versions.th().isEmpty() && versions.en().isEmpty()) {
      throw new IllegalArgumentException("a document is written in some language");
    }
  }

  /**
   * The document as a reader of a language gets it: its translation if there is one, else the
   * original.
   */
  public Document in(Language language) {
    return versions.in(language).or(() -> versions.in(language.other())).orElseThrow();
  }

  public boolean isTranslated() {
    return versions.th().isPresent() && versions.en().isPresent();
  }

  /**
   * How the languages stand to each other.
   *
   * @param usual the language that pages are written in first
   */
  public Translation translation(Language usual) {
    return Translation.of(versions.map(version -> version.map(Document::version)), usual);
  }

  public boolean has(Language language) {
    return versions.in(language).isPresent();
  }

  /** The initiatives that the document belongs to; both languages agree on them. */
  public SortedSet<DocumentKey> initiatives() {
    List<DocumentKey> all =
        in(Language.THAI)
            .matter()
            .<List<DocumentKey>>match(
                initiative -> List.of(key),
                guidance -> guidance.initiative().stream().toList(),
                faq -> faq.initiative().stream().toList(),
                minutes ->
                    minutes.agenda().stream().flatMap(item -> item.initiative().stream()).toList(),
                roadshow -> List.of(),
                clinic -> List.of(),
                page -> List.of());
    return new TreeSet<>(all);
  }

  public Stream<Document> all() {
    return Stream.concat(versions.th().stream(), versions.en().stream());
  }
}
