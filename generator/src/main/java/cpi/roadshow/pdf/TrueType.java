package cpi.roadshow.pdf;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The file of a TrueType font: its tables as they stand, and what they say of each glyph. */
final class TrueType {
  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  private final byte[] data;
  private final SortedMap<String, Table> tables = new TreeMap<>();
  private final TrueTypeFont parsed;
  private final CmapLookup characters;
  private final boolean hasLongOffsets;
  private final int metricsCount;

  private record Table(int offset, int length) {}

  TrueType(byte[] data) {
    this.data = data.clone();
    int count = Bytes.u16(data, 4);
    for (int i = 0; i < count; i++) {
      int at = DIRECTORY + DIRECTORY_ENTRY * i;
      tables.put(
          new String(data, at, 4, StandardCharsets.US_ASCII),
          new Table(Bytes.i32(data, at + 8), Bytes.i32(data, at + 12)));
    }
    hasLongOffsets = Bytes.u16(data, start("head") + 50) != 0;
    metricsCount = Bytes.u16(data, start("hhea") + 34);
    try {
      parsed = new TTFParser().parse(new RandomAccessReadBuffer(this.data));
      characters = parsed.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("a font of our own cannot be read", e);
    }
  }

  private int start(String name) {
    return tables.get(name).offset();
  }

  Optional<byte[]> table(String name) {
    return Optional.ofNullable(tables.get(name))
        .map(table -> Arrays.copyOfRange(data, table.offset, table.offset + table.length));
  }

  /** The outline of a glyph; empty for a space. */
  byte[] outline(int glyph) {
    int start = start("glyf");
    return Arrays.copyOfRange(data, start + offset(glyph), start + offset(glyph + 1));
  }

  private int offset(int glyph) {
    int loca = start("loca");
    return hasLongOffsets
        ? Bytes.i32(data, loca + 4 * glyph)
        : 2 * Bytes.u16(data, loca + 2 * glyph);
  }

  /** The same as a path, in units of the font, upwards. */
  Path2D path(int glyph) {
    try {
      GlyphData data = parsed.getGlyph().getGlyph(glyph);
      return data == null ? new Path2D.Double() : data.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException("a font of our own cannot be read", e);
    }
  }

  /** How far a glyph moves the pen, in units of the font. */
  int advance(int glyph) {
    return Bytes.u16(data, start("hmtx") + 4 * Math.min(glyph, metricsCount - 1));
  }

  /** The glyph of a character by itself; 0 when the font has none. */
  int glyph(int codePoint) {
    return characters.getGlyphId(codePoint);
  }

  /** What the font says of itself as a whole. */
  TrueTypeFont parsed() {
    return parsed;
  }
}
