package cpi.roadshow.pdf;

import static java.util.Comparator.comparing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * The pages of a sheet as they were laid out, before they are written.
 *
 * @param parts how each part stands on them, in their order
 */
record Setting(PDDocument document, PdfBoxRenderer renderer, List<Part> parts)
    implements AutoCloseable {
  /** The class of what begins a page or goes on below another. */
  private static final String PART = "leaf";

  /** The class of a part's first child, which says what follows. */
  private static final String HEAD = "leaf-top";

  /** The classes of a part that is to have one page. */
  private static final Set<String> ONE_PAGE = Set.of("one-page", "digest");

  /** The class by which a style sheet sets a part tighter. */
  private static final String TIGHT = "tight";

  /** The class of a part that was no shorter for being tight. */
  private static final String LOOSE = "loose";

  /** The class by which a style sheet lets a part begin a page. */
  private static final String ANEW = "anew";

  /** Of a page: what fills less of it may find room on those before. */
  private static final double LEAST = 0.38;

  /** The same where the next part goes on below. */
  private static final double LEAST_BEFORE_ANOTHER = 0.15;

  /** Of its height: so much a part may gain where it is set tighter. */
  private static final double GAIN = 0.11;

  private static final Comparator<Setting> ILL =
      comparing((Setting setting) -> setting.count(Part::isParted))
          .thenComparing(setting -> setting.count(Part::isSpilt))
          .thenComparing(setting -> setting.count(part -> part.is(TIGHT)))
          .thenComparing(Setting::pages);

  /**
   * How a part stands on the pages.
   *
   * @param classes those that it was laid out with
   * @param isParted whether its head stands below another part, and its text on the next page
   * @param isSpilt whether it goes on to another page for a few lines, or was to have but one
   * @param mayGain whether those lines may find room where it is set tighter
   */
  record Part(
      Element element, List<String> classes, boolean isParted, boolean isSpilt, boolean mayGain) {
    boolean is(String style) {
      return classes.contains(style);
    }
  }

  static Setting of(PDDocument document, PdfBoxRenderer renderer) {
    List<Box> boxes = new ArrayList<>();
    collect(renderer.getRootBox(), boxes);
    List<PageBox> pages = pages(renderer);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      int next = i + 1 < boxes.size() ? boxes.get(i + 1).getAbsY() : Integer.MAX_VALUE;
      parts.add(part(boxes.get(i), next, pages));
    }
    return new Setting(document, renderer, parts);
  }

  private static void collect(Box box, List<Box> parts) {
    if (box.getElement() != null && Nodes.hasClass(box.getElement(), PART)) {
      parts.add(box);
    } else {
      box.getChildren().forEach(child -> collect(child, parts));
    }
  }

  private static Part part(Box box, int next, List<PageBox> pages) {
    Element element = box.getElement();
    List<String> classes = List.of(element.getAttribute("class").split(" "));
    int end = end(box);
    PageBox last = page(end, pages);
    double least = next < last.getBottom() ? LEAST_BEFORE_ANOTHER : LEAST;
    double over = end - last.getTop();
    boolean isToBeOnePage = classes.stream().anyMatch(ONE_PAGE::contains);
    boolean isSpilt =
        box.getAbsY() < last.getTop()
            && (isToBeOnePage || over < least * (last.getBottom() - last.getTop()));
    boolean mayGain = isToBeOnePage || over < GAIN * (last.getTop() - box.getAbsY());
    return new Part(element, classes, isParted(box, pages), isSpilt, mayGain);
  }

  private static boolean isParted(Box part, List<PageBox> pages) {
    Box head = part.getChild(0);
    if (head.getElement() == null || !Nodes.hasClass(head.getElement(), HEAD)) {
      return false;
    }
    PageBox page = page(end(head), pages);
    int text = part.getChildren().stream().skip(1).mapToInt(Setting::start).min().orElse(0);
    return part.getAbsY() > page.getTop() && text >= page.getBottom();
  }

  private static PageBox page(int end, List<PageBox> pages) {
    return pages.stream().filter(page -> end <= page.getBottom()).findFirst().orElseThrow();
  }

  /** How far down the first line of a box begins. */
  private static int start(Box box) {
    return isLine(box)
        ? box.getAbsY()
        : box.getChildren().stream().mapToInt(Setting::start).min().orElse(Integer.MAX_VALUE);
  }

  /** How far down the last line of a box goes. */
  private static int end(Box box) {
    return isLine(box)
        ? box.getAbsY() + box.getHeight()
        : box.getChildren().stream().mapToInt(Setting::end).max().orElse(0);
  }

  /** What stands at the foot of pages leaves an empty one in the text. */
  private static boolean isLine(Box box) {
    return box instanceof LineBox && box.getHeight() > 0;
  }

  private static List<PageBox> pages(PdfBoxRenderer renderer) {
    return renderer.getRootBox().getLayer().getPages();
  }

  int pages() {
    return pages(renderer).size();
  }

  private long count(Predicate<Part> which) {
    return parts.stream().filter(which).count();
  }

  /**
   * Whether fewer heads are parted from their text than in another setting, or less else is ill.
   */
  boolean isBetterThan(Setting other) {
    return ILL.compare(this, other) < 0;
  }

  /**
   * Changes the tree that was laid out, so that a layout of it may be better than this one.
   *
   * @return whether there was anything to change
   */
  boolean mend() {
    boolean isChanged = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isParted() && i > 0 && !part.is(ANEW)) {
        Nodes.addClass(part.element(), ANEW);
        isChanged = true;
      }
      boolean isBeforeParted = i + 1 < parts.size() && parts.get(i + 1).isParted();
      if (part.isSpilt() && part.is(TIGHT)) {
        Nodes.removeClass(part.element(), TIGHT);
        Nodes.addClass(part.element(), LOOSE);
        isChanged = true;
      } else if ((isBeforeParted || part.isSpilt() && part.mayGain())
          && !part.is(TIGHT)
          && !part.is(LOOSE)) {
        Nodes.addClass(part.element(), TIGHT);
        isChanged = true;
      }
    }
    return isChanged;
  }

  @Override
  public void close() throws IOException {
    renderer.close();
    document.close();
  }
}
