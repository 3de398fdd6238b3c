package cpi.roadshow.thai;

import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;

/**
 * Plain text made ready for a page: escaped, its Thai marked where the page is not, and kept
 * together where a line must not break.
 */
public final class Typeset {
  private static final String BETWEEN_THAI = " \u00a0.,:;-–()\"“”‘’'/%+฿";

  private Typeset() {}

  /**
   * A text by itself.
   *
   * @param page the language of what the text stands in
   */
  public static Html html(String text, Language page) {
    String glued = Typography.glued("", text, '\0');
    StringBuilder html = new StringBuilder(text.length() + 16);
    mark(glued, page, html);
    return new Html(html.toString());
  }

  /** Writes text, escaped, with every run of Thai marked as such in a page of another language. */
  public static void mark(String text, Language page, StringBuilder html) {
    if (page == Language.THAI || !ThaiText.isIn(text)) {
      escape(text, html);
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int start = firstThai(text, at);
      escape(text.substring(at, start), html);
      if (start == text.length()) {
        return;
      }
      int end = endOfRun(text, start);
      html.append("<span lang=\"th\">");
      escape(text.substring(start, end), html);
      html.append("</span>");
      at = end;
    }
  }

  /** Writes characters that mean themselves. */
  public static void escape(CharSequence characters, StringBuilder html) {
    int length = characters.length();
    int done = 0;
    for (int i = 0; i < length; i++) {
      String entity = entity(characters.charAt(i));
      if (entity != null) {
        html.append(characters, done, i).append(entity);
        done = i + 1;
      }
    }
    html.append(characters, done, length);
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  private static int firstThai(String text, int from) {
    int at = from;
    while (at < text.length() && !ThaiText.isThai(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * After the last Thai character before another script begins, with the dot of an abbreviation.
   */
  private static int endOfRun(String text, int start) {
    int end = start;
    for (int at = start; at < text.length() && goesOn(text.charAt(at)); at++) {
      end = ThaiText.isThai(text.charAt(at)) ? at + 1 : end;
    }
    boolean endsInDot = end < text.length() && text.charAt(end) == '.';
    boolean isAbbreviation = end - start == 1 || text.charAt(Math.max(start, end - 2)) == '.';
    return afterNumber(text, endsInDot && isAbbreviation ? end + 1 : end);
  }

  /**
   * After the number that a no-break space ties to what stands before it: {@code พ.ศ. 2566} is one.
   */
  private static int afterNumber(String text, int end) {
    int at = end < text.length() && text.charAt(end) == '\u00a0' ? end + 1 : end;
    while (at > end && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at > end + 1 ? at : end;
  }

  private static boolean goesOn(char c) {
    return ThaiText.isThai(c) || c >= '0' && c <= '9' || BETWEEN_THAI.indexOf(c) >= 0;
  }
}
