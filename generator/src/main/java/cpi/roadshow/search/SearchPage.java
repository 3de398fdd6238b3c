package cpi.roadshow.search;

import java.util.List;

/**
 * A page as the search knows it.
 *
 * @param key the document's key, {@code guidance/fast-track}
 * @param path below the language's folder: {@code guidance/fast-track.html}
 * @param type the id of the content type that readers filter by
 * @param audiences ids of those it is written for
 * @param initiatives keys of the initiatives it belongs to
 */
public record SearchPage(
    String key,
    String path,
    String type,
    List<String> audiences,
    List<String> initiatives,
    String title,
    List<SearchSection> sections) {
  public SearchPage {
    audiences = List.copyOf(audiences);
    initiatives = List.copyOf(initiatives);
    sections = List.copyOf(sections);
  }
}
