package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Diagnostic;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnusedTest {
  private static final SmallSite SITE =
      new SmallSite()
          .fact("A1", "ก", "a", "p. 1")
          .fact("A2", "ข", "b", "p. 2")
          .fact("A3", "ค", "c", "p. 3")
          .fact("A4", "ง", "d", "p. 4")
          .page("guidance/a.th", "sources: [A1]\n", "")
          .page("initiative/b.en", "since:\n  - {date: 2024-01-01, text: x, sources: [A2]}\n", "")
          .page("minutes/c.en", "date: 2024-01-01\nactions:\n  - {task: x, sources: [A3]}\n", "");

  @Test
  void aFactThatNoPageCitesIsSaidWhereTheRegisterHasIt() {
    assertThat(SITE.said())
        .contains("UnusedFact[fact=A4] in seeds/facts.yaml at A4")
        .noneMatch(line -> line.contains("fact=A1"));
  }

  @Test
  void developmentsAndActionsCiteFactsToo() {
    assertThat(SITE.said()).noneMatch(line -> line.contains("fact=A2") || line.contains("fact=A3"));
  }

  @Test
  void withoutTheFileItIsSaidOfTheRegisterAsAWhole() {
    assertThat(Unused.of(SITE.site(), Map.of()))
        .extracting(Diagnostic::at)
        .allMatch(at -> at.isWholeFile());
  }
}
