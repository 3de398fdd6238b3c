package cpi.roadshow.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import cpi.roadshow.qr.QrModules;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/**
 * Draws {@code <object class="qr" data="https://…">} as the QR code of that address, in vectors, so
 * that it is sharp at any size. Safe to share among threads.
 */
final class QrCode implements FSObjectDrawer, FSObjectDrawerFactory {
  // The same address stands in every edition of a handout.
  private final Map<String, QrModules> made = new ConcurrentHashMap<>();

  @Override
  public boolean isReplacedObject(Element element) {
    return Nodes.hasClass(element, "qr");
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return this;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    QrModules modules = made.computeIfAbsent(element.getAttribute("data"), QrModules::of);
    Path2D squares = new Path2D.Double();
    double side = Math.min(width, height) / modules.side();
    for (QrModules.Bar bar : modules.bars()) {
      bar(squares, x + bar.from() * side, y + bar.row() * side, bar.length() * side, side);
    }
    device.setColor(new com.openhtmltopdf.css.parser.FSRGBColor(Color.BLACK.getRGB() & 0xffffff));
    device.fill(squares);
    return null;
  }

  private static void bar(Path2D path, double x, double y, double width, double height) {
    path.moveTo(x, y);
    path.lineTo(x + width, y);
    path.lineTo(x + width, y + height);
    path.lineTo(x, y + height);
    path.closePath();
  }
}
