package cpi.roadshow.markdown;

import static java.util.Comparator.reverseOrder;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.thai.ThaiText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bar for each row of a table: the first column names it, the second is its length. As narrow as
 * a phone, so that its letters stay legible there.
 *
 * @param label what the chart shows, for who cannot see it
 */
record BarChart(String label, List<Bar> bars) {
  private static final int WIDTH = 360;
  private static final int BAR_HEIGHT = 16;
  private static final BigDecimal VALUE_GAP = BigDecimal.valueOf(6);
  // Room for a value behind the longest bar.
  private static final int VALUE_WIDTH = 88;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\d+\\-−.]{0,12}?([+\\-−]?\\d{1,15}(?:\\.\\d{1,9})?)(?![\\d.]*\\d)[^\\d]{0,24}");

  /**
   * A bar.
   *
   * @param shown its value as the author wrote it
   */
  record Bar(String name, String shown, BigDecimal value) {}

  BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * The chart of a table, the first row being its heads; nothing, and a word about each cell, when
   * there is something else than numbers.
   */
  static Optional<BarChart> of(List<List<Tables.Cell>> rows, Reading reading) {
    List<Bar> bars = new ArrayList<>();
    boolean isComplete = rows.size() > 1;
    for (List<Tables.Cell> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Optional<Bar> bar = bar(row, reading);
      bar.ifPresent(bars::add);
      isComplete &= bar.isPresent();
    }
    return isComplete ? Optional.of(new BarChart(heads(rows.get(0)), bars)) : Optional.empty();
  }

  private static Optional<Bar> bar(List<Tables.Cell> row, Reading reading) {
    Tables.Cell cell = row.size() > 1 ? row.get(1) : row.get(0);
    Optional<BigDecimal> value = row.size() > 1 ? number(cell.text()) : Optional.empty();
    if (value.isEmpty()) {
      reading.say(
          reading.place(cell.start(), cell.end()), new Problem.ChartWithoutNumbers(cell.text()));
    }
    return value.map(number -> new Bar(row.get(0).text(), cell.text(), number));
  }

  private static String heads(List<Tables.Cell> head) {
    return String.join(
        ", ",
        head.stream().limit(2).map(Tables.Cell::text).filter(text -> !text.isBlank()).toList());
  }

  /** The number in a cell, with or without a unit: {@code 1,234.5 บาท}, {@code ๕๐%}. */
  static Optional<BigDecimal> number(String cell) {
    String plain = ThaiText.withArabicDigits(cell).replaceAll("(?<=\\d),(?=\\d{3})", "").strip();
    Matcher matcher = NUMBER.matcher(plain);
    return matcher.matches()
        ? Optional.of(new BigDecimal(matcher.group(1).replace('−', '-')))
        : Optional.empty();
  }

  /**
   * The picture.
   *
   * @param number of the chart on its page
   * @param scope whose words describe it
   */
  String svg(int number, Scope scope) {
    String title = "chart-" + number;
    String about = title + "-about";
    Layout layout = Layout.of(bars);
    Scale scale = Scale.of(bars, WIDTH - VALUE_WIDTH - layout.left);
    String width = String.valueOf(WIDTH);
    String height = String.valueOf(bars.size() * layout.row);
    Ink svg =
        new Ink()
            .tag("<svg class=\"bar-chart\" role=\"img\"")
            .attribute("aria-labelledby", title)
            .attribute("aria-describedby", about)
            .attribute("viewBox", "0 0 " + width + " " + height)
            .attribute("width", width)
            .attribute("height", height)
            .tag(">\n<title")
            .attribute("id", title)
            .tag(">")
            .escaped(label)
            .tag("</title>\n<desc")
            .attribute("id", about)
            .tag(">")
            .escaped(about(scope))
            .tag("</desc>\n");
    for (int i = 0; i < bars.size(); i++) {
      draw(bars.get(i), i * layout.row, layout, scale, svg);
    }
    return svg.tag("</svg>").html();
  }

  /** What the picture shows at a glance: how many bars, the longest and the shortest. */
  private String about(Scope scope) {
    Comparator<Bar> byValue = Comparator.comparing(Bar::value);
    Bar most =
        bars.stream().max(byValue.thenComparing(bars::indexOf, reverseOrder())).orElseThrow();
    Bar least = bars.stream().min(byValue.thenComparing(bars::indexOf)).orElseThrow();
    return scope
        .word("chart_about")
        .replace("{0}", String.valueOf(bars.size()))
        .replace("{1}", most.name)
        .replace("{2}", most.shown)
        .replace("{3}", least.name)
        .replace("{4}", least.shown);
  }

  private static void draw(Bar bar, int top, Layout layout, Scale scale, Ink svg) {
    BigDecimal left = BigDecimal.valueOf(layout.left);
    BigDecimal zero = scale.x(BigDecimal.ZERO).add(left);
    BigDecimal tip = scale.x(bar.value).add(left);
    text("bar-name", BigDecimal.ZERO, top + layout.nameLine, layout.fit(bar.name), svg);
    svg.tag("<rect class=\"bar\"")
        .attribute("x", show(zero.min(tip)))
        .attribute("y", String.valueOf(top + layout.barTop))
        .attribute("width", show(zero.subtract(tip).abs()))
        .attribute("height", String.valueOf(BAR_HEIGHT))
        .tag("/>\n");
    text("bar-label", zero.max(tip).add(VALUE_GAP), top + layout.valueLine, bar.shown, svg);
  }

  private static void text(String kind, BigDecimal x, int y, String text, Ink svg) {
    svg.tag("<text")
        .attribute("class", kind)
        .attribute("x", show(x))
        .attribute("y", String.valueOf(y))
        .tag(">")
        .escaped(text)
        .tag("</text>\n");
  }

  private static String show(BigDecimal length) {
    return length.signum() == 0 ? "0" : length.stripTrailingZeros().toPlainString();
  }

  /**
   * Where names stand: beside their bars when all are short, as years are, else above them.
   *
   * @param longest how many letters of a name fit
   */
  private record Layout(int left, int row, int nameLine, int barTop, int valueLine, int longest) {
    static final Layout BESIDE = new Layout(72, 28, 18, 5, 18, 8);
    static final Layout ABOVE = new Layout(0, 48, 16, 22, 35, 42);

    static Layout of(List<Bar> bars) {
      return bars.stream().allMatch(bar -> BESIDE.fit(bar.name).equals(bar.name)) ? BESIDE : ABOVE;
    }

    /**
     * As much of a name as fits; the table below has it all. Vowels and tone marks above and below
     * the line take no room.
     */
    String fit(String name) {
      int room = longest;
      for (int i = 0; i < name.length(); i++) {
        room -= Character.getType(name.charAt(i)) == Character.NON_SPACING_MARK ? 0 : 1;
        if (room < 0) {
          return name.substring(0, i).strip() + "…";
        }
      }
      return name;
    }
  }

  /**
   * From the least value, or zero, at the left to the greatest where the room for values begins.
   */
  private record Scale(BigDecimal least, BigDecimal most, int width) {
    static Scale of(List<Bar> bars, int width) {
      return new Scale(
          bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::min),
          bars.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::max),
          width);
    }

    BigDecimal x(BigDecimal value) {
      BigDecimal span = most.subtract(least);
      return span.signum() == 0
          ? BigDecimal.ZERO
          : value
              .subtract(least)
              .multiply(BigDecimal.valueOf(width))
              .divide(span, 2, RoundingMode.HALF_UP);
    }
  }
}
