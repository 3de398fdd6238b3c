package cpi.roadshow.pdf;

import cpi.roadshow.thai.LineBreaker;
import cpi.roadshow.thai.WholeWords;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;

/**
 * Draws the pictures that messengers and social networks show of a page, as PNG files of the size
 * that they ask for. Letters are shaped as for paper and filled as outlines: no font of the machine
 * is used, and Thai marks stand where they belong. Safe to share among threads.
 */
public final class SocialCardPrinter {
  /** In dots, as the Open Graph asks for. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  /**
   * Each dot is the mean of so many by so many that are on or off: every Java fills those alike.
   */
  private static final int FINER = 4;

  private static final int LEVELS = FINER * FINER;

  private static final int LEFT = 80;
  private static final int MEASURE = WIDTH - 2 * LEFT;
  private static final int KIND_BASELINE = 112;
  private static final int TITLE_TOP = 150;
  private static final int TITLE_ROOM = 340;
  private static final int SITE_BASELINE = 566;
  private static final int SMALL = 34;
  private static final int[] TITLE_SIZES = {72, 64, 56, 48, 42};

  /** Room for a vowel and a tone mark above and a vowel below. */
  private static final double LEADING = 1.45;

  private static final double ASCENT = 1.1;
  private static final int RULE = 14;

  /** What stands on the ground, each with its shades; the ground itself is the first shade. */
  private enum Ink {
    WHITE(0, 0xffffff),
    GOLD(1, 0xf2b632),
    PALE(2, 0xc9d6e4);

    private static final int GROUND = 0x12355b;

    private final int place;
    private final int rgb;

    Ink(int place, int rgb) {
      this.place = place;
      this.rgb = rgb;
    }

    byte shade(int level) {
      return (byte) (place * (LEVELS + 1) + level);
    }

    private static IndexColorModel palette() {
      int[] colours = new int[values().length * (LEVELS + 1)];
      for (Ink ink : values()) {
        for (int level = 0; level <= LEVELS; level++) {
          colours[ink.shade(level)] = mixed(ink.rgb, level);
        }
      }
      return new IndexColorModel(
          Byte.SIZE, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }

    private static int mixed(int rgb, int level) {
      int mixed = 0;
      for (int shift = 16; shift >= 0; shift -= Byte.SIZE) {
        int from = GROUND >> shift & 0xff;
        int to = rgb >> shift & 0xff;
        mixed |= from + (to - from) * level / LEVELS << shift;
      }
      return mixed;
    }
  }

  private final Face regular = new Face(Press.resource("sarabun-400.ttf"));
  private final Face bold = new Face(Press.resource("sarabun-700.ttf"));
  private final WholeWords words;

  /**
   * @param words those that no line may cut
   */
  public SocialCardPrinter(WholeWords words) {
    this.words = words;
  }

