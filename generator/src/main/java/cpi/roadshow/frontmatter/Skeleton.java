package cpi.roadshow.frontmatter;

import cpi.roadshow.frontmatter.Explanations.Explanation;
import cpi.roadshow.frontmatter.Key.Need;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page to begin with: what is known is filled in, what may be added stands behind a hash sign.
 */
public final class Skeleton {
  /** Stands where an author is still to write. */
  static final String TO_BE_WRITTEN = "…";

  private Skeleton() {}

  /**
   * The text of a new page.
   *
   * @param values keys that are known already
   */
  public static String of(
      ContentType type, Language language, String title, Map<String, String> values) {
    Explanations told = Explanations.in(language);
    StringBuilder page = new StringBuilder("---\n");
    page.append("title: ").append(quoted(title)).append('\n');
    for (Key key : Schema.of(type).keys()) {
      if (values.containsKey(key.name())) {
        page.append(key.name()).append(": ").append(quoted(values.get(key.name()))).append('\n');
      } else if (!key.name().equals("title") && key.need() != Need.SELDOM) {
        page.append(explained(key, told.of(type.id() + "." + key.name())));
      }
    }
    return page.append("---\n").append(told.body(type)).append('\n').toString();
  }

  private static String explained(Key key, Explanation told) {
    boolean isFilledIn = key.need() == Need.WANTED || key.name().equals("draft");
    String example = told.example();
    return "# "
        + told.says()
        + "\n"
        + example
            .lines()
            .map(line -> (isFilledIn ? "" : "# ") + line + "\n")
            .collect(Collectors.joining());
  }

  /** As YAML takes any text. A date would be one without the marks as well. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + '"';
  }
}
