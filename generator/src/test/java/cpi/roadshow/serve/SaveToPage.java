package cpi.roadshow.serve;

import cpi.roadshow.build.Parallel;
import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.cli.InProcess;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how long it takes from a saved file to its page in the hands of a browser: the event,
 * the question how the page is, the page itself. Arguments: the content folder (it is written to),
 * and how often to save.
 */
final class SaveToPage {
  private SaveToPage() {}

  public static void main(String[] args) throws Exception {
    Path content = Path.of(args[0]);
    int saves = Integer.parseInt(args[1]);
    List<Path> pages;
    try (Stream<Path> files = Files.list(content.resolve("guidance"))) {
      pages = files.filter(file -> file.toString().endsWith(".th.md")).sorted().toList();
    }
    HttpClient client = HttpClient.newHttpClient();
    List<Long> times = new ArrayList<>();
    DevServer.Talk talk = new DevServer.Talk(Language.THAI, Map.of(), said -> {}, String::valueOf);
    try (Parallel parallel = Parallel.onThisMachine();
        DevServer server = new DevServer(0, talk)) {
      URI address = server.address();
      server.start(
          new Workshop(
              new Workshop.Folders(
                  content, content.resolveSibling("seeds"), InProcess.HOME.resolve("templates")),
              () ->
                  new SiteBuild.Options(
                      LocalDate.of(2026, 11, 22), false, Optional.of(address), false, Set.of()),
              parallel,
              new Store(content.resolveSibling("store")),
              System::currentTimeMillis));
      Iterator<String> events =
          client
              .send(
                  HttpRequest.newBuilder(address.resolve(".roadshow/events")).build(),
                  HttpResponse.BodyHandlers.ofLines())
              .body()
              .filter(line -> line.startsWith("data:"))
              .iterator();
      events.next();
      for (int i = 0; i < saves; i++) {
        Path page = pages.get(i * 37 % pages.size());
        String name = "th/guidance/" + page.getFileName().toString().replace(".th.md", ".html");
        String before = Files.readString(page);
        String saved = "บันทึกครั้งที่" + i + ".";
        long start = System.nanoTime();
        Files.writeString(page, before + "\n" + saved + "\n");
        events.next();
        get(client, address.resolve(".roadshow/how/" + name));
        String shown = get(client, address.resolve(name));
        times.add((System.nanoTime() - start) / 1_000_000);
        if (!shown.contains(saved)) {
          throw new AssertionError(name + " does not show what was saved");
        }
        Files.writeString(page, before);
        events.next();
      }
    }
    List<Long> sorted = times.stream().sorted().toList();
    System.out.println(
        pages.size()
            + " page pairs, "
            + saves
            + " saves: first "
            + times.get(0)
            + " ms, median "
            + sorted.get(saves / 2)
            + " ms, slowest "
            + sorted.get(saves - 1)
            + " ms");
  }

  private static String get(HttpClient client, URI address) throws Exception {
    return client
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
