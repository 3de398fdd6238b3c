package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.diagnostics.Problem.Markup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points out signs of Markdown that have no effect where they stand, so that readers see them. */
final class ShownMarkup {
  private static final Pattern HEADING = Pattern.compile("##+(?=[^#\\s])");
  private static final Pattern TABLE = Pattern.compile("\\|.*\\|\\s*");
  private static final Pattern HEADING_ID = Pattern.compile("\\{ *[\\w-]+ *}(?=\\s*$)");
  private static final Pattern ADDRESS =
      Pattern.compile("[ \\t]+\\((?:https?://|[a-z]+/)[^)\\s]*\\)");

  private ShownMarkup() {}

  /** Looks at a stretch of plain text of the body; what looks like a sign there is none. */
  static void warn(Node node, String text, int start, boolean isLineStart, Reading reading) {
    int bold = text.indexOf("**");
    if (bold >= 0 && !isEscaped(text, bold)) {
      say(Markup.BOLD, start + bold, start + bold + 2, reading);
    }
    if (isLineStart) {
      Matcher heading = HEADING.matcher(text);
      if (heading.lookingAt()) {
        say(Markup.HEADING, start, start + heading.end(), reading);
      }
      if (node.getPrevious() == null
          && node.getParent() instanceof Paragraph
          && TABLE.matcher(text).matches()) {
        say(Markup.TABLE, start, start + text.length(), reading);
      }
    }
    if (node.getNext() == null && node.getParent() instanceof Heading) {
      Matcher id = HEADING_ID.matcher(text);
      if (id.find()) {
        say(Markup.HEADING_ID, start + id.start(), start + id.end(), reading);
      }
    }
  }

  /** Looks at what follows a text in brackets that has no address. */
  static void warnOfLink(int start, int end, Reading reading) {
    Matcher address = ADDRESS.matcher(reading.body).region(end, reading.body.length());
    if (address.lookingAt()) {
      say(Markup.LINK, start, address.end(), reading);
    }
  }

  private static boolean isEscaped(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '\\';
  }

  private static void say(Markup markup, int start, int end, Reading reading) {
    reading.say(
        reading.place(start, end),
        new Problem.ShownMarkup(markup, reading.body.substring(start, end)));
  }
}
