package cpi.roadshow.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The whole site, checked across its pages, before anything is written. */
public record Site(
    Registers registers, SortedMap<DocumentKey, Pair> pairs, List<Redirect> redirects) {
  public Site {
    redirects = List.copyOf(redirects);
  }

  public Collection<Pair> all() {
    return pairs.values();
  }

  public Stream<Pair> ofType(ContentType type) {
    return all().stream().filter(pair -> pair.key().type() == type);
  }

  public Optional<Pair> find(DocumentKey key) {
    return Optional.ofNullable(pairs.get(key));
  }

  public Stream<Document> documents() {
    return all().stream().flatMap(Pair::all);
  }
}
