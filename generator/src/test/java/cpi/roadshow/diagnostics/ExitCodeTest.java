package cpi.roadshow.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
  private static final Problem NOTE = new Problem.UnusedFact("E12");
  private static final Problem WARNING = new Problem.NoSummary();
  private static final Problem ERROR = new Problem.YamlTab();
  private static final Problem ENVIRONMENT = new Problem.UnreadableFile();

  @Test
  void nothingSaidIsSuccess() {
    assertThat(ExitCode.of(List.of(), true)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void warningsFailOnlyWhenStrict() {
    assertThat(ExitCode.of(said(NOTE, WARNING), false)).isEqualTo(ExitCode.DONE);
    assertThat(ExitCode.of(said(NOTE, WARNING), true)).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
  }

  @Test
  void notesNeverFail() {
    assertThat(ExitCode.of(said(NOTE), true)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void errorsFail() {
    assertThat(ExitCode.of(said(ERROR, WARNING), false)).isEqualTo(ExitCode.CONTENT_HAS_ERRORS);
  }

  @Test
  void aProblemOfTheMachineOutweighsAnErrorInTheContent() {
    assertThat(ExitCode.of(said(ENVIRONMENT, ERROR), false)).isEqualTo(ExitCode.ENVIRONMENT);
  }

  @Test
  void theCodesAreThoseThatTheGuidesPromise() {
    assertThat(
            List.of(
                ExitCode.DONE,
                ExitCode.CONTENT_HAS_ERRORS,
                ExitCode.WRONG_USAGE,
                ExitCode.OUR_MISTAKE,
                ExitCode.ENVIRONMENT))
        .containsExactly(0, 1, 2, 3, 4);
  }

  private static List<Diagnostic> said(Problem... problems) {
    return Stream.of(problems)
        .map(problem -> new Diagnostic(Place.of("content/a.th.md"), problem))
        .toList();
  }
}
