package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.thai.ThaiText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers at the start of a line as Thai authors write them: {@code ๑.} makes a list, {@code (๑)}
 * does not and is pointed out.
 */
final class ListMarkers {
  private static final Pattern THAI_NUMBER =
      Pattern.compile("^(?:[ \\t>]|[-*+] )*[๐-๙]{1,9}(?=[.)](?:[ \\t]|$))", Pattern.MULTILINE);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([0-9๐-๙]{1,3})\\)(?=\\s|[ก-๎])");

  private ListMarkers() {}

  /**
   * The text with Thai digits that number a list as Arabic ones, character for character, so that
   * every place stays what it is.
   */
  static String readable(String body) {
    if (body.chars().noneMatch(c -> ThaiText.isDigit((char) c))) {
      return body;
    }
    StringBuilder readable = new StringBuilder(body);
    Matcher numbers = THAI_NUMBER.matcher(body);
    while (numbers.find()) {
      for (int i = numbers.start(); i < numbers.end(); i++) {
        readable.setCharAt(i, ThaiText.withArabicDigit(readable.charAt(i)));
      }
    }
    return readable.toString();
  }

  /** Points out a number in brackets that begins a line. */
  static void warn(String line, int start, Reading reading) {
    if (!line.startsWith("(")) {
      return;
    }
    Matcher marker = IN_BRACKETS.matcher(line);
    if (marker.lookingAt()) {
      reading.say(
          reading.place(start, start + marker.end()),
          new Problem.ThaiListMarker(marker.group(), marker.group(1) + "."));
    }
  }
}
