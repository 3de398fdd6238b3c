package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextOfPagesTest {
  private final Reader thai = Reader.thai();
  private final Reader english = Reader.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ตาม**พ.ร.บ.**ฉบับนี้|ตาม<strong>พ.ร.บ.</strong>ฉบับนี้",
        "และ**(พ.ศ. 2558)**ซึ่ง|และ<strong>(พ.ศ.\u00a02558)</strong>ซึ่ง",
        "เรียก**“Super License”**ว่า|เรียก<strong>“Super License”</strong>ว่า",
        "**หมายเหตุ:**ข้อความ|<strong>หมายเหตุ:</strong>ข้อความ",
        "ราคา**50%**ของ|ราคา<strong>50%</strong>ของ",
        "*(ก)*ข้อ|<em>(ก)</em>ข้อ",
        "ดู**[ลิงก์](guidance/fast-track)**ต่อ|ดู<strong><a"
            + " href=\"../guidance/fast-track.html\">ลิงก์</a></strong>ต่อ",
        "**ข้อ 1.**ข้อความ|<strong>ข้อ\u00a01.</strong>ข้อความ",
        "และ***(ก)***ซึ่ง|และ<em><strong>(ก)</strong></em>ซึ่ง",
        "ราคา~~(50%)~~ของ|ราคา<del>(50%)</del>ของ",
        "ก**(ข)**ค**(ง)**จ|ก<strong>(ข)</strong>ค<strong>(ง)</strong>จ",
        "ที่**“นี่”**ๆ|ที่<strong>“นี่”</strong>ๆ"
      })
  void boldStandsBesidePunctuation(String written, String shown) {
    assertThat(thai.inline(written)).isEqualTo(shown);
  }

  @Test
  void boldStandsBesideAnAbbreviation() {
    assertThat(thai.inline("คือ**ก.พ.ร.**และ"))
        .isEqualTo(
            "คือ<strong>"
                + term("Public Sector Development Commission", "คณะกรรมการพัฒนาระบบราชการ")
                + "ก.พ.ร.</a></strong>และ");
  }

  @Test
  void twoBoldPhrasesOnALineLeaveWhatIsBetweenAlone() {
    assertThat(thai.inline("และ**\"คำพูด\"**ต่อ และ**(พ.ศ. 2558)**ซึ่ง"))
        .isEqualTo(
            "และ<strong>&quot;คำพูด&quot;</strong>ต่อ และ<strong>(พ.ศ.\u00a02558)</strong>ซึ่ง");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 * 3 * 4|2 * 3 * 4",
        "ก * ข * ค|ก * ข * ค",
        "a**\"b\"**c|a**&quot;b&quot;**c",
        "**bold*it*bold**|<strong>bold<em>it</em>bold</strong>",
        "__init__|<strong>init</strong>",
        "snake_case_name|snake_case_name",
        "ชื่อ_ไฟล์_นี้|ชื่อ_ไฟล์_นี้"
      })
  void whatIsNotBoldStaysAsItIs(String written, String shown) {
    assertThat(thai.inline(written)).isEqualTo(shown);
  }

  @Test
  void headingIdsKeepVowelsAndToneMarks() {
    assertThat(thai.body("## ขาว\n\n## ข่าว\n\n## ข้าว\n\n## ที่อยู่ ผู้ยื่น\n").sections())
        .extracting("id")
        .containsExactly("ขาว", "ข่าว", "ข้าว", "ที่อยู่-ผู้ยื่น");
  }

  @Test
  void headingsOfTheSameWordsGetNumbers() {
    assertThat(thai.body("## Same\n\n## Same\n\n## {#same-2}\n\n## SAME!\n").sections())
        .extracting("id")
        .containsExactly("same", "same-3", "same-2", "same-4");
  }

  @Test
  void abbreviationsNeedNoSpaceAroundThem() {
    assertThat(thai.inline("สำนักงานก.พ.ร.และสพร.ได้"))
        .isEqualTo(
            "สำนักงาน"
                + term("Public Sector Development Commission", "คณะกรรมการพัฒนาระบบราชการ")
                + "ก.พ.ร.</a>และ"
                + term(
                    "Digital Government Development Agency",
                    "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)")
                + "สพร.</a>ได้");
  }

  @Test
  void theLongestAbbreviationWins() {
    assertThat(thai.inline("ที่สำนักงาน ก.พ.ร. และ ก.พ. และ ก.พ.ร."))
        .isEqualTo(
            "ที่"
                + term(
                    "Office of the Public Sector Development Commission",
                    "สำนักงานคณะกรรมการพัฒนาระบบราชการ")
                + "สำนักงาน ก.พ.ร.</a> และ "
                + term("Civil Service Commission", "คณะกรรมการข้าราชการพลเรือน")
                + "ก.พ.</a> และ "
                + term("Public Sector Development Commission", "คณะกรรมการพัฒนาระบบราชการ")
                + "ก.พ.ร.</a>");
  }

  @Test
  void theLongestNameOfATermIsExplainedBetweenThaiWords() {
    assertThat(thai.inline("คือการอนุญาตโดยปริยายและการอนุญาตอื่น เช่น การอนุญาตโดยปริยาย"))
        .isEqualTo(
            "คือ"
                + term("tacit approval", "อนุญาตเมื่อครบเวลา")
                + "การอนุญาตโดยปริยาย</a>และ"
                + term("permission; leave to act", "ให้ทำได้")
                + "การอนุญาต</a>อื่น เช่น การอนุญาตโดยปริยาย");
  }

  @Test
  void aNameOfATermMayBeginASentence() {
    assertThat(english.inline("Tacit approval is leave to act, after tacit approval"))
        .isEqualTo(
            term("tacit approval", "By silence.")
                + "Tacit approval</a> is "
                + term("permission; leave to act", "To let act.")
                + "leave to act</a>, after tacit approval");
  }

  @Test
  void anAbbreviationInBracketsBehindItsNameNeedsNoExplanation() {
    assertThat(thai.inline("ก.พ.ร. (PDC) และ PDC")).doesNotContain("PDC</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ประกาศแล้ว",
        "`การอนุญาต`",
        "[การอนุญาต](guidance/fast-track)",
        "อ.ก.พ.ร. นี้",
        "ก.พ.ค. นี้",
        "ประสพร. นี้",
        "CPIX และ xCPI",
        "`CPI`",
        "[CPI](guidance/fast-track)",
        "[ก.พ.ร.](guidance/fast-track)"
      })
  void abbreviationsAreNotFoundInsideOthersNorInLinksNorInCode(String written) {
    assertThat(thai.inline(written)).doesNotContain("class=\"term\"");
  }

  @Test
  void onlyTheFirstUseOnAPageIsExplained() {
    Body body = thai.body("CPI และดัชนีCPIนี้\n\n## CPI คือ\n\nCPI");
    assertThat(body.intro().markup())
        .isEqualTo(
            "<p>"
                + term("Corruption Perceptions Index", "ดัชนีการรับรู้การทุจริต")
                + "CPI</a> และดัชนีCPIนี้</p>");
    assertThat(body.sections().get(0).heading().markup()).isEqualTo("CPI คือ");
    assertThat(body.sections().get(0).html().markup()).isEqualTo("<p>CPI</p>");
  }

  @Test
  void anEnglishPageExplainsThaiAbbreviationsInEnglish() {
    assertThat(english.inline("The ก.พ.ร. (PDC) is"))
        .isEqualTo(
            "The "
                + term(
                    "Public Sector Development Commission", "Public Sector Development Commission")
                + "<span lang=\"th\">ก.พ.ร.</span></a> (PDC) is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "หนึ่ง⏎สอง|หนึ่งสอง|หนึ่งสอง",
        "หนึ่ง⏎two|หนึ่ง⏎two|หนึ่ง two",
        "one⏎สอง|one⏎สอง|one สอง",
        "ข้อ 1⏎สอง|ข้อ\u00a01⏎สอง|ข้อ 1 สอง",
        "หนึ่ง⏎**สอง**⏎สาม|หนึ่ง<strong>สอง</strong>สาม|หนึ่งสองสาม",
        "ต่าง⏎ๆ กัน|ต่าง\u00a0ๆ กัน|ต่าง ๆ กัน",
        "ต่าง ๆ⏎กัน|ต่าง\u00a0ๆ⏎กัน|ต่าง ๆ กัน",
        "พ.ศ.⏎2566|พ.ศ.\u00a02566|พ.ศ. 2566"
      })
  void aLineEndBetweenThaiCharactersIsNoSpace(String written, String shown, String text) {
    Body body = thai.body(written.replace('⏎', '\n'));
    assertThat(body.intro().markup()).isEqualTo("<p>" + shown.replace('⏎', '\n') + "</p>");
    assertThat(body.introText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"๑. หนึ่ง\n๒. สอง", "๑) หนึ่ง\n๒) สอง", "1. หนึ่ง\n๒. สอง"})
  void thaiDigitsNumberLists(String written) {
    assertThat(thai.html(written)).isEqualTo("<ol>\n<li>หนึ่ง</li>\n<li>สอง</li>\n</ol>");
  }

  @Test
  void thaiDigitsThatNumberNothingStayThai() {
    assertThat(thai.html("```\n๑. หนึ่ง\n```")).contains("๑. หนึ่ง");
    assertThat(thai.html("ข้อความ\n๒. สอง")).isEqualTo("<p>ข้อความ๒. สอง</p>");
    assertThat(thai.html("    ๑. หนึ่ง")).contains("๑. หนึ่ง");
    assertThat(thai.html("<div>\n๑. หนึ่ง\n</div>")).contains("๑. หนึ่ง");
    assertThat(thai.html("๓. สาม")).startsWith("<ol start=\"3\">");
  }

  @Test
  void aNumberInBracketsAtTheStartOfALineIsPointedOut() {
    assertThat(thai.problems("(๑) หนึ่ง\n(๒) สอง\n\n```\n(๓) สาม\n```"))
        .containsExactly(
            new Problem.NoListMarker("(๑)", "๑."), new Problem.NoListMarker("(๒)", "๒."));
    assertThat(thai.problems("(1) one")).containsExactly(new Problem.NoListMarker("(1)", "1."));
    assertThat(thai.problems("ตาม (1) และ\n(2559)")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ต่าง ๆ|ต่าง\u00a0ๆ",
        "ใน พ.ศ. 2566|ใน พ.ศ.\u00a02566",
        "ค.ศ. 2023|ค.ศ.\u00a02023",
        "มาตรา 7 วรรค|มาตรา\u00a07 วรรค",
        "มาตรา ๗|มาตรา\u00a0๗",
        "มาตรา **7**|มาตรา\u00a0<strong>7</strong>",
        "**มาตรา** 7|<strong>มาตรา</strong>\u00a07",
        "ราคา ฿ 500|ราคา ฿\u00a0500",
        "พ.ร.บ. การ|พ.ร.บ. การ",
        "รุ่น 5|รุ่น 5"
      })
  void linesDoNotBreakWhereTheyMustNot(String written, String shown) {
    Body body = thai.body(written);
    assertThat(body.intro().markup()).isEqualTo("<p>" + shown + "</p>");
    assertThat(body.text()).doesNotContain("\u00a0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The word ไทย here|The word <span lang=\"th\">ไทย</span> here",
        "The พ.ศ. 2558 ฉบับที่ 2 act|The <span lang=\"th\">พ.ศ.\u00a02558 ฉบับที่\u00a02</span> act",
        "**ไทย** และ x|<strong><span lang=\"th\">ไทย</span></strong> <span lang=\"th\">และ</span>"
            + " x",
        "`ไทย`|<code><span lang=\"th\">ไทย</span></code>",
        "[ไทย](guidance/fast-track)|<a href=\"../guidance/fast-track.html\"><span"
            + " lang=\"th\">ไทย</span></a>",
        "only English|only English"
      })
  void thaiInAnEnglishPageIsMarked(String written, String shown) {
    assertThat(english.inline(written)).isEqualTo(shown);
  }

  @Test
  void latinInAThaiPageIsNotMarked() {
    assertThat(thai.inline("ใช้ Super License ได้")).isEqualTo("ใช้ Super License ได้");
  }

  private static String term(String id, String meaning) {
    return "<a class=\"term\" href=\"../glossary.html#" + id + "\" title=\"" + meaning + "\">";
  }
}
