package cpi.roadshow.serve;

import cpi.roadshow.build.Preview;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.model.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What came of one build, for showing it. Each file is made once.
 *
 * @param number of the build
 * @param now the site, as far as it could be made
 * @param good the last site without a mistake
 * @param texts the files that were read, by path
 */
record State(
    long number,
    Optional<Preview> now,
    Optional<Preview> good,
    List<Diagnostic> said,
    Function<String, Optional<SourceFile>> texts,
    Map<String, Optional<Outcome<byte[]>>> made) {

  static State of(
      long number,
      Outcome<Preview> outcome,
      Optional<Preview> goodBefore,
      Function<String, Optional<SourceFile>> texts) {
    boolean isGood = ExitCode.of(outcome.said(), false) == ExitCode.DONE;
    return new State(
        number,
        outcome.value(),
        isGood ? outcome.value() : goodBefore,
        outcome.said(),
        texts,
        new ConcurrentHashMap<>());
  }

  boolean isGood() {
    return ExitCode.of(said, false) == ExitCode.DONE;
  }

  /** The file as this build makes it, with what there is to say of it alone. */
  Optional<Outcome<byte[]>> file(String path) {
    return made.computeIfAbsent(path, asked -> now.flatMap(site -> site.file(asked)));
  }

  /**
   * The file as it is shown: that of this build or, when it has mistakes and cannot make it, that
   * of the last good one.
   */
  Optional<byte[]> shown(String path) {
    Optional<Outcome<byte[]>> made = file(path);
    boolean isGone = made.isEmpty() && isGood();
    return made.flatMap(Outcome::value)
        .or(
            () ->
                isGone
                    ? Optional.empty()
                    : good.flatMap(site -> site.file(path)).flatMap(Outcome::value));
  }

  /** Everything there is to say to whoever looks at a page. */
  List<Diagnostic> said(String path) {
    return file(path)
        .map(made -> java.util.stream.Stream.concat(made.said().stream(), said.stream()).toList())
        .orElse(said);
  }
}
