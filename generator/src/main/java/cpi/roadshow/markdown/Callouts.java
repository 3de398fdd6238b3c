package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quotation that is none: {@code > [!NOTE]} makes a box with a title. */
final class Callouts {
  private static final List<String> KINDS =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");
  private static final Pattern MARKER = Pattern.compile("\\[!([\\p{L}\\p{M}_-]+)\\][ \\t]*\\n?");

  private Callouts() {}

  /**
   * The marker of a callout.
   *
   * @param kind in lower case
   * @param end where the text of the box begins
   */
  record Marker(String kind, int end) {
    String title(Scope scope) {
      return scope.word("callout_" + kind);
    }
  }

  /**
   * The marker that a quotation begins with, if it is one of the five; says so when it was meant to
   * be one.
   */
  static Optional<Marker> of(BlockQuote quote, Reading reading) {
    if (!(quote.getFirstChild() instanceof Paragraph first)) {
      return Optional.empty();
    }
    int start = first.getStartOffset();
    Matcher matcher = MARKER.matcher(reading.body).region(start, first.getEndOffset());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String kind = matcher.group(1).toUpperCase(Locale.ROOT);
    if (!KINDS.contains(kind)) {
      reading.say(
          reading.place(start, matcher.end(1) + 1),
          new Problem.UnknownCallout(matcher.group(1), Nearest.of(kind, KINDS)));
      return Optional.empty();
    }
    return Optional.of(new Marker(kind.toLowerCase(Locale.ROOT), matcher.end()));
  }
}
