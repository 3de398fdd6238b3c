package cpi.roadshow.markdown;

import cpi.roadshow.model.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names headings: as their author says, else by their own words with every Thai vowel and tone mark
 * kept.
 */
final class Anchors {
  private static final Pattern EXPLICIT = Pattern.compile("\\{[^{}\\n]*#([\\p{L}\\p{M}\\p{N}_-]+)");

  private final Reading reading;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  Anchors(Reading reading) {
    this.reading = reading;
    Matcher explicit = EXPLICIT.matcher(reading.body);
    for (int at = reading.body.indexOf('{'); at >= 0; at = reading.body.indexOf('{', at + 1)) {
      if (explicit.region(at, reading.body.length()).lookingAt()) {
        taken.add(explicit.group(1));
      }
    }
  }

  /** A name made of a heading's words that nothing else on the page has. */
  String generate(String title, Place place) {
    String name = slug(title);
    String free = name;
    while (!taken.add(free)) {
      free = name + "-" + times.merge(name, 2, (before, first) -> before + 1);
    }
    reading.anchor(free, place);
    return free;
  }

  private static String slug(String title) {
    StringBuilder slug = new StringBuilder(title.length());
    title.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(c, slug));
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    slug.setLength(end);
    return slug.length() == 0 ? "section" : slug.toString();
  }

  private static void append(int c, StringBuilder slug) {
    if (isKept(c)) {
      slug.appendCodePoint(c);
    } else if ((Character.isWhitespace(c) || c == '-')
        && slug.length() > 0
        && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static boolean isKept(int c) {
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
