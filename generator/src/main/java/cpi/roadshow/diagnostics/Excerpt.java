package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The line that a place stands on, as far as it fits on a screen.
 *
 * @param line from 1
 * @param column from 1, in characters, as editors count
 * @param text what can safely be printed of the line
 * @param caret in which cell of the terminal the place begins, from 0
 * @param extent how many cells it takes, at least one
 */
record Excerpt(int line, int column, String text, int caret, int extent) {
  private static final int WIDTH = 100;

  /** How much of a long line is shown before the place. */
  private static final int BEFORE = 40;

  /**
   * Beyond this many characters from the place nothing can fit into the width, so we need not look.
   */
  private static final int FAR = 500;

  private static final String CUT = "…";

  static Excerpt of(SourceFile file, Place place) {
    String text = file.text();
    int start = Math.max(0, Math.min(place.start(), text.length()));
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
    int line = 1 + (int) text.chars().limit(lineStart).filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(lineStart, start);
    int end = Math.max(start, Math.min(place.end(), lineEnd));
    return cut(text, lineStart, lineEnd, start, end).at(line, column);
  }

  /** The caret, and a tail as long as what it points at. */
  String pointer() {
    return "^" + "~".repeat(extent - 1);
  }

  private Excerpt at(int newLine, int newColumn) {
    return new Excerpt(newLine, newColumn, text, caret, extent);
  }

  private static Excerpt cut(String text, int lineStart, int lineEnd, int start, int end) {
    int from = wholeCharacter(text, Math.max(lineStart, start - FAR));
    int until = wholeCharacter(text, Math.min(lineEnd, start + FAR));
    List<Glyph> glyphs = Glyph.of(text.substring(from, until));
    List<Glyph> before = glyphs.stream().filter(glyph -> from + glyph.end() <= start).toList();
    List<Glyph> rest = glyphs.subList(before.size(), glyphs.size());
    List<Glyph> pointedAt = rest.stream().takeWhile(glyph -> from + glyph.start() < end).toList();
    return window(before, rest, cells(pointedAt), from > lineStart, until < lineEnd);
  }

  /** Shows all there is, if that fits; else what stands around the place. */
  private static Excerpt window(
      List<Glyph> before, List<Glyph> rest, int extent, boolean moreBefore, boolean moreAfter) {
    boolean fits = !moreBefore && !moreAfter && cells(before) + cells(rest) <= WIDTH;
    int room = fits ? WIDTH : Math.max(BEFORE, WIDTH - cells(rest));
    List<Glyph> left = lastOf(before, room);
    List<Glyph> right = firstOf(rest, WIDTH - cells(left));
    String head = moreBefore || left.size() < before.size() ? CUT : "";
    String tail = moreAfter || right.size() < rest.size() ? CUT : "";
    int caret = head.length() + cells(left);
    return new Excerpt(
        0,
        0,
        head + shown(left) + shown(right) + tail,
        caret,
        Math.max(1, Math.min(extent, cells(right))));
  }

  private static List<Glyph> firstOf(List<Glyph> glyphs, int cells) {
    int count = 0;
    for (int room = cells; count < glyphs.size() && glyphs.get(count).cells() <= room; count++) {
      room -= glyphs.get(count).cells();
    }
    return glyphs.subList(0, count);
  }

  private static List<Glyph> lastOf(List<Glyph> glyphs, int cells) {
    int first = glyphs.size();
    for (int room = cells; first > 0 && glyphs.get(first - 1).cells() <= room; first--) {
      room -= glyphs.get(first - 1).cells();
    }
    return glyphs.subList(first, glyphs.size());
  }

  private static int cells(List<Glyph> glyphs) {
    return glyphs.stream().mapToInt(Glyph::cells).sum();
  }

  private static String shown(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::shown).collect(Collectors.joining());
  }

  /** The offset itself, or the one before it when it would part the halves of one character. */
  private static int wholeCharacter(String text, int offset) {
    boolean parts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return parts ? offset - 1 : offset;
  }
}
