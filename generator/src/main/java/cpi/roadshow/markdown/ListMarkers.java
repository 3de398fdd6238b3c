package cpi.roadshow.markdown;

import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.thai.ThaiText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Thai authors write at the start of a line of a list: {@code ๑. } makes one, {@code (๑)} and
 * {@code -ก} do not and are pointed out.
 */
final class ListMarkers {
  private static final Pattern THAI_NUMBER =
      Pattern.compile("^(?:[ \\t>]|[-*+] )*[๐-๙]{1,9}(?=[.)](?:[ \\t]|$))", Pattern.MULTILINE);
  private static final Pattern WITHOUT_SPACE =
      Pattern.compile("(-|\\+|[0-9๐-๙]{1,2}[.)])(?=[ก-๎\\p{Alpha}])|([•●▪◦])");
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

  /** Points out what was meant to begin an item of a list and does not. */
  static void warn(String line, int start, Reading reading) {
    Matcher inBrackets = IN_BRACKETS.matcher(line);
    Matcher withoutSpace = WITHOUT_SPACE.matcher(line);
    if (inBrackets.lookingAt()) {
      say(inBrackets, inBrackets.group(1) + ".", start, reading);
    } else if (withoutSpace.lookingAt()) {
      say(withoutSpace, withoutSpace.group(1) == null ? "-" : withoutSpace.group(), start, reading);
    }
  }

  private static void say(Matcher marker, String meant, int start, Reading reading) {
    reading.say(
        reading.place(start, start + marker.end()),
        new Problem.NoListMarker(marker.group(), meant));
  }
}
