package cpi.roadshow.checks;

import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;

/**
 * The words of a page as readers see them, with everything else blanked out, so that every offset
 * is still that of the file.
 *
 * @param text as long as the file; prose stands where it stood, the rest is one of the three
 *     characters below
 */
record Wording(SourceFile file, String text) {
  /** Stands for what readers do not see: marks of emphasis, a link's target, a key. */
  static final char HIDDEN = '\u0000';

  /** Stands for what readers see and nobody spells: code, a web address. */
  static final char OPAQUE = '\uFFFC';

  /** Stands where a paragraph, a heading, an item of a list or a cell of a table begins. */
  static final char BREAK = '\u2029';

  private static final String FENCE = "---";

  static Wording of(SourceFile file) {
    Blanks blanks = new Blanks(file.text());
    int bodyStart = bodyStart(file.text());
    HeaderBlanks.in(blanks, bodyStart);
    BodyBlanks.in(blanks, bodyStart);
    return new Wording(file, blanks.left());
  }

  Place place(int start, int end) {
    return file.place(start, end);
  }

  /** A place of one line, for what may run over several. */
  Place firstLine(int start, int end) {
    int lineEnd = file.text().indexOf('\n', start);
    return place(start, lineEnd < 0 ? end : Math.min(end, lineEnd));
  }

  /** The first offset from here on, upwards, where readers see something. */
  int visibleFrom(int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) == HIDDEN) {
      at++;
    }
    return at;
  }

  /** Where the line begins in which an offset stands. */
  int lineStart(int offset) {
    return file.text().lastIndexOf('\n', offset - 1) + 1;
  }

  /** The last offset from here on, downwards, where readers see something; -1 if there is none. */
  int visibleBefore(int offset) {
    int at = offset - 1;
    while (at >= 0 && text.charAt(at) == HIDDEN) {
      at--;
    }
    return at;
  }

  private static int bodyStart(String text) {
    if (!text.startsWith(FENCE + "\n")) {
      return 0;
    }
    int fence = text.indexOf("\n" + FENCE, FENCE.length());
    int lineEnd = fence < 0 ? -1 : text.indexOf('\n', fence + 1);
    return lineEnd < 0 ? text.length() : lineEnd + 1;
  }
}
