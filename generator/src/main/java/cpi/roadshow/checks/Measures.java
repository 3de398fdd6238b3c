package cpi.roadshow.checks;

import cpi.roadshow.checks.Figure.Kind;
import cpi.roadshow.diagnostics.Problem.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a figure amounts to with the words beside it: {@code 1.2 ล้านบาท} and {@code 1,200,000 baht}
 * are one amount.
 */
final class Measures {
  private static final Pattern SCALE =
      Pattern.compile(
          "[ \\u00A0\\x00]*(พันล้าน|หมื่นล้าน|แสนล้าน|ล้าน|แสน|หมื่น|million|billion|thousand)");

  /** What amounts of each currency are called behind them, and in front. */
  private enum Currency {
    BAHT(Unit.BAHT, "บาท|baht\\b|THB\\b", "฿|THB"),
    DOLLAR(
        Unit.DOLLAR,
        "ดอลลาร์|ดอลล่าร์|เหรียญสหรัฐ|(?:US[ \\u00A0]?)?dollars?\\b|USD\\b",
        "\\$|USD"),
    EURO(Unit.EURO, "ยูโร|euros?\\b|EUR\\b|€", "€|EUR");

    private final Unit unit;
    private final Pattern behind;
    private final Pattern before;

    Currency(Unit unit, String behind, String before) {
      this.unit = unit;
      this.behind = Pattern.compile("[ \\u00A0\\x00]*(?:" + behind + ")", Pattern.CASE_INSENSITIVE);
      this.before = Pattern.compile("(?:" + before + ")[ \\u00A0\\x00]*$");
    }
  }

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", new BigDecimal(1_000),
          "หมื่น", new BigDecimal(10_000),
          "แสน", new BigDecimal(100_000),
          "ล้าน", new BigDecimal(1_000_000),
          "million", new BigDecimal(1_000_000),
          "พันล้าน", new BigDecimal(1_000_000_000),
          "billion", new BigDecimal(1_000_000_000),
          "หมื่นล้าน", new BigDecimal(10_000_000_000L),
          "แสนล้าน", new BigDecimal(100_000_000_000L));

  private final String text;

  Measures(String text) {
    this.text = text;
  }

  /** The figure with its scale counted in. */
  String value(Figure figure) {
    Matcher scale = after(SCALE, figure.end());
    return figure.kind() == Kind.COUNT
            && figure.value().matches("\\d+(\\.\\d+)?")
            && scale.lookingAt()
        ? new BigDecimal(figure.value())
            .multiply(SCALES.get(scale.group(1)))
            .stripTrailingZeros()
            .toPlainString()
        : figure.value();
  }

  Optional<Unit> unit(Figure figure) {
    return switch (figure.kind()) {
      case PERCENTAGE -> Optional.of(Unit.PERCENTAGE);
      case SECTION -> Optional.of(Unit.SECTION);
      case COUNT -> currency(figure);
      case YEAR, DAY, TELEPHONE, TIME -> Optional.empty();
    };
  }

  private Optional<Unit> currency(Figure figure) {
    Matcher scale = after(SCALE, figure.end());
    int end = scale.lookingAt() ? scale.end() : figure.end();
    String before = text.substring(Math.max(0, figure.start() - 4), figure.start());
    return Stream.of(Currency.values())
        .filter(
            currency ->
                after(currency.behind, end).lookingAt() || currency.before.matcher(before).find())
        .map(currency -> currency.unit)
        .findFirst();
  }

  private Matcher after(Pattern pattern, int start) {
    return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
  }
}
