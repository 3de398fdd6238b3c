package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author sets behind a heading, a paragraph, a table, an image or other inline markup:
 * {@code {#id .class}}.
 *
 * @param start where the opening brace stands in the body
 * @param end after the closing brace
 * @param refused what else was written there
 */
record Attributes(
    Optional<String> id, List<String> classes, int start, int end, List<String> refused) {
  /** No attributes. */
  static final Attributes NONE = new Attributes(Optional.empty(), List.of(), -1, -1, List.of());

  private static final String ANY =
      "[#.][^\\s{}]*|[A-Za-z_:@][^\\s{}=]*=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s{}\"']*)";
  private static final Pattern BRACES =
      Pattern.compile("\\{[ \\t]*(?:" + ANY + ")(?:[ \\t]+(?:" + ANY + "))*+[ \\t]*\\}");
  private static final Pattern ONE = Pattern.compile(ANY);
  private static final Pattern ID = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_-]+");
  private static final Pattern CLASS = Pattern.compile("\\.[A-Za-z][A-Za-z0-9_-]*");

  Attributes {
    classes = List.copyOf(classes);
    refused = List.copyOf(refused);
  }

  boolean isPresent() {
    return start >= 0;
  }

  /** The attributes that stand at a place of a text, and nowhere else. */
  static Attributes at(String text, int place) {
    if (place < 0 || place >= text.length() || text.charAt(place) != '{') {
      return NONE;
    }
    Matcher braces = BRACES.matcher(text).region(place, text.length());
    return braces.lookingAt() ? of(braces.group(), place) : NONE;
  }

  /**
   * The attributes that end a stretch of a text; something must stand between them and the start,
   * or a blank.
   */
  static Attributes atEnd(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last == start || text.charAt(last - 1) != '}') {
      return NONE;
    }
    int brace = text.lastIndexOf('{', last - 1);
    Attributes found =
        brace < start || brace > start && !Character.isWhitespace(text.charAt(brace - 1))
            ? NONE
            : at(text, brace);
    return found.end == last ? found : NONE;
  }

  private static Attributes of(String braces, int start) {
    Optional<String> id = Optional.empty();
    List<String> classes = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    Matcher matcher = ONE.matcher(braces);
    while (matcher.find()) {
      String one = matcher.group();
      if (ID.matcher(one).matches() && id.isEmpty()) {
        id = Optional.of(one.substring(1));
      } else if (CLASS.matcher(one).matches()) {
        classes.add(one.substring(1));
      } else {
        refused.add(one);
      }
    }
    return new Attributes(id, classes, start, start + braces.length(), refused);
  }

  boolean has(String name) {
    return classes.contains(name);
  }

  /** Says what is refused, and takes the id as an anchor. */
  void report(Reading reading) {
    Place place = reading.place(start, end);
    refused.forEach(one -> reading.say(place, new Problem.ForbiddenAttribute(one)));
    id.ifPresent(name -> reading.anchor(name, place));
  }

  /** Writes them into a tag that is being written. */
  void write(Ink ink) {
    id.ifPresent(name -> ink.attribute("id", name));
    if (!classes.isEmpty()) {
      ink.attribute("class", String.join(" ", classes));
    }
  }
}
