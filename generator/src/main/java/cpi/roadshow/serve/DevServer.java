package cpi.roadshow.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import cpi.roadshow.diagnostics.Note;
import cpi.roadshow.diagnostics.Report;
import cpi.roadshow.files.FolderWatch;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Serves a site on this machine alone while it is being written. It reads no file for a request: a
 * path is looked up among what the build makes, so there is nothing beside the site to be found.
 */
public final class DevServer implements AutoCloseable {
  /** What we serve beside the site. */
  private static final String OWN = ".roadshow/";

  private static final int PORTS_TO_TRY = 100;
  private static final int LAST_PORT = 65_535;
  private static final long LOOK_MILLISECONDS = 1_000;
  private static final int LOOKS_PER_KNOCK = 15;
  private static final int MARK_LENGTH = 16;

  /** As many problems are shown over a page; nobody reads more at once. */
  private static final int ENOUGH_NOTES = 40;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(DevServer::thread);
  private final Listeners listeners = new Listeners();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Talk talk;
  private volatile State state;

  /**
   * How to speak to the writer.
   *
   * @param words of the box over the page, by their names in {@code live.js}
   * @param built is told what there is to say after each build
   * @param broken is told of a mistake of our own, and gives what to tell the writer
   */
  public record Talk(
      Language language,
      Map<String, String> words,
      Consumer<String> built,
      java.util.function.Function<Throwable, String> broken) {
    public Talk {
      words = Map.copyOf(words);
    }
  }

