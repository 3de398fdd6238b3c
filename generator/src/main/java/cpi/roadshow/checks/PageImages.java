package cpi.roadshow.checks;

import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures that a page shows. {@code map.th.png} and {@code map.en.png} are one picture in two
 * languages.
 */
final class PageImages {
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\n]*]\\(\\s*([^)\\s]+)");
  private static final Pattern LANGUAGE = Pattern.compile("[.-](?:th|en)(?=\\.[a-zA-Z0-9]+$)");

  private PageImages() {}

  /** By their names without language, with the place where each is shown first. */
  static Map<String, Place> of(SourceFile file) {
    Map<String, Place> images = new TreeMap<>();
    Matcher image = IMAGE.matcher(file.text());
    while (image.find()) {
      images.putIfAbsent(
          LANGUAGE.matcher(image.group(1)).replaceFirst(""),
          file.place(image.start(1), image.end(1)));
    }
    return images;
  }
}
