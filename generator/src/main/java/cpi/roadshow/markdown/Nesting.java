package cpi.roadshow.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a text before it is parsed for what would take the parser too deep, or so long that an
 * author would think it hangs: Flexmark copies a paragraph for every bracket in it.
 */
final class Nesting {
  private static final int DEEPEST = 32;
  private static final int WIDEST_INDENT = 160;
  private static final int WIDEST_LINE = 2000;
  private static final long MOST_WORK = 60_000_000;
  private static final Pattern LIST_MARKER =
      Pattern.compile("(?:[-*+]|[0-9๐-๙]{1,9}[.)]|:)(?=[ \\t]|$)");
  private static final Pattern FENCE = Pattern.compile("(?:```+|~~~+)");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t:|-]*)?");

  private final String body;
  private final Matcher marker;
  private final Matcher fence;
  private int paragraphStart;
  private long paragraphMarkup;
  private boolean isTable;
  private char fenced;

  private Nesting(String body) {
    this.body = body;
    marker = LIST_MARKER.matcher(body);
    fence = FENCE.matcher(body);
  }

  /** A stretch of the body. */
  record Stretch(int start, int end) {}

  /** The first stretch that is too much, if there is one. */
  static Optional<Stretch> tooDeep(String body) {
    Nesting nesting = new Nesting(body);
    for (int start = 0; start < body.length(); ) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      Optional<Stretch> found = nesting.line(start, end);
      if (found.isPresent()) {
        return found;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private Optional<Stretch> line(int start, int end) {
    int depth = 0;
    int at = start;
    boolean isNew = false;
    while (true) {
      int text = blank(at, end);
      if (text - at > WIDEST_INDENT && isIndentTooWide(text - at, text, end)) {
        return Optional.of(new Stretch(start, end));
      }
      at = text;
      if (at < end && body.charAt(at) == '>') {
        at++;
      } else if (fenced == 0 && isMarker(at, end)) {
        isNew = true;
        at = marker.end();
      } else {
        break;
      }
      if (++depth > DEEPEST) {
        return Optional.of(new Stretch(start, end));
      }
    }
    return content(start, at, end, isNew);
  }

  private boolean isIndentTooWide(int indent, int at, int end) {
    return indent > WIDEST_LINE
        || fenced == 0 && at < end && (body.charAt(at) == '>' || isMarker(at, end));
  }

  private int blank(int from, int end) {
    int at = from;
    while (at < end && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private boolean isMarker(int at, int end) {
    return at < end && marker.region(at, end).lookingAt();
  }

  /** Looks at a line behind its markers of quotations and lists. */
  private Optional<Stretch> content(int start, int at, int end, boolean isNew) {
    if (isFence(at, end) || fenced != 0) {
      begin(end);
      return Optional.empty();
    }
    if (at == end) {
      begin(end);
      return Optional.empty();
    }
    if (isNew || body.charAt(at) == '#' || body.startsWith("[^", at)) {
      begin(start);
    }
    // A table is parsed row by row.
    if (isTable || isTableRule(at, end)) {
      begin(start);
      isTable = true;
    }
    for (int i = at; i < end; i++) {
      paragraphMarkup += isMarkup(body.charAt(i)) ? 1 : 0;
    }
    boolean isTooMuch = paragraphMarkup * (end - paragraphStart) > MOST_WORK;
    return isTooMuch ? Optional.of(new Stretch(paragraphStart, end)) : Optional.empty();
  }

  private boolean isTableRule(int at, int end) {
    return "|:-".indexOf(body.charAt(at)) >= 0
        && body.substring(at, end).indexOf('|') >= 0
        && TABLE_RULE.matcher(body).region(at, end).matches();
  }

  private static boolean isMarkup(char c) {
    return switch (c) {
      case '[', ']', '<', '`', '&', '*', '_', '~', '\\', '!' -> true;
      default -> false;
    };
  }

  private void begin(int start) {
    paragraphStart = start;
    paragraphMarkup = 0;
    isTable = false;
  }

  private boolean isFence(int at, int end) {
    boolean isFence =
        at < end && fence.region(at, end).lookingAt() && (fenced == 0 || fenced == body.charAt(at));
    if (isFence) {
      fenced = fenced == 0 ? body.charAt(at) : 0;
    }
    return isFence;
  }
}
