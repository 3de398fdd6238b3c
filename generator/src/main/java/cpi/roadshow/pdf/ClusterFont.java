package cpi.roadshow.pdf;

import cpi.roadshow.pdf.Cluster.Mark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/**
 * The font of one document, in which one code is one cluster: the marks of a letter are baked into
 * its glyph, so that nothing can tear them off, and the code means exactly the text that was
 * written, so that every reader copies and searches it.
 */
final class ClusterFont extends PDFont {
  /**
   * Codes travel through the engine as code points of the private plane 15, which no text of a page
   * may hold.
   */
  static final int FIRST_CODE_POINT = 0xF0000;

  private static final char FIRST_SURROGATE = Character.MIN_HIGH_SURROGATE;

  private static final float PER_MILLE = 1000f;

  /** More than any document has; the codes of a font are numbers of two bytes. */
  private static final int MOST_CODES = 0xfff0;

  private final Face face;
  private final PDDocument document;
  private final Digits digits;
  private final COSDictionary descendant = new COSDictionary();
  private final List<Cluster> clusters = new ArrayList<>();
  private final IdentityHashMap<Cluster, Integer> codes = new IdentityHashMap<>();
  private boolean isWritten;

  /**
   * @param digits how the digits of a text are shown
   */
  ClusterFont(PDDocument document, Face face, Digits digits) {
    super(type0(face));
    this.face = face;
    this.document = document;
    this.digits = digits;
    // Code 0 is the glyph of what is missing, which no text uses.
    clusters.add(new Cluster("", List.of(new Mark(0, 0, 0)), face.file().advance(0)));
    setFontDescriptor(descriptor(face));
    descendant.setItem(COSName.FONT_DESC, getFontDescriptor());
  }

