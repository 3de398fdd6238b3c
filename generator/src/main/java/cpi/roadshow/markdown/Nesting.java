package cpi.roadshow.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a text before it is parsed for what would take the parser too deep, or so long that an
 * author would think it hangs: some of what it does for a bracket it does for the whole paragraph.
 */
final class Nesting {
  private static final int DEEPEST_BLOCK = 32;
  private static final int DEEPEST_BRACKET = 100;
  private static final int WIDEST_INDENT = 160;
  private static final int WIDEST_BLANK = 2000;
  private static final long MOST_WORK = 300_000_000L;
  private static final Pattern MARKER =
      Pattern.compile(">|(?:[-*+]|[0-9๐-๙]{1,9}[.)]|:)(?=[ \\t]|$)");
  private static final Pattern FENCE = Pattern.compile("```+|~~~+");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*\\|[ \\t:|-]*|\\|[ \\t]*:?-+:?[ \\t]*");

  private final String body;
  private final Matcher marker;
  private char fence;
  private int paragraph;
  private long markup;
  private int brackets;
  private boolean isTable;

  private Nesting(String body) {
    this.body = body;
    marker = MARKER.matcher(body);
  }

  /** A stretch of the body. */
  record Stretch(int start, int end) {}

  /** The first stretch that is too much, if there is one. */
  static Optional<Stretch> tooDeep(String body) {
    Nesting nesting = new Nesting(body);
    for (int start = 0; start < body.length(); ) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      if (nesting.isTooMuch(start, end)) {
        return Optional.of(new Stretch(Math.min(start, nesting.paragraph), end));
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Whether a line opens too many quotations and lists, or is too much itself. */
  private boolean isTooMuch(int start, int end) {
    int at = afterBlank(start, end);
    int indent = at - start;
    int depth = 0;
    boolean opensItem = false;
    while (fence == 0 && marker.region(at, end).lookingAt()) {
      depth++;
      if (depth > DEEPEST_BLOCK || indent > WIDEST_INDENT) {
        paragraph = start;
        return true;
      }
      opensItem |= body.charAt(at) != '>';
      at = afterBlank(marker.end(), end);
    }
    return indent > WIDEST_BLANK || isTooMuchText(start, at, end, opensItem);
  }

  private int afterBlank(int from, int end) {
    int at = from;
    while (at < end && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** Whether what stands behind the markers of a line makes its paragraph too much. */
  private boolean isTooMuchText(int start, int at, int end, boolean opensItem) {
    if (at == end || isCode(at, end)) {
      begin(end);
      return false;
    }
    if (opensItem || body.charAt(at) == '#' || body.startsWith("[^", at)) {
      begin(start);
    }
    // A table is parsed row by row.
    if (isTable || isTableRule(at, end)) {
      begin(start);
      isTable = true;
    }
    return count(at, end) > DEEPEST_BRACKET || markup * (end - paragraph) > MOST_WORK;
  }

  private void begin(int start) {
    paragraph = start;
    markup = 0;
    brackets = 0;
    isTable = false;
  }

  private boolean isCode(int at, int end) {
    boolean isFence = FENCE.matcher(body).region(at, end).lookingAt();
    if (isFence && fence == 0) {
      fence = body.charAt(at);
    } else if (isFence && fence == body.charAt(at)) {
      fence = 0;
    } else {
      return fence != 0;
    }
    return true;
  }

  private boolean isTableRule(int at, int end) {
    return "|:-".indexOf(body.charAt(at)) >= 0
        && TABLE_RULE.matcher(body).region(at, end).matches();
  }

  /** Counts what means something in a line; answers how many brackets were open at once. */
  private int count(int from, int to) {
    int deepest = 0;
    for (int i = from; i < to; i++) {
      switch (body.charAt(i)) {
        case '[' -> {
          markup++;
          deepest = Math.max(deepest, ++brackets);
        }
        case ']' -> {
          markup++;
          brackets = Math.max(0, brackets - 1);
        }
        case '<', '`', '&', '*', '_', '~', '\\', '!' -> markup++;
        default -> {}
      }
    }
    return deepest;
  }
}
