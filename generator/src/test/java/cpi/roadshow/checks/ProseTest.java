package cpi.roadshow.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static List<String> saidOf(String name, String body) {
    return new SmallSite().laws().agencies().page(name, "", body).said();
  }

  private static List<String> thai(String body) {
    return saidOf("guidance/a.th", body);
  }

  private static List<String> english(String body) {
    return saidOf("guidance/a.en", body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ตามพรบ.นี้                      | พรบ.                          | พ.ร.บ.
          ตาม พ.ร.บ ฉบับนี้                | พ.ร.บ                         | พ.ร.บ.
          ใบอนุญาติขายสุรา                | อนุญาติ                        | อนุญาต
          ต้านคอรัปชั่น                    | คอรัปชั่น                       | คอร์รัปชัน
          ต้านคอร์รัปชั่น                  | คอร์รัปชั่น                     | คอร์รัปชัน
          การปฎิบัติงาน                   | ปฎิ                            | ปฏิ
          วันท่ีประชุม                     | ท่ี                             | ที่
          ดื่มนำ้สะอาด                     | นำ้                            | น้ำ
          ดื่มนํ้าสะอาด                     | นํ้า                            | น้ำ
          ทำเเล้ว                         | เเ                             | แ
          ที่่ประชุม                        | ที่่                             | ที่
          สนง.กพร. แจ้งว่า                | กพร.                          | ก.พ.ร.
          """)
  void slipsOfThePenAreSaidWithTheRightSpelling(String body, String written, String right) {
    assertThat(thai(body))
        .containsExactly(
            "OfficialSpelling[written="
                + written
                + ", right="
                + right
                + "] in guidance/a.th.md at "
                + written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พ.ร.บ.การปฏิบัติราชการทางอิเล็กทรอนิกส์",
        "พ.ร.บ.อำนวยความสะดวกฯ",
        "ปรากฏตามกฎหมาย",
        "สำนักงาน ก.พ.ร. สำนักงาน ป.ป.ช. และสำนักงาน ป.ป.ท.",
        "คำอวยพรบิดา",
        "ที่ ป้า ฟื้น น้ำ กี๊ ปั๊ม ญู ฐุ ผู้ ซึ้ง ปี่ ฝึก เปี๊ยะ ญาติ ฎุ ฏู ฤๅ ปู่ ปิ้ง ป่ำ ก่ำ"
            + " สิทธิ์ ศักดิ์ ครั้ง ผื่น ฬุ",
        "พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558",
        "ร่างพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตและการให้บริการแก่ประชาชน",
        "**พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์** พ.ศ. 2565",
        "พระราชบัญญัติการอำนวยความสะดวกฯ",
        "`พรบ` และ [ก](https://a.go.th/อนุญาติ)"
      })
  void rightThaiIsLeftAlone(String body) {
    assertThat(thai(body)).isEmpty();
  }

  @Test
  void theTitleOfAnActIsWrittenInFull() {
    assertThat(thai("ตามพระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิค พ.ศ. 2565"))
        .containsExactly(
            "OfficialSpelling[written=พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิค,"
                + " right=พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์] in guidance/a.th.md at"
                + " พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิค");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Under the Licensing Facilitation Act B.E. 2558 (2016), | Licensing Facilitation Act B.E. 2558 (2016)
          Under the Licensing Facilitation Act B.E. 2559.        | Licensing Facilitation Act B.E. 2559
          """)
  void anActIsNamedWithItsOwnYear(String body, String written) {
    assertThat(english(body))
        .containsExactly(
            "OfficialSpelling[written="
                + written
                + ", right=Licensing Facilitation Act B.E. 2558 (2015)] in guidance/a.en.md at "
                + written);
    assertThat(english("Under the Licensing Facilitation Act B.E. 2558 (2015), or B.E. 2558."))
        .isEmpty();
  }

  @Test
  void onlyMinutesMayRepeatTheTitleOfTheNews() {
    String title = "ข่าวเขียนว่า “…ในการอนุมัติ อนุญาต ของทางราชการ”";
    assertThat(thai(title)).hasSize(1);
    assertThat(new SmallSite().laws().page("minutes/a.th", "date: 2023-05-19\n", title).said())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Corruption Perception Index.                         | Corruption Perceptions Index
          The Office of Public Sector Development Commission.      | Office of the Public Sector Development Commission
          The Office of the Public Sector Anti-Corruption Commission. | Office of Public Sector Anti-Corruption Commission
          """)
  void namesAreWrittenAsTheRegistersHaveThem(String body, String right) {
    assertThat(english(body)).singleElement().asString().contains("right=" + right);
    assertThat(english("The " + right + ".")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ต่าง ๆ",
        "ต่าง ๆ กัน",
        "“ต่าง ๆ”",
        "(ต่าง ๆ) และ",
        "**ต่าง ๆ** และ",
        "[ต่าง ๆ](guidance/a) และ",
        "ไม้ยมก (ๆ) คือ",
        "ต่าง\u00A0ๆ\n"
      })
  void aSpaceStandsBeforeAndAfterTheSignOfRepetition(String body) {
    assertThat(thai(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ต่างๆ กัน",
        "ต่าง ๆกัน",
        "**ต่าง**ๆ กัน",
        "**ต่าง ๆ**กัน",
        "[ต่าง ๆ](guidance/a)กัน"
      })
  void aMissingSpaceAtTheSignOfRepetitionIsSaid(String body) {
    assertThat(thai(body)).contains("UnspacedRepetition[] in guidance/a.th.md at ๆ");
  }

  @Test
  void mixedDigitsAreSaidOnceAPage() {
    assertThat(thai("มาตรา ๗ และ ๘ ภายใน 60 วัน"))
        .containsExactly("MixedDigits[] in guidance/a.th.md at ๗");
    assertThat(thai("มาตรา ๗ และ ๘")).isEmpty();
  }

  @Test
  void anEnglishSentenceHasAtMost35Words() {
    assertThat(english("word ".repeat(34) + "word.")).isEmpty();
    assertThat(english("word ".repeat(35) + "word."))
        .singleElement()
        .asString()
        .startsWith("LongSentence[words=36, allowed=35]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Short. ", "\n\n", "\n- ", "\n| ", " (so it ends.) ", "“Really?” "})
  void aSentenceEndsWhereReadersTakeBreath(String end) {
    assertThat(english("Word ".repeat(25) + end + "Word ".repeat(25))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vol. 139 ",
        "B.E. 2565 ",
        "section 7 [of](guidance/a) ",
        "3.5 ",
        "www.boi.go.th ",
        "\n"
      })
  void aSentenceDoesNotEndAtEveryStop(String between) {
    assertThat(english("Word ".repeat(20) + between + "Word ".repeat(20))).hasSize(1);
  }

  @Test
  void itemsOfAListInFrontMatterAreSentencesOfTheirOwn() {
    String item = "  - " + "word ".repeat(20) + "\n";
    assertThat(new SmallSite().page("guidance/a.en", "steps:\n" + item + item, "").said())
        .isEmpty();
  }

  @Test
  void thaiHasASpaceInEvery400Characters() {
    assertThat(thai("ก".repeat(400) + " " + "ก".repeat(400))).isEmpty();
    assertThat(thai("ก".repeat(200) + "[" + "ก".repeat(201) + "](guidance/a)"))
        .singleElement()
        .asString()
        .startsWith("LongThaiRun[characters=401, allowed=400]");
  }
}
