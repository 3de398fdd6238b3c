package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Old and wrong addresses lead somewhere too. */
@ExtendWith(Given.class)
class ArrivalTest {
  @ParameterizedTest
  @ValueSource(strings = {"th/", "en/"})
  void anOldAddressLeadsOn(String language, Sites sites, Chromium chromium) {
    BuiltSite site = sites.extra();
    Page page = chromium.window(Chromium.PHONE);
    page.navigate(site.onStick(language + "old/place.html"));
    page.waitForURL(site.onStick(language + "guidance/everything.html"));
  }

  @ParameterizedTest
  @CsvSource({
    "th/not/there.html, th, ไม่พบหน้าที่ต้องการ",
    "en/not/there/at/all.html, en, This page cannot be found"
  })
  void aWrongAddressShowsAWholePageAtAnyDepth(
      String path, String language, String heading, Sites sites, Chromium chromium) {
    BuiltSite site = sites.real();
    Page page = chromium.window(Chromium.PHONE);
    Response response = page.navigate(site.onServer(path));
    assertThat(response.status()).isEqualTo(404);
    assertThat(page.locator("h1").textContent()).isEqualTo(heading);
    assertThat(page.evaluate("() => getComputedStyle(document.body).fontFamily"))
        .asString()
        .startsWith("Sarabun");
    page.locator("a.brand").click();
    assertThat(page.url()).isEqualTo(site.onServer(language + "/index.html"));
  }
}