  /** The picture as a PNG file. */
  public byte[] png(SocialCard card) {
    BufferedImage picture =
        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, Ink.palette());
    byte[] dots = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    box(dots, Ink.GOLD, 0, 0, WIDTH, RULE);
    card.kind().ifPresent(kind -> line(dots, Ink.GOLD, regular, SMALL, LEFT, KIND_BASELINE, kind));
    title(dots, card.title());
    mark(dots);
    card.site()
        .ifPresent(
            site -> line(dots, Ink.PALE, regular, SMALL, LEFT + 84, SITE_BASELINE, fitted(site)));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException("a picture is made in memory", e);
    }
    return png.toByteArray();
  }

  /** The mark of the site: five levers, rising. */
  private static void mark(byte... dots) {
    int foot = SITE_BASELINE + 8;
    for (int lever = 0; lever < 5; lever++) {
      int height = 12 + 9 * lever;
      box(dots, lever == 4 ? Ink.GOLD : Ink.WHITE, LEFT + 13 * lever, foot - height, 9, height);
    }
  }

  private static void box(byte[] dots, Ink ink, int x, int y, int width, int height) {
    for (int row = y; row < y + height; row++) {
      Arrays.fill(dots, row * WIDTH + x, row * WIDTH + x + width, ink.shade(LEVELS));
    }
  }

  // Lines.

  private void title(byte[] dots, String title) {
    List<String> parts = List.of(printable(title).split(" · "));
    LineBreaker breaker = new LineBreaker(words);
    int size = TITLE_SIZES[TITLE_SIZES.length - 1];
    for (int next : TITLE_SIZES) {
      List<String> lines = lines(parts, part -> lines(breaker, part, next, MEASURE));
      boolean fits = lines.stream().allMatch(line -> width(bold, next, line) <= MEASURE);
      if (fits && lines.size() <= mostLines(next)) {
        size = next;
        break;
      }
    }
    int chosen = size;
    double baseline = TITLE_TOP + size * ASCENT;
    for (String line : kept(lines(parts, part -> balanced(breaker, part, chosen)), size)) {
      line(dots, Ink.WHITE, bold, size, LEFT, (int) Math.round(baseline), line);
      baseline += size * LEADING;
    }
  }

  private static List<String> lines(List<String> parts, Function<String, List<String>> of) {
    return parts.stream().map(of).flatMap(List::stream).toList();
  }

  private static int mostLines(int size) {
    return (int) (TITLE_ROOM / (size * LEADING));
  }

  /** What finds no room is left out. */
  private static List<String> kept(List<String> lines, int size) {
    int most = mostLines(size);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, kept.get(most - 1) + "…");
    return kept;
  }

  /** As few lines as there must be, and all about as long. */
  private List<String> balanced(LineBreaker breaker, String text, int size) {
    int count = lines(breaker, text, size, MEASURE).size();
    int narrow = MEASURE / 2;
    int wide = MEASURE;
    while (narrow < wide) {
      int middle = (narrow + wide) / 2;
      boolean holds = lines(breaker, text, size, middle).size() <= count;
      wide = holds ? middle : wide;
      narrow = holds ? narrow : middle + 1;
    }
    return lines(breaker, text, size, wide);
  }

  private List<String> lines(LineBreaker breaker, String text, int size, int measure) {
    breaker.read(text);
    List<String> lines = new ArrayList<>();
    int from = 0;
    int last = 0;
    for (int place = breaker.next(); ; place = breaker.next()) {
      int end = place == LineBreaker.DONE ? text.length() : place;
      if (last > from && width(bold, size, text.substring(from, end).strip()) > measure) {
        lines.add(text.substring(from, last).strip());
        from = last;
      }
      last = end;
      if (place == LineBreaker.DONE) {
        lines.add(text.substring(from).strip());
        return lines;
      }
    }
  }

  private static double width(Face face, int size, String text) {
    return face.advance(text) * (double) size / face.unitsPerEm();
  }

  private String fitted(String text) {
    int end = text.length();
    while (width(regular, SMALL, text.substring(0, end)) > MEASURE - 84) {
      end--;
    }
    return text.substring(0, end);
  }

  private String printable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(bold::has).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  // Letters.

  private static void line(
      byte[] dots, Ink ink, Face face, int size, int x, int baseline, String text) {
    Path2D letters = letters(face, size, text);
    Rectangle room = letters.getBounds();
    if (room.isEmpty()) {
      return;
    }
    // Whole dots of the picture.
    int left = Math.floorDiv(room.x, FINER);
    int top = Math.floorDiv(room.y, FINER);
    int width = Math.floorDiv(room.x + room.width, FINER) + 1 - left;
    int height = Math.floorDiv(room.y + room.height, FINER) + 1 - top;
    BufferedImage large =
        new BufferedImage(width * FINER, height * FINER, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = large.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.translate(-left * FINER, -top * FINER);
    graphics.fill(letters);
    graphics.dispose();
    byte[] fine = ((DataBufferByte) large.getRaster().getDataBuffer()).getData();
    for (int row = Math.max(0, -baseline - top);
        row < height && baseline + top + row < HEIGHT;
        row++) {
      for (int column = 0; column < width && x + left + column < WIDTH; column++) {
        int level = level(fine, row, column, width);
        if (level > 0) {
          dots[(baseline + top + row) * WIDTH + x + left + column] = ink.shade(level);
        }
      }
    }
  }

  /** How many of the fine dots under one dot are on. */
  private static int level(byte[] fine, int row, int column, int width) {
    int first = row * FINER * width * FINER + column * FINER;
    int level = 0;
    for (int down = 0; down < FINER; down++) {
      for (int right = 0; right < FINER; right++) {
        level += fine[first + down * width * FINER + right] == 0 ? 0 : 1;
      }
    }
    return level;
  }

  /** The outlines of a line, in fine dots from where its baseline begins. */
  private static Path2D letters(Face face, int size, String text) {
    double scale = (double) size * FINER / face.unitsPerEm();
    Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int pen = 0;
    for (Cluster cluster : face.shape(text)) {
      for (Cluster.Mark mark : cluster.marks()) {
        letters.append(
            face.file()
                .path(mark.glyph())
                .getPathIterator(
                    new AffineTransform(
                        scale, 0, 0, -scale, (pen + mark.x()) * scale, -mark.y() * scale)),
            false);
      }
      pen += cluster.advance();
    }
    return letters;
  }
}
