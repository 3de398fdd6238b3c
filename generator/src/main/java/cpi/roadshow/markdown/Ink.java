package cpi.roadshow.markdown;

import cpi.roadshow.model.Language;
import cpi.roadshow.thai.Typeset;

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
    Typeset.escape(characters, html);
    return this;
  }

  /** Writes characters that mean themselves, their Thai marked in a page of another language. */
  Ink marked(String characters, Language page) {
    Typeset.mark(characters, page, html);
    return this;
  }

  /** Writes an attribute. */
  Ink attribute(String name, CharSequence value) {
    html.append(' ').append(name).append("=\"");
    Typeset.escape(value, html);
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
}
