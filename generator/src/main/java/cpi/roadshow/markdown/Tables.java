package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables, in a box that scrolls sideways where their words do not fit, and the charts that
 * authors ask for below them.
 */
final class Tables {
  /** Letters of a cell that three columns on a phone would set one word a line. */
  private static final int SENTENCE = 60;

  private final Reading reading;
  private final Inlines inlines;
  private int count;
  private int charts;

  Tables(Reading reading, Inlines inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  /** The attributes in the line below a table, which is a paragraph of its own. */
  Attributes below(TableBlock table) {
    if (!(table.getNext() instanceof Paragraph line)) {
      return Attributes.NONE;
    }
    boolean isNextLine =
        reading
                .body
                .substring(table.getEndOffset(), line.getStartOffset())
                .chars()
                .filter(c -> c == '\n')
                .count()
            <= 1;
    Attributes found =
        isNextLine ? Attributes.at(reading.body, line.getStartOffset()) : Attributes.NONE;
    return found.isPresent() && reading.body.substring(found.end(), line.getEndOffset()).isBlank()
        ? found
        : Attributes.NONE;
  }

  void write(TableBlock table, Attributes attributes, Ink ink) {
    boolean isChart = attributes.has("chart");
    boolean stacks = !isChart && holdsSentences(table);
    List<List<Cell>> rows = new ArrayList<>();
    Ink cells = new Ink();
    sections(table, rows, stacks, cells);
    if (isChart) {
      ink.tag("<figure");
      attributes.write(ink);
      ink.tag(">\n");
      BarChart.of(rows, reading)
          .ifPresent(chart -> ink.tag(chart.svg(++charts, reading.scope)).line());
    }
    ink.tag(
            "<div class=\"table-scroll"
                + (stacks ? " sentences" : "")
                + "\" tabindex=\"0\" role=\"region\"")
        .attribute("aria-label", label(rows))
        .tag(">\n<table");
    if (!isChart) {
      attributes.write(ink);
    }
    ink.tag(">\n").append(cells).tag("</table>\n</div>").tag(isChart ? "\n</figure>" : "");
  }

  /** Whether the rows of a table are set below each other on a phone, with the names of columns. */
  private static boolean holdsSentences(TableBlock table) {
    boolean isLong = false;
    int columns = 0;
    for (Node cell : table.getDescendants()) {
      if (cell instanceof TableCell) {
        boolean isHead = cell.getAncestorOfType(TableHead.class) != null;
        columns += isHead ? 1 : 0;
        isLong |= !isHead && cell.getTextLength() > SENTENCE;
      }
    }
    return columns > 2 && isLong;
  }

  /**
   * A cell as text.
   *
   * @param start its place in the body
   */
  record Cell(String text, int start, int end) {}

  private String label(List<List<Cell>> rows) {
    count++;
    String word = reading.scope.word("table_scroll") + (count == 1 ? "" : " " + count);
    List<String> heads =
        rows.isEmpty()
            ? List.of()
            : rows.get(0).stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
    return heads.isEmpty() ? word : word + ": " + String.join(", ", heads);
  }

  private void sections(TableBlock table, List<List<Cell>> rows, boolean stacks, Ink markup) {
    for (Node section : table.getChildren()) {
      boolean isHead = section instanceof TableHead;
      if (section instanceof TableSeparator || section.getFirstChild() == null) {
        continue;
      }
      markup.tag(isHead ? "<thead>\n" : "<tbody>\n");
      for (Node row : section.getChildren()) {
        if (row instanceof TableRow) {
          List<Cell> heads = stacks && !isHead ? rows.get(0) : List.of();
          rows.add(row(row, isHead, heads, markup));
        }
      }
      markup.tag(isHead ? "</thead>\n" : "</tbody>\n");
    }
  }

  /**
   * @param heads those of the columns, where each cell but the first says its own
   */
  private List<Cell> row(Node row, boolean isHead, List<Cell> heads, Ink markup) {
    List<Cell> cells = new ArrayList<>();
    markup.tag("<tr>");
    for (Node child : row.getChildren()) {
      if (child instanceof TableCell cell) {
        int column = cells.size();
        String label = column > 0 && column < heads.size() ? heads.get(column).text : "";
        cells.add(cell(cell, isHead, label, markup));
      }
    }
    markup.tag("</tr>\n");
    markup.endLine();
    return cells;
  }

  private Cell cell(TableCell cell, boolean isHead, String label, Ink markup) {
    String tag = isHead ? "th" : "td";
    markup.tag("<" + tag).tag(isHead ? " scope=\"col\"" : "");
    if (cell.getAlignment() != null) {
      markup.attribute("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    if (!label.isBlank()) {
      markup.attribute("data-label", label);
    }
    markup.tag(">");
    int before = markup.textSoFar().length();
    inlines.write(cell, markup);
    String text = markup.textSoFar().toString().substring(before).strip();
    markup.plain(" ");
    markup.tag("</" + tag + ">");
    return new Cell(text, cell.getStartOffset(), cell.getEndOffset());
  }
}
