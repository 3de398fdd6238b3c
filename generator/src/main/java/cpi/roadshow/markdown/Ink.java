package cpi.roadshow.markdown;

/**
 * The markup of a part of a page, and beside it the same text without markup, as both are written.
 */
final class Ink {
  private final StringBuilder html = new StringBuilder(1024);
  private final StringBuilder text = new StringBuilder(512);
  private boolean hasRawTags;

  /** Writes markup of our own. */
  Ink tag(String markup) {
    html.append(markup);
    return this;
  }

  /** Writes a tag that an author wrote, cleaned, which nobody has checked for a partner. */
  void rawTag(String markup) {
    html.append(markup);
    hasRawTags = true;
  }

  /** Begins a new line of markup, for people who read it. */
  Ink line() {
    if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    return this;
  }

  /** Writes characters that mean themselves. */
  Ink escaped(CharSequence characters) {
    escape(characters, html);
    return this;
  }

  /** Writes an attribute. */
  Ink attribute(String name, CharSequence value) {
    html.append(' ').append(name).append("=\"");
    escape(value, html);
    html.append('"');
    return this;
  }

  /** Adds what was written apart. */
  Ink append(Ink part) {
    html.append(part.html);
    text.append(part.text);
    hasRawTags |= part.hasRawTags;
    return this;
  }

  /** Writes to the text alone; no-break spaces are for the eye and have no place there. */
  void plain(String characters) {
    text.append(characters.replace('\u00a0', ' '));
  }

  /** Ends a line of the text, if one has begun. */
  void endLine() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') {
      text.append('\n');
    }
  }

  /** What was written last, as text. */
  CharSequence textSoFar() {
    return text;
  }

  String text() {
    return text.toString().strip();
  }

  String html() {
    String markup = html.toString().strip();
    return hasRawTags ? RawHtml.balanced(markup) : markup;
  }

  private static void escape(CharSequence characters, StringBuilder out) {
    int length = characters.length();
    int done = 0;
    for (int i = 0; i < length; i++) {
      String entity = entity(characters.charAt(i));
      if (entity != null) {
        out.append(characters, done, i).append(entity);
        done = i + 1;
      }
    }
    out.append(characters, done, length);
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
}
