package cpi.roadshow.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.thai.LineBreaker;
import cpi.roadshow.thai.WholeWords;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints sheets as PDF files that are archivable (PDF/A-2a) and accessible (PDF/UA-1) at once. The
 * same sheet gives the same bytes on every machine. Safe to share among threads.
 */
public final class Press implements PdfPrinter {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** How often pages are mended; each time costs about a fifth of printing them. */
  private static final int MOST_TIMES = 3;

  /** The family that templates name for text, and for numbers in Thai digits. */
  private static final String FAMILY = "Sarabun";

  private static final String FAMILY_OF_THAI_DIGITS = "SarabunThaiDigits";

  /** What the engine asks our images by; it is given nothing else to read. */
  private static final String SCHEME = "published";

  private final Face regular = new Face(resource("sarabun-400.ttf"));
  private final Face bold = new Face(resource("sarabun-700.ttf"));
  private final Glyphs glyphs = new Glyphs(regular);
  private final QrCode codes = new QrCode();
  private final WholeWords words;
  private final ConcurrentMap<String, BitSet> breaks = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, BitSet> breaksInside = new ConcurrentHashMap<>();

  /**
   * @param words those that no line may cut
   */
  public Press(WholeWords words) {
    this.words = words;
    XRLog.setLoggingEnabled(false);
  }

