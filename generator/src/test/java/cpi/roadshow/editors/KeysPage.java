package cpi.roadshow.editors;

import cpi.roadshow.frontmatter.Explanations;
import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Key;
import cpi.roadshow.frontmatter.Schema;
import cpi.roadshow.frontmatter.Shape;
import cpi.roadshow.frontmatter.Shape.Group;
import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Reference;
import cpi.roadshow.frontmatter.Shape.Value;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of docs that tells what every key holds, in one language. */
final class KeysPage {
  private final Language language;
  private final Explanations told;
  private final StringBuilder page = new StringBuilder();

  private KeysPage(Language language) {
    this.language = language;
    told = Explanations.in(language);
  }

  static String in(Language language) {
    return new KeysPage(language).page();
  }

  private String say(String thai, String english) {
    return language == Language.THAI ? thai : english;
  }

  private String page() {
    page.append(say("# ช่องทั้งหมดของส่วนหัว\n\n", "# Every key of the front matter\n\n"));
    page.append(
        say(
            "หน้านี้สร้างจากโปรแกรมเอง [วิธีเขียนเนื้อหา](writing.th.md) · [English](keys.md)\n",
            "This page is made from the tool itself. [How to write](writing.md) · [ไทย](keys.th.md)\n"));
    page.append(
        say(
            "**ต้องมี** คือช่องที่ขาดไม่ได้ *ควรมี* คือช่องที่จะมีคำเตือนเมื่อขาด ช่องที่รับหลายค่าเขียนค่าเดียวก็ได้\n",
            "**Required** keys must be there; a *wanted* one is missed with a warning. Where several values may stand, one may stand without a list.\n"));
    List<Key> common = Schema.of(ContentType.PAGE).keys();
    section("", say("ทุกประเภท", "Every type"), "page", common);
    for (ContentType type : ContentType.values()) {
      List<Key> own = Schema.of(type).keys().stream().filter(key -> !common.contains(key)).toList();
      if (!own.isEmpty()) {
        section("", told.type(type) + " `" + type.id() + "`", type.id(), own);
      }
    }
    page.append(say("\n## ไฟล์ข้อมูล\n", "\n## The files of data\n"));
    files().forEach((file, schema) -> section("#", "`" + file + "`", schema.name(), schema.keys()));
    return page.toString();
  }

  static Map<String, Schema> files() {
    Map<String, Schema> files = new LinkedHashMap<>();
    files.put("content/site.yaml", Schema.SETTINGS);
    files.put("content/glossary.yaml", Schema.A_TERM);
    files.put("content/handouts/*.yaml", Schema.A_HANDOUT);
    files.put("content/data/agencies.yaml", Schema.AN_AGENCY);
    files.put("content/data/laws.yaml", Schema.A_LAW);
    files.put("content/data/provinces.yaml", Schema.A_PROVINCE);
    files.put("seeds/sources.yaml", Schema.A_SOURCE);
    files.put("seeds/facts.yaml", Schema.A_FACT);
    files.put("seeds/documents/*.yaml", Schema.A_RECORD);
    return files;
  }

  private void section(String deeper, String heading, String path, List<Key> keys) {
    page.append("\n##").append(deeper).append(' ').append(heading).append('\n');
    page.append(
        say(
            "| ช่อง | เก็บอะไร | เขียนอย่างไร |\n",
            "| key | what it holds | how it is written |\n"));
    page.append("|---|---|---|\n");
    rows(path, "", keys).forEach(row -> page.append(row).append('\n'));
  }

  private Stream<String> rows(String path, String above, List<Key> keys) {
    return keys.stream()
        .flatMap(
            key ->
                Stream.concat(
                    Stream.of(row(path, above, key)), inside(path, above + key.name(), key)));
  }

  private Stream<String> inside(String path, String name, Key key) {
    Shape item = key.shape() instanceof ListOf list ? list.item() : key.shape();
    return item instanceof Group group && !isLocalized(group)
        ? rows(path + "." + key.name(), name + ".", group.keys().keys())
        : Stream.of();
  }

  private static boolean isLocalized(Group group) {
    return group.keys().name().equals("localized");
  }

  private String row(String path, String above, Key key) {
    Explanation about = told.of(path + "." + key.name());
    String need =
        switch (key.need()) {
          case REQUIRED -> say(" **ต้องมี**", " **required**");
          case WANTED -> say(" *ควรมี*", " *wanted*");
          case USUAL, SELDOM -> "";
        };
    return "| `"
        + above
        + key.name()
        + "`"
        + need
        + " | **"
        + about.label()
        + "** "
        + about.says().replace("|", "\\|")
        + " | "
        + written(key.shape(), about)
        + " |";
  }

  private String written(Shape shape, Explanation about) {
    String example = about.example();
    boolean fits = !example.isEmpty() && !example.contains("\n");
    return shape(shape) + (fits ? "<br>`" + example + "`" : "");
  }

  private String shape(Shape shape) {
    if (shape instanceof ListOf list) {
      return say("หลายค่า: ", "several: ") + shape(list.item());
    }
    if (shape instanceof Group group) {
      return isLocalized(group)
          ? say("`th` และ `en`", "`th` and `en`")
          : say("ช่องย่อยด้านล่าง", "the keys below");
    }
    if (shape instanceof OneOf names) {
      return names.values().keySet().stream()
          .map(id -> "`" + id + "` " + told.value(names.what(), id))
          .collect(Collectors.joining(", "));
    }
    return shape instanceof Reference to ? reference(to) : value((Value) shape);
  }

  private String reference(Reference to) {
    return switch (to.what()) {
      case AGENCY -> "`id` · content/data/agencies.yaml";
      case LAW -> "`id` · content/data/laws.yaml";
      case FACT -> "`id` · seeds/facts.yaml";
      case SOURCE -> "`id` · seeds/sources.yaml";
      case INITIATIVE ->
          say("ชื่อไฟล์ใน content/initiative", "name of a file in content/initiative");
      default -> say("หน้า เช่น `guidance/free-copies`", "a page, such as `guidance/free-copies`");
    };
  }

  private String value(Value value) {
    return switch (value) {
      case TEXT -> say("ข้อความ", "text");
      case WORD -> say("คำที่ใช้ร่วมกันสองภาษา", "a word that both languages share");
      case DAY -> say("วัน `2026-11-22`", "a day, `2026-11-22`");
      case DATE -> say("`2026-11-22`, `2026-11` หรือ `2026`", "`2026-11-22`, `2026-11` or `2026`");
      case TIME -> say("เวลา `\"13.30\"`", "a time, `\"13.30\"`");
      case YES_OR_NO -> say("`true` หรือ `false`", "`true` or `false`");
      case NUMBER -> say("จำนวน", "a number");
      case PERIOD -> say("ระยะเวลา `6 months`", "a period, `6 months`");
      case PERCENTAGE -> say("`50` หรือ `50-60`", "`50` or `50-60`");
      case WEB_ADDRESS -> say("ที่อยู่เว็บ `https://…`", "a web address, `https://…`");
      case WEB_PATTERN -> say("ที่อยู่เว็บที่มี `{path}`", "a web address with `{path}` in it");
      case HASH -> say("รหัส 16 ตัว", "a mark of 16 characters");
    };
  }
}
