package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import cpi.roadshow.build.Parallel;
import cpi.roadshow.model.Language;
import cpi.roadshow.serve.DevServer;
import cpi.roadshow.serve.Workshops;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees in the open page while saving. */
@ExtendWith(Given.class)
class LiveReloadTest {
  private static final String NOTES = "#roadshow-notes section";

  @TempDir private Path folder;

  private Parallel parallel;
  private DevServer server;
  private Page page;
  private Watch watch;

  @BeforeEach
  void begin(Chromium chromium) throws IOException {
    write("site.yaml", "title: {th: ทดสอบ, en: Test}\nbase_url: https://example.org/\n");
    write("guidance/a.th.md", page("หนึ่ง"));
    write("guidance/b.th.md", page("สอง"));
    parallel = new Parallel(2);
    server =
        new DevServer(
            0,
            new DevServer.Talk(
                Language.THAI,
                Map.of("language", "th", "close", "ปิด", "more", "แสดง", "kept", "แสดงตามเดิม"),
                said -> {},
                bug -> {
                  throw new AssertionError("a bug in the build", bug);
                }));
    server.start(Workshops.of(folder, server, parallel));
    page = chromium.newWindow();
    watch = Watch.over(page);
    page.navigate(server.address() + "th/guidance/a.html");
  }

  @AfterEach
  void end() {
    page.close();
    server.close();
    parallel.close();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("content").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String page(String word) {
    return "---\ntitle: หน้า\nsummary: สรุป\n---\n"
        + "ย่อหน้าหนึ่งที่ยาวพอควร\n\n".repeat(60)
        + word
        + "\n";
  }

  private Locator text(String text) {
    return page.locator("article").getByText(text, new Locator.GetByTextOptions().setExact(true));
  }

  private double scrolled() {
    return ((Number) page.evaluate("() => scrollY")).doubleValue();
  }

  @Test
  void theOpenPageFollowsWhatIsSavedAndStaysWhereItWas() throws IOException {
    page.evaluate("() => scrollTo(0, 900)");
    write("guidance/a.th.md", page("สาม"));
    text("สาม").waitFor();
    page.waitForFunction("() => Math.abs(scrollY - 900) < 2");
    assertThat(scrolled()).isBetween(898.0, 902.0);
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void twoBuildsInARowLoadTheOpenPageOnce() throws IOException {
    page.addInitScript(
        "window.streams = []; window.EventSource = class { constructor() { streams.push(this) } }");
    page.reload();
    String how = "() => fetch('/.roadshow/how/th/guidance/a.html').then(all => all.json())";
    Object before = page.evaluate(how + ".then(how => how.mark)");
    write("guidance/a.th.md", page("แปด"));
    page.waitForFunction(
        "async before => (await (" + how + ")()).mark !== before",
        before,
        new Page.WaitForFunctionOptions().setPollingInterval(50));
    page.evaluate("() => { streams[0].onmessage(); streams[0].onmessage?.() }");
    text("แปด").waitFor();
    page.waitForLoadState();
    assertThat(watch.complaints()).isEmpty();
  }

  @Test
  void aPageThatDidNotChangeIsNotReloaded() throws IOException {
    page.evaluate("() => { window.isTheSame = true }");
    write("guidance/b.th.md", page("สี่") + "\n[หาย](guidance/no-such-page)\n");
    page.locator(NOTES).waitFor();
    assertThat(page.evaluate("() => window.isTheSame")).isEqualTo(true);
  }

  @Test
  void mistakesAreShownOverTheLastGoodPageUntilTheyAreMended() throws IOException {
    write("guidance/a.th.md", "---\ntitle: [หน้า\nsummary: สรุป\n---\nห้า\n");
    Locator notes = page.locator(NOTES);
    notes.waitFor();
    assertThat(notes.getAttribute("role")).isEqualTo("alert");
    assertThat(notes.innerText()).contains("content/guidance/a.th.md:2", "แสดงตามเดิม");
    assertThat(text("หนึ่ง").count()).as("the last good page").isOne();
    page.reload();
    notes.waitFor();
    assertThat(text("หนึ่ง").count()).as("also when it is opened anew").isOne();
    assertThat(wider()).as("wider than the phone").isZero();
    Axe.assertNothingFound(page, Axe.WCAG_2_2_AA);
    page.keyboard().press("Escape");
    notes.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    write("guidance/a.th.md", page("หก"));
    text("หก").waitFor();
    assertThat(notes.count()).isZero();
  }

  @Test
  void theBoxIsNoTallerThanHalfAPhoneAndCanBeScrolled() throws IOException {
    write("guidance/a.th.md", page("เจ็ด") + "\n[ก](guidance/none) ".repeat(30) + "\n");
    Locator notes = page.locator(NOTES);
    notes.waitFor();
    assertThat((Boolean) notes.evaluate("box => box.scrollHeight > box.clientHeight")).isTrue();
    assertThat(notes.boundingBox().height).isLessThan(Chromium.HEIGHT * 0.65);
    assertThat(wider()).isZero();
  }

  private int wider() {
    return ((Number)
            page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .intValue();
  }

  @Test
  void theMapOfTheSiteHasItsPages() {
    String map = page.request().get(server.address() + "sitemap.xml").text();
    assertThat(map).contains("th/guidance/a.html", "th/guidance/b.html");
  }
}
