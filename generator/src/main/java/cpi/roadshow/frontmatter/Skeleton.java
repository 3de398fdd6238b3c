package cpi.roadshow.frontmatter;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A page to begin with: what is known is filled in, what may be added stands behind a hash sign.
 */
public final class Skeleton {
  private static final Map<ContentType, List<String>> KEYS =
      Map.of(
          ContentType.INITIATIVE,
          List.of(
              "number",
              "lead",
              "partners",
              "laws",
              "status",
              "progress",
              "next_steps",
              "open_questions"),
          ContentType.GUIDANCE,
          List.of("initiative", "legal_basis", "steps", "checklist"),
          ContentType.FAQ,
          List.of("initiative"),
          ContentType.MINUTES,
          List.of("date", "time", "place", "chair", "agencies", "agenda", "decisions", "actions"),
          ContentType.ROADSHOW,
          List.of("region", "stage", "date", "venue", "bring", "handouts"),
          ContentType.CLINIC,
          List.of("recurrence", "dates", "venue"),
          ContentType.PAGE,
          List.of());

  private static final List<String> COMMON =
      List.of(
          "sources",
          "audience",
          "agency",
          "owner",
          "tags",
          "as_of",
          "last_reviewed_on",
          "review_in");

  private Skeleton() {}

  /**
   * The text of a new page.
   *
   * @param values keys that are known already
   */
  public static String of(
      ContentType type, Language language, String title, Map<String, String> values) {
    Properties words = words(language);
    StringBuilder page = new StringBuilder("---\n");
    page.append("title: ").append(quoted(title)).append('\n');
    page.append(words.getProperty("summary")).append('\n');
    page.append(words.getProperty("draft")).append("\ndraft: true\n");
    values.forEach(
        (key, value) -> page.append(key).append(": ").append(quoted(value)).append('\n'));
    KEYS.get(type).stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> page.append(words.getProperty(key)).append('\n'));
    COMMON.stream()
        .filter(key -> !values.containsKey(key))
        .forEach(key -> page.append(words.getProperty(key)).append('\n'));
    return page.append("---\n")
        .append(words.getProperty("body." + (type == ContentType.FAQ ? "faq" : "text")))
        .append('\n')
        .toString();
  }

  /** As YAML takes any text. A date would be one without the marks as well. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + '"';
  }

  private static Properties words(Language language) {
    String file = "skeleton." + language.code() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Skeleton.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return words;
  }
}
