package cpi.roadshow.checks;

import cpi.roadshow.checks.Figure.Kind;
import cpi.roadshow.thai.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the numbers of a text and what they count. */
final class FigureScanner {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_BUDDHIST_YEAR = 2400;
  private static final int LAST_BUDDHIST_YEAR = 2600;

  /** What may stand between the numbers of “sections 12, 15 paragraph two, 19 and 22”. */
  private static final Pattern SECTION_GAP =
      Pattern.compile("(?:[\\s,\\x00]|and|or|to|paragraphs?|para|one|two|three|last)*");

  private final String text;
  private final List<Figure> found = new ArrayList<>();

  /** Whether the last section found was introduced by “sections”, so that more may follow. */
  private boolean inSections;

  private FigureScanner(String text) {
    this.text = text;
  }

  static List<Figure> scan(String text) {
    FigureScanner scanner = new FigureScanner(text);
    for (int at = scanner.nextDigit(0); at < text.length(); at = scanner.nextDigit(at)) {
      at = scanner.number(at);
    }
    return scanner.found;
  }

  private int nextDigit(int from) {
    int at = from;
    while (at < text.length() && !Figure.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Takes in the number that begins here; says where it ends. */
  private int number(int start) {
    if (start > 0 && isLatin(text.charAt(start - 1))) {
      return digits(start);
    }
    int telephone = telephone(start);
    if (telephone > start) {
      found.add(new Figure(digitsOf(start, telephone), Kind.TELEPHONE, start, telephone));
      return telephone;
    }
    int end = separated(start);
    int before = wordEnd(start);
    Figure figure = figure(start, end, before, skipSpaces(end));
    found.add(joinsLast(before) ? join(figure) : figure);
    return figure.kind() == Kind.YEAR ? restOfDate(end) : end;
  }

  /** After a year, the rest of a date as machines write it: 2023-05-19. */
  private int restOfDate(int yearEnd) {
    int end = yearEnd + 6;
    boolean isDate =
        charAt(yearEnd) == '-'
            && digits(yearEnd + 1) == yearEnd + 3
            && charAt(yearEnd + 3) == '-'
            && digits(yearEnd + 4) == end;
    if (isDate) {
      String month = value(yearEnd + 1, yearEnd + 3);
      found.add(new Figure(month + "-" + value(yearEnd + 4, end), Kind.DAY, yearEnd + 4, end));
    }
    return isDate ? end : yearEnd;
  }

  /**
   * A number and what it counts.
   *
   * @param before the end of what is written before it
   * @param after the start of what is written after it
   */
  private Figure figure(int start, int end, int before, int after) {
    String value = value(start, end);
    if (isSection(start, before)) {
      return new Figure(value, Kind.SECTION, start, end);
    }
    if (isPercentage(before, after)) {
      return new Figure(value, Kind.PERCENTAGE, start, end);
    }
    if (end == start + 4 && end == digits(start) && isYear(value)) {
      return new Figure(commonEra(value), Kind.YEAR, start, end);
    }
    Kind kind = isTime(value, before, after) ? Kind.TIME : Kind.COUNT;
    return day(value, start, end, after).orElseGet(() -> new Figure(value, kind, start, end));
  }

  private Optional<Figure> day(String value, int start, int end, int after) {
    Optional<Months.Named> month = end - start > 2 ? Optional.empty() : Months.at(text, after);
    return month.map(
        named -> new Figure(named.number() + "-" + value, Kind.DAY, start, named.end()));
  }

  // How far a number goes.

  private int digits(int from) {
    int at = from;
    while (at < text.length() && Figure.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Digits with thousands separators, a decimal point, a slash (58/2) or a colon (13:30). */
  private int separated(int start) {
    int end = digits(start);
    while (charAt(end) == ',' && digits(end + 1) == end + 4) {
      end += 4;
    }
    while ("./:".indexOf(charAt(end)) >= 0 && digits(end + 1) > end + 1) {
      end = digits(end + 1);
    }
    return end;
  }

  /** A telephone number in Thailand begins with 0 and has nine or ten digits, in groups. */
  private int telephone(int start) {
    if (Figure.ascii(text.charAt(start)) != '0') {
      return start;
    }
    int end = digits(start);
    int count = end - start;
    while (" -\u00A0".indexOf(charAt(end)) >= 0 && digits(end + 1) > end + 1) {
      int next = digits(end + 1);
      count += next - end - 1;
      end = next;
    }
    return count == 9 || count == 10 ? end : start;
  }

  // What its value is.

  private String value(int start, int end) {
    StringBuilder value = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ',') {
        value.append(c == ':' ? '.' : Figure.ascii(c));
      }
    }
    boolean padded =
        value.length() > 1 && value.charAt(0) == '0' && Figure.isDigit(value.charAt(1));
    return padded ? value.substring(1) : value.toString();
  }

  private String digitsOf(int start, int end) {
    StringBuilder value = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (Figure.isDigit(text.charAt(i))) {
        value.append(Figure.ascii(text.charAt(i)));
      }
    }
    return value.toString();
  }

  private static boolean isYear(String value) {
    int year = Integer.parseInt(value);
    return year >= FIRST_YEAR && year <= LAST_YEAR
        || year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR;
  }

  private static String commonEra(String value) {
    int year = Integer.parseInt(value);
    return year < FIRST_BUDDHIST_YEAR ? value : String.valueOf(year - Dates.BUDDHIST_OFFSET);
  }

  // What stands around it.

  private boolean isSection(int start, int before) {
    boolean several = endsWithWord(before, "sections") || endsWithWord(before, "ss.");
    if (several
        || endsWith(before, "มาตรา")
        || endsWithWord(before, "section")
        || endsWithWord(before, "s.")) {
      inSections = several;
      return true;
    }
    return inSections
        && last().kind() == Kind.SECTION
        && SECTION_GAP.matcher(text).region(last().end(), start).matches();
  }

  private boolean isPercentage(int before, int after) {
    return switch (charAt(after)) {
      case '%' -> true;
      case 'p' -> text.startsWith("per cent", after) || text.startsWith("percent", after);
      case 'เ' -> text.startsWith("เปอร์เซ็นต์", after);
      default -> endsWith(before, "ร้อยละ");
    };
  }

  private boolean isTime(String value, int before, int after) {
    int point = value.indexOf('.');
    if (point < 1 || point > 2 || value.length() != point + 3) {
      return false;
    }
    boolean possible =
        Integer.parseInt(value.substring(0, point)) < 24 && value.charAt(point + 1) < '6';
    return possible
        && (text.startsWith("น.", after) || endsWith(before, "เวลา") || endsWithWord(before, "at"));
  }

  /** Whether nothing but a dash parts the number from the last one, as in 50–60. */
  private boolean joinsLast(int before) {
    return !found.isEmpty()
        && "–-—".indexOf(text.charAt(before - 1)) >= 0
        && wordEnd(before - 1) == last().end();
  }

  /** Both ends of a range are of one kind. */
  private Figure join(Figure figure) {
    if (figure.kind() == Kind.PERCENTAGE) {
      found.set(found.size() - 1, last().as(Kind.PERCENTAGE));
    }
    boolean follows = last().kind() == Kind.PERCENTAGE || last().kind() == Kind.SECTION;
    return follows ? figure.as(last().kind()) : figure;
  }

  private Figure last() {
    return found.get(found.size() - 1);
  }

  /** The end of what is written before a number, without the space between. */
  private int wordEnd(int start) {
    int at = start;
    while (at > 0 && isGap(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\u00A0' || c == Wording.HIDDEN || c == '\n';
  }

  private boolean endsWith(int end, String word) {
    return text.startsWith(word, end - word.length());
  }

  private boolean endsWithWord(int end, String word) {
    int start = end - word.length();
    return start >= 0
        && text.charAt(end - 1) == word.charAt(word.length() - 1)
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || !isLatin(text.charAt(start - 1)));
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }
}
