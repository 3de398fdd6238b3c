package cpi.roadshow.checks;

import java.util.function.IntPredicate;

/** Blanks out the markup within a line: emphasis, targets of links, code, tags, web addresses. */
final class InlineBlanks {
  private static final String AFTER_ADDRESS = ".,;:!?)*_";

  /** The characters that something may begin with; all others are passed over at once. */
  private static final boolean[] SIGNS = new boolean['~' + 1];

  static {
    "*_~\\`![]{<&|hw".chars().forEach(c -> SIGNS[c] = true);
  }

  private final Blanks blanks;
  private final String text;
  private final int end;

  private InlineBlanks(Blanks blanks, int end) {
    this.blanks = blanks;
    this.text = blanks.text;
    this.end = end;
  }

  static void in(Blanks blanks, int start, int end) {
    InlineBlanks line = new InlineBlanks(blanks, end);
    for (int at = start; at < end; ) {
      char c = blanks.text.charAt(at);
      at = c > '~' || !SIGNS[c] ? at + 1 : line.step(at, c);
    }
  }

  /** Blanks out what begins here, if anything does, and says where to go on. */
  private int step(int at, char c) {
    return switch (c) {
      case '*', '_', '~' -> hide(at, at + 1);
      case '\\' -> hide(at, at + 1) + 1;
      case '`' -> code(at);
      case '!' -> next(at) == '[' ? hide(at, at + 1) : at + 1;
      case '[' -> next(at) == '^' ? hide(at, closing(']', at)) : hide(at, at + 1);
      case ']' -> target(at);
      case '{' ->
          "#.".indexOf(next(blanks.skipSpaces(at + 1, end) - 1)) >= 0
              ? hide(at, closing('}', at))
              : at + 1;
      case '<' -> tag(at);
      case '&' -> entity(at);
      case '|' -> split(at);
      case 'h' ->
          text.startsWith("http://", at) || text.startsWith("https://", at) ? address(at) : at + 1;
      case 'w' -> text.startsWith("www.", at) ? address(at) : at + 1;
      default -> at + 1;
    };
  }

  private char next(int at) {
    return at + 1 < end ? text.charAt(at + 1) : '\n';
  }

  private int hide(int start, int until) {
    blanks.hide(start, until);
    return until;
  }

  private int cover(int start, int until) {
    blanks.cover(start, until);
    return until;
  }

  private int split(int at) {
    blanks.split(at);
    return at + 1;
  }

  /** After the next such character; after this one when there is none. */
  private int closing(char wanted, int at) {
    int found = text.indexOf(wanted, at);
    return found < 0 || found >= end ? at + 1 : found + 1;
  }

  private int code(int at) {
    int open = skip(at, c -> c == '`');
    String ticks = text.substring(at, open);
    int close = text.indexOf(ticks, open);
    return close < 0 || close >= end ? hide(at, open) : cover(at, close + ticks.length());
  }

  private int target(int at) {
    if (next(at) == '(') {
      return hide(at, closingBracket(at + 1));
    }
    return hide(at, next(at) == '[' ? closing(']', at + 1) : at + 1);
  }

  private int closingBracket(int open) {
    int depth = 0;
    for (int at = open; at < end; at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
    }
    return open;
  }

  private int tag(int at) {
    if (text.startsWith("<http", at)) {
      return cover(at, closing('>', at));
    }
    boolean opens = next(at) == '/' || next(at) == '!' || Character.isLetter(next(at));
    return opens ? hide(at, closing('>', at)) : at + 1;
  }

  private int entity(int at) {
    int semicolon = skip(at + 1, c -> c == '#' || c < 0x80 && Character.isLetterOrDigit(c));
    boolean isEntity = semicolon < end && semicolon > at + 1 && text.charAt(semicolon) == ';';
    return isEntity ? cover(at, semicolon + 1) : at + 1;
  }

  private int address(int at) {
    int until = skip(at, c -> c > ' ' && c < 0x7F && "<>\"|`".indexOf(c) < 0);
    while (AFTER_ADDRESS.indexOf(text.charAt(until - 1)) >= 0) {
      until--;
    }
    return cover(at, until);
  }

  private int skip(int from, IntPredicate like) {
    int at = from;
    while (at < end && like.test(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
