package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Link;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  private final Reader thai = Reader.thai();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guidance/fast-track|../guidance/fast-track.html",
        "guidance/fast-track#how|../guidance/fast-track.html#how",
        "faq/cpi#ขั้นตอน|../faq/cpi.html#ขั้นตอน",
        "guidance/ก-ข|../guidance/ก-ข.html",
        "guidance/%E0%B8%81-%E0%B8%82|../guidance/ก-ข.html",
        "#here|#here",
        "page/glossary|../glossary.html",
        "page/glossary#ก|../glossary.html#ก",
        "guidance/|../guidance/index.html",
        "faq/|../faq/index.html",
        "https://example.com/a?b=c|https://example.com/a?b=c",
        "HTTPS://example.com|HTTPS://example.com",
        "mailto:a@example.com|mailto:a@example.com",
        "tel:+6621234567|tel:+6621234567",
        "https://example.com/ไทย|https://example.com/%E0%B9%84%E0%B8%97%E0%B8%A2"
      })
  void aLinkLeadsWhereItsAuthorMeant(String written, String href) {
    assertThat(thai.inline("[t](" + written + ")")).isEqualTo("<a href=\"" + href + "\">t</a>");
    assertThat(thai.problems("[t](" + written + ")")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/guidance/fast-track|guidance/fast-track",
        "./guidance/fast-track|guidance/fast-track",
        "../guidance/fast-track.th.md#how|guidance/fast-track#how",
        "content/guidance/fast-track.md|guidance/fast-track",
        "guidance/fast-track.md|guidance/fast-track",
        "guidance/fast-track.en.md|guidance/fast-track",
        "guidance/fast-track.html|guidance/fast-track",
        "/th/guidance/fast-track.html|guidance/fast-track",
        "guidance/fast-track/|guidance/fast-track",
        "fast-track|guidance/fast-track",
        "guidance/fasttrack|guidance/fast-track",
        "guidance|guidance/",
        "guidance/index.html|guidance/",
        "glossary.html|page/glossary"
      })
  void aLinkOfTheWrongFormIsBrokenAndTheRightFormNamed(String written, String nearest) {
    assertThat(thai.problems("[t](" + written + ")"))
        .containsExactly(new Problem.BrokenLink(written, Optional.of(nearest)));
    assertThat(thai.inline("[t](" + written + ")")).isEqualTo("t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere/at-all", "#", "x"})
  void aLinkToNothingIsBroken(String written) {
    assertThat(thai.problems("[t](" + written + ")"))
        .containsExactly(new Problem.BrokenLink(written, Optional.empty()));
  }

  @Test
  void aLinkToAPageThatIsNotPublishedIsNotBrokenButWrong() {
    assertThat(thai.problems("[t](guidance/hidden)"))
        .containsExactly(new Problem.LinkToUnpublished("guidance/hidden"));
  }

  @Test
  void linksInsideTheSiteAreCollectedWithTheirPlaces() {
    String body =
        "[a](guidance/fast-track#how) [b](#here)\n\n[c][r] https://example.com\n\n[r]: faq/cpi\n";
    Body read = thai.body(body);
    assertThat(read.links())
        .extracting(Link::target, Link::anchor)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new DocumentKey(ContentType.GUIDANCE, "fast-track"), Optional.of("how")),
            org.assertj.core.groups.Tuple.tuple(
                new DocumentKey(ContentType.GUIDANCE, "start"), Optional.of("here")),
            org.assertj.core.groups.Tuple.tuple(
                new DocumentKey(ContentType.FAQ, "cpi"), Optional.empty()));
    assertThat(read.outward()).containsExactly("https://example.com");
    int start = read.links().get(0).at().start();
    assertThat(("---\ntitle: หน้า\n---\n" + body).substring(start, read.links().get(0).at().end()))
        .isEqualTo("guidance/fast-track#how");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ดูที่https://example.com/aได้|ดูที่<a"
            + " href=\"https://example.com/a\">https://example.com/a</a>ได้",
        "(https://example.com/a).|(<a href=\"https://example.com/a\">https://example.com/a</a>).",
        "https://th.wikipedia.org/wiki/ไทย นี้|<a"
            + " href=\"https://th.wikipedia.org/wiki/%E0%B9%84%E0%B8%97%E0%B8%A2\">https://th.wikipedia.org/wiki/ไทย</a>"
            + " นี้",
        "www.opdc.go.th|<a href=\"http://www.opdc.go.th\">www.opdc.go.th</a>",
        "ส่งa@b.go.thได้|ส่ง<a href=\"mailto:a@b.go.th\">a@b.go.th</a>ได้",
        "<https://example.com>|<a href=\"https://example.com\">https://example.com</a>",
        "<a@b.co>|<a href=\"mailto:a@b.co\">a@b.co</a>",
        "`https://example.com`|<code>https://example.com</code>",
        "https://example.com/a_b_c|<a"
            + " href=\"https://example.com/a_b_c\">https://example.com/a_b_c</a>",
        "[https://example.com](guidance/fast-track)|<a"
            + " href=\"../guidance/fast-track.html\">https://example.com</a>"
      })
  void bareAddressesAreLinks(String written, String shown) {
    assertThat(thai.inline(written)).isEqualTo(shown);
  }

  @Test
  void referenceLinksWorkAcrossSections() {
    assertThat(thai.body("[a][r]\n\n## H\n\n[r]: guidance/fast-track \"T\"\n").intro().markup())
        .isEqualTo("<p><a href=\"../guidance/fast-track.html\" title=\"T\">a</a></p>");
  }

  @Test
  void anUndefinedReferenceIsPointedOutAndStaysText() {
    assertThat(thai.inline("[text][nope] and [plain]")).isEqualTo("[text][nope] and [plain]");
    assertThat(thai.problems("[text][nope] and [plain]"))
        .containsExactly(new Problem.UndefinedReference("nope"));
  }

  @Test
  void aMistakeInADefinitionIsReportedOnceHoweverOftenItIsUsed() {
    assertThat(thai.problems("[a][r] [b][r] [r]\n\n[r]: guidance/nowhere-to-be-found\n"))
        .hasSize(1);
  }

  @Test
  void imagesComeFromTheirPublishedPlace() {
    assertThat(thai.inline("![แผนที่](images/map.png \"ชื่อ\")"))
        .isEqualTo(
            "<img src=\"../../assets/images/map.1a2b3c4d.png\" alt=\"แผนที่\" title=\"ชื่อ\""
                + " loading=\"lazy\">");
    assertThat(thai.inline("![**แผน**ที่ `x`][m]\n\n[m]: ./images/../images/map.png"))
        .isEqualTo(
            "<img src=\"../../assets/images/map.1a2b3c4d.png\" alt=\"แผนที่ x\" loading=\"lazy\">");
    assertThat(thai.body("![แผนที่](images/map.png)").introText()).isEqualTo("แผนที่");
  }

  @Test
  void imagesThatAreNotThereAreMissed() {
    assertThat(thai.problems("![a](images/mapp.png)"))
        .containsExactly(
            new Problem.MissingImage("images/mapp.png", Optional.of("images/map.png")));
    assertThat(thai.problems("![a](map.png)"))
        .containsExactly(new Problem.MissingImage("map.png", Optional.of("images/map.png")));
    assertThat(thai.problems("![a](../images/map.png)"))
        .containsExactly(
            new Problem.MissingImage("../images/map.png", Optional.of("images/map.png")));
    assertThat(thai.problems("![](images/map.png)"))
        .containsExactly(new Problem.ImageWithoutAlt("images/map.png"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "/etc/passwd",
        "images/../../../x.png",
        "C:/x.png",
        "C:\\x.png",
        "%2e%2e/%2e%2e/x.png"
      })
  void noImageLeavesTheContent(String written) {
    assertThat(thai.problems("![a](" + written + ")"))
        .containsExactly(new Problem.LeavesContent(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/x.png",
        "//example.com/x.png",
        "data:image/png;base64,AAAA",
        "file:///x.png",
        "javascript:alert(1)"
      })
  void noImageComesFromElsewhere(String written) {
    assertThat(thai.problems("![a](" + written + ")"))
        .containsExactly(new Problem.ForbiddenLink(written));
    assertThat(thai.inline("![a](" + written + ")")).isEqualTo("a");
  }
}
