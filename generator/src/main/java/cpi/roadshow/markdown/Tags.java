package cpi.roadshow.markdown;

import java.util.Locale;
import java.util.Set;

/** Finds tags in a text and tells what they are called. */
final class Tags {
  // What stands between these is not for readers.
  private static final Set<String> HIDING =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "textarea",
          "title",
          "xmp",
          "svg",
          "math",
          "select",
          "head");

  private Tags() {}

  /** The name in lower case; empty for a comment or a declaration. */
  static String name(String tag) {
    int start = isClosing(tag) ? 2 : 1;
    int end = start;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || ":-".indexOf(tag.charAt(end)) >= 0)) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  static boolean isClosing(String tag) {
    return tag.startsWith("</");
  }

  /** Whether what follows a tag is not for readers, not even when the tag is left out. */
  static boolean hides(String tag) {
    return !isClosing(tag) && HIDING.contains(name(tag));
  }

  /** Whether a tag closes what another opened. */
  static boolean closes(String tag, String opener) {
    return isClosing(tag) && name(tag).equals(name(opener));
  }

  /**
   * The end of the tag, comment or declaration that begins at a place; -1 when it is but a
   * less-than sign.
   */
  static int end(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at + 4);
    }
    if (text.startsWith("<![CDATA[", at)) {
      return after(text, "]]>", at);
    }
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at);
    }
    if (text.startsWith("<!", at)) {
      return after(text, ">", at);
    }
    int name = text.startsWith("</", at) ? at + 2 : at + 1;
    return name < text.length() && isLetter(text.charAt(name)) ? endOfElement(text, name) : -1;
  }

  private static int endOfElement(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = text.indexOf(c, at + 1);
      }
      if (c == '<' || at < 0) {
        return -1;
      }
      if (c == '>') {
        return at + 1;
      }
    }
    return -1;
  }

  /** Where a text goes on behind what a tag hides. */
  static int endOfHidden(String text, int from, String opener) {
    String closer = "</" + name(opener);
    for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
      if (text.regionMatches(true, at, closer, 0, closer.length())) {
        return after(text, ">", at);
      }
    }
    return text.length();
  }

  /** After a mark, or the end of the text. */
  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
