package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import cpi.roadshow.cli.InProcess;
import cpi.roadshow.thai.WholeWords;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thai is set in the font of the site. */
@ExtendWith(Given.class)
class ThaiTypeTest {
  private static final String LOADED =
      """
      async () => {
        await document.fonts.ready;
        return [...document.fonts]
          .filter(font => font.status === "loaded" && font.unicodeRange.includes("U+E01"))
          .map(font => font.family + " " + font.weight)
          .sort();
      }""";

  @Test
  void theFontOfTheSiteIsUsed(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/guidance/free-copies.html"));
    assertThat(page.evaluate(LOADED)).isEqualTo(List.of("Sarabun 400", "Sarabun 700"));
    for (String part :
        List.of("h1", "h2", ".summary", ".prose p", ".steps li", "dd", "a.switch", "footer p")) {
      assertThat(fonts(page, part)).as(part).containsExactly("Sarabun of the page");
    }
  }

  /** The words on two lines, each with what stands around it. */
  private static final String CUT =
      """
      words => {
        const text = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const cut = [];
        while (text.nextNode())
          for (const word of words)
            for (let at = text.currentNode.data.indexOf(word); at >= 0; at = text.currentNode.data.indexOf(word, at + 1)) {
              const range = document.createRange();
              range.setStart(text.currentNode, at);
              range.setEnd(text.currentNode, at + word.length);
              if (new Set([...range.getClientRects()].map(line => Math.round(line.bottom))).size > 1)
                cut.push(text.currentNode.data.slice(Math.max(0, at - 10), at + word.length));
            }
        return cut;
      }""";

  @Test
  void screensAndPaperKeepTheSameWordsWhole() throws IOException {
    String script = Files.readString(InProcess.HOME.resolve("templates/assets/js/page/whole.js"));
    String words = script.replaceAll("(?s).*\\)\\?\\(\\?:(.*?)\\).*", "$1");
    assertThat(words.split("[|]"))
        .containsExactlyInAnyOrderElementsOf(WholeWords.of(Stream.of()).all());
  }

  @Test
  void noLineEndsInsideAWordThatReadersKnowAsOne(Sites sites, Chromium chromium) {
    List<String> words = WholeWords.of(Stream.of()).all();
    for (String path :
        List.of(
            "index", "initiative/electronic-government", "guidance/e-act-exceptions", "actions")) {
      Page page = chromium.window(Chromium.PHONE);
      page.navigate(sites.real().onStick("th/" + path + ".html"));
      assertThat((List<?>) page.evaluate(CUT, words)).as(path).isEmpty();
    }
  }

  @Test
  void aWordKeptOnOneLineIsStillFoundWithWhatStandsAroundIt(Sites sites, Chromium chromium) {
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(sites.real().onStick("th/guidance/e-act-exceptions.html"));
    assertThat(
            page.evaluate(
                """
                () => {
                  const phrases = [...document.querySelectorAll(".prose p:has(> whole-word)")]
                    .flatMap(text => text.textContent.split(/\\s+/))
                    .filter(phrase => /.(หน่วยงาน|คณะกรรมการ)./.test(phrase));
                  return phrases.length > 0 && phrases.slice(0, 3).every(phrase => {
                    getSelection().removeAllRanges();
                    return find(phrase);
                  });
                }"""))
        .isEqualTo(true);
  }

  /** The fonts that the browser really took for the text of the first such element. */
  private static Set<String> fonts(Page page, String selector) {
    CDPSession inspector = page.context().newCDPSession(page);
    inspector.send("DOM.enable");
    inspector.send("CSS.enable");
    JsonObject document = inspector.send("DOM.getDocument").getAsJsonObject("root");
    JsonObject wanted = new JsonObject();
    wanted.add("nodeId", document.get("nodeId"));
    wanted.addProperty("selector", selector);
    JsonObject found = inspector.send("DOM.querySelector", wanted);
    JsonArray fonts = inspector.send("CSS.getPlatformFontsForNode", found).getAsJsonArray("fonts");
    Set<String> names = new TreeSet<>();
    fonts.forEach(font -> names.add(name(font)));
    return names;
  }

  private static String name(JsonElement font) {
    JsonObject fields = font.getAsJsonObject();
    return fields.get("familyName").getAsString()
        + (fields.get("isCustomFont").getAsBoolean() ? " of the page" : " of the machine");
  }
}
