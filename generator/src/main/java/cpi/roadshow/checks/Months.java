package cpi.roadshow.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of months: in Thai, in English, and in English cut to three letters. */
final class Months {
  private static final List<String> THAI =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน", //
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June", //
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final String FIRST_LETTERS = "JFMASONDมกพตสธเ";

  private Months() {}

  /**
   * A month as it is named in a text.
   *
   * @param number 1 to 12
   * @param end where its name ends
   */
  record Named(int number, int end) {}

  /** The month that is named from an offset on, if one is. */
  static Optional<Named> at(String text, int offset) {
    if (offset >= text.length() || FIRST_LETTERS.indexOf(text.charAt(offset)) < 0) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(1, 12)
        .boxed()
        .flatMap(month -> named(month, text, offset))
        .findFirst();
  }

  private static Stream<Named> named(int month, String text, int offset) {
    String english = ENGLISH.get(month - 1);
    return Stream.of(THAI.get(month - 1), english, english.substring(0, 3))
        .filter(name -> text.startsWith(name, offset))
        .map(name -> new Named(month, offset + name.length()))
        .filter(named -> named.end() > offset + 3 || isWordEnd(text, named.end()));
  }

  private static boolean isWordEnd(String text, int at) {
    return at == text.length() || !Character.isLetter(text.charAt(at));
  }
}
