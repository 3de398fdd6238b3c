package cpi.roadshow.checks;

import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of a page's text and how large they are. */
final class PageTables {
  private static final Pattern RULE = Pattern.compile("\\|[\\s|:-]*-[\\s|:-]*");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /**
   * A table.
   *
   * @param rows those below its head
   */
  record Table(Place at, int rows, int columns) {}

  private PageTables() {}

  static List<Table> of(SourceFile file) {
    List<Table> tables = new ArrayList<>();
    String text = file.text();
    int start = -1;
    List<String> lines = new ArrayList<>();
    for (int at = 0; at <= text.length(); ) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      String line = text.substring(at, end).strip();
      if (line.startsWith("|")) {
        start = lines.isEmpty() ? at : start;
        lines.add(line);
      } else {
        add(tables, file, start, lines);
      }
      at = end + 1;
    }
    add(tables, file, start, lines);
    return tables;
  }

  /** A table has a line of dashes below its head; what has none is text with bars in it. */
  private static void add(List<Table> tables, SourceFile file, int start, List<String> lines) {
    if (lines.size() > 1 && RULE.matcher(lines.get(1)).matches()) {
      Place at = file.place(start, start + lines.get(0).length());
      tables.add(new Table(at, lines.size() - 2, columns(lines.get(0))));
    }
    lines.clear();
  }

  private static int columns(String head) {
    String inner = head.substring(1).replaceFirst("(?<!\\\\)\\|$", "");
    return BAR.split(inner, -1).length;
  }
}
