package cpi.roadshow.diagnostics;

import java.util.Collection;

/** What the program tells the shell when it ends. */
public final class ExitCode {
  public static final int DONE = 0;

  /** The content has errors, or warnings where those count. */
  public static final int CONTENT_HAS_ERRORS = 1;

  /** The command was typed in a way that we do not understand. */
  public static final int WRONG_USAGE = 2;

  /** A promise of our own was broken. */
  public static final int OUR_MISTAKE = 3;

  /** The disk, a font, a permission. */
  public static final int ENVIRONMENT = 4;

  private ExitCode() {}

  /**
   * How a run ended that said these things; the gravest of them decides.
   *
   * @param strict whether a warning counts as an error
   */
  public static int of(Collection<Diagnostic> said, boolean strict) {
    return said.stream()
        .map(Diagnostic::severity)
        .max(Severity::compareTo)
        .map(gravest -> of(gravest, strict))
        .orElse(DONE);
  }

  private static int of(Severity severity, boolean strict) {
    return switch (severity) {
      case NOTE -> DONE;
      case WARNING -> strict ? CONTENT_HAS_ERRORS : DONE;
      case ERROR -> CONTENT_HAS_ERRORS;
      case ENVIRONMENT -> ENVIRONMENT;
    };
  }
}