  static byte[] resource(String name) {
    try (InputStream in = Press.class.getResourceAsStream("/print/" + name)) {
      if (in == null) {
        throw new AssertionError("the tool was packed without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Outcome<Printed> print(Sheet sheet) {
    return print(
        sheet,
        Press::tag,
        document -> {
          Metadata.write(document, sheet.made());
          return printed(document, sheet, sheet.html());
        });
  }

  @Override
  public Outcome<Map<Imposition, Printed>> print(Sheet sheet, Set<Imposition> ways) {
    return print(
        sheet,
        builder -> {},
        document -> {
          Metadata.describe(document, sheet.made());
          List<PDFormXObject> pages = Imposition.forms(document);
          Map<Imposition, Printed> all = new EnumMap<>(Imposition.class);
          for (Imposition way : new TreeSet<>(ways)) {
            way.impose(document, pages);
            all.put(way, printed(document, sheet, way + sheet.html()));
          }
          return all;
        });
  }

  private static Printed printed(PDDocument document, Sheet sheet, String source)
      throws IOException {
    byte[] pdf = Bytes.of(document, source);
    Optional<byte[]> picture =
        sheet.hasPicture() ? Optional.of(Picture.of(document)) : Optional.empty();
    return new Printed(pdf, document.getNumberOfPages(), picture);
  }

  /** What is made of the pages once they are laid out. */
  private interface Finish<T> {
    T of(PDDocument document) throws IOException;
  }

  private <T> Outcome<T> print(Sheet sheet, Consumer<PdfRendererBuilder> kind, Finish<T> finish) {
    List<Diagnostic> said = new ArrayList<>();
    try (Setting setting = fitted(sheet, tree(sheet, said), kind)) {
      return print(sheet, setting, said, finish);
    } catch (IOException e) {
      throw new UncheckedIOException("a PDF is made in memory", e);
    }
  }

  /** Laid out, and again as long as that makes better pages. */
  private Setting fitted(Sheet sheet, Document tree, Consumer<PdfRendererBuilder> kind)
      throws IOException {
    Setting best = set(sheet, tree, kind);
    for (int time = 0; time < MOST_TIMES && best.mend(); time++) {
      Setting next = set(sheet, tree, kind);
      if (!next.isBetterThan(best)) {
        next.close();
        return best;
      }
      best.close();
      best = next;
    }
    return best;
  }

  private static <T> Outcome<T> print(
      Sheet sheet, Setting setting, List<Diagnostic> said, Finish<T> finish) throws IOException {
    new Fit(sheet).check(setting.renderer().getRootBox(), said);
    PageNumbers.settle(setting.renderer().getRootBox());
    setting.renderer().createPDFWithoutClosing();
    return Outcome.of(finish.of(setting.document()), said);
  }

  private Setting set(Sheet sheet, Document tree, Consumer<PdfRendererBuilder> kind) {
    PDDocument document = new PDDocument();
    PdfBoxRenderer renderer = renderer(sheet, tree, document, kind);
    renderer.getSharedContext().setTextRenderer(new ClusterText(renderer.getSharedContext()));
    renderer.layout();
    return Setting.of(document, renderer);
  }

  /** Changes whenever a press with these words would print the same sheet otherwise. */
  public static String fingerprint(WholeWords words) {
    return new String(resource("fingerprint.txt"), StandardCharsets.UTF_8).strip() + words;
  }

  /** What is laid out of a sheet. */
  Document tree(Sheet sheet, List<Diagnostic> said) {
    Document tree = Markup.read(sheet.html());
    Element root = tree.getDocumentElement();
    Charts.redraw(root);
    Explanations.unlink(root);
    Boxes.draw(root);
    Notes.settle(root);
    new Pictures(sheet).find(root, said);
    Joints.join(root);
    new Addresses(sheet).resolve(root);
    Headings.level(root);
    Columns columns = new Columns(breakerOfNames(), regular, bold, root);
    new SideBySide(columns).align(root);
    new Tails(columns, root).keep(root);
    columns.measure(root);
    glyphs.check(root, said);
    Runs.wrap(root);
    Feet.join(root);
    return tree;
  }

  /** Cuts a name between its words, where there is no room for the whole. */
  private LineBreaker breakerOfNames() {
    return new LineBreaker(WholeWords.of(Stream.of()), breaksInside);
  }

  /** For readers and archives; what is imposed goes to the printer alone, and has no use for it. */
  private static void tag(PdfRendererBuilder builder) {
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
  }

  private PdfBoxRenderer renderer(
      Sheet sheet, Document tree, PDDocument document, Consumer<PdfRendererBuilder> kind) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    kind.accept(builder);
    builder.usePDDocument(document);
    builder.usePdfVersion(1.7f);
    builder.useUnicodeLineBreaker(new Breaks.OfLines(new LineBreaker(words, breaks)));
    builder.useUnicodeCharacterBreaker(new Breaks.Inside(breakerOfNames()));
    builder.useObjectDrawerFactory(codes);
    // A text that names no family is asked for in that of the engine's own style sheet.
    font(builder, document, Digits.AS_WRITTEN, FAMILY, "serif", "monospace");
    font(builder, document, Digits.THAI, FAMILY_OF_THAI_DIGITS);
    refuseAllButImages(builder, sheet);
    builder.withW3cDocument(tree, SCHEME + ":/");
    builder.toStream(new ByteArrayOutputStream(0));
    return builder.buildPdfRenderer();
  }

  private void font(
      PdfRendererBuilder builder, PDDocument document, Digits digits, String... families) {
    ClusterFont plain = new ClusterFont(document, regular, digits);
    ClusterFont strong = new ClusterFont(document, bold, digits);
    for (String family : families) {
      builder.useFont(new PDFontSupplier(plain), family, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(new PDFontSupplier(strong), family, BOLD, FontStyle.NORMAL, true);
    }
  }

  private static void refuseAllButImages(PdfRendererBuilder builder, Sheet sheet) {
    builder.useUriResolver((base, uri) -> uri.startsWith(SCHEME + ":") ? uri : SCHEME + ":" + uri);
    builder.useExternalResourceAccessControl(
        (uri, type) -> sheet.image(published(uri)).isPresent(),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> sheet.image(published(uri)).isPresent(),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useProtocolsStreamImplementation(
        uri -> new ImageStream(sheet.image(published(uri)).orElse(new byte[0])), SCHEME);
  }

  private static String published(String uri) {
    return uri.startsWith(SCHEME + ":") ? uri.substring(SCHEME.length() + 1) : uri;
  }

  /** The bytes of an image, as the engine wants to read them. */
  private static final class ImageStream implements FSStream {
    private final byte[] bytes;

    ImageStream(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
