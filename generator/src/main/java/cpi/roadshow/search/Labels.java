package cpi.roadshow.search;

import java.util.List;
import java.util.SortedMap;

/**
 * The words that the search shows in one language.
 *
 * @param words of the user interface, by key
 */
public record Labels(
    SortedMap<String, String> words,
    List<Label> types,
    List<Label> audiences,
    List<Label> initiatives) {
  public Labels {
    types = List.copyOf(types);
    audiences = List.copyOf(audiences);
    initiatives = List.copyOf(initiatives);
  }
}
