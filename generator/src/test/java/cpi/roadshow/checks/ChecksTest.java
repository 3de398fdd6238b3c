package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.model.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static SmallSite site() {
    return new SmallSite()
        .laws()
        .fact("E1", "ภายใน 90 วัน", "Within 90 days.", "s. 7")
        .fact("E2", "ก", "a", "s. 8")
        .twins("guidance/a", "sources: [E1]\n", "ภายใน 91 วัน ตามพรบ.", "Within 90 days.")
        .twins("guidance/b", "sources: [E1]\n", "ต่างๆ", "Various.");
  }

  @Test
  void everythingIsSaidInTheOrderOfTheFiles() {
    assertThat(site().said())
        .containsExactly(
            "TwinNumbers[number=90, language=THAI] in guidance/a.en.md at 90",
            "TwinNumbers[number=91, language=ENGLISH] in guidance/a.th.md at 91",
            "UnsourcedFigure[figure=91] in guidance/a.th.md at 91",
            "OfficialSpelling[written=พรบ., right=พ.ร.บ.] in guidance/a.th.md at พรบ.",
            "UnspacedRepetition[] in guidance/b.th.md at ๆ",
            "UnusedFact[fact=E2] in seeds/facts.yaml at E2");
  }

  @Test
  void pagesMayBeCheckedOneByOne() {
    SmallSite files = site();
    Site site = files.site();
    Checks checks = Checks.with(site.registers());
    List<Diagnostic> each = new ArrayList<>(Checks.ofRegister(site, files.files()));
    site.all().parallelStream()
        .map(pair -> checks.of(pair, files.files()))
        .toList()
        .forEach(each::addAll);
    assertThat(each).containsExactlyInAnyOrderElementsOf(Checks.of(site, files.files()));
  }
}
