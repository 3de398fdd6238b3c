package cpi.roadshow.markdown;

import cpi.roadshow.thai.ThaiText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that stand bare in a text, also where Thai follows without a space. */
final class Autolinks {
  private static final Pattern START =
      Pattern.compile(
          "(?<![A-Za-z0-9@/.])(?:(?<web>https?://|www\\.(?=[A-Za-z0-9]))(?<host>[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)(?::\\d{1,5})?"
              + "|(?<mail>[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z0-9]+)(?![A-Za-z0-9_-]))",
          Pattern.CASE_INSENSITIVE);
  private static final String TRAILING = "?!.,:;*_~'\"”’»…";

  private Autolinks() {}

  /**
   * An address in a text.
   *
   * @param href with its scheme
   */
  record Found(int start, int end, String href) {}

  /** Whether it is worth looking: most text holds no address. */
  static boolean maybeIn(String text) {
    return text.indexOf('@') >= 0
        || text.contains("://")
        || text.contains("www.")
        || text.contains("WWW.");
  }

  /** The next address from a place on. */
  static Optional<Found> next(String text, int from) {
    Matcher matcher = START.matcher(text);
    for (int at = from; at < text.length() && matcher.find(at); at = matcher.end()) {
      if (matcher.group("mail") != null) {
        return Optional.of(new Found(matcher.start(), matcher.end(), "mailto:" + matcher.group()));
      }
      if (isHost(matcher)) {
        int end = end(text, matcher.end());
        String address = text.substring(matcher.start(), end);
        return Optional.of(
            new Found(
                matcher.start(),
                end,
                matcher.group("web").endsWith("/") ? address : "http://" + address));
      }
    }
    return Optional.empty();
  }

  private static boolean isHost(Matcher matcher) {
    String host = matcher.group("host");
    int last = host.lastIndexOf('.');
    boolean isWww = !matcher.group("web").endsWith("/");
    return (isWww || last > 0)
        && host.indexOf('_', Math.max(0, host.lastIndexOf('.', last - 1))) < 0;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && isPart(text, end)) {
      end++;
    }
    return trimmed(text, from, end);
  }

  /**
   * Whether a character goes on with an address: Thai does only where a name begins, as in {@code
   * /wiki/ประเทศไทย}, else a new word begins.
   */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '<' || c == '“' || c == '”') {
      return false;
    }
    char before = text.charAt(at - 1);
    return !ThaiText.isThai(c) || ThaiText.isThai(before) || "/=-_+#%".indexOf(before) >= 0;
  }

  private static int trimmed(String text, int from, int to) {
    int open = balance(text, from, to);
    int end = to;
    while (end > from) {
      char last = text.charAt(end - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if (TRAILING.indexOf(last) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  private static int balance(String text, int from, int to) {
    int open = 0;
    for (int i = from; i < to; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open;
  }
}
