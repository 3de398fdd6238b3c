package cpi.roadshow.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the site is written in. */
public enum Language {
  THAI("th"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The BCP 47 code, as it stands in file names, addresses and {@code lang} attributes. */
  public String code() {
    return code;
  }

  public Language other() {
    return this == THAI ? ENGLISH : THAI;
  }

  /** A locale with no regional or calendar extension, so that nothing depends on the machine. */
  public Locale locale() {
    return this == THAI ? Locale.forLanguageTag("th") : Locale.UK;
  }

  public static Optional<Language> of(String code) {
    return Stream.of(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
