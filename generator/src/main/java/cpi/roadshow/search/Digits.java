package cpi.roadshow.search;

/**
 * Writes numbers as the fewest printable characters that JSON need not escape, small numbers as
 * one. {@code digits} in {@code search-core.js} reads them. Plain text with few letters is what
 * gzip packs best.
 */
final class Digits {
  /** ASCII from the space to the tilde, without the quotation mark and the backslash. */
  private static final String ALPHABET =
      " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

  /** That many characters end a number; the others say that it goes on. */
  private static final int ENDS = 64;

  private static final int GOES_ON = ALPHABET.length() - ENDS;

  private final StringBuilder text = new StringBuilder();

  void add(int number) {
    int rest = number;
    while (rest >= ENDS) {
      rest -= ENDS;
      text.append(ALPHABET.charAt(ENDS + rest % GOES_ON));
      rest /= GOES_ON;
    }
    text.append(ALPHABET.charAt(rest));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
