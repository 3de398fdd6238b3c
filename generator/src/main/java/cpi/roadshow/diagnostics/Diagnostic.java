package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Place;
import java.util.Comparator;

/** A problem and where it stands. */
public record Diagnostic(Place at, Problem problem) implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(said -> said.problem().name())
          .thenComparing(said -> said.problem().toString());

  public Severity severity() {
    return problem.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
