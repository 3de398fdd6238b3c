package cpi.roadshow.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
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
  /** The quiet zone that readers need, in modules; the paper around it is white anyway. */
  private static final int MARGIN = 2;

  // The same address stands in every edition of a handout.
  private final Map<String, BitMatrix> made = new ConcurrentHashMap<>();

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
    BitMatrix modules = made.computeIfAbsent(element.getAttribute("data"), QrCode::modules);
    Path2D squares = new Path2D.Double();
    double side = Math.min(width, height) / modules.getWidth();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int from = 0; from < modules.getWidth(); from++) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row)) {
          to++;
        }
        if (to > from) {
          bar(squares, x + from * side, y + row * side, (to - from) * side, side);
          from = to;
        }
      }
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

  static BitMatrix modules(String address) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  MARGIN,
                  EncodeHintType.CHARACTER_SET,
                  "UTF-8",
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalStateException("no QR code holds " + address, e);
    }
  }
}
