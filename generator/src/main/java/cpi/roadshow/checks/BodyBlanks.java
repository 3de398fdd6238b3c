package cpi.roadshow.checks;

/**
 * Blanks out what is markup in a page's body, line by line. Knows as much Markdown as it takes to
 * tell words from signs.
 */
final class BodyBlanks {
  private final Blanks blanks;
  private final String text;

  /** The run of characters that opened the block of code we are in; empty outside of one. */
  private String fence = "";

  private boolean inComment;
  private boolean inQuote;

  private BodyBlanks(Blanks blanks) {
    this.blanks = blanks;
    this.text = blanks.text;
  }

  static void in(Blanks blanks, int bodyStart) {
    BodyBlanks body = new BodyBlanks(blanks);
    if (bodyStart > 0) {
      blanks.split(bodyStart - 1);
    }
    for (int line = bodyStart; line < blanks.text.length(); line = blanks.lineEnd(line) + 1) {
      body.line(line, blanks.lineEnd(line));
    }
  }

  private void line(int start, int end) {
    int at = quote(start, end);
    if (inComment || text.startsWith("<!--", at)) {
      comment(start, end);
    } else if (!fence.isEmpty() || isFence(at, end)) {
      blanks.hide(start, end);
      fenced(at, end);
    } else if (at == end || isCallout(at) || isDefinition(at, end) || isTableRule(at, end)) {
      blanks.hide(start, end);
      blanks.split(end);
    } else {
      words(at, end);
    }
  }

  private void words(int at, int end) {
    int from = at;
    for (int after = afterMarker(from, end); after > from; after = afterMarker(from, end)) {
      blanks.marker(from, after);
      from = after;
    }
    if (text.charAt(at) == '#' && from > at) {
      blanks.split(end);
    }
    InlineBlanks.in(blanks, from, end);
  }

  /**
   * Takes the marks of a quotation from the start of a line; says where the line's own text begins.
   */
  private int quote(int start, int end) {
    int at = blanks.skipSpaces(start, end);
    boolean quoted = at < end && text.charAt(at) == '>';
    while (at < end && text.charAt(at) == '>') {
      blanks.hide(at, at + 1);
      at = blanks.skipSpaces(at + 1, end);
    }
    if (quoted && !inQuote) {
      blanks.split(start);
    }
    inQuote = quoted;
    return at;
  }

  private void comment(int start, int end) {
    int close = text.indexOf("-->", start);
    inComment = close < 0 || close >= end;
    blanks.hide(start, end);
  }

  private boolean isFence(int at, int end) {
    return runOf('`', at, end) >= 3 || runOf('~', at, end) >= 3;
  }

  private void fenced(int at, int end) {
    if (fence.isEmpty()) {
      fence = text.substring(at, at + Math.max(runOf('`', at, end), runOf('~', at, end)));
      blanks.split(at);
    } else if (text.startsWith(fence, at)
        && blanks.skipSpaces(at + runOf(fence.charAt(0), at, end), end) == end) {
      fence = "";
    }
  }

  private int runOf(char c, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == c) {
      at++;
    }
    return at - from;
  }

  private boolean isCallout(int at) {
    return text.startsWith("[!", at);
  }

  /** The address of a link that is written elsewhere: {@code [label]: https://…}. */
  private boolean isDefinition(int at, int end) {
    if (text.charAt(at) != '[' || text.startsWith("[^", at)) {
      return false;
    }
    int close = text.indexOf("]:", at);
    return close >= 0 && close < end;
  }

  private boolean isTableRule(int at, int end) {
    boolean ruled = false;
    for (int i = at; i < end; i++) {
      if ("|:- \t".indexOf(text.charAt(i)) < 0) {
        return false;
      }
      ruled |= text.charAt(i) == '-';
    }
    return ruled;
  }

  /**
   * After the marker of a heading, a list, a task or a footnote; the same offset when none stands
   * here.
   */
  private int afterMarker(int at, int end) {
    if (at >= end) {
      return at;
    }
    return switch (text.charAt(at)) {
      case '#' -> afterSpace(at, at + runOf('#', at, end), end);
      case '-', '+', '*', ':' -> afterSpace(at, at + 1, end);
      case '[' -> afterBracket(at, end);
      default -> afterNumber(at, end);
    };
  }

  private int afterSpace(int start, int at, int end) {
    return at < end && text.charAt(at) == ' ' ? blanks.skipSpaces(at, end) : start;
  }

  private int afterBracket(int at, int end) {
    if (text.startsWith("[ ] ", at) || text.startsWith("[x] ", at) || text.startsWith("[X] ", at)) {
      return at + 4;
    }
    int close = text.startsWith("[^", at) ? text.indexOf("]:", at) : -1;
    return close < 0 || close >= end ? at : blanks.skipSpaces(close + 2, end);
  }

  /** {@code 1. }, {@code 1) }, {@code (1) }, with Arabic or Thai digits. */
  private int afterNumber(int start, int end) {
    boolean bracketed = text.charAt(start) == '(';
    int at = bracketed ? start + 1 : start;
    int digits = at;
    while (at < end && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean closed =
        at > digits
            && at < end
            && (text.charAt(at) == ')' || (!bracketed && text.charAt(at) == '.'));
    return closed ? afterSpace(start, at + 1, end) : start;
  }
}
