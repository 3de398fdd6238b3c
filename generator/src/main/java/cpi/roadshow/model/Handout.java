package cpi.roadshow.model;

import java.util.List;
import java.util.Optional;

/**
 * Something to print and hand out: what {@code content/handouts/<name>.yaml} says of it.
 *
 * @param hasCover whether it has a cover and a table of contents, as a booklet does and a sheet
 *     does not
 * @param hasThaiDigits whether its Thai edition shows numbers in Thai digits
 */
public record Handout(
    String name,
    Localized<String> title,
    Optional<Localized<String>> summary,
    List<Audience> audience,
    Optional<Region> region,
    List<Part> parts,
    List<Edition> languages,
    List<Format> formats,
    boolean hasCover,
    boolean hasThaiDigits,
    Fields fields) {
  public Handout {
    audience = List.copyOf(audience);
    parts = List.copyOf(parts);
    languages = List.copyOf(languages);
    formats = List.copyOf(formats);
  }

  /** What a handout takes from the site. */
  public sealed interface Part {
    /** A page, or one section of it. */
    record Page(DocumentKey key, Optional<String> section) implements Part {}

    /** All pages of a type that are written for the handout's readers. */
    record All(ContentType type) implements Part {}

    /** Something put together from many pages. */
    record Made(Digest digest) implements Part {}
  }

  /** What is put together from many pages. */
  public enum Digest implements Named {
    /** The initiatives, each in a few lines. */
    LEVERS("levers"),
    /** The initiatives, each on a page. */
    LEVER_PAGES("lever-pages"),
    /** All checklists of the handout's pages, to tear off. */
    CHECKLIST("checklist"),
    /** The guidance for the handout's readers that it does not hold, and where it stands. */
    MORE_GUIDANCE("more-guidance"),
    /** The terms that the handout's pages name. */
    GLOSSARY("glossary"),
    /** The sources of all pages in one place, instead of below each. */
    SOURCES("sources");

    private final String id;

    Digest(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The language or languages of a printed handout. */
  public enum Edition implements Named {
    THAI("th"),
    ENGLISH("en"),
    /** Thai on the left, English on the right. */
    BILINGUAL("bilingual");

    private final String id;

    Edition(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    public List<Language> languages() {
      return switch (this) {
        case THAI -> List.of(Language.THAI);
        case ENGLISH -> List.of(Language.ENGLISH);
        case BILINGUAL -> List.of(Language.THAI, Language.ENGLISH);
      };
    }

    /** The edition in one language. */
    public static Edition in(Language language) {
      return language == Language.THAI ? THAI : ENGLISH;
    }
  }

  /** How a handout lies on the paper. */
  public enum Format implements Named {
    A4("a4"),
    /** A5 pages on A4 sheets, to be folded and stapled. */
    BOOKLET("booklet"),
    /** Two A5 pages beside each other on every A4 sheet. */
    TWO_UP("2-up"),
    /** A4 in letters of 18 points. */
    LARGE("large");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
