package cpi.roadshow.search;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  static final Workers IN_TURN =
      new Workers() {
        @Override
        public <A, B> List<B> map(List<A> all, Function<? super A, ? extends B> each) {
          return all.stream().<B>map(each).toList();
        }
      };

  static SearchPage page(String key, String title, List<SearchSection> sections) {
    return new SearchPage(key, key + ".html", "guidance", List.of(), List.of(), title, sections);
  }

  private static SectionTerms index(String text, Term... glossary) {
    SearchPage page = page("guidance/a", "เรื่อง", List.of(new SearchSection("", "", text)));
    return SearchIndex.of(List.of(page), List.of(glossary), IN_TURN).sections().get(0);
  }

  private static List<String> terms(String text, Term... glossary) {
    return index(text, glossary).body();
  }

  private static Term term(String thai, String thaiShort, String english, String englishShort) {
    return new Term(
        new Localized<>(thai, english),
        new Localized<>(Optional.of(thaiShort), Optional.of(englishShort)),
        new Localized<>(List.of(), List.of("PSD Commission")),
        "agency",
        Optional.empty());
  }

  @Test
  void anAbbreviationIsOneTermHoweverItIsDotted() {
    assertThat(terms("สำนักงานก.พ.ร. และ ก. พ. ร. กับ ก.พ.ร")).filteredOn("กพร"::equals).hasSize(3);
  }

  @Test
  void anAbbreviationThatFollowsAWordTakesNoLetterOfIt() {
    assertThat(Folding.fold("สำนักงานก.พ.ร.และ")).isEqualTo("สำนักงาน\u2063กพร\u2063และ");
    assertThat(terms("ป.ป.ช. ป.ป.ท.")).containsExactly("ปปช", "ปปท");
    assertThat(Folding.fold("ป.ป.ช.พบ")).isEqualTo("\u2063ปปช\u2063พบ");
    assertThat(Folding.fold("พ.ร.บ กำหนด")).isEqualTo("\u2063พรบ\u2063 กำหนด");
  }

  @Test
  void whatIsTypedInManyWaysIsFoldedToOne() {
    assertThat(Folding.fold("น\u0E49\u0E4D\u0E32"))
        .isEqualTo(Folding.fold("น\u0E33\u0E49"))
        .isEqualTo(Folding.fold("น\u0E49\u200B\u0E33"))
        .isEqualTo("น้ำ");
    assertThat(Folding.fold("เเละ")).isEqualTo("และ");
    assertThat(Folding.fold("ที\u0E48\u0E48")).isEqualTo("ที่");
    assertThat(Folding.fold("๒๕๖๖")).isEqualTo("2566");
    assertThat(Folding.fold("ＯＰＤＣ")).isEqualTo("opdc");
    assertThat(Folding.fold("10,000")).isEqualTo("10000");
  }

  @Test
  void aWordIsLearntFromTheSiteItself() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    counts.put("ใบ", 3);
    counts.put("อนุญาต", 5);
    counts.put("ใบอนุญาต", 9);
    List<Vocabulary.Piece> pieces = Vocabulary.of(counts).cut("ใบอนุญาตฅฆอนุญาต");
    assertThat(pieces)
        .containsExactly(
            new Vocabulary.Piece("ใบอนุญาต", true),
            new Vocabulary.Piece("ฅฆ", false),
            new Vocabulary.Piece("อนุญาต", true));
  }

  @Test
  void aSectionIsFoundByTheOtherNamesOfWhatItNames() {
    Term opdc =
        term("คณะกรรมการพัฒนาระบบราชการ", "ก.พ.ร.", "Public Sector Development Commission", "PDC");
    List<String> others = index("ก.พ.ร. ติดตามงาน", opdc).otherNames();
    assertThat(others).contains("pdc", "commiss", "psd").doesNotContain("กพร");
    assertThat(index("ไม่มีชื่อใด", opdc).otherNames()).isEmpty();
  }

  @Test
  void theLongestNameIsTheOneThatIsMeant() {
    Term office = term("สำนักงานคณะกรรมการ", "สำนักงาน ก.พ.ร.", "Office", "OPDC");
    Term board = term("คณะกรรมการ", "ก.พ.ร.", "Board", "PDC");
    assertThat(index("สำนักงาน ก.พ.ร. ตอบ", office, board).otherNames())
        .contains("opdc")
        .doesNotContain("pdc");
  }

  @Test
  void aModuleBecomesAScriptOnlyWhenItImportsNothing() {
    byte[] module =
        "export const a = 1\nexport async function b() {}\n"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(ClassicScript.of(module)).contains("const a = 1").endsWith("return { a, b }\n})()");
    byte[] other = "import x from 'y'\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> ClassicScript.of(other))
        .hasMessageContaining("import x");
  }
}
