package cpi.roadshow.pdf;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Turns the bar charts of web pages into boxes of the same lengths: the engine paints boxes as
 * vectors, and their names and values stay text.
 */
final class Charts {
  private static final double WHOLE = 100;

  private Charts() {}

  static void redraw(Element root) {
    Nodes.all(root, "svg").filter(svg -> Nodes.hasClass(svg, "bar-chart")).forEach(Charts::chart);
  }

  private static void chart(Element svg) {
    Element chart = svg.getOwnerDocument().createElement("div");
    chart.setAttribute("class", "chart");
    List<Element> parts = Nodes.elements(svg);
    double widest =
        parts.stream()
            .filter(part -> part.getTagName().equals("rect"))
            .mapToDouble(bar -> number(bar, "x") + number(bar, "width"))
            .max()
            .orElse(1);
    double leftmost =
        parts.stream()
            .filter(part -> part.getTagName().equals("rect"))
            .mapToDouble(bar -> number(bar, "x"))
            .min()
            .orElse(0);
    Element row = chart;
    for (Element part : parts) {
      if (Nodes.hasClass(part, "bar-name")) {
        row = Nodes.append(chart, "div", "bar-row");
        Nodes.append(row, "div", "bar-name").setTextContent(part.getTextContent());
      } else if (part.getTagName().equals("rect")) {
        double span = Math.max(1, widest - leftmost);
        Element track = Nodes.append(row, "div", "bar-track");
        Element bar = Nodes.append(track, "div", "bar");
        bar.setAttribute(
            "style",
            "margin-left: "
                + percent((number(part, "x") - leftmost) / span)
                + "; width: "
                + percent(number(part, "width") / span));
      } else if (Nodes.hasClass(part, "bar-label")) {
        Nodes.append(row, "div", "bar-label").setTextContent(part.getTextContent());
      }
    }
    Nodes.replace(svg, chart);
  }

  private static double number(Element part, String attribute) {
    return Double.parseDouble(part.getAttribute(attribute));
  }

  private static String percent(double share) {
    return Math.round(share * WHOLE * 10) / 10.0 + "%";
  }
}
