package cpi.roadshow.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where each key of a page's front matter stands, for what only a later stage can find fault with.
 */
public record Fields(String path, Map<String, Place> places) {
  public Fields {
    places = Map.copyOf(places);
  }

  /** The place of a key's value; the file as a whole when the page does not have the key. */
  public Place of(String key) {
    return Optional.ofNullable(places.get(key)).orElse(Place.of(path));
  }
}
