package cpi.roadshow.checks;

import cpi.roadshow.checks.PhraseBook.Slip;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page for slips of the pen: misspelt names, marks in the wrong order, spaces that are
 * missing, sentences too long.
 */
final class Prose {
  static final int LONGEST_THAI_RUN = 400;

  private static final char REPETITION = 'ๆ';
  private static final String OPENING = "“‘\"'([«";
  private static final String CLOSING = "”’\"')]»,.;:!?…";

  private final Manuscript page;
  private final String text;
  private final List<Diagnostic> said = new ArrayList<>();

  private Prose(Manuscript page) {
    this.page = page;
    this.text = page.text();
  }

  static List<Diagnostic> of(Manuscript page, PhraseBook spellings) {
    return new Prose(page).check(spellings);
  }

  private List<Diagnostic> check(PhraseBook spellings) {
    spellings.slips(text).stream().filter(slip -> !isRecorded(slip)).forEach(this::spelling);
    ThaiMarks.slips(text).forEach(this::spelling);
    repetitions();
    mixedDigits();
    longThaiRuns();
    if (page.language() == Language.ENGLISH) {
      said.addAll(Sentences.tooLong(page.wording()));
    }
    return said;
  }

  private void spelling(Slip slip) {
    say(
        slip.start(),
        slip.end(),
        new Problem.OfficialSpelling(text.substring(slip.start(), slip.end()), slip.right()));
  }

  /** Minutes record how the news item words a title; no other page repeats it. */
  private boolean isRecorded(Slip slip) {
    return page.document().key().type() == ContentType.MINUTES
        && text.startsWith(Spellings.TITLE_IN_THE_NEWS, slip.start());
  }

  // ๆ

  private void repetitions() {
    for (int at = text.indexOf(REPETITION); at >= 0; at = text.indexOf(REPETITION, at + 1)) {
      char before = visible(page.wording().visibleBefore(at));
      char after = visible(page.wording().visibleFrom(at + 1));
      boolean named = OPENING.indexOf(before) >= 0 && CLOSING.indexOf(after) >= 0;
      if (!named && !(isSpace(before) && (isSpace(after) || CLOSING.indexOf(after) >= 0))) {
        say(at, at + 1, new Problem.UnspacedRepetition());
      }
    }
  }

  private char visible(int at) {
    return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' && c != Wording.HIDDEN
        || c == '\u00A0'
        || c == Wording.BREAK
        || c == Wording.OPAQUE;
  }

  // Digits.

  /** Said once a page, where the rarer digits of this site begin. */
  private void mixedDigits() {
    Optional<Figure> thai = page.figures().stream().filter(this::isThai).findFirst();
    if (thai.isPresent() && !page.figures().stream().allMatch(this::isThai)) {
      say(thai.get().start(), thai.get().end(), new Problem.MixedDigits());
    }
  }

  private boolean isThai(Figure figure) {
    return Figure.isThaiDigit(text.charAt(figure.start()));
  }

  // Long runs.

  /** Looks back from where a run would be too long: most of the text need not be looked at. */
  private void longThaiRuns() {
    for (int start = 0; start + LONGEST_THAI_RUN < text.length(); ) {
      int space = spaceBefore(start + LONGEST_THAI_RUN, start);
      int end = space < start ? spaceAfter(start + LONGEST_THAI_RUN) : space;
      if (space < start) {
        longRun(start, end);
      }
      start = end + 1;
    }
  }

  /** The last space up to an offset; an offset before the start when there is none. */
  private int spaceBefore(int last, int start) {
    int at = last;
    while (at >= start && !isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private int spaceAfter(int start) {
    int at = start;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void longRun(int start, int end) {
    int length =
        (int)
            text.substring(start, end).chars().filter(c -> c >= '\u0E01' && c <= '\u0E7F').count();
    if (length > LONGEST_THAI_RUN) {
      say(
          page.wording().visibleFrom(start),
          end,
          new Problem.LongThaiRun(length, LONGEST_THAI_RUN));
    }
  }

  private void say(int start, int end, Problem problem) {
    said.add(new Diagnostic(page.wording().firstLine(start, end), problem));
  }
}
