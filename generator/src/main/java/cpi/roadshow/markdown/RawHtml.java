package cpi.roadshow.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.HashSet;
import java.util.List;
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
      int close = Tags.end(raw, at);
      if (close > 0) {
        text(raw.substring(done, at), ink);
        String tag = raw.substring(at, close);
        if (!INSIDE_LINES.contains(Tags.name(tag))) {
          ink.endLine();
        }
        tag(tag, source.place(at), source.place(close - 1) + 1, ink);
        done = Tags.hides(tag) ? Tags.endOfHidden(raw, close, tag) : close;
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
    String name = Tags.name(tag);
    if (!Allowed.LIST.isSafeTag(name)) {
      refuse(tag, name, reading.place(start, end));
    } else if (name.equals("br")) {
      ink.tag("<br>");
    } else if (Tags.isClosing(tag)) {
      open = Math.max(0, open - 1);
      ink.rawTag("</" + name + ">");
    } else if (open >= Depth.DEEPEST) {
      reading.say(reading.place(start, end), new Problem.NestedTooDeep());
    } else {
      open++;
      ink.rawTag(open(name, tag, reading.place(start, end)));
    }
  }

  /** Says what is left out; not of a comment, and of an element but once. */
  private void refuse(String tag, String name, Place place) {
    if (!tag.startsWith("<!--") && !Tags.isClosing(tag)) {
      String shown = name.isEmpty() ? tag.lines().findFirst().orElse(tag) : name;
      reading.say(place, new Problem.ForbiddenHtml(shown));
    }
  }

  private String open(String name, String tag, Place place) {
    Element element =
        Jsoup.parse(tag, "", Parser.xmlParser().settings(ParseSettings.htmlDefault))
            .selectFirst(name);
    Ink opened = new Ink().tag("<" + name);
    if (element != null) {
      for (Attribute attribute : element.attributes()) {
        if (isAllowed(name, element, attribute)) {
          opened.attribute(attribute.getKey(), attribute.getValue());
        } else {
          reading.say(place, new Problem.ForbiddenAttribute(attribute.getKey()));
        }
      }
    }
    return opened.tag(">").html();
  }

  private boolean isAllowed(String name, Element element, Attribute attribute) {
    return Allowed.LIST.isSafeAttribute(name, element, attribute)
        && (!attribute.getKey().equals("lang") || LANGUAGE.matcher(attribute.getValue()).matches());
  }

  /** The same markup with every tag closed, and nothing closed that was not open. */
  static String balanced(String markup) {
    Document document =
        Parser.htmlParser().settings(ParseSettings.preserveCase).parseInput("<body>" + markup, "");
    // Bold that is cut by a block goes on after it, as another element of the same name.
    Set<String> ids = new HashSet<>();
    document.select("[id]").stream()
        .filter(element -> !ids.add(element.id()))
        .forEach(element -> element.removeAttr("id"));
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
