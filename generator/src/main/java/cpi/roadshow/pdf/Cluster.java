package cpi.roadshow.pdf;

import java.util.List;

/**
 * What a reader takes for one letter: a base with its vowels and tone marks, each at its place, or
 * a ligature.
 *
 * @param text what it stands for, exactly as written
 * @param advance how far it moves the pen, in units of the font
 */
record Cluster(String text, List<Mark> marks, int advance) {
  Cluster {
    marks = List.copyOf(marks);
  }

  /**
   * A glyph and where it stands, from the beginning of the cluster.
   *
   * @param scale how large it is; at 1 as in the font
   */
  record Mark(int glyph, int x, int y, double scale) {
    Mark(int glyph, int x, int y) {
      this(glyph, x, y, 1);
    }
  }

  /** Whether it looks like a glyph of the font, just as that stands there. */
  boolean isPlain() {
    return marks.size() == 1 && marks.get(0).equals(new Mark(marks.get(0).glyph(), 0, 0));
  }
}
