package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Place;
import java.util.Comparator;
import java.util.Optional;

/**
 * A problem and where it stands.
 *
 * @param elsewhere the place to compare with, when it takes two to be wrong
 */
public record Diagnostic(Place at, Problem problem, Optional<Place> elsewhere)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(said -> said.problem().name())
          .thenComparing(said -> said.problem().toString())
          .thenComparing(said -> said.elsewhere().toString());

  public Diagnostic(Place at, Problem problem) {
    this(at, problem, Optional.empty());
  }

  /** The same, with the place to compare with. */
  public Diagnostic beside(Place other) {
    return new Diagnostic(at, problem, Optional.of(other));
  }

  public Severity severity() {
    return problem.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
