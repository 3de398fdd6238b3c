package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
  private static List<String> said(String thai, String english) {
    return new SmallSite()
        .twins("guidance/copies", "", thai, english)
        .twins("guidance/fees", "", "", "")
        .said();
  }

  private static List<String> saidOfHeaders(String type, String thai, String english) {
    return new SmallSite()
        .laws()
        .page(type + "/a.th", thai, "")
        .page(type + "/a.en", english, "")
        .said();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ประชุมวันที่ 19 พฤษภาคม 2566           | The meeting was on 19 May 2023.
          ปีงบประมาณ พ.ศ. 2566–2570             | Fiscal years 2023–2027.
          ปี 2568 (ค.ศ. 2025)                    | In 2025.
          พ.ร.บ. พ.ศ. 2565                       | The Act B.E. 2565 (2022).
          เวลา 13.30 น.                          | At 13:30.
          รวม 1,200 บาท                          | It comes to 1200 baht.
          ได้คะแนน ๓๖.๕                          | It scored 36.5.
          วันที่ 2 ธันวาคม 2568                     | On 02 Dec 2025.
          โทร. 0 2528 4800                       | Call 0-2528-4800.
          ชั้น 5                                 | On the 5th floor.
          ประชุมหารือ 5 ประเด็น                  | Five matters were discussed.
          ขอได้เพียง 1 ครั้ง                     | You may ask only once.
          ทั้งสองระบบ                            | Both of the 2 systems.
          มาตรา 58/2 วรรค 2                      | Section 58/2, second paragraph.
          """)
  void theSameNumbersMayBeWrittenEachInItsOwnWay(String thai, String english) {
    assertThat(said(thai, english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ได้ 500 ดอลลาร์      | It comes to 500 baht.      | BAHT   | DOLLAR
          ได้ 500 ดอลลาร์สหรัฐ  | It comes to €500.          | EURO   | DOLLAR
          ได้ 1.2 ล้านยูโร     | It comes to $1.2 million.  | DOLLAR | EURO
          """)
  void amountsOfTwoCurrenciesAreNotTheSame(String thai, String english, String here, String there) {
    assertThat(said(thai, english))
        .hasSize(2)
        .satisfies(all -> assertThat(all.get(0)).startsWith("TwinUnits[unit=" + here))
        .satisfies(all -> assertThat(all.get(1)).startsWith("TwinUnits[unit=" + there));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ได้ 500 ดอลลาร์สหรัฐ | It comes to US$500.
          ได้ 500 ดอลลาร์     | It comes to 500 US dollars.
          ได้ 2 ล้านยูโร      | It comes to € 2 million.
          ได้ 20 ยูโร         | It comes to 20 euros.
          ได้ 20 USD         | It comes to USD 20.
          """)
  void amountsOfOneCurrencyMayBeWrittenInManyWays(String thai, String english) {
    assertThat(said(thai, english)).isEmpty();
  }

  @Test
  void aNumberInOneLanguageOnlyIsSaidWhereItStands() {
    assertThat(said("ภายใน 60 วัน", "Within 90 days, in 2024."))
        .containsExactly(
            "TwinNumbers[number=90, language=THAI] in guidance/copies.en.md at 90",
            "TwinNumbers[number=2024, language=THAI] in guidance/copies.en.md at 2024",
            "TwinNumbers[number=60, language=ENGLISH] in guidance/copies.th.md at 60");
  }

  @Test
  void daysAreComparedWithTheirMonths() {
    assertThat(said("วันที่ 2 เมษายน 2567", "On 2 May 2024."))
        .containsExactly(
            "TwinNumbers[number=2 May, language=THAI] in guidance/copies.en.md at 2 May",
            "TwinNumbers[number=2 เมษายน, language=ENGLISH] in guidance/copies.th.md at 2 เมษายน");
  }

  @Test
  void aNumberIsSaidOnceHoweverOftenItIsWritten() {
    assertThat(said("60 วัน และ 60 วัน", "")).hasSize(1);
  }

  @Test
  void numbersAreComparedSectionBySection() {
    assertThat(
            said(
                "## ก {#a}\n15 วัน\n## ข {#b}\n60 วัน\n",
                "## A {#a}\n15 days\n## B {#b}\n15 days, not 60\n"))
        .containsExactly("TwinNumbers[number=15, language=THAI] in guidance/copies.en.md at 15");
  }

  @Test
  void numbersInTablesAreComparedRowByRow() {
    assertThat(
            said(
                "| ปี | อันดับ |\n|--|--|\n| 2557 | 85 |\n| 2558 | 76 |\n",
                "| Year | Rank |\n|--|--|\n| 2014 | 76 |\n| 2015 | 85 |\n"))
        .hasSize(4);
  }

  @Test
  void pagesOfDifferentSectionsAreComparedAsAWhole() {
    assertThat(said("## ก {#a}\n15 วัน\n## ข {#b}\n60 วัน\n", "## A {#a}\n15 days or 60\n"))
        .containsExactly(
            "TwinHeadings[anchor=b, language=ENGLISH] in guidance/copies.th.md at ## ข {#b}");
  }

  @Test
  void aWordThatOnlyBeginsLikeANumberIsNone() {
    assertThat(said("ทำได้ สามารถ ห้าม", "3 and 5")).hasSize(2);
  }

  @Test
  void numbersInAddressesCodeAndIdsAreNotCompared() {
    assertThat(
            said(
                "## ก {#part-1}\n"
                    + "[ก](https://a.go.th/2566/07) `2566` https://a.go.th/99 saraban01@boi.go.th",
                "## A {#part-1}\n"
                    + "[a](https://a.go.th/2023/08) `2023` https://a.go.th/98 saraban02@boi.go.th"))
        .isEmpty();
  }

  @Test
  void aHeadingWithoutATwinIsSaidWhereItStands() {
    assertThat(said("## ใคร {#who}\n## ค่าธรรมเนียม {#fees}\n", "## Who {#who}\n"))
        .containsExactly(
            "TwinHeadings[anchor=fees, language=ENGLISH] in guidance/copies.th.md at ##"
                + " ค่าธรรมเนียม {#fees}");
  }

  @Test
  void headingsInAnotherOrderAreSaidOnce() {
    assertThat(said("## ก {#a}\n## ข {#b}\n## ค {#c}\n", "## A {#a}\n## C {#c}\n## B {#b}\n"))
        .containsExactly(
            "TwinHeadings[anchor=b, language=ENGLISH] in guidance/copies.th.md at ## ข {#b}");
  }

  @Test
  void aLinkInOneLanguageOnlyIsSaidWhereItStands() {
    assertThat(said("[ค่าธรรมเนียม](guidance/fees#how)", "Fees."))
        .containsExactly(
            "TwinLinks[target=guidance/fees#how, language=ENGLISH] in guidance/copies.th.md at"
                + " guidance/fees#how");
  }

  @Test
  void linksToDifferentPartsOfAPageAreDifferentLinks() {
    assertThat(said("[ก](guidance/fees#how)", "[a](guidance/fees)")).hasSize(2);
  }

  @Test
  void listsOfDifferentLengthAreSaidOfTheShorterOne() {
    assertThat(saidOfHeaders("guidance", "steps: [ก, ข]\n", "steps: [a]\n"))
        .containsExactly("TwinLists[key=steps, thai=2, english=1] in guidance/a.en.md at [");
  }

  @Test
  void aListThatOneLanguageLacksIsSaidOfItsFile() {
    assertThat(saidOfHeaders("guidance", "", "checklist: [a]\n"))
        .containsExactly("TwinLists[key=checklist, thai=0, english=1] in guidance/a.th.md");
  }

  @Test
  void datesMustBeTheSame() {
    assertThat(saidOfHeaders("guidance", "as_of: 2023-05-19\n", "as_of: 2023-05-20\n"))
        .containsExactly(
            "TwinDates[key=as_of, thai=2023-05-19, english=2023-05-20] in guidance/a.th.md at"
                + " 2023-05-19");
  }

  @Test
  void datesInDifferentErasAreCalledSo() {
    assertThat(saidOfHeaders("guidance", "date: 2023-05-19\n", "date: 1480-05-19\n"))
        .containsExactly(
            "TwinYears543[key=date, thai=2023-05-19, english=1480-05-19] in guidance/a.th.md at"
                + " 2023-05-19");
  }

  @Test
  void developmentsMustBeOfTheSameDay() {
    assertThat(
            saidOfHeaders(
                "initiative",
                "since:\n  - {date: 2024-12, text: ก}\n",
                "since:\n  - {date: 2024, text: a}\n"))
        .singleElement()
        .asString()
        .startsWith("TwinDates[key=since, thai=2024-12, english=2024] in initiative/a.th.md");
  }

  @Test
  void statusNumberAndProgressMustBeTheSame() {
    assertThat(
            saidOfHeaders(
                "initiative",
                "number: 1\nstatus: study\nprogress: 50-60\n",
                "number: 2\nstatus: study\nprogress: 50-65\n"))
        .containsExactly(
            "TwinNumbers[number=1, language=ENGLISH] in initiative/a.th.md at 1",
            "TwinNumbers[number=50–60, language=ENGLISH] in initiative/a.th.md at 50-60");
  }

  @Test
  void sectionsOfLawsMustBeTheSame() {
    assertThat(
            saidOfHeaders(
                "guidance",
                "legal_basis:\n  - {law: e-act-2565, section: \"12\"}\n",
                "legal_basis:\n  - {law: e-act-2565, section: \"13\"}\n"))
        .singleElement()
        .asString()
        .startsWith("TwinNumbers[number=e-act-2565 12, language=ENGLISH] in guidance/a.th.md");
  }

  @Test
  void aPageWithoutATwinHasNothingToBeHeldAgainst() {
    assertThat(new SmallSite().page("guidance/a.th", "", "## ก {#a}\n60").said()).isEmpty();
  }
}
