package cpi.roadshow.assets;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is published beside the pages. Fonts stand inside the style sheet that names them: then they
 * come with it, no text moves when they arrive, and a browser that opens a folder, which is no
 * server, has nothing to refuse.
 *
 * @param published where a file is published ({@code assets/css/site.1a2b3c4d.css}), by the name it
 *     was given ({@code assets/css/site.css})
 * @param files the bytes, by where they are published
 */
public record AssetStore(SortedMap<String, String> published, SortedMap<String, byte[]> files) {
  private static final String FONT = ".woff2";
  private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

  /**
   * Names everything by its content. Style sheets come last, because they name the others.
   *
   * @param named bytes by name below the output folder
   */
  public static Outcome<AssetStore> of(SortedMap<String, byte[]> named) {
    SortedMap<String, String> published = new TreeMap<>();
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Diagnostic> said = new ArrayList<>();
    named.forEach(
        (name, bytes) -> {
          if (!name.endsWith(".css") && !name.endsWith(FONT)) {
            add(name, bytes, published, files);
          }
        });
    named.forEach(
        (name, bytes) -> {
          if (name.endsWith(".css")) {
            add(name, withNewNames(name, bytes, named, published, said), published, files);
          }
        });
    return Outcome.of(new AssetStore(published, files), said);
  }

  /** Where an asset of a name is published. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(published.get(name));
  }

  private static void add(
      String name,
      byte[] bytes,
      SortedMap<String, String> published,
      SortedMap<String, byte[]> files) {
    int dot = name.lastIndexOf('.');
    String path = name.substring(0, dot) + "." + Fingerprint.of(bytes) + name.substring(dot);
    published.put(name, path);
    files.put(path, bytes);
  }

  private static byte[] withNewNames(
      String sheet,
      byte[] bytes,
      SortedMap<String, byte[]> named,
      SortedMap<String, String> published,
      List<Diagnostic> said) {
    Matcher urls = URL.matcher(new String(bytes, StandardCharsets.UTF_8));
    String renamed =
        urls.replaceAll(
            url -> Matcher.quoteReplacement(newName(sheet, url.group(2), named, published, said)));
    return renamed.getBytes(StandardCharsets.UTF_8);
  }

  private static String newName(
      String sheet,
      String url,
      Map<String, byte[]> named,
      Map<String, String> published,
      List<Diagnostic> said) {
    if (url.startsWith("data:") || url.startsWith("#")) {
      return "url(\"" + url + "\")";
    }
    String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
    String name = java.net.URI.create(folder).resolve(url).toString();
    if (name.endsWith(FONT) && named.containsKey(name)) {
      return "url(\"data:font/woff2;base64,"
          + Base64.getEncoder().encodeToString(named.get(name))
          + "\")";
    }
    String path = published.get(name);
    if (path == null) {
      said.add(
          new Diagnostic(
              Place.of("templates/" + sheet),
              new Problem.MissingAsset(url, Nearest.of(name, named.keySet()))));
      return "url(\"" + url + "\")";
    }
    String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    return "url(\"" + up + path + "\")";
  }
}
