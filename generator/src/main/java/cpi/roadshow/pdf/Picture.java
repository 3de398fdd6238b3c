package cpi.roadshow.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A small picture of a PDF's first page. Drawn large without smoothing and then made smaller, since
 * each Java smooths in its own way.
 */
final class Picture {
  private static final int WIDTH = 280;
  private static final int FINER = 3;

  private Picture() {}

  /**
   * The picture as a PNG file.
   *
   * @param document one that was saved, so that its fonts are whole
   */
  static byte[] of(PDDocument document) throws IOException {
    float scale = WIDTH * FINER / document.getPage(0).getMediaBox().getWidth();
    int height = Math.round(document.getPage(0).getMediaBox().getHeight() * scale / FINER);
    BufferedImage large =
        new BufferedImage(WIDTH * FINER, height * FINER, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = large.createGraphics();
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, large.getWidth(), large.getHeight());
    PDFRenderer renderer = new PDFRenderer(document);
    RenderingHints hints =
        new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    hints.put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    renderer.setRenderingHints(hints);
    renderer.renderPageToGraphics(0, graphics, scale);
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(smaller(large, height), "png", png);
    return png.toByteArray();
  }

  private static BufferedImage smaller(BufferedImage large, int height) {
    int[] dots = ((DataBufferInt) large.getRaster().getDataBuffer()).getData();
    BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] lights = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < lights.length; i++) {
      int first = i / WIDTH * FINER * large.getWidth() + i % WIDTH * FINER;
      int light = 0;
      for (int row = 0; row < FINER; row++) {
        for (int column = 0; column < FINER; column++) {
          light += light(dots[first + row * large.getWidth() + column]);
        }
      }
      lights[i] = (byte) (light / (FINER * FINER));
    }
    return small;
  }

  private static int light(int rgb) {
    return ((rgb >> 16 & 0xff) * 30 + (rgb >> 8 & 0xff) * 59 + (rgb & 0xff) * 11) / 100;
  }
}
