package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page costs a reader who comes for the first time, through a server that packs. */
@ExtendWith(Given.class)
class WeightTest {
  private static final int PAGE = 120_000;
  private static final int SCRIPTS = 15_000;

  private static final String SHIFT =
      """
      () => new Promise(done => {
        let shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(entry => (shift += entry.value)))
          .observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => done(shift), 300));
      })""";

  private static final String BLOCKING =
      "() => performance.getEntriesByType('resource').filter(one => one.renderBlockingStatus === 'blocking').map(one => one.name.replace(/.*\\//, ''))";

  @Test
  void aFirstPageInThaiIsLightAndStandsStill(Sites sites, Chromium chromium) {
    for (String path :
        List.of(
            "th/index.html",
            "th/guidance/index.html",
            "th/guidance/free-copies.html",
            "th/minutes/2023-05-19-cpi-meeting.html")) {
      try (Page page = chromium.newWindow()) {
        Map<String, Long> received = listen(page);
        page.navigate(sites.real().onServer(path));
        Object shift = page.evaluate(SHIFT);
        long all = received.values().stream().mapToLong(Long::longValue).sum();
        long scripts = sum(received, ".js");
        System.out.printf(
            "%s: %d bytes, %d of them scripts, shift %s%n", path, all, scripts, shift);
        assertThat(all).as("%s: %s", path, received).isBetween(30_000L, (long) PAGE);
        assertThat(scripts).as(path).isBetween(1_000L, (long) SCRIPTS);
        assertThat(((Number) shift).doubleValue()).as("layout shift of %s", path).isZero();
        assertThat((List<?>) page.evaluate(BLOCKING))
            .as(path)
            .hasSize(1)
            .allMatch(name -> name.toString().endsWith(".css"));
      }
    }
  }

  private static long sum(Map<String, Long> received, String ending) {
    return received.entrySet().stream()
        .filter(one -> one.getKey().endsWith(ending))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Bytes over the wire, headers and all, by address; it goes on filling. */
  private static Map<String, Long> listen(Page page) {
    Map<String, String> addresses = new HashMap<>();
    Map<String, Long> received = new HashMap<>();
    CDPSession network = page.context().newCDPSession(page);
    network.send("Network.enable");
    network.on(
        "Network.requestWillBeSent",
        event ->
            addresses.put(id(event), event.getAsJsonObject("request").get("url").getAsString()));
    network.on(
        "Network.loadingFinished",
        event -> {
          String address = addresses.get(id(event));
          if (!address.startsWith("data:")) {
            received.put(address, event.get("encodedDataLength").getAsLong());
          }
        });
    return received;
  }

  private static String id(JsonObject event) {
    return event.get("requestId").getAsString();
  }
}
