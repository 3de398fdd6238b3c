package cpi.roadshow.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every document there is, known from the file names alone, so one bad page is one report, not
 * twenty.
 */
public final class Catalogue {
  private final SortedMap<DocumentKey, Map<Language, Origin>> origins = new TreeMap<>();

  public Catalogue(List<Origin> all) {
    for (Origin origin : all) {
      origins
          .computeIfAbsent(origin.key(), key -> new EnumMap<>(Language.class))
          .put(origin.language(), origin);
    }
  }

  public SortedSet<DocumentKey> keys() {
    return new TreeSet<>(origins.keySet());
  }

  public boolean has(DocumentKey key) {
    return origins.containsKey(key);
  }

  public Optional<Origin> origin(DocumentKey key, Language language) {
    return Optional.ofNullable(origins.getOrDefault(key, Map.of()).get(language));
  }

  /** The key that a link's words name, if there is such a document. */
  public Optional<DocumentKey> find(String name) {
    return Named.find(ContentType.values(), before(name))
        .map(type -> new DocumentKey(type, name.substring(name.indexOf('/') + 1)))
        .filter(this::has);
  }

  private static String before(String name) {
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }
}
