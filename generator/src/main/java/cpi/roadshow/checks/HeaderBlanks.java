package cpi.roadshow.checks;

import java.util.Set;

/** Leaves of a page's front matter what readers read: the values of the keys that hold text. */
final class HeaderBlanks {
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "summary",
          "tags",
          "steps",
          "checklist",
          "next_steps",
          "open_questions",
          "decisions",
          "bring",
          "text",
          "name",
          "task",
          "place",
          "chair",
          "venue");

  private static final Set<String> OTHERS =
      Set.of(
          "date",
          "updated",
          "draft",
          "publish_date",
          "expiry_date",
          "slug",
          "aliases",
          "audience",
          "region",
          "agency",
          "owner",
          "sources",
          "last_reviewed_on",
          "review_in",
          "as_of",
          "search",
          "translated_from",
          "number",
          "lead",
          "partners",
          "laws",
          "status",
          "progress",
          "parts",
          "since",
          "id",
          "initiative",
          "legal_basis",
          "law",
          "section",
          "time",
          "agencies",
          "agenda",
          "actions",
          "due",
          "handouts",
          "recurrence",
          "dates");

  private final Blanks blanks;
  private boolean isText;

  private HeaderBlanks(Blanks blanks) {
    this.blanks = blanks;
  }

  static void in(Blanks blanks, int end) {
    HeaderBlanks header = new HeaderBlanks(blanks);
    for (int line = 0; line < end; line = blanks.lineEnd(line) + 1) {
      header.line(line, blanks.lineEnd(line));
    }
  }

  private void line(int start, int end) {
    if (blanks.text.startsWith("#", blanks.skipSpaces(start, end))) {
      blanks.hide(start, end);
      return;
    }
    int at = skipDashes(start, end);
    int colon = keyEnd(at, end);
    if (colon >= 0) {
      isText = TEXTS.contains(blanks.text.substring(at, colon));
      at = blanks.skipSpaces(colon + 1, end);
    }
    if (isText && !isFence(start, end)) {
      blanks.hide(start, at);
      value(at, end);
    } else {
      blanks.hide(start, end);
    }
    if (colon >= 0 || at > start) {
      blanks.split(start);
    }
  }

  private void value(int start, int end) {
    int from = start;
    int until = end;
    if (from < until && "\"'".indexOf(blanks.text.charAt(from)) >= 0) {
      blanks.hide(from, ++from);
    }
    if (until > from && "\"'".indexOf(blanks.text.charAt(until - 1)) >= 0) {
      blanks.hide(--until, until + 1);
    }
    InlineBlanks.in(blanks, from, until);
  }

  private int skipDashes(int start, int end) {
    int at = blanks.skipSpaces(start, end);
    while (at + 1 < end && blanks.text.charAt(at) == '-' && blanks.text.charAt(at + 1) == ' ') {
      at = blanks.skipSpaces(at + 2, end);
    }
    return at;
  }

  /** Where the colon of a known key stands; -1 when the line goes on with something else. */
  private int keyEnd(int from, int end) {
    int at = from;
    while (at < end
        && (blanks.text.charAt(at) >= 'a' && blanks.text.charAt(at) <= 'z'
            || blanks.text.charAt(at) == '_')) {
      at++;
    }
    boolean endsKey =
        at > from
            && at < end
            && blanks.text.charAt(at) == ':'
            && (at + 1 == end || blanks.text.charAt(at + 1) == ' ');
    if (!endsKey) {
      return -1;
    }
    String key = blanks.text.substring(from, at);
    return TEXTS.contains(key) || OTHERS.contains(key) ? at : -1;
  }

  private boolean isFence(int start, int end) {
    return blanks.text.startsWith("---", start) && blanks.skipSpaces(start + 3, end) == end;
  }
}
