package cpi.roadshow.search;

import cpi.roadshow.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The texts of the pages, for showing results and for weighing how near their words stand. A small
 * site’s come in a few files, which a browser fetches all at once; a large site’s come one page a
 * file, so that only those of the best results travel.
 */
final class Texts {

  /** Up to that many characters in all, a site is small: about 100 kB on the way. */
  private static final int SMALL_SITE = 500_000;

  private static final int SMALL_SITES_CHUNK = 60_000;

  private Texts() {}

  /** The pages in their order, those together that share a file. */
  static List<List<SearchPage>> chunks(List<SearchPage> pages) {
    boolean isSmall = pages.stream().mapToInt(Texts::size).sum() <= SMALL_SITE;
    int most = isSmall ? SMALL_SITES_CHUNK : 0;
    List<List<SearchPage>> chunks = new ArrayList<>();
    int room = 0;
    for (SearchPage page : pages) {
      if (room < size(page)) {
        chunks.add(new ArrayList<>());
        room = most;
      }
      chunks.get(chunks.size() - 1).add(page);
      room -= size(page);
    }
    return chunks;
  }

  private static int size(SearchPage page) {
    return 1
        + page.title().length()
        + page.sections().stream()
            .mapToInt(section -> section.heading().length() + section.text().length())
            .sum();
  }

  /** {@code [["title", ["id", "heading", "text"], …], …]}. */
  static byte[] of(List<SearchPage> chunk) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = Json.into(bytes)) {
      json.writeStartArray();
      for (SearchPage page : chunk) {
        json.writeStartArray();
        json.writeString(page.title());
        for (SearchSection section : page.sections()) {
          json.writeStartArray();
          json.writeString(section.id());
          json.writeString(section.heading());
          json.writeString(section.text());
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    return bytes.toByteArray();
  }
}
