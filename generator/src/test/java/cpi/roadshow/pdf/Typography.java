package cpi.roadshow.pdf;

import cpi.roadshow.pdf.PageLines.Line;
import cpi.roadshow.pdf.PageLines.Page;
import cpi.roadshow.thai.LineBreaker;
import cpi.roadshow.thai.WholeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of setting type, and where pages break them. */
public final class Typography {
  private static final char NBSP = '\u00a0';
  private static final float MILLIMETRE = 72 / 25.4f;

  /** The margins at the sides of A4 and A5 paper, and how near to an edge printers print. */
  private static final float SIDE_OF_A4 = 18 * MILLIMETRE - 1;

  private static final float SIDE_OF_A5 = 13 * MILLIMETRE - 1;
  private static final float WIDTH_OF_A5 = 148 * MILLIMETRE;
  private static final float EDGE = 5 * MILLIMETRE;

  /** What stands around the text of a page: its head, its foot. */
  private static final float HEAD_OF_A4 = 21 * MILLIMETRE;

  private static final float FOOT_OF_A4 = 19 * MILLIMETRE;
  private static final float HEAD_OF_A5 = 16.5f * MILLIMETRE;
  private static final float FOOT_OF_A5 = 15.5f * MILLIMETRE;

  /** Of the height that a page has for text. */
  private static final float FULL_ENOUGH = 0.4f;

  /** In the size of the smaller letters: lines that are nearer touch each other. */
  private static final float NEAREST = 0.8f;

  /** A page with fewer lines was not worth a turn of the paper. */
  private static final int FEW = 4;

  /** In a longer document nobody minds how the last page ends. */
  private static final int MANY_PAGES = 8;

  /** In points: such letters fill a page with few lines. */
  private static final float LARGE = 13;

