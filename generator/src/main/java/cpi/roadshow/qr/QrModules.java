package cpi.roadshow.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dark bars of a QR code, row by row.
 *
 * @param side how many modules the code is wide and high, with its quiet zone
 */
public record QrModules(int side, List<Bar> bars) {
  /** The quiet zone that readers need, in modules; what is around it is white anyway. */
  private static final int MARGIN = 2;

  public QrModules {
    bars = List.copyOf(bars);
  }

  /** Dark modules beside each other in a row. */
  public record Bar(int row, int from, int length) {}

  /** The code of an address. */
  public static QrModules of(String address) {
    BitMatrix modules = modules(address);
    List<Bar> bars = new ArrayList<>();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int from = 0; from < modules.getWidth(); from++) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row)) {
          to++;
        }
        if (to > from) {
          bars.add(new Bar(row, from, to - from));
          from = to;
        }
      }
    }
    return new QrModules(modules.getWidth(), bars);
  }

  /** The bars as the path of an SVG picture, a module being one unit. */
  public String path() {
    StringBuilder path = new StringBuilder();
    int x = 0;
    int y = 0;
    for (Bar bar : bars) {
      path.append('m').append(bar.from - x);
      path.append(bar.row < y ? "" : " ").append(bar.row - y);
      path.append('h').append(bar.length).append("v1h-").append(bar.length).append('z');
      x = bar.from;
      y = bar.row;
    }
    return path.toString();
  }

  private static BitMatrix modules(String address) {
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
