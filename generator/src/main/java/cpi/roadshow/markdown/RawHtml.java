package cpi.roadshow.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import cpi.roadshow.diagnostics.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * HTML that authors write themselves. Nothing of it is passed on: tags and attributes of a short
 * list are written anew, everything else is left out, text means itself.
 */
final class RawHtml {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");
  private static final Set<String> INSIDE_LINES =
      Set.of("kbd", "sub", "sup", "small", "mark", "abbr", "span", "del", "ins");
  // What stands between these tags is not for readers.
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "template",
          "noscript",
          "noembed",
          "noframes",
          "textarea",
          "title",
          "xmp",
          "svg",
          "math",
          "select",
          "head");

  private final Reading reading;
  private final Prose prose;
  private int open;

  RawHtml(Reading reading, Prose prose) {
    this.reading = reading;
    this.prose = prose;
  }

  /**
   * Writes lines that are HTML; what stands before them in the body, as the sign of a quotation, is
   * no part of them.
   */
  void write(List<BasedSequence> lines, Ink ink) {
    Source source = Source.of(lines, reading);
    String raw = source.text;
    int done = 0;
    for (int at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', Math.max(done, at + 1))) {
      int close = endOfTag(raw, at);
      if (close > 0) {
        text(raw.substring(done, at), ink);
        String tag = raw.substring(at, close);
        if (!INSIDE_LINES.contains(name(tag))) {
          ink.endLine();
        }
        tag(tag, source.place(at), source.place(close - 1) + 1, ink);
        done = hides(tag) ? endOfHidden(raw, close, tag) : close;
      }
    }
    text(raw.substring(done), ink);
  }

  /**
   * Lines as one text.
   *
   * @param starts where each line begins, in the text and in the body
   */
  private record Source(String text, NavigableMap<Integer, Integer> starts) {
    static Source of(List<BasedSequence> lines, Reading reading) {
      StringBuilder text = new StringBuilder();
      NavigableMap<Integer, Integer> starts = new TreeMap<>();
      for (BasedSequence line : lines) {
        starts.put(text.length(), line.getStartOffset());
        text.append(reading.written(line));
      }
      return new Source(text.toString(), starts);
    }

    int place(int at) {
      Map.Entry<Integer, Integer> line = starts.floorEntry(at);
      return line.getValue() + at - line.getKey();
    }
  }

  /**
   * The end of the tag, comment or declaration that begins at a place; -1 when it is but a
   * less-than sign.
   */
  private static int endOfTag(String raw, int at) {
    if (raw.startsWith("<!--", at)) {
      return after(raw, "-->", at + 4);
    }
    if (raw.startsWith("<![CDATA[", at)) {
      return after(raw, "]]>", at);
    }
    if (raw.startsWith("<?", at)) {
      return after(raw, "?>", at);
    }
    if (raw.startsWith("<!", at)) {
      return after(raw, ">", at);
    }
    int name = raw.startsWith("</", at) ? at + 2 : at + 1;
    return name < raw.length() && isLetter(raw.charAt(name)) ? endOfElement(raw, name) : -1;
  }

  private static int endOfElement(String raw, int from) {
    for (int at = from; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (c == '"' || c == '\'') {
        at = raw.indexOf(c, at + 1);
      }
      if (c == '<' || at < 0) {
        return -1;
      }
      if (c == '>') {
        return at + 1;
      }
    }
    return -1;
  }

  /** After a mark, or the end of the text. */
  private static int after(String raw, String mark, int from) {
    int at = raw.indexOf(mark, from);
    return at < 0 ? raw.length() : at + mark.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Whether a tag opens what is not for readers, and is not shown even when the tag is left out.
   */
  static boolean hides(String tag) {
    return HIDDEN.contains(name(tag)) && !tag.startsWith("</");
  }

  /** Whether a tag closes what another opened. */
  static boolean closes(String tag, String opener) {
    return tag.startsWith("</") && name(tag).equals(name(opener));
  }

  private static int endOfHidden(String raw, int from, String opener) {
    String closer = "</" + name(opener);
    for (int at = raw.indexOf("</", from); at >= 0; at = raw.indexOf("</", at + 2)) {
      if (raw.regionMatches(true, at, closer, 0, closer.length())) {
        return after(raw, ">", at);
      }
    }
    return raw.length();
  }

  private void text(String raw, Ink ink) {
    String core = raw.strip();
    int start = raw.indexOf(core);
    space(raw.substring(0, start), ink);
    if (!core.isEmpty()) {
      prose.write(Parser.unescapeEntities(core, false), '\n', ink);
    }
    space(raw.substring(start + core.length()), ink);
  }

  private static void space(String space, Ink ink) {
    boolean isInsideLine =
        ink.textSoFar().length() > 0
            && ink.textSoFar().charAt(ink.textSoFar().length() - 1) != '\n';
    ink.tag(space).plain(space.isEmpty() || !isInsideLine ? "" : " ");
  }

  /** Writes one tag, if it is allowed, with those of its attributes that are. */
  void tag(String tag, int start, int end, Ink ink) {
    String name = name(tag);
    if (tag.startsWith("<!--")) {
      return;
    }
    if (!Allowed.LIST.isSafeTag(name)) {
      if (!tag.startsWith("</")) {
        reading.say(
            reading.place(start, end),
            new Problem.ForbiddenHtml(name.isEmpty() ? tag.lines().findFirst().orElse(tag) : name));
      }
    } else if (name.equals("br")) {
      ink.tag("<br>");
    } else if (tag.startsWith("</")) {
      open = Math.max(0, open - 1);
      ink.rawTag("</" + name + ">");
    } else if (open >= Depth.DEEPEST) {
      reading.say(reading.place(start, end), new Problem.NestedTooDeep());
    } else {
      open++;
      ink.rawTag(open(name, tag, start, end));
    }
  }

  private String open(String name, String tag, int start, int end) {
    Element element =
        Jsoup.parse(tag, "", Parser.xmlParser().settings(ParseSettings.htmlDefault))
            .selectFirst(name);
    Ink opened = new Ink().tag("<" + name);
    if (element != null) {
      for (Attribute attribute : element.attributes()) {
        if (isAllowed(name, element, attribute)) {
          opened.attribute(
              attribute.getKey(), attribute.getKey().equals("open") ? "" : attribute.getValue());
        } else {
          reading.say(
              reading.place(start, end), new Problem.ForbiddenAttribute(attribute.getKey()));
        }
      }
    }
    return opened.tag(">").html();
  }

  private boolean isAllowed(String name, Element element, Attribute attribute) {
    return Allowed.LIST.isSafeAttribute(name, element, attribute)
        && (!attribute.getKey().equals("lang") || LANGUAGE.matcher(attribute.getValue()).matches());
  }

  private static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length()
        && (Character.isLetterOrDigit(tag.charAt(end)) || ":-".indexOf(tag.charAt(end)) >= 0)) {
      end++;
    }
    return tag.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The same markup with every tag closed, and nothing closed that was not open. */
  static String balanced(String markup) {
    Document document =
        Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput("<body>" + markup, "");
    document.outputSettings().prettyPrint(false);
    // Jsoup spells the no-break space out.
    return document.body().html().replace("&nbsp;", "\u00a0").strip();
  }

  /** What may be written; jsoup is not asked for on a page without HTML. */
  private static final class Allowed {
    static final Safelist LIST =
        Safelist.none()
            .addTags(INSIDE_LINES.toArray(String[]::new))
            .addTags(
                "br", "details", "summary", "figure", "figcaption", "div", "p", "ul", "ol", "li")
            .addAttributes(":all", "lang")
            .addAttributes("abbr", "title")
            .addAttributes("details", "open");
  }
}
