package cpi.roadshow.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a folder below a path of its own, as an agency's server might, with the 404 page of the
 * language for what is not there. A test may add a page that reports back.
 */
final class WebServer implements AutoCloseable {
  private static final String ROOT = "/cpi/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "css", "text/css",
          "js", "text/javascript",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final HttpServer server;

  private WebServer(HttpServer server) {
    this.server = server;
  }

  static WebServer of(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(ROOT, exchange -> answer(exchange, folder));
    server.start();
    return new WebServer(server);
  }

  /**
   * Serves one more page, and gives what is posted to its address: a page of any browser can so
   * report what it found.
   */
  CompletableFuture<String> ask(String path, String html) {
    CompletableFuture<String> report = new CompletableFuture<>();
    server.createContext(
        ROOT + path,
        exchange -> {
          try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
              report.complete(
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
              exchange.sendResponseHeaders(204, -1);
            } else {
              send(exchange, 200, "text/html", html.getBytes(StandardCharsets.UTF_8));
            }
          }
        });
    return report;
  }

  /** The address of the folder, with a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
  }

  private static void answer(HttpExchange exchange, Path folder) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      boolean isThere = Files.isRegularFile(file);
      Path sent =
          isThere ? file : folder.resolve(path.startsWith("en/") ? "en" : "th").resolve("404.html");
      send(exchange, isThere ? 200 : 404, type(sent), Files.readAllBytes(sent));
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean isPacked = wantsPacked(exchange) && type.startsWith("text/");
    if (isPacked) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    }
    byte[] sent = isPacked ? packed(bytes) : bytes;
    exchange.sendResponseHeaders(status, sent.length);
    exchange.getResponseBody().write(sent);
  }

  private static boolean wantsPacked(HttpExchange exchange) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream pack = new GZIPOutputStream(packed)) {
      pack.write(bytes);
    }
    return packed.toByteArray();
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
