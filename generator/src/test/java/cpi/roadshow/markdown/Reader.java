package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.BodyHash;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Fields;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site to read pages of: some documents, two images, a glossary. */
final class Reader {
  private static final String FRONT_MATTER = "---\ntitle: หน้า\n---\n";
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("callout_note", "หมายเหตุ"),
          Map.entry("callout_tip", "คำแนะนำ"),
          Map.entry("callout_important", "สำคัญ"),
          Map.entry("callout_warning", "คำเตือน"),
          Map.entry("callout_caution", "ข้อควรระวัง"),
          Map.entry("chart_about", "กราฟ {0} แท่ง: {1} {2} ถึง {3} {4}"),
          Map.entry("footnotes", "เชิงอรรถ"),
          Map.entry("back_to_text", "กลับไปที่เนื้อความ"),
          Map.entry("table_scroll", "ตาราง"),
          Map.entry("task_done", "ทำแล้ว"),
          Map.entry("task_open", "ยังไม่ได้ทำ"));

  private final Language language;
  private final Markdown markdown;

  private Reader(Language language) {
    this.language = language;
    this.markdown = new Markdown(scope(language));
  }

  static Reader thai() {
    return new Reader(Language.THAI);
  }

  static Reader english() {
    return new Reader(Language.ENGLISH);
  }

  static Scope scope(Language language) {
    List<Origin> origins = new ArrayList<>();
    for (String slug : List.of("fast-track", "start", "hidden", "ก-ข")) {
      origins.add(
          new Origin(
              new DocumentKey(ContentType.GUIDANCE, slug),
              language,
              "content/guidance/" + slug + ".md"));
    }
    origins.add(
        new Origin(new DocumentKey(ContentType.FAQ, "cpi"), language, "content/faq/cpi.md"));
    SortedMap<DocumentKey, String> addresses = new TreeMap<>();
    origins.stream()
        .map(Origin::key)
        .filter(key -> !key.slug().equals("hidden"))
        .forEach(key -> addresses.put(key, key + ".html"));
    SortedMap<String, String> images =
        new TreeMap<>(
            Map.of(
                "images/map.png",
                "assets/images/map.1a2b3c4d.png",
                "guidance/near.png",
                "assets/guidance/near.0.png"));
    return new Scope(
        language,
        new Catalogue(origins),
        addresses,
        images,
        glossary(),
        glossary().stream().map(term -> "glossary.html#" + term.name().en()).toList(),
        WORDS);
  }

  private static List<Term> glossary() {
    return List.of(
        term("คณะกรรมการพัฒนาระบบราชการ", "ก.พ.ร.", "Public Sector Development Commission", "PDC"),
        term(
            "สำนักงานคณะกรรมการพัฒนาระบบราชการ",
            "สำนักงาน ก.พ.ร.",
            "Office of the Public Sector Development Commission",
            "OPDC"),
        term("คณะกรรมการข้าราชการพลเรือน", "ก.พ.", "Civil Service Commission", "CSC"),
        term(
            "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)",
            "สพร.",
            "Digital Government Development Agency",
            "DGA"),
        term("ดัชนีการรับรู้การทุจริต", "", "Corruption Perceptions Index", "CPI"),
        noted("การอนุญาตโดยปริยาย", "tacit approval", "อนุญาตเมื่อครบเวลา", "By silence."),
        noted("การอนุญาต", "permission; leave to act", "ให้ทำได้", "To let act."),
        noted("ประกาศ", "notice", "บอกให้รู้", "To tell."));
  }

  private static Term noted(String thai, String english, String thaiNote, String englishNote) {
    return new Term(
        new Localized<>(thai, english),
        new Localized<>(Optional.empty(), Optional.empty()),
        new Localized<>(List.of(), List.of()),
        "term",
        Optional.of(new Localized<>(thaiNote, englishNote)));
  }

  private static Term term(String thai, String thaiShort, String english, String englishShort) {
    return new Term(
        new Localized<>(thai, english),
        new Localized<>(
            Optional.of(thaiShort).filter(it -> !it.isEmpty()), Optional.of(englishShort)),
        new Localized<>(List.of(), List.of()),
        "term",
        Optional.empty());
  }

  /** Reads a body as the text of {@code guidance/start}. */
  Outcome<Body> read(String body) {
    DocumentKey key = new DocumentKey(ContentType.GUIDANCE, "start");
    SourceFile file =
        new SourceFile("content/guidance/start." + language.code() + ".md", FRONT_MATTER + body);
    Draft draft =
        new Draft(
            new Origin(key, language, file.path()),
            new FrontMatter.Page(meta()),
            new Fields(file.path(), Map.of()),
            FRONT_MATTER.length(),
            new BodyHash("0".repeat(16)));
    return markdown.read(draft, file, new Permalink(language, "guidance/start.html"));
  }

  private static Meta meta() {
    return new Meta(
        "หน้า",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  Body body(String body) {
    return read(body).value().orElseThrow();
  }

  /** The markup of a body without headings. */
  String html(String body) {
    return body(body).intro().markup();
  }

  /** The markup of a single paragraph, without its tag. */
  String inline(String paragraph) {
    String html = html(paragraph);
    return html.startsWith("<p>") && html.endsWith("</p>")
        ? html.substring(3, html.length() - 4)
        : html;
  }

  List<Problem> problems(String body) {
    return read(body).said().stream().map(Diagnostic::problem).toList();
  }

  /** The stretches of the file that something is said of. */
  static List<String> places(String body, Outcome<Body> outcome) {
    return outcome.said().stream()
        .map(said -> (FRONT_MATTER + body).substring(said.at().start(), said.at().end()))
        .toList();
  }
}