  private static COSDictionary type0(Face face) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, name(face));
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    return font;
  }

  private static String name(Face face) {
    try {
      return face.file().parsed().getName();
    } catch (IOException e) {
      throw new IllegalStateException("a font of our own has no name", e);
    }
  }

  private static PDFontDescriptor descriptor(Face face) {
    PDFontDescriptor says = new PDFontDescriptor(new COSDictionary());
    says.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
    says.setFontName(name(face));
    says.setSymbolic(true);
    try {
      float scale = PER_MILLE / face.unitsPerEm();
      HeaderTable head = face.file().parsed().getHeader();
      OS2WindowsMetricsTable windows = face.file().parsed().getOS2Windows();
      says.setFontBoundingBox(
          new PDRectangle(
              head.getXMin() * scale,
              head.getYMin() * scale,
              (head.getXMax() - head.getXMin()) * scale,
              (head.getYMax() - head.getYMin()) * scale));
      says.setItalicAngle(0);
      says.setAscent(face.file().parsed().getHorizontalHeader().getAscender() * scale);
      says.setDescent(face.file().parsed().getHorizontalHeader().getDescender() * scale);
      says.setCapHeight(windows.getCapHeight() * scale);
      says.setStemV(
          windows.getWeightClass() >= OS2WindowsMetricsTable.WEIGHT_CLASS_BOLD ? 140 : 80);
      return says;
    } catch (IOException e) {
      throw new IllegalStateException("a font of our own cannot be read", e);
    }
  }

  // Text to codes.

  /** A text as codes, to be shown or measured by this font. */
  String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() * 2);
    for (Cluster shaped : face.shape(digits.in(text))) {
      Cluster cluster = digits.raised(shaped, face);
      if (cluster.marks().isEmpty()) {
        continue;
      }
      if (isSpace(cluster)) {
        // The engine stretches spaces, so it must know them.
        encoded.append(cluster.text());
      } else {
        encoded.appendCodePoint(FIRST_CODE_POINT + code(cluster));
      }
    }
    return encoded.toString();
  }

  private static boolean isSpace(Cluster cluster) {
    return cluster.text().equals(" ") || cluster.text().equals("\u00a0");
  }

  private int code(Cluster cluster) {
    Integer known = codes.get(cluster);
    if (known != null) {
      return known;
    }
    if (isWritten || clusters.size() > MOST_CODES) {
      throw new IllegalStateException("no more codes");
    }
    clusters.add(cluster);
    codes.put(cluster, clusters.size() - 1);
    return clusters.size() - 1;
  }

  @Override
  protected byte[] encode(int codePoint) {
    int code =
        codePoint >= FIRST_CODE_POINT ? codePoint - FIRST_CODE_POINT : code(alone(codePoint));
    return new byte[] {(byte) (code >> 8), (byte) code};
  }

  private Cluster alone(int codePoint) {
    return face.shape(Character.toString(known(codePoint))).get(0);
  }

  /** The engine asks which font has a character by asking for its width. */
  private int known(int codePoint) {
    if (!face.has(codePoint)) {
      throw new IllegalArgumentException("no glyph for " + Character.getName(codePoint));
    }
    return codePoint;
  }

  @Override
  public float getStringWidth(String text) {
    return units(text) * PER_MILLE / face.unitsPerEm();
  }

  private long units(String text) {
    if (isEncoded(text)) {
      return text.codePoints().map(this::advance).sum();
    }
    if (text.length() == 1) {
      known(text.charAt(0));
    }
    return digits.advance(text, face);
  }

  private static boolean isEncoded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_SURROGATE) {
        return Character.isHighSurrogate(text.charAt(i)) && text.codePointAt(i) >= FIRST_CODE_POINT;
      }
    }
    return false;
  }

  private int advance(int codePoint) {
    return codePoint >= FIRST_CODE_POINT
        ? clusters.get(codePoint - FIRST_CODE_POINT).advance()
        : alone(codePoint).advance();
  }

  // What PDFBox asks of a font.

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public void addToSubset(int codePoint) {
    // What is shown is known from encoding it.
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  protected float getStandard14Width(int code) {
    throw new UnsupportedOperationException("an embedded font");
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return face.file().parsed().getFontBBox();
  }

  @Override
  @SuppressWarnings("deprecation") // PDFBox still asks subclasses for it.
  public float getHeight(int code) {
    return 0;
  }

  @Override
  public float getWidth(int code) {
    return clusters.get(code).advance() * PER_MILLE / face.unitsPerEm();
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public float getWidthFromFont(int code) {
    return getWidth(code);
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public Vector getPositionVector(int code) {
    throw new UnsupportedOperationException("not a vertical font");
  }

  @Override
  public float getAverageFontWidth() {
    return PER_MILLE / 2;
  }

  // Embedding.

  @Override
  public void subset() throws IOException {
    if (isWritten) {
      return;
    }
    isWritten = true;
    byte[] file = Subset.of(face.file(), clusters);
    String name = tag(file) + "+" + name(face);
    dict.setName(COSName.BASE_FONT, name);
    descendant.setName(COSName.BASE_FONT, name);
    getFontDescriptor().setFontName(name);
    PDStream stream = stream(file);
    stream.getCOSObject().setLong(COSName.LENGTH1, file.length);
    getFontDescriptor().setFontFile2(stream);
    describeDescendant();
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    dict.setItem(COSName.DESCENDANT_FONTS, descendants);
    dict.setItem(
        COSName.TO_UNICODE, stream(ToUnicode.of(clusters).getBytes(StandardCharsets.US_ASCII)));
  }

  private PDStream stream(byte[] bytes) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
  }

  private void describeDescendant() {
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
    COSArray widths = new COSArray();
    for (int code = 0; code < clusters.size(); code++) {
      widths.add(COSInteger.get(Math.round(getWidth(code))));
    }
    COSArray fromZero = new COSArray();
    fromZero.add(COSInteger.ZERO);
    fromZero.add(widths);
    descendant.setItem(COSName.W, fromZero);
  }

  /** Six letters that tell subsets apart. */
  private static String tag(byte[] file) {
    CRC32 sum = new CRC32();
    sum.update(file);
    String digits = HexFormat.of().toHexDigits((int) sum.getValue()).toUpperCase(Locale.ROOT);
    return digits
        .substring(0, 6)
        .chars()
        .map(c -> c <= '9' ? c - '0' + 'G' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
