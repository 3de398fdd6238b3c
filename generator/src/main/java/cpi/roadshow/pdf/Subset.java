package cpi.roadshow.pdf;

import cpi.roadshow.pdf.Cluster.Mark;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a font file that has a glyph for each cluster of a document: a glyph of the font as it is,
 * or one composed of several at their places. Glyph number i is cluster number i.
 */
final class Subset {
  private static final int WORDS_AND_XY = 0x0003;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  /** The scale 1, in the units of scales. */
  private static final int ONE = 1 << 14;

  private static final int HEADER = 10;
  private static final int MOST_POINTS = 2000;

  private final TrueType font;
  private final List<Cluster> clusters;
  private final List<byte[]> outlines = new ArrayList<>();
  private final List<Integer> advances = new ArrayList<>();
  // Where a glyph of the font stands here.
  private final Map<Integer, Integer> places = new LinkedHashMap<>();
  private int mostComponents = 1;

  private Subset(TrueType font, List<Cluster> clusters) {
    this.font = font;
    this.clusters = clusters;
  }

  static byte[] of(TrueType font, List<Cluster> clusters) {
    return new Subset(font, clusters).write();
  }

  private byte[] write() {
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      outlines.add(new byte[0]);
      advances.add(cluster.advance());
      if (cluster.isPlain()) {
        places.putIfAbsent(cluster.marks().get(0).glyph(), i);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      outlines.set(i, outline(clusters.get(i)));
    }
    return file();
  }

  private byte[] outline(Cluster cluster) {
    return cluster.isPlain()
        ? renumbered(font.outline(cluster.marks().get(0).glyph()))
        : composite(cluster);
  }

  /** Where a glyph stands here, brought along if it is not here yet. */
  private int place(int glyph) {
    Integer known = places.get(glyph);
    if (known != null) {
      return known;
    }
    int place = outlines.size();
    places.put(glyph, place);
    outlines.add(new byte[0]);
    advances.add(font.advance(glyph));
    outlines.set(place, renumbered(font.outline(glyph)));
    return place;
  }

