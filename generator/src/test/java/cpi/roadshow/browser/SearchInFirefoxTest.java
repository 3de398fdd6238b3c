package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What is found does not depend on the browser. */
@ExtendWith(Given.class)
class SearchInFirefoxTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static final int OF_EACH_LANGUAGE = 100;

  /**
   * Asks the core of the site, and posts all that it answers, one line for each query, to its own
   * address.
   */
  private static final String PROBE =
      """
      <!DOCTYPE html>
      <html lang="en"><meta charset="utf-8"><title>probe</title>
      <script type="module">
        const report = body => fetch(location.href, { method: "POST", body });
        try {
          const base = new URL("search/", document.baseURI);
          const load = path => fetch(new URL(path, base)).then(answer => answer.text());
          const manifest = JSON.parse(await load("manifest.json"));
          const { desk } = await import(new URL(manifest.module, base));
          const ask = desk({ manifest, load });
          const lines = [];
          for (const { language, query } of %s) {
            lines.push(query + " " + JSON.stringify(await ask("find", language, query, { limit: 10, filters: {} })));
          }
          await report(lines.join("\\n"));
        } catch (error) {
          await report("failed: " + error);
        }
      </script>
      </html>
      """;

  /** Uses the page of results as a reader does, and says what it shows. */
  private static final String READER =
      """
      <script>
        addEventListener("load", async () => {
          const until = async isSo => {
            for (let i = 0; i < 1000 && !isSo(); i++) await new Promise(done => setTimeout(done, 50));
          };
          const titles = () => Array.from(document.querySelectorAll(".search-title a"), link => link.textContent).slice(0, 3);
          const elsewhere = () => document.querySelector(".search-elsewhere a");
          const field = document.getElementById("search-field");
          const lines = [];
          field.focus();
          await until(() => document.querySelector(".search-count"));
          for (const query of %s) {
            const before = titles().join();
            field.value = query;
            field.dispatchEvent(new Event("input", { bubbles: true }));
            await until(() => titles().length && titles().join() !== before && elsewhere());
            lines.push([query, ...titles(), elsewhere() && elsewhere().textContent].join(" | "));
          }
          await fetch("%s", { method: "POST", mode: "no-cors", body: lines.join("\\n") });
        });
      </script>
      """;

  @Test
  void chromiumAndFirefoxAnswerTwoHundredQueriesAlike(Sites sites, Chromium chromium)
      throws IOException {
    String probe =
        PROBE.formatted(
            JSON.writeValueAsString(Stream.concat(questions("th"), questions("en")).toList()));
    BuiltSite site = sites.real();
    CompletableFuture<String> fromChromium = site.ask("in-chromium.html", probe);
    Page page = chromium.window(Chromium.DESK);
    page.navigate(site.onServer("in-chromium.html"));
    page.waitForCondition(fromChromium::isDone);
    CompletableFuture<String> fromFirefox = site.ask("in-firefox.html", probe);
    List<String> firefox =
        Firefox.open(site.onServer("in-firefox.html"), fromFirefox).lines().toList();
    assertThat(firefox)
        .hasSize(2 * OF_EACH_LANGUAGE)
        .allMatch(line -> line.contains("\"key\":"), "finds something");
    assertThat(firefox).isEqualTo(fromChromium.join().lines().toList());
  }

  private static Stream<Map<String, String>> questions(String language) throws IOException {
    return Files.readAllLines(
            InProcess.HOME.resolve("generator/src/test/resources/search/questions.tsv"),
            StandardCharsets.UTF_8)
        .stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].equals(language))
        .limit(OF_EACH_LANGUAGE)
        .map(cells -> Map.of("language", language, "query", cells[2]));
  }

  @Test
  void firefoxFindsInAFolder(Sites sites) throws IOException {
    BuiltSite site = sites.real();
    CompletableFuture<String> report = site.ask("report", "");
    String reader =
        READER.formatted(
            JSON.writeValueAsString(List.of("สำเนา", "portal")), site.onServer("report"));
    Path page = site.file("th/reader.html");
    Files.writeString(
        page,
        // The page's own policy would allow neither this script nor its report.
        site.text("th/search.html")
            .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", reader + "</body>"),
        StandardCharsets.UTF_8);
    try {
      assertThat(Firefox.open(site.onStick("th/reader.html"), report).lines())
          .hasSize(2)
          .satisfiesExactly(
              line -> assertThat(line).contains("สำเนา").contains("หน้าในเว็บไซต์ภาษาอังกฤษ"),
              line -> assertThat(line).contains("Portal").contains("หน้าในเว็บไซต์ภาษาอังกฤษ"));
    } finally {
      Files.delete(page);
    }
  }
}
