package cpi.roadshow.checks;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers that prose writes out: “four regions” says 4. */
final class NumberWords {
  private record Words(String value, String english, String thai) {
    Pattern pattern() {
      return Pattern.compile("\\b(?:" + english + ")\\b|" + thai, Pattern.CASE_INSENSITIVE);
    }
  }

  /**
   * Thai words are not parted by spaces: what only begins like a number is ruled out by what
   * follows it.
   */
  private static final Map<String, Pattern> BY_VALUE =
      Stream.of(
              new Words("1", "one|first|once|single", "หนึ่ง|ครั้งแรก|เดียว|แรก"),
              new Words("2", "two|second|secondly|twice|both", "สอง|ทั้งคู่"),
              new Words("3", "three|third|thirdly|three-quarters", "สาม(?!ารถ|ัญ|ี)"),
              new Words("4", "four|fourth", "สี่"),
              new Words("5", "five|fifth", "ห้า(?!ม)"),
              new Words("6", "six|sixth", "หก(?!ล้ม)"),
              new Words("7", "seven|seventh", "เจ็ด"),
              new Words("8", "eight|eighth", "แปด(?!เปื้อน)"),
              new Words("9", "nine|ninth", "เก้า(?!อี้)"),
              new Words("10", "ten|tenth", "สิบ"),
              new Words("11", "eleven|eleventh", "สิบเอ็ด"),
              new Words("12", "twelve|twelfth|dozen", "สิบสอง"),
              new Words("13", "thirteen|thirteenth", "สิบสาม"),
              new Words("14", "fourteen|fourteenth", "สิบสี่"),
              new Words("15", "fifteen|fifteenth", "สิบห้า"),
              new Words("16", "sixteen|sixteenth", "สิบหก"),
              new Words("17", "seventeen|seventeenth", "สิบเจ็ด"),
              new Words("18", "eighteen|eighteenth", "สิบแปด"),
              new Words("19", "nineteen|nineteenth", "สิบเก้า"),
              new Words("20", "twenty|twentieth", "ยี่สิบ"))
          .collect(Collectors.toUnmodifiableMap(Words::value, Words::pattern));

  private NumberWords() {}

  static boolean say(String value, String text) {
    return Optional.ofNullable(BY_VALUE.get(value))
        .map(words -> words.matcher(text).find())
        .orElse(false);
  }
}
