package cpi.roadshow.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the name that was probably meant. */
public final class Nearest {
  /** In names as short as this, two changes make another name. */
  private static final int SHORT = 3;

  private Nearest() {}

  /**
   * The name of the fewest changed, left out, added or swapped letters, unless even that one is too
   * far off to be a slip.
   */
  public static Optional<String> of(String written, Collection<String> names) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int allowed = written.length() <= SHORT ? 1 : Math.max(2, written.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(allowed);
    record Candidate(String name, int steps) {}
    return names.stream()
        .map(name -> new Candidate(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.steps >= 0)
        .min(Comparator.comparingInt(Candidate::steps).thenComparing(Candidate::name))
        .map(Candidate::name);
  }
}
