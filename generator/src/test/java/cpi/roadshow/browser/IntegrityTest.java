package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --integrity} is for: a browser uses no file that was changed on the server. */
@ExtendWith(Given.class)
class IntegrityTest {
  private static final String PAGE = "th/guidance/copies.html";

  @TempDir private Path content;

  private BuiltSite built() throws IOException {
    Files.createDirectories(content.resolve("guidance"));
    Files.createDirectories(content.resolve("data"));
    try (Stream<Path> registers = Files.list(InProcess.HOME.resolve("content/data"))) {
      for (Path register : registers.toList()) {
        Files.copy(register, content.resolve("data").resolve(register.getFileName()));
      }
    }
    Files.writeString(
        content.resolve("site.yaml"), "title: {th: ก, en: A}\nbase_url: https://example.org/\n");
    Files.writeString(
        content.resolve("guidance/copies.th.md"),
        "---\ntitle: สำเนา\nsummary: สรุป\n---\n\nหน่วยงานไม่เรียกสำเนาบัตรประชาชน\n");
    return BuiltSite.of(content, "--no-handouts", "--integrity");
  }

  private static Page opened(Chromium chromium, BuiltSite site, String path) {
    Page page = chromium.window(Chromium.DESK);
    page.navigate(site.onServer(path));
    return page;
  }

  private static String background(Page page) {
    return (String)
        page.evaluate("getComputedStyle(document.querySelector('header.top')).backgroundColor");
  }

  @Test
  void aPageWorksWithIt(Chromium chromium) throws IOException {
    try (BuiltSite site = built()) {
      assertThat(site.pages())
          .allSatisfy(
              path ->
                  assertThat(site.read(path).select("link[rel=stylesheet], script[src]"))
                      .isNotEmpty()
                      .allMatch(one -> one.attr("integrity").matches("sha384-[\\w+/]{64}")));
      Page page = opened(chromium, site, PAGE);
      assertThat(background(page)).isNotEqualTo("rgba(0, 0, 0, 0)");
      new SearchBox(page).type("สำเนา");
      assertThat(new SearchBox(page).options().count()).isPositive();
    }
  }

  @Test
  void aChangedByteIsRefused(Chromium chromium) throws IOException {
    try (BuiltSite site = built()) {
      List<String> changed =
          site.read(PAGE).select("link[rel=stylesheet]").eachAttr("href").stream()
              .map(address -> address.replaceFirst("^(\\.\\./)+", ""))
              .toList();
      Files.writeString(
          site.file(changed.get(0)), "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      for (String script : site.files(".js")) {
        if (script.startsWith("assets/js/site.")) {
          Files.writeString(
              site.file(script), "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
      }
      Page page = opened(chromium, site, PAGE);
      assertThat(background(page)).isEqualTo("rgba(0, 0, 0, 0)");
      page.locator("#search-field").fill("สำเนา");
      page.waitForTimeout(2000);
      assertThat(new SearchBox(page).options().count()).isZero();
    }
  }

  @Test
  void anOfflineBuildRefusesIt() {
    InProcess.Result result =
        InProcess.run(content, "build", "--offline", "--integrity", "--lang", "en");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--integrity", "--offline", "folder");
    assertThat(content.resolve("offline")).doesNotExist();
  }
}
