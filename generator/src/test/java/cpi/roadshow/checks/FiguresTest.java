package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static SmallSite site() {
    return new SmallSite()
        .laws()
        .fact(
            "E1",
            "มาตรา 12 ให้ทำภายใน 90 วัน นับแต่วันที่ 9 พฤษภาคม 2566",
            "Section 12: within 90 days of 9 May 2023.",
            "s. 7 para 2")
        .fact(
            "E2",
            "ร้อยละ 75 หรือ 1,200 ราย",
            "Three quarters, or 1,200 of them; at least three.",
            "p. 51");
  }

  private static List<String> saidOf(String header, String body) {
    return site().page("guidance/a.en", "sources: [E1, E2]\n" + header, body).said();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Within 90 days.",
        "On 9 May 2023, or B.E. 2566.",
        "Section 12 and section 7.",
        "Sections 7 and 12.",
        "At least 75 per cent.",
        "There are 1,200, that is 1200.",
        "See page 51."
      })
  void whatACitedFactSaysMayBeSaid(String body) {
    assertThat(saidOf("", body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In ⟦2024⟧.",
        "In B.E. ⟦2567⟧.",
        "It is ⟦5⟧ per cent.",
        "It is ⟦5⟧%.",
        "There are ⟦42⟧.",
        "It is ⟦1.5⟧."
      })
  void aFigureInNoCitedFactIsSaidWhereItStands(String body) {
    String figure = body.substring(body.indexOf('⟦') + 1, body.indexOf('⟧'));
    assertThat(saidOf("", body.replace("⟦", "").replace("⟧", "")))
        .containsExactly("UnsourcedFigure[figure=" + figure + "] in guidance/a.en.md at " + figure);
  }

  @Test
  void aSectionOfALawIsNotJustAnyNumber() {
    assertThat(saidOf("", "Section 51 says so."))
        .containsExactly("UnsourcedFigure[figure=section 51] in guidance/a.en.md at 51");
  }

  @Test
  void everySectionOfAListNeedsASource() {
    assertThat(saidOf("", "Sections 7, 12 paragraph two, 19 and 22 say so."))
        .containsExactly(
            "UnsourcedFigure[figure=section 19] in guidance/a.en.md at 19",
            "UnsourcedFigure[figure=section 22] in guidance/a.en.md at 22");
  }

  @Test
  void aThaiPageNamesTheSectionInThai() {
    assertThat(site().page("guidance/a.th", "sources: [E1, E2]\n", "ตามมาตรา 8 ต้องทำ").said())
        .containsExactly("UnsourcedFigure[figure=มาตรา 8] in guidance/a.th.md at 8");
  }

  @Test
  void smallCountsTimesAndMarkersNeedNoSource() {
    assertThat(saidOf("", "1. It took 3 of us.\n2. We met at 13.30.\n\n12. Twelfth\n")).isEmpty();
  }

  @Test
  void theDatesOfThePageItselfNeedNoSource() {
    assertThat(saidOf("as_of: 2026-11-22\n", "As at 22 November 2026 nothing is known.")).isEmpty();
    assertThat(saidOf("as_of: 2026-11-22\n", "There are 22 of them.")).hasSize(1);
  }

  @Test
  void namesOfLawsNeedNoSource() {
    assertThat(saidOf("", "See the Licensing Facilitation Act B.E. 2558 (2015).")).isEmpty();
    assertThat(saidOf("", "See the year 2015.")).hasSize(1);
  }

  @Test
  void aPageMayCountItsOwnLists() {
    String steps = "steps: [a, b, c, d, e, f, g, h, i, j, k]\n";
    assertThat(saidOf(steps, "Do these 11 things.")).isEmpty();
    assertThat(saidOf(steps, "Do these 14 things.")).hasSize(1);
  }

  @Test
  void numbersThatOnlyLabelAHeadingNeedNoSource() {
    assertThat(saidOf("", "## Item 12 {#a}\n\n## Step 13: go {#b}\n")).isEmpty();
    assertThat(saidOf("", "## 13 rules {#a}\n")).hasSize(1);
  }

  @Test
  void theLegalBasisNeedsAFactThatNamesTheSection() {
    assertThat(saidOf("legal_basis:\n  - law: e-act-2565\n    section: \"7\"\n", "")).isEmpty();
    assertThat(saidOf("legal_basis:\n  - law: e-act-2565\n    section: \"8\"\n", ""))
        .containsExactly("UnsourcedFigure[figure=section 8] in guidance/a.en.md at 8");
  }

  @Test
  void developmentsNeedAFactOfTheirYear() {
    String since = "since:\n  - date: 2025\n    text: It went on.\n    sources: [E1]\n";
    assertThat(
            site()
                .fact("E3", "ปี 2568", "In 2025.", "p. 1")
                .page("initiative/a.en", "sources: [E1, E2, E3]\n" + since, "In 2025.")
                .said())
        .containsExactly("UnsourcedFigure[figure=2025] in initiative/a.en.md at 2025");
  }

  @Test
  void factsCitedByADevelopmentCountForThePage() {
    String since = "since:\n  - date: 2023\n    text: It took 90 days.\n    sources: [E1]\n";
    assertThat(site().page("initiative/a.en", "sources: [E2]\n" + since, "").said()).isEmpty();
  }

  @Test
  void aPageThatCitesNothingIsToldSoElsewhere() {
    assertThat(new SmallSite().page("page/about.en", "", "In 2024.").said()).isEmpty();
  }
}
