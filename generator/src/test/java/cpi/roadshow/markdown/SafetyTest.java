package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No script, no handler and no address of another kind reaches a page, whichever way it is tried.
 */
class SafetyTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "p",
          "a",
          "em",
          "strong",
          "del",
          "code",
          "pre",
          "ul",
          "ol",
          "li",
          "blockquote",
          "hr",
          "br",
          "img",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "div",
          "span",
          "abbr",
          "sup",
          "sub",
          "kbd",
          "small",
          "mark",
          "ins",
          "details",
          "summary",
          "figure",
          "figcaption",
          "dl",
          "dt",
          "dd",
          "input",
          "svg",
          "rect",
          "title",
          "desc",
          "text",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "alt",
          "title",
          "loading",
          "id",
          "class",
          "lang",
          "role",
          "aria-label",
          "tabindex",
          "scope",
          "start",
          "open",
          "type",
          "disabled",
          "checked",
          "viewbox",
          "aria-labelledby",
          "aria-describedby",
          "width",
          "height",
          "x",
          "y");
  private static final List<String> SCRIPTS =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "javascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "javascript&#x3a;alert(1)",
          "&#106;avascript:alert(1)",
          "&#x6A&#x61;vascript:alert(1)",
          "java&#10;script:alert(1)",
          "java&Tab;script:alert(1)",
          "java&NewLine;script:alert(1)",
          "&#1;javascript:alert(1)",
          "\u0001javascript:alert(1)",
          "java\u00adscript:alert(1)",
          "java\u200bscript:alert(1)",
          "\ufeffjavascript:alert(1)",
          "javascript\\:alert(1)",
          "java\\script:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "DATA:text/html,<script>alert(1)</script>",
          "file:///etc/passwd",
          "blob:https://example.com/x",
          "view-source:javascript:alert(1)",
          "ms-appx://x",
          "//evil.example",
          "\\\\evil.example",
          "/\\evil.example",
          "ftp://example.com",
          "javascript://example.com/%0aalert(1)",
          "http&colon;//x\" onmouseover=\"alert(1)");

  private final Reader thai = Reader.thai();

  static List<String> addresses() {
    List<String> all = new ArrayList<>();
    for (String script : SCRIPTS) {
      all.add("[t](" + script + ")");
      all.add("[t](<" + script + ">)");
      all.add("![t](" + script + ")");
      all.add("![t](<" + script + ">)");
      all.add("[t][r]\n\n[r]: " + script + "\n");
      all.add("[r]\n\n[r]: <" + script + ">\n");
      all.add("![t][r]\n\n[r]: " + script + "\n");
      all.add("unused\n\n[r]: " + script + "\n");
      all.add("<" + script + ">");
      all.add(script);
      all.add("<a href=\"" + script + "\">t</a>");
      all.add("<div><a href='" + script + "'>t</a></div>");
      all.add("<img src=\"" + script + "\">");
      all.add("[t](guidance/fast-track \"" + script + "\")");
      all.add("**t**{href=" + script + "}");
      all.add("[t](guidance/fast-track){href=\"" + script + "\"}");
      all.add("| a |\n|---|\n| [t](" + script + ") |\n");
      all.add(
          "- [t](" + script + ")\n\n> [t](" + script + ")\n\na[^1]\n\n[^1]: [t](" + script + ")\n");
      all.add("## [t](" + script + ")\n");
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void noAddressOfAnotherKindReachesAPage(String written) {
    assertSafe(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<script\n>alert(1)</script\n>",
        "text <script>alert(1)</script> text",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<<script>script>alert(1)<</script>/script>",
        "<script src=//evil.example></script>",
        "<script/x>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)//",
        "<IMG \"\"\"><script>alert(1)</script>\">",
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg/onload=alert(1)>",
        "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<details ontoggle=alert(1) open>x</details>",
        "<details open ontoggle=\"alert(1)\">\n"
            + "<summary onclick=\"alert(1)\">x</summary>\n"
            + "</details>",
        "<kbd onclick=alert(1)>x</kbd>",
        "<kbd\nonclick=alert(1)\n>x</kbd>",
        "<kbd/onclick=alert(1)>x</kbd>",
        "<span lang='\"><script>alert(1)</script>'>x</span>",
        "<abbr title='\"><img src=x onerror=alert(1)>'>x</abbr>",
        "<abbr title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">x</abbr>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p class=x id=y>z</p>",
        "<div style=x:expression(alert(1))>x</div>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<form action=javascript:alert(1)><input type=submit></form>",
        "<button formaction=javascript:alert(1)>x</button>",
        "<base href=javascript:alert(1)//>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=javascript:alert(1)>",
        "<style>@import 'javascript:alert(1)';</style>",
        "<style><img src=\"</style><img src=x onerror=alert(1)>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\">",
        "<title><img title=\"</title><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
        "<template><script>alert(1)</script></template>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<!-- --><script>alert(1)</script> -->",
        "<!--><script>alert(1)</script>-->",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<!DOCTYPE html><script>alert(1)</script>",
        "<a href=javascript:alert(1)>x</a>",
        "<a\nhref=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"x\" onclick=\"alert(1)\">x</a>",
        "<video><source onerror=alert(1)></video>",
        "<body onload=alert(1)>",
        "<marquee onstart=alert(1)>x</marquee>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "`<script>alert(1)</script>`",
        "```<script>\nalert(1)\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "~~~ \" onclick=\"alert(1)\nx\n~~~",
        "![\" onerror=\"alert(1)](images/map.png)",
        "![x](images/map.png \"\\\" onerror=\\\"alert(1)\")",
        "[x](guidance/fast-track '\" onclick=\"alert(1)')",
        "## H {#x\" onclick=\"alert(1)}",
        "## <script>alert(1)</script>",
        "## H {onclick=alert(1)}",
        "**x**{#a\"onclick=alert(1)}",
        "**x**{.a\"onclick=alert(1)}",
        "**x**{onmouseover=alert(1) #a .b}",
        "![x](images/map.png){onerror=alert(1)}",
        "| <script>alert(1)</script> | b |\n"
            + "|---|---|\n"
            + "| <img src=x onerror=alert(1)> | 1 |\n"
            + "{.chart}",
        "| \" onload=\"alert(1) | b |\n"
            + "|---|---|\n"
            + "| </text><script>alert(1)</script> | 1 |\n"
            + "{.chart}",
        "> [!NOTE] <script>alert(1)</script>",
        "> [!<script>]",
        "a[^<script>alert(1)</script>]\n\n[^<script>alert(1)</script>]: <script>alert(1)</script>",
        "[<script>alert(1)</script>][<script>]",
        "https://example.com/\"onmouseover=alert(1)",
        "https://example.com/<script>alert(1)</script>",
        "www.example.com/'onmouseover=alert(1)",
        "a@b.co\"onmouseover=alert(1)",
        "<https://example.com/\"onmouseover=alert(1)>",
        "<a@b.co\"onmouseover=alert(1)>",
        "term\n: <script>alert(1)</script>",
        "- [x] <script>alert(1)</script>",
        "<kbd>",
        "</kbd></div></details></section></body>",
        "<details>\n## x\n<script>\n</details>\nalert(1)</script>",
        "<div>\n\n<script>alert(1)</script>\n\n</div>",
        "\u0000<script>alert(1)</script>"
      })
  void noScriptReachesAPage(String written) {
    assertSafe(written);
  }

  private void assertSafe(String written) {
    for (String markup : parts(thai.body(written))) {
      String read = markup.toLowerCase(Locale.ROOT);
      assertThat(read).doesNotContain("<script").doesNotContain("<iframe").doesNotContain("<style");
      Jsoup.parse(markup).getAllElements().stream()
          .filter(element -> !element.normalName().startsWith("#"))
          .forEach(this::assertSafe);
    }
  }

  private void assertSafe(Element element) {
    assertThat(ELEMENTS).contains(element.normalName());
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      assertThat(ATTRIBUTES).contains(name);
      if (name.equals("href")) {
        assertThat(attribute.getValue())
            .matches(
                "(?i)(?:https?://|mailto:|tel:)[^\\s\"<>]*|#[^\\s\"<>]+|(?:\\.\\./)*[a-z-]+/[^\\s\"<>:]*");
      }
      if (name.equals("src")) {
        assertThat(attribute.getValue()).startsWith("../../assets/");
      }
    }
  }

  private static List<String> parts(Body body) {
    List<String> parts = new ArrayList<>(List.of(body.intro().markup(), body.notes().markup()));
    for (Section section : body.sections()) {
      parts.add(section.html().markup());
      parts.add("<h2 id=\"" + section.id() + "\">" + section.heading().markup() + "</h2>");
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[t](javascript:x)",
        "<javascript:x>",
        "![t](javascript:x)",
        "[t][r]\n\n[r]: javascript:x",
        "a\n\n[r]: javascript:x",
        "[t](JAVA&#10;SCRIPT:x)"
      })
  void aForbiddenAddressIsPointedOutOnce(String written) {
    assertThat(thai.problems(written)).singleElement().isInstanceOf(Problem.ForbiddenLink.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <kbd>Ctrl</kbd> <sub>2</sub> <sup>3</sup> <small>s</small> <mark>m</mark> <ins>i</ins>"
            + " <del>d</del>|a <kbd>Ctrl</kbd> <sub>2</sub> <sup>3</sup> <small>s</small>"
            + " <mark>m</mark> <ins>i</ins> <del>d</del>",
        "a<br>b<br/>c<BR />d|a<br>b<br>c<br>d",
        "<abbr title=\"x &amp; y\">X</abbr>|<abbr title=\"x &amp; y\">X</abbr>",
        "<span lang=\"en\">Hello</span>|<span lang=\"en\">Hello</span>",
        "<KBD>x</KBD>|<kbd>x</kbd>",
        "a <!-- note to self --> b|a  b"
      })
  void theListOfAllowedTagsIsKept(String written, String shown) {
    assertThat(thai.inline(written)).isEqualTo(shown);
    assertThat(thai.problems(written)).isEmpty();
  }

  @Test
  void figuresAndOtherBlocksAreKept() {
    assertThat(
            thai.html(
                "<figure>\n\n"
                    + "![แผนที่](images/map.png)\n\n"
                    + "<figcaption>ภาพ *ก*</figcaption>\n"
                    + "</figure>"))
        .isEqualTo(
            "<figure>\n"
                + "<p><img src=\"../../assets/images/map.1a2b3c4d.png\" alt=\"แผนที่\""
                + " loading=\"lazy\"></p>\n"
                + "<figcaption>ภาพ *ก*</figcaption>\n"
                + "</figure>");
    assertThat(thai.html("<div lang=\"en\">\n<p>a</p>\n<ul><li>b</li></ul>\n</div>"))
        .isEqualTo("<div lang=\"en\">\n<p>a</p>\n<ul><li>b</li></ul>\n</div>");
  }

  @Test
  void forbiddenTagsArePointedOutWhereTheyStand() {
    String body = "a <font color=red>b</font> <script>x</script>\n\n<center>\nc\n</center>\n";
    assertThat(thai.problems(body))
        .containsExactly(
            new Problem.ForbiddenHtml("font"),
            new Problem.ForbiddenHtml("script"),
            new Problem.ForbiddenHtml("center"));
    assertThat(Reader.places(body, thai.read(body)))
        .containsExactly("<font color=red>", "<script>", "<center>");
    assertThat(thai.body(body).introText()).isEqualTo("a b\nc");
  }

  @Test
  void forbiddenAttributesOfAllowedTagsArePointedOut() {
    assertThat(thai.problems("<kbd onclick=\"x\" class=\"y\">z</kbd>"))
        .containsExactly(
            new Problem.ForbiddenAttribute("onclick"), new Problem.ForbiddenAttribute("class"));
  }
}