  /** The outline of a glyph that may itself be composed of others, which have new numbers here. */
  private byte[] renumbered(byte[] outline) {
    if (outline.length == 0 || outline[0] >= 0) {
      return outline;
    }
    int at = HEADER;
    int flags;
    do {
      flags = Bytes.u16(outline, at);
      Bytes.put16(outline, at + 2, place(Bytes.u16(outline, at + 2)));
      at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + scaleLength(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
    return outline;
  }

  private static int scaleLength(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }

  private byte[] composite(Cluster cluster) {
    List<Mark> visible =
        cluster.marks().stream().filter(mark -> font.outline(mark.glyph()).length > 0).toList();
    if (visible.isEmpty()) {
      return new byte[0];
    }
    mostComponents = Math.max(mostComponents, visible.size());
    Writer out = new Writer();
    out.u16(-1);
    box(visible, out);
    for (int i = 0; i < visible.size(); i++) {
      Mark mark = visible.get(i);
      boolean isScaled = mark.scale() != 1;
      out.u16(
          WORDS_AND_XY
              | (isScaled ? HAS_SCALE : 0)
              | (i < visible.size() - 1 ? MORE_COMPONENTS : 0));
      out.u16(place(mark.glyph()));
      out.u16(mark.x());
      out.u16(mark.y());
      if (isScaled) {
        out.u16((int) Math.round(mark.scale() * ONE));
      }
    }
    return out.bytes();
  }

  private void box(List<Mark> marks, Writer out) {
    int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
    for (Mark mark : marks) {
      byte[] outline = font.outline(mark.glyph());
      box[0] = Math.min(box[0], scaled(outline, 2, mark) + mark.x());
      box[1] = Math.min(box[1], scaled(outline, 4, mark) + mark.y());
      box[2] = Math.max(box[2], scaled(outline, 6, mark) + mark.x());
      box[3] = Math.max(box[3], scaled(outline, 8, mark) + mark.y());
    }
    for (int edge : box) {
      out.u16(edge);
    }
  }

  private static int scaled(byte[] outline, int at, Mark mark) {
    return (int) Math.round(Bytes.s16(outline, at) * mark.scale());
  }

  private byte[] file() {
    Writer glyf = new Writer();
    Writer loca = new Writer();
    Writer hmtx = new Writer();
    for (int i = 0; i < outlines.size(); i++) {
      byte[] outline = outlines.get(i);
      loca.i32(glyf.size());
      glyf.padded(outline);
      hmtx.u16(advances.get(i));
      hmtx.u16(outline.length == 0 ? 0 : Bytes.s16(outline, 2));
    }
    loca.i32(glyf.size());
    SortedMap<String, byte[]> tables = new TreeMap<>();
    tables.put("glyf", glyf.bytes());
    tables.put("loca", loca.bytes());
    tables.put("hmtx", hmtx.bytes());
    tables.put("head", head());
    tables.put("hhea", hhea());
    tables.put("maxp", maxp());
    for (String name : List.of("cvt ", "fpgm", "prep")) {
      font.table(name).ifPresent(table -> tables.put(name, table));
    }
    return directory(tables);
  }

  private byte[] head() {
    byte[] head = font.table("head").orElseThrow();
    Bytes.put32(head, 8, 0);
    Bytes.put16(head, 50, 1);
    return head;
  }

  private byte[] hhea() {
    byte[] hhea = font.table("hhea").orElseThrow();
    Bytes.put16(hhea, 34, outlines.size());
    return hhea;
  }

  /** Bounds for those who set memory aside: a composite has the points of all its parts. */
  private byte[] maxp() {
    byte[] maxp = font.table("maxp").orElseThrow();
    Bytes.put16(maxp, 4, outlines.size());
    Bytes.put16(maxp, 10, Math.min(MOST_POINTS, Bytes.u16(maxp, 6) * 2));
    Bytes.put16(maxp, 12, Bytes.u16(maxp, 8) * 2);
    Bytes.put16(maxp, 28, Math.max(Bytes.u16(maxp, 28), mostComponents));
    Bytes.put16(maxp, 30, Math.max(2, Bytes.u16(maxp, 30) + 1));
    return maxp;
  }

  private static byte[] directory(SortedMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Writer out = new Writer();
    out.i32(0x00010000);
    out.u16(count);
    out.u16(power * 16);
    out.u16(Integer.numberOfTrailingZeros(power));
    out.u16((count - power) * 16);
    int offset = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      head = table.getKey().equals("head") ? offset : head;
      table.getKey().chars().forEach(out::u8);
      out.i32(checksum(table.getValue()));
      out.i32(offset);
      out.i32(table.getValue().length);
      offset += (table.getValue().length + 3) & ~3;
    }
    tables.values().forEach(out::padded);
    byte[] file = out.bytes();
    Bytes.put32(file, head + 8, 0xB1B0AFBA - checksum(file));
    return file;
  }

  private static int checksum(byte[] bytes) {
    byte[] whole = Arrays.copyOf(bytes, (bytes.length + 3) & ~3);
    int sum = 0;
    for (int at = 0; at < whole.length; at += 4) {
      sum += Bytes.i32(whole, at);
    }
    return sum;
  }

  /** Numbers into bytes. */
  private static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void u8(int value) {
      out.write(value);
    }

    void u16(int value) {
      u8(value >> 8);
      u8(value);
    }

    void i32(int value) {
      u16(value >>> 16);
      u16(value);
    }

    /** Bytes, and zeros up to a multiple of four. */
    void padded(byte[] bytes) {
      out.writeBytes(bytes);
      while (out.size() % 4 != 0) {
        u8(0);
      }
    }

    int size() {
      return out.size();
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
