package cpi.roadshow.outward;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCheckerTest {
  @TempDir Path folder;
  private HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void aSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(exchange.getRequestMethod() + " " + path);
    if (path.equals("/slow")) {
      return;
    }
    boolean refuses = path.equals("/no-head") && exchange.getRequestMethod().equals("HEAD");
    if (path.equals("/moved")) {
      exchange.getResponseHeaders().add("Location", "/here");
    }
    int code =
        refuses
            ? 405
            : path.equals("/gone")
                ? 404
                : path.equals("/moved") ? 301 : path.equals("/private") ? 403 : 200;
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }

  private List<String> check(long today, String... paths) {
    LinkChecker.Limits limits =
        new LinkChecker.Limits(Duration.ofMillis(500), Duration.ofMillis(50), 7);
    LinkChecker checker =
        new LinkChecker(
            limits, new Store(folder), today, address -> address.replaceAll("\\W", "_"));
    List<LinkChecker.Outside> all =
        List.of(paths).stream()
            .map(path -> URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path))
            .map(address -> new LinkChecker.Outside(address, List.of(Place.of("a.md"))))
            .toList();
    return checker.site(all).stream()
        .map(Diagnostic::problem)
        .map(one -> one.toString().replaceAll("http://[^/]*", ""))
        .toList();
  }

  @Test
  void whatIsGoneOrSilentIsSaidAndNothingElse() {
    assertThat(check(1, "/here", "/gone", "/moved", "/no-head", "/private", "/slow"))
        .containsExactly("DeadLink[address=/gone, status=404]", "UnreachableLink[address=/slow]");
  }

  @Test
  void aGoodAnswerIsBelievedForAWeekAndABadOneIsAskedAgain() {
    check(10, "/here", "/gone");
    asked.clear();
    check(16, "/here", "/gone");
    assertThat(asked).containsExactly("HEAD /gone", "GET /gone");
    check(17, "/here");
    assertThat(asked).last().isEqualTo("HEAD /here");
  }

  @Test
  void questionsToOneSiteKeepTheirDistance() {
    long start = System.nanoTime();
    check(1, "/a", "/b", "/c", "/d");
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(150));
  }
}
