package cpi.roadshow.model;

import java.util.Optional;

/**
 * How the two languages of a page stand to each other. Decided by what the pages say alone, never
 * by dates.
 *
 * @param source the language it was written in
 */
public record Translation(Language source, State state) {
  /** What there is in the other language. */
  public enum State {
    /** A translation of the text as it is now. */
    CURRENT,
    /** A translation of an earlier text. */
    STALE,
    /** A page that does not say what it was translated from. */
    UNMARKED,
    /** Nothing. */
    MISSING
  }

  /**
   * One language of a page.
   *
   * @param from the text that it is a translation of, when it says so
   * @param hash its own text
   */
  public record Version(Optional<BodyHash> from, BodyHash hash) {}

  /**
   * The page that says what it was translated from is the translation; when neither says so, or
   * both, the usual language is the source.
   */
  public static Translation of(Localized<Optional<Version>> versions, Language usual) {
    Language source = source(versions, usual);
    return new Translation(
        source,
        versions
            .in(source.other())
            .map(translated -> state(versions.in(source).orElseThrow(), translated))
            .orElse(State.MISSING));
  }

  private static Language source(Localized<Optional<Version>> versions, Language usual) {
    if (versions.in(usual).isEmpty()) {
      return usual.other();
    }
    boolean usualIsTranslated = isMarked(versions.in(usual));
    boolean otherIsOriginal =
        versions.in(usual.other()).isPresent() && !isMarked(versions.in(usual.other()));
    return usualIsTranslated && otherIsOriginal ? usual.other() : usual;
  }

  private static boolean isMarked(Optional<Version> version) {
    return version.flatMap(Version::from).isPresent();
  }

  private static State state(Version source, Version translated) {
    return translated
        .from()
        .map(from -> from.equals(source.hash()) ? State.CURRENT : State.STALE)
        .orElse(State.UNMARKED);
  }

  /** The language that the translation is in. */
  public Language target() {
    return source.other();
  }

  /** Whether readers of a language see a translation of an earlier text. */
  public boolean isStaleIn(Language language) {
    return state == State.STALE && language == target();
  }
}
