package cpi.roadshow.checks;

/** Finds out whether a figure is part of a phrase that stands in a text. */
final class Quotation {
  private Quotation() {}

  static boolean contains(String phrase, String text, Figure figure) {
    for (int at = 0; at < phrase.length(); at++) {
      if (phrase.charAt(at) == text.charAt(figure.start())
          && text.startsWith(phrase, figure.start() - at)) {
        return true;
      }
    }
    return false;
  }
}
