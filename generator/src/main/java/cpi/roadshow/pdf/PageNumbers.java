package cpi.roadshow.pdf;

import com.openhtmltopdf.css.extend.ContentFunction;
import com.openhtmltopdf.css.parser.FSFunction;
import com.openhtmltopdf.layout.FunctionData;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FloatDistances;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;

/**
 * Says behind a link to a page of the same handout where that is. Lines are filled with a number
 * that is still unknown, in letters of the text itself: what the engine generates may be parted
 * from the word before, and from its own brackets.
 */
final class PageNumbers {
  /** In the place of a number; it has as many digits as any. */
  private static final String UNKNOWN = "\u00a0000)";

  private PageNumbers() {}

  /**
   * What stands behind a link.
   *
   * @param page the word for it
   */
  static String reference(String page) {
    return "\u00a0(" + page + UNKNOWN;
  }

  /** Lets every reference below a box be drawn with its number, now that pages are known. */
  static void settle(Box box) {
    if (box instanceof LineBox line) {
      line.getChildren().forEach(child -> settle(child, line));
    }
    box.getChildren().forEach(PageNumbers::settle);
  }

  private static void settle(Object child, LineBox line) {
    if (child instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(inside -> settle(inside, line));
    } else if (child instanceof InlineText text && text.getSubstring().contains(UNKNOWN)) {
      text.setFunctionData(new FunctionData(new Reference(text.getSubstring()), null));
      line.setContainsDynamicFunction(true);
      // A line that the engine knew to be finished has forgotten them; there are no floats here.
      line.setFloatDistances(new FloatDistances());
    } else if (child instanceof Box inside) {
      settle(inside);
    }
  }

  /** A text with a reference, which the engine asks for when it draws its line. */
  private record Reference(String text) implements ContentFunction {
    @Override
    public String calculate(RenderingContext context, FSFunction function, InlineText place) {
      String href = "";
      for (Box box = place.getParent(); href.isEmpty(); box = box.getParent()) {
        href = box.getElement() == null ? "" : Nodes.inherited(box.getElement(), "href");
      }
      Box target = context.getBoxById(href.substring(1));
      int page =
          context
              .getRootLayer()
              .getRelativePageNo(context, PagedBoxCollector.findContentStartY(target));
      return text.replace(UNKNOWN, "\u00a0" + (page + 1) + ")");
    }

    @Override
    public boolean isStatic() {
      return false;
    }

    @Override
    public String calculate(LayoutContext context, FSFunction function) {
      return text;
    }

    @Override
    public String getLayoutReplacementText() {
      return text;
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction function) {
      return false;
    }
  }
}