  private static final Pattern NEVER_FIRST = Pattern.compile("[ๆฯ)\\]”’»,;:!?%–·].*");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:[ก-ฮ]{1,3}\\.)+.*");

  /** What ends no line before a number, and what begins none after one. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          ".*(?:พ\\.ศ\\.|ค\\.ศ\\.|มาตรา|ร้อยละ|อันดับ|B\\.E\\.|\\b(?:section|part|page|rank)"
              + "|\\s[ก-ฮ]\\.|[0-9๐-๙] (?:of|จาก))");

  private static final Pattern NUMBER = Pattern.compile("\\(?[0-9๐-๙].*");
  private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*\\s[0-9๐-๙]+");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?:(?:of|จาก) [0-9๐-๙]|วัน|คะแนน|จังหวัด|per cent|days|points|sections).*");

  /** The number of a page, at the end of its leader or by itself. */
  private static final Pattern LISTED = Pattern.compile("(?:.*\\.{2,} *)?([0-9]+)");

  /** In characters; a longer word than any of a language may be cut. */
  private static final int LONGEST_WORD = 24;

  private static final int SEEN_OF_A_LINE = 12;

  private final String source;
  private final List<String> headings;
  private final LineBreaker words;

  /** A name of many words may be cut between them, where there is no room for the whole. */
  private final LineBreaker ofNames = new LineBreaker(WholeWords.of(Stream.of()));

  private final List<String> faults = new ArrayList<>();

  private Typography(List<String> blocks, List<String> headings, WholeWords whole) {
    words = new LineBreaker(whole);
    this.headings = headings.stream().map(Typography::squeezed).toList();
    source = String.join("\n", blocks).replace("\u200b", "");
  }

  /**
   * What is wrong with some pages.
   *
   * @param blocks the texts that they were set from
   * @param headings those that are to stand above something
   * @param whole the words that no line was to cut
   */
  public static List<String> faults(
      List<Page> pages, List<String> blocks, List<String> headings, WholeWords whole) {
    Typography rules = new Typography(blocks, headings, whole);
    // The other half of the last sheet may be blank.
    int last = pages.size();
    while (last > 0 && pages.get(last - 1).lines().isEmpty()) {
      last--;
    }
    for (int number = 1; number <= last; number++) {
      rules.look(pages.get(number - 1), number, last);
      if (number < last) {
        rules.filled(pages.get(number - 1), pages.get(number), number);
        rules.named(pages.get(number - 1), pages.get(number), number + 1);
      }
    }
    return rules.faults;
  }

  /**
   * What does not stand on one page.
   *
   * @param heads what the head of that page says, and of no other
   */
  public static Stream<String> longerThanAPage(List<Page> pages, List<String> heads) {
    return heads.stream()
        .filter(head -> pages.stream().filter(page -> isUnder(head, page)).count() != 1)
        .map(head -> "not on one page: " + head);
  }

  /**
   * Whether a cover is longer than it may be.
   *
   * @param most how many pages it may take
   * @param contents the first word of the page that follows it
   */
  public static Stream<String> coverLongerThan(int most, List<Page> pages, String contents) {
    return pages.subList(1, most + 1).stream()
            .flatMap(page -> page.lines().stream())
            .anyMatch(line -> line.text().contains(contents))
        ? Stream.of()
        : Stream.of("the cover takes more than " + most);
  }

  /**
   * Which lines of the contents name a page that their title does not stand on.
   *
   * @param contents what the head of the contents' own pages says
   * @param titles of what they list
   */
  public static Stream<String> wrongInContents(
      List<Page> pages, String contents, List<String> titles) {
    List<Integer> numbers =
        pages.stream()
            .filter(page -> page.lines().stream().anyMatch(line -> isHead(contents, page, line)))
            .flatMap(page -> page.lines().stream())
            .map(line -> LISTED.matcher(line.text()))
            .filter(Matcher::matches)
            .map(number -> Integer.valueOf(number.group(1)))
            .toList();
    if (numbers.size() != titles.size()) {
      return Stream.of("the contents list " + numbers.size() + " of " + titles.size());
    }
    return IntStream.range(0, titles.size())
        .filter(i -> !isOn(pages.get(numbers.get(i) - 1), titles.get(i)))
        .mapToObj(i -> "not on page " + numbers.get(i) + ": " + titles.get(i));
  }

  /**
   * Which parts that begin a page stand lower or higher on it than others.
   *
   * @param kinds what the first line of a part says
   */
  public static Stream<String> unevenly(List<Page> pages, Set<String> kinds) {
    List<Line> first =
        pages.stream()
            .flatMap(page -> body(page).stream().limit(1))
            .filter(line -> kinds.contains(line.text().strip()))
            .toList();
    return first.stream()
        .filter(line -> line.baseline() > first.get(0).baseline() + 1)
        .map(line -> "begins lower than others: " + line.text().strip());
  }

  /**
   * Which heads of parts stand at the foot of a page, below something else, without their text.
   *
   * @param heads all that each of them says, from its kind on
   */
  public static Stream<String> headsWithoutText(List<Page> pages, List<String> heads) {
    return IntStream.range(1, pages.size())
        .boxed()
        .flatMap(
            number -> {
              List<String> lines = body(pages.get(number - 1)).stream().map(Line::text).toList();
              return heads.stream()
                  .filter(head -> isParted(squeezed(head), lines))
                  .map(head -> "page " + number + " ends with a head: " + head);
            });
  }

  /** The lines of two languages beside each other take turns. */
  private static boolean isParted(String head, List<String> lines) {
    return IntStream.range(1, lines.size())
        .mapToObj(from -> lines.subList(from, lines.size()).stream().map(Typography::squeezed))
        .map(Stream::toList)
        .anyMatch(
            end ->
                head.startsWith(end.get(0))
                    && end.stream().allMatch(head::contains)
                    && end.stream().mapToInt(String::length).sum() > head.length() / 2);
  }

  /**
   * Which pages say at their foot as of when another part is true than that which stands first on
   * them.
   *
   * @param titles of the parts, in their order
   * @param dates what the foot says of each, or nothing
   */
  public static Stream<String> wrongDates(
      List<Page> pages, List<String> titles, List<String> dates) {
    List<String> faults = new ArrayList<>();
    int part = -1;
    for (int number = 1; number <= pages.size(); number++) {
      Page page = pages.get(number - 1);
      int first = part;
      for (Optional<Line> title = title(page, titles, part + 1);
          title.isPresent();
          title = title(page, titles, part + 1)) {
        part++;
        first = isFirst(title.get(), page) ? part : first;
      }
      String foot =
          squeezed(text(page.lines().stream().filter(line -> line.baseline() > bottom(page))));
      String wanted = first < 0 ? "" : squeezed(dates.get(first));
      boolean isOther =
          wanted.isEmpty()
              && dates.stream().anyMatch(date -> !date.isEmpty() && foot.contains(squeezed(date)));
      if (!page.lines().isEmpty() && (!foot.contains(wanted) || isOther)) {
        faults.add("page " + number + " is to have “" + wanted + "” at its foot, not " + foot);
      }
    }
    titles.stream().skip(part + 1).map("begins on no page: "::concat).forEach(faults::add);
    return faults.stream();
  }

  /** The first line of the title of a part, if it begins on a page. */
  private static Optional<Line> title(Page page, List<String> titles, int part) {
    List<Line> body = body(page);
    return IntStream.range(0, part < titles.size() ? body.size() : 0)
        .filter(at -> body.get(at).isBold())
        .filter(
            at ->
                squeezed(text(body.subList(at, body.size()).stream()))
                    .startsWith(squeezed(titles.get(part))))
        .mapToObj(body::get)
        .findFirst();
  }

  /** Whether nothing but a line of what kind it is stands above a title. */
  private static boolean isFirst(Line title, Page page) {
    return body(page).stream()
        .noneMatch(line -> line.baseline() < title.baseline() - 2.2 * title.size());
  }

  private static String text(Stream<Line> lines) {
    return lines.map(Line::text).collect(Collectors.joining());
  }

  private static boolean isHead(String head, Page page, Line line) {
    return line.baseline() < (isA4(page) ? HEAD_OF_A4 : HEAD_OF_A5)
        && squeezed(line.text()).equals(squeezed(head));
  }

  private static boolean isOn(Page page, String title) {
    String body =
        page.lines().stream()
            .filter(line -> line.baseline() > (isA4(page) ? HEAD_OF_A4 : HEAD_OF_A5))
            .map(Line::text)
            .collect(Collectors.joining());
    return squeezed(body).contains(squeezed(title));
  }

  /** The head may take more than one line; before it stands the title of the handout, in one. */
  private static boolean isUnder(String head, Page page) {
    List<String> lines = head(page);
    return IntStream.range(0, Math.min(2, lines.size()))
        .mapToObj(from -> squeezed(String.join("", lines.subList(from, lines.size()))))
        .anyMatch(squeezed(head)::equals);
  }

  private static List<String> head(Page page) {
    return page.lines().stream()
        .filter(line -> line.baseline() < top(page))
        .map(Line::text)
        .toList();
  }

  private static boolean isA4(Page page) {
    return page.width() > WIDTH_OF_A5 + MILLIMETRE;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b]+", "");
  }

  private void look(Page page, int number, int pages) {
    page.lines().forEach(line -> inside(page, line, number));
    overlaps(page, number);
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      if (NEVER_FIRST.matcher(line.text().strip()).matches()) {
        say("begins with what never begins a line", line, number);
      }
      if (i > 0) {
        parted(page.lines().get(i - 1), line, number);
      }
    }
    foot(page, number, pages);
  }

  private void say(String what, Line line, int number) {
    faults.add("page " + number + " " + what + ": " + line.text().strip());
  }

  private void inside(Page page, Line line, int number) {
    float side = isA4(page) ? SIDE_OF_A4 : SIDE_OF_A5;
    boolean isInside =
        line.left() >= side
            && line.right() <= page.width() - side
            && line.baseline() - line.size() >= EDGE
            && line.baseline() <= page.height() - EDGE;
    if (!isInside) {
      say("leaves the page", line, number);
    }
  }

  private void overlaps(Page page, int number) {
    List<Line> down = page.lines().stream().sorted(Comparator.comparing(Line::baseline)).toList();
    for (int i = 0; i < down.size(); i++) {
      for (int j = i + 1; j < down.size(); j++) {
        Line upper = down.get(i);
        Line lower = down.get(j);
        float least = NEAREST * Math.min(upper.size(), lower.size());
        if (lower.baseline() - upper.baseline() >= NEAREST * upper.size()
            && lower.baseline() - upper.baseline() >= NEAREST * lower.size()) {
          break;
        }
        boolean areNear = lower.baseline() - upper.baseline() < least;
        if (areNear && upper.left() < lower.right() - 0.5f && lower.left() < upper.right() - 0.5f) {
          say("has a line on “" + upper.text().strip() + "”", lower, number);
        }
      }
    }
  }

  /** Whether a word, or an era and its year, were parted between two lines of one column. */
  private void parted(Line line, Line next, int number) {
    boolean isNext =
        next.baseline() > line.baseline() + 1
            && next.baseline() < line.baseline() + 3 * line.size()
            && Math.abs(next.size() - line.size()) < 0.1;
    if (!isNext) {
      return;
    }
    if (isNumberParted(spaced(line), spaced(next))) {
      say("parts a number from what it belongs to", line, number);
    }
    String before = line.text();
    String after = next.text();
    boolean endsInNote = Digits.RAISED.indexOf(before.charAt(before.length() - 1)) >= 0;
    if (endsInNote
        || before.endsWith(" ")
        || after.startsWith(" ")
        || ABBREVIATION.matcher(after).matches()) {
      return;
    }
    before = before.substring(Math.max(0, before.length() - SEEN_OF_A_LINE));
    after = after.substring(0, Math.min(after.length(), SEEN_OF_A_LINE));
    int at = source.indexOf(before + after);
    int place = at + before.length();
    if (at >= 0 && isInsideWord(words, place) && isInsideWord(ofNames, place)) {
      say("tears a word", line, number);
    }
  }

  private boolean isNumberParted(String before, String after) {
    boolean isPair =
        BEFORE_NUMBER.matcher(before).matches() && NUMBER.matcher(after).matches()
            || ENDS_IN_NUMBER.matcher(before).matches() && AFTER_NUMBER.matcher(after).matches();
    String joined =
        before.substring(Math.max(0, before.length() - SEEN_OF_A_LINE))
            + " "
            + after.substring(0, Math.min(after.length(), SEEN_OF_A_LINE));
    return isPair && source.replace(NBSP, ' ').contains(joined);
  }

  private static String spaced(Line line) {
    return line.text().replace(NBSP, ' ').strip();
  }

  private boolean isInsideWord(LineBreaker breaker, int place) {
    int from = source.lastIndexOf('\n', place) + 1;
    int to = source.indexOf('\n', place);
    breaker.read(source.substring(from, to < 0 ? source.length() : to));
    int begin = from;
    for (int end = breaker.next(); end != LineBreaker.DONE; end = breaker.next()) {
      if (from + end == place) {
        return false;
      }
      if (from + end > place) {
        return from + end - begin <= LONGEST_WORD;
      }
      begin = from + end;
    }
    return (to < 0 ? source.length() : to) - begin <= LONGEST_WORD;
  }

  private static List<Line> body(Page page) {
    return page.lines().stream()
        .filter(line -> line.baseline() > top(page) && line.baseline() < bottom(page))
        .toList();
  }

  private static float top(Page page) {
    return isA4(page) ? HEAD_OF_A4 : HEAD_OF_A5;
  }

  private static float bottom(Page page) {
    return page.height() - (isA4(page) ? FOOT_OF_A4 : FOOT_OF_A5);
  }

  /** What the head of a page names anew begins on it, or below something else on the one before. */
  private void named(Page before, Page page, int number) {
    List<String> head = head(page);
    if (head.isEmpty() || head(before).isEmpty() || head.equals(head(before))) {
      return;
    }
    String name = head.get(head.size() - 1);
    String body =
        Stream.of(before, page)
            .flatMap(one -> body(one).stream())
            .map(Line::text)
            .collect(Collectors.joining());
    if (!squeezed(body).contains(squeezed(name))) {
      faults.add("page " + number + " has in its head what does not begin there: " + name);
    }
  }

  /** A page is not left more than half empty before the end of what its head names. */
  private void filled(Page page, Page next, int number) {
    List<Line> body = body(page);
    if (body.isEmpty() || head(page).isEmpty() || !head(page).equals(head(next))) {
      return;
    }
    double low = body.stream().mapToDouble(Line::baseline).max().orElseThrow();
    if (low < top(page) + FULL_ENOUGH * (bottom(page) - top(page))) {
      say("is left empty below", body.get(body.size() - 1), number);
    }
  }

  /** A heading, or the head of a table, has something below it. */
  private void foot(Page page, int number, int pages) {
    List<Line> body = body(page);
    if (body.isEmpty()) {
      faults.add("page " + number + " is empty");
      return;
    }
    boolean isLast = number == pages;
    boolean isSeen = number > 1 && (!isLast || pages <= MANY_PAGES);
    if (isSeen && body.size() < FEW && body.stream().anyMatch(line -> line.size() < LARGE)) {
      faults.add("page " + number + " is almost empty");
    }
    Line last = body.get(body.size() - 1);
    if (!isLast && isHeading(last)) {
      say("ends with a heading", last, number);
    }
  }

  /** Whether a line is the last of a heading. */
  private boolean isHeading(Line line) {
    return line.isBold()
        && headings.stream().anyMatch(heading -> heading.endsWith(squeezed(line.text())));
  }
}
