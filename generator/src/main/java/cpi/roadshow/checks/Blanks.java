package cpi.roadshow.checks;

/** A text in which stretches are blanked out one after the other. Lives as long as one call. */
final class Blanks {
  /** The text as it was. */
  final String text;

  private final char[] left;

  Blanks(String text) {
    this.text = text;
    left = text.toCharArray();
  }

  void hide(int start, int end) {
    fill(start, end, Wording.HIDDEN);
  }

  void cover(int start, int end) {
    fill(start, end, Wording.OPAQUE);
  }

  void split(int at) {
    if (at < left.length) {
      left[at] = Wording.BREAK;
    }
  }

  /** Splits before the word that begins after a marker, and hides the marker. */
  void marker(int start, int end) {
    hide(start, end);
    split(start);
  }

  String left() {
    return new String(left);
  }

  int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  int skipSpaces(int from, int end) {
    int at = from;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private void fill(int start, int end, char with) {
    for (int i = start; i < end; i++) {
      if (left[i] != '\n') {
        left[i] = with;
      }
    }
  }
}
