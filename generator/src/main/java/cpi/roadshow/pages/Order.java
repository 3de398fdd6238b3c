package cpi.roadshow.pages;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Pair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** In which order the pages of a type stand, in lists and one after the other. */
record Order(Projection to) {
  /** The documents of a type that are really written in this language. */
  List<Pair> of(ContentType type) {
    return to.site()
        .ofType(type)
        .filter(pair -> pair.has(to.language()))
        .sorted(by(type).thenComparing(Pair::key))
        .toList();
  }

  private Comparator<Pair> by(ContentType type) {
    return switch (type) {
      case INITIATIVE -> byNumber();
      case GUIDANCE ->
          Comparator.<Pair, Integer>comparing(this::firstInitiative).thenComparing(to.byTitle());
      case MINUTES -> Comparator.<Pair, LocalDate>comparing(this::heldOn).reversed();
      case ROADSHOW ->
          Comparator.comparing(pair -> ((Roadshow) pair.in(to.language()).matter()).stopsIn());
      default -> to.byTitle();
    };
  }

  /** Initiatives by their number, then those that have none. */
  Comparator<Pair> byNumber() {
    return Comparator.<Pair, Integer>comparing(this::number).thenComparing(to.byTitle());
  }

  private int number(Pair pair) {
    return ((Initiative) pair.in(to.language()).matter()).number().orElse(Integer.MAX_VALUE);
  }

  /** What belongs to no initiative comes first. */
  private int firstInitiative(Pair pair) {
    return pair.initiatives().stream().mapToInt(this::numberOf).min().orElse(0);
  }

  private int numberOf(DocumentKey initiative) {
    return to.site().find(initiative).map(this::number).orElse(Integer.MAX_VALUE);
  }

  LocalDate heldOn(Pair pair) {
    return ((Minutes) pair.in(to.language()).matter()).heldOn();
  }
}
