package cpi.roadshow.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The browser of the machine. Where there is none, tests fail: a site that nobody has looked at is
 * not tested.
 */
final class Chromium implements AutoCloseable {
  /** The width of a small phone and of a small desktop screen, in pixels. */
  static final int PHONE = 360;

  static final int DESK = 1280;

  static final int HEIGHT = 800;

  // In milliseconds; far more than any page needs on a machine that is not busy.
  private static final double PATIENCE = 60_000;

  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  // A browser that is answered so stays where it is.
  private static final Route.FulfillOptions NOTHING = new Route.FulfillOptions().setStatus(204);

  private final Playwright playwright;
  private final Browser browser;
  private final Page window;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
    window = newWindow();
  }

  static Chromium start() {
    Path program = program();
    Playwright playwright = Playwright.create();
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Path program() {
    Path program =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new AssertionError(
          "Chromium was not found at "
              + program
              + ". Install it (Debian: `apt-get install chromium`), or set the environment variable CHROMIUM to the program of yours.");
    }
    return program;
  }

  /**
   * The window that most tests use, one after the other: opening one of its own for each takes far
   * longer than the test.
   */
  Page window(int width) {
    window.unrouteAll();
    window.navigate("about:blank");
    window.setViewportSize(width, HEIGHT);
    window.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return window;
  }

  /**
   * A window of which the test does more than look at pages, and which it closes. Scrolling does
   * not glide in any, so nobody has to wait for it.
   */
  Page newWindow() {
    return open(new Browser.NewPageOptions().setViewportSize(PHONE, HEIGHT));
  }

  /** A window of a small phone, which is touched. */
  Page newPhone() {
    return open(
        new Browser.NewPageOptions()
            .setViewportSize(PHONE, 640)
            .setHasTouch(true)
            .setIsMobile(true)
            .setDeviceScaleFactor(2));
  }

  /** A window in which JavaScript is off. */
  Page newWindowWithoutScripts() {
    return open(
        new Browser.NewPageOptions().setViewportSize(PHONE, HEIGHT).setJavaScriptEnabled(false));
  }

  private Page open(Browser.NewPageOptions options) {
    Page page = browser.newPage(options.setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** Opens a page of which another takes the place at once, and stays on it. */
  static void openAndStay(Page page, String address) {
    page.route(
        other -> !other.equals(address) && other.endsWith(".html"),
        route -> route.fulfill(NOTHING));
    page.navigate(address);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
