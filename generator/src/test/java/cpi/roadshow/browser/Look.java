package cpi.roadshow.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A way in which a page may be seen, and what axe is asked of it: all of its rules in light, those
 * on colours in dark, where nothing else differs.
 */
enum Look {
  PHONE_LIGHT(Chromium.PHONE, ColorScheme.LIGHT),
  PHONE_DARK(Chromium.PHONE, ColorScheme.DARK),
  DESK_DARK(Chromium.DESK, ColorScheme.DARK),
  DESK_LIGHT(Chromium.DESK, ColorScheme.LIGHT);

  private final int width;
  private final ColorScheme colours;

  Look(int width, ColorScheme colours) {
    this.width = width;
    this.colours = colours;
  }

  int width() {
    return width;
  }

  /** Shows a page in this way. */
  void dress(Page page) {
    if (page.viewportSize().width != width) {
      page.setViewportSize(width, Chromium.HEIGHT);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
  }

  /**
   * What axe, which has moved into the window, finds wrong with the page in this way.
   *
   * @param seen the colours of texts that axe has looked at in this way; those of this page are
   *     added
   */
  List<String> violations(Page page, Set<String> seen) {
    dress(page);
    List<String> found = new ArrayList<>(Axe.violationsOfColours(page, seen));
    if (colours == ColorScheme.LIGHT) {
      found.addAll(Axe.violations(page, Axe.WCAG_2_2_AA));
    }
    return found;
  }
}
