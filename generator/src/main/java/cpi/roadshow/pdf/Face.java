package cpi.roadshow.pdf;

import cpi.roadshow.pdf.Cluster.Mark;
import cpi.roadshow.thai.ThaiText;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One cut of a font, which shapes text into clusters: the vowels and tone marks of Thai stand where
 * the font wants them, and never on each other. The shaper is the HarfBuzz that every JDK holds.
 * Safe to share among threads and documents.
 */
final class Face {
  /** A word of 20 000 letters is shaped, but not remembered. */
  private static final int LONGEST_REMEMBERED = 40;

  private static final int MOST_REMEMBERED = 50_000;

  /** Java's sign for a glyph that is not to be drawn. */
  private static final int INVISIBLE = 0xfffe;

  private final TrueType file;
  private final Font shaper;
  private final int unitsPerEm;
  private final FontRenderContext context = new FontRenderContext(null, false, true);
  private final Map<String, List<Cluster>> shaped = new ConcurrentHashMap<>();
  private final Map<String, Long> advances = new ConcurrentHashMap<>();
  private final Map<Cluster, Cluster> all = new ConcurrentHashMap<>();

  Face(byte[] font) {
    file = new TrueType(font);
    try {
      unitsPerEm = file.parsed().getUnitsPerEm();
      shaper =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
              .deriveFont((float) unitsPerEm)
              .deriveFont(
                  Map.of(
                      TextAttribute.KERNING, TextAttribute.KERNING_ON,
                      TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("a font of our own cannot be read", e);
    }
    askTheShaper();
  }

  /** A shaper that puts the marks of these words elsewhere would spoil every page. */
  private void askTheShaper() {
    List<Cluster> pump = shape("ปั๊ม");
    List<Cluster> water = shape("น้ำ");
    boolean isRight =
        pump.size() == 2
            && pump.get(0).marks().size() == 3
            && pump.get(0).marks().get(2).x() < pump.get(0).advance()
            && water.size() == 1
            && water.get(0).text().equals("น้ำ");
    if (!isRight) {
      throw new IllegalStateException(
          "the shaper of this Java does not place Thai marks: " + pump + " " + water);
    }
  }

  TrueType file() {
    return file;
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  boolean has(int codePoint) {
    return file.glyph(codePoint) != 0;
  }

  /**
   * The clusters of a text, in order; nothing of the text is lost. Clusters that are equal are the
   * same object.
   */
  List<Cluster> shape(String text) {
    List<Cluster> clusters = new ArrayList<>(text.length());
    for (int from = 0; from < text.length(); ) {
      int to = endOfUnit(text, from);
      clusters.addAll(unit(text.substring(from, to)));
      from = to;
    }
    return clusters;
  }

  /** How wide a text is, in units of the font. */
  long advance(String text) {
    Long known = advances.get(text);
    if (known != null) {
      return known;
    }
    long units = 0;
    for (int from = 0; from < text.length(); ) {
      int to = endOfUnit(text, from);
      for (Cluster cluster : unit(text.substring(from, to))) {
        units += cluster.advance();
      }
      from = to;
    }
    if (text.length() <= LONGEST_REMEMBERED && advances.size() < MOST_REMEMBERED) {
      advances.put(text, units);
    }
    return units;
  }

  /**
   * Where the letters end that have to do with each other: a Thai base with its marks, a word of
   * another script, which may be kerned, or a space.
   */
  private static int endOfUnit(String text, int from) {
    boolean isThai = ThaiText.isThai(text.charAt(from));
    boolean isSpace = isSpace(text.charAt(from));
    int to = from + 1;
    while (to < text.length()) {
      char c = text.charAt(to);
      boolean goesOn =
          isThai ? joins(c) : joins(c) || !isSpace && !isSpace(c) && !ThaiText.isThai(c);
      if (!goesOn) {
        break;
      }
      to++;
    }
    return to;
  }

  /**
   * Whether a character cannot stand without what is before it; ำ is half a mark, ฤๅ one letter.
   */
  static boolean joins(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == 'ำ'
        || c == 'ๅ'
        || Character.isLowSurrogate(c);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\n';
  }

  private List<Cluster> unit(String text) {
    List<Cluster> known = shaped.get(text);
    if (known != null) {
      return known;
    }
    List<Cluster> made = layOut(text);
    if (text.length() <= LONGEST_REMEMBERED && shaped.size() < MOST_REMEMBERED) {
      shaped.put(text, made);
    }
    return made;
  }

  private List<Cluster> layOut(String text) {
    char[] letters = text.toCharArray();
    GlyphVector glyphs =
        shaper.layoutGlyphVector(context, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    List<Cluster> clusters = new ArrayList<>();
    int letter = 0;
    for (int from = 0; from < glyphs.getNumGlyphs(); ) {
      int to = endOfCluster(glyphs, from, letters);
      int next = to < glyphs.getNumGlyphs() ? glyphs.getGlyphCharIndex(to) : letters.length;
      Cluster cluster = cluster(glyphs, from, to, text.substring(letter, next));
      clusters.add(all.computeIfAbsent(cluster, known -> known));
      letter = next;
      from = to;
    }
    return List.copyOf(clusters);
  }

  /**
   * A cluster goes on as long as its glyphs come from the same letter, an earlier one or a mark.
   */
  private static int endOfCluster(GlyphVector glyphs, int from, char... letters) {
    int first = glyphs.getGlyphCharIndex(from);
    int to = from + 1;
    while (to < glyphs.getNumGlyphs()
        && (glyphs.getGlyphCharIndex(to) <= first
            || joins(letters[glyphs.getGlyphCharIndex(to)]))) {
      first = Math.max(first, glyphs.getGlyphCharIndex(to));
      to++;
    }
    return to;
  }

  private static Cluster cluster(GlyphVector glyphs, int from, int to, String text) {
    Point2D start = glyphs.getGlyphPosition(from);
    List<Mark> marks = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int glyph = glyphs.getGlyphCode(i);
      if (glyph >= 0 && glyph < INVISIBLE) {
        Point2D at = glyphs.getGlyphPosition(i);
        marks.add(
            new Mark(glyph, round(at.getX() - start.getX()), round(start.getY() - at.getY())));
      }
    }
    return new Cluster(text, marks, round(glyphs.getGlyphPosition(to).getX() - start.getX()));
  }

  private static int round(double units) {
    return (int) Math.round(units);
  }
}
