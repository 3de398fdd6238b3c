package cpi.roadshow.pdf;

import com.openhtmltopdf.bidi.SimpleBidiReorderer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;

/** Draws every text as the clusters of its font. */
final class ClusterText extends PdfBoxTextRenderer {
  private final SharedContext shared;

  ClusterText(SharedContext shared) {
    this.shared = shared;
    setup(null, new SimpleBidiReorderer());
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    drawString(device, text, x, y, null);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo stretch) {
    PdfBoxFSFont font =
        (PdfBoxFSFont)
            shared
                .getFontResolver()
                .resolveFont(shared, ((AbstractOutputDevice) device).getFontSpecification());
    FontDescription cut = font.getFontDescriptions().get(0);
    String encoded =
        ((ClusterFont) cut.getFont()).encoded(TextRenderer.getEffectivePrintableString(text));
    ((PdfBoxOutputDevice) device).drawStringFast(encoded, x, y, stretch, cut, font.getSize2D());
  }
}
