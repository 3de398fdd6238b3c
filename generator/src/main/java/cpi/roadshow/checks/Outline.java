package cpi.roadshow.checks;

import cpi.roadshow.model.Document;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which part of a page a figure stands in: a row of a table, else the text of a section. What
 * precedes the first heading, front matter and all, counts as one section.
 */
final class Outline {
  private static final String BEGINNING = "";

  private final Manuscript page;
  private final NavigableMap<Integer, String> parts = new TreeMap<>(Map.of(0, BEGINNING));
  private int rows;

  private Outline(Manuscript page) {
    this.page = page;
  }

  /** A page that is not divided. */
  static Outline whole(Manuscript page) {
    return new Outline(page);
  }

  static Outline bySection(Manuscript page) {
    Outline outline = whole(page);
    Document document = page.document();
    for (Section section : document.body().sections()) {
      Place at = document.body().anchors().getOrDefault(section.id(), Place.of(""));
      if (!at.isWholeFile()) {
        outline.parts.put(page.wording().lineStart(at.start()), section.id());
      }
    }
    return outline;
  }

  static Outline bySectionAndRow(Manuscript page) {
    Outline outline = bySection(page);
    outline.divideTables();
    return outline;
  }

  int rows() {
    return rows;
  }

  /** The figures of the page by the part they stand in. */
  SortedMap<String, List<Figure>> figures() {
    SortedMap<String, List<Figure>> figures = new TreeMap<>();
    page.figures()
        .forEach(
            figure ->
                figures
                    .computeIfAbsent(partAt(figure.start()), part -> new ArrayList<>())
                    .add(figure));
    return figures;
  }

  String partAt(int offset) {
    return parts.floorEntry(offset).getValue();
  }

  /** Where a part begins; the page as a whole if it has no such part. */
  Place start(String part) {
    return parts.entrySet().stream()
        .filter(start -> start.getValue().equals(part) && start.getKey() > 0)
        .findFirst()
        .map(start -> page.wording().firstLine(start.getKey(), end(start.getKey())))
        .orElseGet(() -> Place.of(page.wording().file().path()));
  }

  /** The words of a part; none if the page has no such part. */
  String words(String part) {
    return parts.entrySet().stream()
        .filter(start -> start.getValue().equals(part))
        .map(start -> page.text().substring(start.getKey(), end(start.getKey())))
        .collect(Collectors.joining("\n"));
  }

  private int end(int start) {
    Integer next = parts.higherKey(start);
    return next == null ? page.text().length() : next;
  }

  private void divideTables() {
    String file = page.wording().file().text();
    for (int bar = file.indexOf("\n|"); bar >= 0; bar = file.indexOf("\n|", bar + 1)) {
      int row = bar + 1;
      int next = file.indexOf('\n', row);
      if (page.text().charAt(row) == Wording.BREAK) {
        String section = partAt(row);
        parts.put(row, "|" + ++rows);
        parts.putIfAbsent(next < 0 ? file.length() : next, section);
      }
    }
  }
}