  /**
   * Opens a port: the one that is wanted or, when it is taken, the next one that is free.
   *
   * @param port 0 for any
   */
  public DevServer(int port, Talk talk) throws IOException {
    this.talk = talk;
    // A request that is larger or slower than any browser's is none.
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "65536");
    System.setProperty("sun.net.httpserver.maxReqTime", "20");
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = open(port);
    state =
        new State(
            0,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            path -> Optional.<SourceFile>empty(),
            new java.util.concurrent.ConcurrentHashMap<>());
    server.setExecutor(threads);
    server.createContext("/", this::answer);
  }

  private static HttpServer open(int port) throws IOException {
    for (int tried = port; ; tried++) {
      try {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), tried), 0);
      } catch (BindException e) {
        if (tried == LAST_PORT || tried - port == PORTS_TO_TRY) {
          throw e;
        }
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "roadshow-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Where the site is. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Builds for the first time, then serves, watches and builds again until it is closed. */
  public void start(Workshop workshop) {
    FolderWatch watch = new FolderWatch(workshop.folders().all());
    build(workshop);
    server.start();
    threads.execute(() -> watch(workshop, watch));
  }

  private void watch(Workshop workshop, FolderWatch watch) {
    try (watch) {
      for (int looks = 1; !threads.isShutdown(); looks++) {
        watch.await(LOOK_MILLISECONDS);
        build(workshop);
        if (looks % LOOKS_PER_KNOCK == 0) {
          listeners.knock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever happens, the next save gets its chance. */
  private void build(Workshop workshop) {
    State before = state;
    try {
      state = workshop.after(before);
    } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError bug) {
      talk.built.accept(talk.broken.apply(bug));
      return;
    }
    if (state.number() != before.number()) {
      listeners.tell(state.number());
      talk.built.accept(report(state).print(state.said()));
    }
  }

  private Report report(State of) {
    return new Report(talk.language, false, of.texts());
  }

  // Requests.

  private void answer(HttpExchange exchange) throws IOException {
    try {
      if (!isOurs(exchange)) {
        send(exchange, 421, "text/plain", "This server answers to localhost alone.\n");
      } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain", "This server only shows pages.\n");
      } else {
        answer(exchange, path(exchange.getRequestURI()));
      }
    } catch (RuntimeException | StackOverflowError | AssertionError bug) {
      send(exchange, 500, "text/plain", talk.broken.apply(bug) + "\n");
    }
  }

  /** A page of elsewhere may have made its own name lead to this machine. */
  private boolean isOurs(HttpExchange exchange) {
    String port = ":" + server.getAddress().getPort();
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    return hosts.size() == 1
        && List.of("localhost" + port, "127.0.0.1" + port, "[::1]" + port).contains(hosts.get(0));
  }

  private static String path(URI asked) {
    String path = Optional.ofNullable(asked.getPath()).orElse("").replaceFirst("^/", "");
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private void answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals(OWN + "events")) {
      listeners.add(exchange, state.number());
    } else if (path.equals(OWN + "live.js")) {
      send(exchange, 200, "text/javascript", script());
    } else if (path.startsWith(OWN + "how/")) {
      send(exchange, 200, "application/json", how(path.substring((OWN + "how/").length())));
    } else {
      Optional<byte[]> found = state.shown(path);
      send(exchange, path, found);
    }
  }

  private void send(HttpExchange exchange, String path, Optional<byte[]> found) throws IOException {
    State now = state;
    if (found.isPresent() && !path.endsWith(".html")) {
      boolean isNamedByContent = path.startsWith("assets/");
      exchange
          .getResponseHeaders()
          .set("Cache-Control", isNamedByContent ? "max-age=31536000, immutable" : "no-store");
      send(exchange, 200, Types.of(path), found.get());
    } else {
      byte[] html = found.orElseGet(() -> notFound(now, path));
      byte[] live = live(html, mark(found.orElse(new byte[0])), path);
      send(exchange, found.isPresent() ? 200 : 404, Types.of("a.html"), live);
    }
  }

  private static byte[] notFound(State now, String path) {
    String language = path.startsWith("en/") ? "en" : "th";
    return now.shown(language + "/404.html")
        .orElseGet(
            () ->
                "<!doctype html><meta charset=\"utf-8\"><title>404</title><body></body>"
                    .getBytes(StandardCharsets.UTF_8));
  }

  /** The page with a script that reloads it. */
  private static byte[] live(byte[] html, String mark, String path) {
    String page = new String(html, StandardCharsets.UTF_8);
    String script =
        "<script src=\"/"
            + OWN
            + "live.js\" data-mark=\""
            + mark
            + "\" data-page=\""
            + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
            + "\" defer></script>";
    int end = page.lastIndexOf("</body>");
    return (end < 0 ? page + script : page.substring(0, end) + script + page.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** How a page is: whether it has changed, and what is wrong. */
  private String how(String path) {
    State now = state;
    Map<String, Object> how = new LinkedHashMap<>();
    how.put("mark", mark(now.shown(path).orElse(new byte[0])));
    how.put("good", now.isGood());
    how.put("summary", report(now).summary(now.said(path)));
    how.put(
        "notes",
        Note.of(now.said(path), talk.language, now.texts(), ENOUGH_NOTES).stream()
            .map(DevServer::told)
            .toList());
    return Json.text(how);
  }

  private static Map<String, Object> told(Note note) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("where", note.where());
    told.put("severity", note.severity().name());
    told.put("word", note.word());
    told.put("what", note.what());
    told.put(
        "line",
        note.line()
            .map(line -> List.of(line.before(), line.marked(), line.after()))
            .orElse(List.of()));
    told.put("hints", note.hints());
    return told;
  }

  private static String mark(byte[] page) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(page))
          .substring(0, MARK_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private String script() {
    return "const words = " + Json.text(talk.words) + "\n" + resource("live.js");
  }

  private static String resource(String name) {
    try (InputStream in = DevServer.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.getResponseHeaders().computeIfAbsent("Cache-Control", key -> List.of("no-store"));
      boolean wantsBody = !exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, wantsBody && bytes.length > 0 ? bytes.length : -1);
      if (wantsBody) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /**
   * Stops for good when the person who started us presses Ctrl-C, which is how one says that the
   * work is done.
   */
  public void closeOnInterrupt(Runnable goodbye) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop();
                  goodbye.run();
                  Runtime.getRuntime().halt(0);
                },
                "roadshow-stop"));
  }

  /** Returns when the server was closed. */
  public void await() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    closed.countDown();
  }

  private void stop() {
    threads.shutdownNow();
    listeners.close();
    server.stop(0);
  }
}
