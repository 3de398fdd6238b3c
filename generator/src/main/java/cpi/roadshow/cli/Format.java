package cpi.roadshow.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** For whom a report is. */
enum Format {
  /** People at a terminal. */
  TEXT,
  JSON,
  /** Programs that collect what checks find. */
  SARIF,
  /** GitHub, which shows problems beside the lines of a pull request. */
  GITHUB;

  static Optional<Format> of(String name) {
    return Stream.of(values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
