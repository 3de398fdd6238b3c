package cpi.roadshow.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  /**
   * The words that show whether marks are placed rightly, with the cells that each of them takes.
   */
  @ParameterizedTest
  @CsvSource({
    "ที่, 1", "ป้า, 2", "ฟื้น, 2", "น้ำ, 2", "กี๊, 1", "ปั๊ม, 2", "ญู, 1", "ฐุ, 1", "ผู้, 1",
        "ซึ้ง, 2", "ปี่, 1", "ฝึก, 2", "เปี๊ยะ, 4",
    "ญาติ, 3", "ฎุ, 1", "ฏู, 1", "ฤๅ, 2", "ปู่, 1", "ปิ้ง, 2", "ป่ำ, 2", "ก่ำ, 2", "สิทธิ์, 3",
        "ศักดิ์, 3", "ครั้ง, 3", "ผื่น, 2", "ฬุ, 1"
  })
  void marksTakeNoCell(String word, int cells) {
    String text = "title: " + word + "ก่อน";
    Excerpt word1 = excerpt(text, 7, 7 + word.length());
    Excerpt behind = excerpt(text, 7 + word.length(), text.length());
    assertThat(word1.caret()).isEqualTo(7);
    assertThat(word1.extent()).isEqualTo(cells);
    assertThat(behind.caret()).isEqualTo(7 + cells);
  }

  @Test
  void aMarkIsPointedAtWhereItsLetterStands() {
    String text = "กป้า";
    assertThat(excerpt(text, 2, 3))
        .extracting(Excerpt::caret, Excerpt::extent, Excerpt::column)
        .containsExactly(1, 1, 3);
  }

  @Test
  void aMarkWithoutALetterStandsOnADottedCircle() {
    assertThat(excerpt("่ก", 1, 2))
        .extracting(Excerpt::text, Excerpt::caret)
        .containsExactly("◌่ก", 1);
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsAsOneColumn() {
    assertThat(excerpt("😀x", 2, 3))
        .extracting(Excerpt::column, Excerpt::caret)
        .containsExactly(2, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "漢, 2", "か, 2", "ｶ, 1", "Ａ, 2", "한, 2", "😀, 2", "✅, 2", "✓, 1", "é, 1", "“, 1", "฿, 1", "๙, 1",
    "ๆ, 1", "ฯ, 1"
  })
  void whatTerminalsDrawWideTakesTwoCells(String character, int cells) {
    String text = character + "x";
    assertThat(excerpt(text, character.length(), text.length()).caret()).isEqualTo(cells);
  }

  @Test
  void aLongLineIsNeverCutThroughACharacter() {
    String text = "😀".repeat(1_001) + "ก้".repeat(1_001);
    for (int start = 1_900; start < 2_100; start++) {
      Excerpt excerpt = excerpt(text, start, start + 1);
      assertThat(excerpt.text()).startsWith("…").endsWith("…").doesNotContain("<U+", "◌", "…้");
    }
  }

  @Test
  void aThaiLineOfManyMarksIsCutByCells() {
    String text = "ที่".repeat(300);
    Excerpt excerpt = excerpt(text, 450, 453);
    assertThat(excerpt.text()).isEqualTo("…" + "ที่".repeat(100) + "…");
    assertThat(excerpt.caret()).isEqualTo(41);
  }

  @Test
  void lettersBuriedUnderMarksAreCutToo() {
    String text = "ก" + "้".repeat(100_000) + "ข";
    assertThat(excerpt(text, 0, 1).text()).hasSizeLessThan(1_000);
    assertThat(excerpt(text, 50_000, 50_001).text()).hasSizeLessThan(2_000);
  }

  private static Excerpt excerpt(String text, int start, int end) {
    return Excerpt.of(new SourceFile("a.md", text), new Place("a.md", start, end));
  }
}
