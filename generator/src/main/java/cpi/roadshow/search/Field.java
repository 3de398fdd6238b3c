package cpi.roadshow.search;

import java.util.Locale;

/** A field of the index, and how much a term counts in it. */
enum Field {
  TITLE(1.4),
  HEADING(1.2),
  BODY(1),
  /** Other names of what the section speaks of, in both languages, from the glossary. */
  TERMS(0.4);

  private final double boost;

  Field(double boost) {
    this.boost = boost;
  }

  double boost() {
    return boost;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
