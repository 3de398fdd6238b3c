package cpi.roadshow.checks;

/**
 * A number in a text.
 *
 * @param value the same however the number is written: Arabic digits, no thousands separators,
 *     years of the common era, days as month and day
 */
record Figure(String value, Kind kind, int start, int end) {
  /** What a number counts, as far as the words around it tell. */
  enum Kind {
    YEAR,
    DAY,
    PERCENTAGE,
    SECTION,
    TELEPHONE,
    TIME,
    COUNT
  }

  /** What facts are asked for: section 7 of a law is not seven of anything. */
  String key() {
    return kind == Kind.SECTION ? "§" + value : value;
  }

  /** The number alone, without what it counts. */
  String number() {
    return kind == Kind.DAY ? value.substring(value.indexOf('-') + 1) : value;
  }

  Figure as(Kind other) {
    return new Figure(value, other, start, end);
  }

  static boolean isDigit(char c) {
    return c <= '9' ? c >= '0' : isThaiDigit(c);
  }

  static boolean isThaiDigit(char c) {
    return c >= '๐' && c <= '๙';
  }

  static char ascii(char digit) {
    return isThaiDigit(digit) ? (char) (digit - '๐' + '0') : digit;
  }
}
