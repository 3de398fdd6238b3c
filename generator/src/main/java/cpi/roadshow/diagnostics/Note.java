package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A problem in the words of one language, for whoever shows it otherwise than a terminal does.
 *
 * @param where file, line and column
 * @param word for the severity
 * @param line the line that it stands on
 * @param hints how to put it right
 */
public record Note(
    String where,
    Severity severity,
    String word,
    String what,
    Optional<Line> line,
    List<String> hints) {
  public Note {
    hints = List.copyOf(hints);
  }

  /** A line of a file, in three parts: the problem is in the middle one. */
  public record Line(String before, String marked, String after) {}

  /**
   * What was said, the gravest first, each thing once; notes are left out.
   *
   * @param files the texts that places stand in, by path
   * @param most how many are wanted
   */
  public static List<Note> of(
      List<Diagnostic> said,
      Language language,
      Function<String, Optional<SourceFile>> files,
      int most) {
    Wording wording = new Wording(language);
    return said.stream()
        .filter(one -> one.severity() != Severity.NOTE)
        .distinct()
        .sorted(
            java.util.Comparator.comparing(Diagnostic::severity)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()))
        .limit(most)
        .map(one -> of(one, wording, files))
        .toList();
  }

  private static Note of(
      Diagnostic said, Wording wording, Function<String, Optional<SourceFile>> files) {
    Optional<Excerpt> excerpt =
        said.at().isWholeFile()
            ? Optional.empty()
            : files.apply(said.at().path()).map(file -> Excerpt.of(file, said.at()));
    List<String> lines = wording.lines(said.problem()).stream().map(Glyph::harmless).toList();
    return new Note(
        Glyph.harmless(said.at().path())
            + excerpt.map(at -> ":" + at.line() + ":" + at.column()).orElse(""),
        said.severity(),
        wording.word(said.severity()),
        lines.get(0),
        excerpt.filter(shown -> !shown.text().isBlank()).map(Note::line),
        lines.subList(1, lines.size()));
  }

  private static Line line(Excerpt excerpt) {
    List<Glyph> glyphs = Glyph.of(excerpt.text());
    int from = at(glyphs, excerpt.caret());
    int until = at(glyphs, excerpt.caret() + excerpt.extent());
    return new Line(
        text(glyphs.subList(0, from)),
        text(glyphs.subList(from, until)),
        text(glyphs.subList(until, glyphs.size())));
  }

  /** Which glyph stands in a cell. */
  private static int at(List<Glyph> glyphs, int cell) {
    int index = 0;
    for (int cells = 0; index < glyphs.size() && cells < cell; index++) {
      cells += glyphs.get(index).cells();
    }
    return index;
  }

  private static String text(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::shown).collect(Collectors.joining());
  }
}
