package cpi.roadshow.outward;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Place;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Asks other sites whether the addresses that our pages name are still there, politely: one
 * question at a time to each site, a pause between two, and a good answer is believed for a week.
 * Safe to share among threads.
 */
public final class LinkChecker {
  private static final int GONE = 404;
  private static final int GONE_FOR_GOOD = 410;

  /** Sites that refuse to be asked without the page are asked for it. */
  private static final int FIRST_ERROR = 400;

  private final HttpClient client;
  private final Limits limits;
  private final Store store;
  private final long today;
  private final Function<String, String> name;

  /**
   * How long things may take.
   *
   * @param patience for one answer
   * @param pause between two questions to the same site
   * @param believed how many days a good answer counts
   */
  public record Limits(Duration patience, Duration pause, int believed) {
    public static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1), 7);
  }

  /** An address and where pages name it. */
  public record Outside(URI address, List<Place> places) {
    public Outside {
      places = List.copyOf(places);
    }
  }

  /**
   * Prepares the questions.
   *
   * @param store where good answers are kept
   * @param today in days since 1970
   * @param name a name for an address that a file may have
   */
  public LinkChecker(Limits limits, Store store, long today, Function<String, String> name) {
    this.limits = limits;
    this.store = store;
    this.today = today;
    this.name = name;
    client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(limits.patience())
            .build();
  }

  /** The addresses by the site they are of, which may be asked at the same time. */
  public static List<List<Outside>> bySite(List<Outside> all) {
    SortedMap<String, List<Outside>> sites = new TreeMap<>();
    all.forEach(
        one ->
            sites
                .computeIfAbsent(
                    String.valueOf(one.address().getAuthority()), site -> new ArrayList<>())
                .add(one));
    return List.copyOf(sites.values());
  }

  /** What there is to say of the addresses of one site. */
  public List<Diagnostic> site(List<Outside> addresses) {
    List<Diagnostic> said = new ArrayList<>();
    boolean asked = false;
    for (Outside one : addresses) {
      if (!isKnown(one.address())) {
        if (asked) {
          pause();
        }
        asked = true;
        problem(one.address())
            .ifPresent(found -> one.places().forEach(at -> said.add(new Diagnostic(at, found))));
      }
    }
    return said;
  }

  private boolean isKnown(URI address) {
    return store
        .get(name.apply(address.toString()))
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
        .filter(day -> day.matches("\\d{1,9}"))
        .map(day -> today - Long.parseLong(day))
        .filter(days -> days >= 0 && days < limits.believed())
        .isPresent();
  }

  private Optional<Problem> problem(URI address) {
    try {
      int status = ask(address, "HEAD");
      if (status >= FIRST_ERROR) {
        pause();
        status = ask(address, "GET");
      }
      if (status == GONE || status == GONE_FOR_GOOD) {
        return Optional.of(new Problem.DeadLink(address.toString(), status));
      }
      if (status >= 500) {
        return Optional.of(new Problem.UnreachableLink(address.toString()));
      }
      // 401, 403, 429 and the like say that something is there, though not for us.
      store.put(
          name.apply(address.toString()),
          String.valueOf(today).getBytes(StandardCharsets.US_ASCII));
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(new Problem.UnreachableLink(address.toString()));
    }
  }

  private int ask(URI address, String method) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limits.patience())
            .header("User-Agent", "roadshow link check")
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while asking " + address, e);
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(limits.pause().toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while waiting", e);
    }
  }

  /** Every address once, in the order of the alphabet, with all its places. */
  public static List<Outside> gather(Map<String, List<Place>> places) {
    return new TreeMap<>(places)
        .entrySet().stream()
            .flatMap(
                entry ->
                    uri(entry.getKey()).map(uri -> new Outside(uri, entry.getValue())).stream())
            .toList();
  }

  private static Optional<URI> uri(String address) {
    try {
      URI uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme());
      return uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))
          ? Optional.of(withoutFragment(uri))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // An address with Thai letters in its name and the like: a browser mends it, we leave it.
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) {
    String text = uri.toString();
    return uri.getRawFragment() == null ? uri : URI.create(text.substring(0, text.indexOf('#')));
  }
}
