package cpi.roadshow.diagnostics;

import cpi.roadshow.diagnostics.Wording.Phrase;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells people what is wrong the way a colleague would: where it stands, the line with a mark under
 * it, what it is, how to put it right.
 */
public final class Report {
  /** As many problems of one kind are told; more would hide the others. */
  private static final int ENOUGH = 20;

  private static final String LINE_INDENT = "    ";
  private static final String HINT_INDENT = "  ";

  private final Wording wording;
  private final boolean colour;
  private final Function<String, Optional<SourceFile>> files;
  private final boolean verbose;

  public Report(Language language, boolean colour, Function<String, Optional<SourceFile>> files) {
    this(language, colour, files, false);
  }

  /**
   * @param colour whether the terminal understands colours
   * @param files the texts that places stand in, by path; a file that is not found is named without
   *     line and excerpt
   * @param verbose whether to print notes too, and every problem however many there are
   */
  public Report(
      Language language,
      boolean colour,
      Function<String, Optional<SourceFile>> files,
      boolean verbose) {
    this.wording = new Wording(language);
    this.colour = colour;
    this.files = files;
    this.verbose = verbose;
  }

  /**
   * Everything that was said, in the order of the files, each thing once; ends with a line feed
   * unless there is nothing to say.
   */
  public String print(List<Diagnostic> said) {
    List<Diagnostic> told = told(said);
    Map<String, Long> all =
        told.stream().collect(Collectors.groupingBy(Report::kind, Collectors.counting()));
    Map<String, Integer> printed = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (Diagnostic one : told) {
      int number = printed.merge(kind(one), 1, Integer::sum);
      if (verbose || number <= ENOUGH) {
        out.append(out.isEmpty() ? "" : "\n").append(note(one));
      }
      if (!verbose && number == ENOUGH && all.get(kind(one)) > ENOUGH) {
        out.append("\n")
            .append(wording.phrase(Phrase.MORE_LIKE_THIS, all.get(kind(one)) - ENOUGH))
            .append("\n");
      }
    }
    return out.toString();
  }

  /** How much there is of what: {@code 2 errors, 1 warning}. */
  public String summary(List<Diagnostic> said) {
    Map<Severity, Long> counts =
        told(said).stream()
            .collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
    return Stream.of(
            count(counts, Severity.ENVIRONMENT, Phrase.ONE_ENVIRONMENT, Phrase.ENVIRONMENTS),
            count(counts, Severity.ERROR, Phrase.ONE_ERROR, Phrase.ERRORS),
            count(counts, Severity.WARNING, Phrase.ONE_WARNING, Phrase.WARNINGS),
            count(counts, Severity.NOTE, Phrase.ONE_NOTE, Phrase.NOTES))
        .flatMap(Optional::stream)
        .reduce((some, more) -> wording.phrase(Phrase.AND, some, more))
        .orElseGet(() -> wording.phrase(Phrase.NOTHING_FOUND));
  }

  private Optional<String> count(
      Map<Severity, Long> counts, Severity severity, Phrase one, Phrase many) {
    return Optional.ofNullable(counts.get(severity))
        .map(count -> wording.phrase(count == 1 ? one : many, count));
  }

  private List<Diagnostic> told(List<Diagnostic> said) {
    return said.stream()
        .filter(one -> verbose || one.severity() != Severity.NOTE)
        .distinct()
        .sorted()
        .toList();
  }

  private static String kind(Diagnostic said) {
    return said.problem().name();
  }

  private String note(Diagnostic said) {
    Optional<Excerpt> excerpt =
        said.at().isWholeFile()
            ? Optional.empty()
            : files.apply(said.at().path()).map(file -> Excerpt.of(file, said.at()));
    List<String> lines = wording.lines(said.problem()).stream().map(Glyph::harmless).toList();
    StringBuilder note =
        new StringBuilder(heading(said, excerpt)).append(lines.get(0)).append("\n");
    excerpt
        .filter(shown -> !shown.text().isBlank())
        .ifPresent(shown -> append(shown, said.severity(), note));
    lines.stream().skip(1).forEach(hint -> note.append(HINT_INDENT).append(hint).append("\n"));
    said.elsewhere().ifPresent(other -> compare(other, note));
    return note.toString();
  }

  private String heading(Diagnostic said, Optional<Excerpt> excerpt) {
    String where =
        Glyph.harmless(said.at().path())
            + excerpt.map(at -> ":" + at.line() + ":" + at.column()).orElse("")
            + ":";
    String what = wording.word(said.severity()) + ":";
    return paint(where, Paint.BOLD) + " " + paint(what, Paint.of(said.severity())) + " ";
  }

  private void append(Excerpt excerpt, Severity severity, StringBuilder note) {
    String space = LINE_INDENT + " ".repeat(excerpt.caret());
    note.append(LINE_INDENT).append(excerpt.text()).append("\n");
    note.append(space).append(paint(excerpt.pointer(), Paint.of(severity))).append("\n");
  }

  /** Where to look too, with the line that stands there. */
  private void compare(Place other, StringBuilder note) {
    Optional<Excerpt> excerpt =
        other.isWholeFile()
            ? Optional.empty()
            : files.apply(other.path()).map(file -> Excerpt.of(file, other));
    String where =
        Glyph.harmless(other.path())
            + excerpt.map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    note.append(HINT_INDENT).append(wording.phrase(Phrase.COMPARE, where)).append("\n");
    excerpt
        .filter(shown -> !shown.text().isBlank())
        .ifPresent(shown -> note.append(LINE_INDENT).append(shown.text()).append("\n"));
  }

  private String paint(String text, Paint paint) {
    return colour ? paint.on(text) : text;
  }

  /** What terminals understand as colours. */
  private enum Paint {
    BOLD("1"),
    RED("1;31"),
    YELLOW("1;33"),
    CYAN("1;36");

    private final String code;

    Paint(String code) {
      this.code = code;
    }

    static Paint of(Severity severity) {
      return switch (severity) {
        case NOTE -> CYAN;
        case WARNING -> YELLOW;
        case ERROR, ENVIRONMENT -> RED;
      };
    }

    String on(String text) {
      return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
  }
}
