package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as the tool builds it, in a folder (as on a USB stick) and behind a web server. */
final class BuiltSite implements AutoCloseable {
  private final Path folder;
  private final WebServer server;
  private final List<String> pages;

  private BuiltSite(Path folder, WebServer server) {
    this.folder = folder;
    this.server = server;
    pages = files(".html");
  }

  /**
   * The real content, with handouts of one part each: here only the ways to them are looked at, and
   * printing them whole takes longer than all the rest.
   */
  static BuiltSite real() throws IOException {
    return laidOut(
        content -> {
          copy(InProcess.HOME.resolve("content"), content);
          try (Stream<Path> handouts = Files.list(content.resolve("handouts"))) {
            for (Path handout : handouts.toList()) {
              String text = Files.readString(handout, StandardCharsets.UTF_8);
              Files.writeString(
                  handout, text.replaceFirst("(?s)\nparts:\n.*", "\nparts:\n  - page/agencies\n"));
            }
          }
        });
  }

  /** The pages of {@link ExtraPages}, with the registers of the real content. */
  static BuiltSite extra() throws IOException {
    return laidOut(content -> ExtraPages.layOut(content, InProcess.HOME.resolve("content")));
  }

  /** Lays out a folder of content. */
  private interface Layer {
    void layOut(Path content) throws IOException;
  }

  /** Content in a folder of its own, beside which the tool keeps what it prints. */
  private static BuiltSite laidOut(Layer layer) throws IOException {
    Path folder = Files.createTempDirectory("roadshow-content-");
    try {
      Path content = Files.createDirectory(folder.resolve("content"));
      layer.layOut(content);
      return of(content);
    } finally {
      delete(folder);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
  }

  /** The content of a folder. */
  static BuiltSite of(Path content, String... more) throws IOException {
    Path folder = Files.createTempDirectory("roadshow-site-");
    WebServer server = WebServer.of(folder);
    List<String> command =
        List.of(
            "build",
            "--content",
            content.toString(),
            "--seeds",
            InProcess.HOME.resolve("seeds").toString(),
            "--output",
            folder.toString(),
            "--base-url",
            server.address(),
            "--clock",
            "2026-11-22",
            "--lang",
            "en");
    InProcess.Result result =
        InProcess.run(
            folder.getParent(),
            Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    assertThat(result.exitCode()).as("the site is built; said: %s", result.err()).isZero();
    return new BuiltSite(folder, server);
  }

  /** The paths of all pages, such as {@code th/guidance/a.html}. */
  List<String> pages() {
    return pages;
  }

  /** The paths of all files that end so. */
  List<String> files(String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** Serves one more page, and gives what is posted to its address. */
  CompletableFuture<String> ask(String path, String html) {
    return server.ask(path, html);
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  Document read(String path) {
    return Jsoup.parse(text(path), onServer(path));
  }

  String text(String path) {
    try {
      return Files.readString(file(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The address of a path for who opens the folder. */
  String onStick(String path) {
    String root = folder.toUri().toString();
    return (root.endsWith("/") ? root : root + "/") + path;
  }

  /** The address of a path for who visits the site. */
  String onServer(String path) {
    return server.address() + path;
  }

  @Override
  public void close() throws IOException {
    server.close();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
