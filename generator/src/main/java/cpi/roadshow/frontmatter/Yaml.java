package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.YamlNode.Entry;
import cpi.roadshow.frontmatter.YamlNode.Mapping;
import cpi.roadshow.frontmatter.YamlNode.Scalar;
import cpi.roadshow.frontmatter.YamlNode.Sequence;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a stretch of a file as one YAML mapping or list, with the place of everything in it. */
final class Yaml {
  /** Deeper than any page of ours goes, and shallow enough for every stack. */
  private static final int DEEPEST = 50;

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final SourceFile file;
  private final int start;
  private final String text;
  private final LineStarts lines;
  private final List<Diagnostic> said = new ArrayList<>();

  private Yaml(SourceFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.text = file.text().substring(start, end);
    this.lines = new LineStarts(text);
  }

  /** A file that is YAML from end to end. */
  static Outcome<YamlNode> read(SourceFile file) {
    return read(file, 0, file.text().length());
  }

  /** The YAML between two offsets of a file; an empty mapping when nothing stands there. */
  static Outcome<YamlNode> read(SourceFile file, int start, int end) {
    return new Yaml(file, start, end).read();
  }

  private Outcome<YamlNode> read() {
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      YamlNode root = first == null ? new Mapping(List.of(), place(0, 0)) : node(parser, 0);
      if (first != null && parser.nextToken() != null) {
        said.add(new Diagnostic(here(parser), new Problem.YamlOther()));
        return Outcome.none(said);
      }
      return Outcome.of(root, said);
    } catch (Refused e) {
      said.add(e.why);
      return Outcome.none(said);
    } catch (JacksonException e) {
      said.add(malformed(e));
      return Outcome.none(said);
    }
  }

  private YamlNode node(YAMLParser parser, int depth) {
    if (depth > DEEPEST) {
      throw new Refused(new Diagnostic(Place.of(file.path()), new Problem.NestedTooDeep()));
    }
    if (parser.isCurrentAlias()) {
      throw new Refused(new Diagnostic(here(parser), new Problem.YamlAlias()));
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(parser, depth);
      case START_ARRAY -> sequence(parser, depth);
      case VALUE_TRUE, VALUE_FALSE -> scalar(parser, Scalar.Kind.BOOLEAN);
      case VALUE_NULL -> scalar(parser, Scalar.Kind.NULL);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(parser, Scalar.Kind.NUMBER);
      default -> scalar(parser, Scalar.Kind.TEXT);
    };
  }

  private Mapping mapping(YAMLParser parser, int depth) {
    Place at = here(parser);
    List<Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyAt = here(parser, key.length());
      parser.nextToken();
      YamlNode value = node(parser, depth + 1);
      Place first = seen.putIfAbsent(key, keyAt);
      if (first == null) {
        entries.add(new Entry(key, keyAt, value));
      } else {
        int line = new LineStarts(file.text()).lineOf(first.start());
        said.add(new Diagnostic(keyAt, new Problem.DuplicateKey(key, line)));
      }
    }
    return new Mapping(List.copyOf(entries), at);
  }

  private Sequence sequence(YAMLParser parser, int depth) {
    Place at = here(parser);
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, depth + 1));
    }
    return new Sequence(List.copyOf(items), at);
  }

  private Scalar scalar(YAMLParser parser, Scalar.Kind kind) {
    String value = parser.getString();
    return new Scalar(
        value == null ? "" : value, kind, here(parser, value == null ? 0 : value.length()));
  }

  private Place here(YAMLParser parser) {
    return here(parser, 1);
  }

  private Place here(YAMLParser parser, int length) {
    int from = offset(parser.currentTokenLocation());
    boolean quoted =
        from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'');
    int lineEnd = text.indexOf('\n', from);
    int until = Math.min(from + length + (quoted ? 2 : 0), lineEnd < 0 ? text.length() : lineEnd);
    return place(from, Math.max(from, until));
  }

  private int offset(TokenStreamLocation location) {
    return lines.offset(location.getLineNr(), location.getColumnNr());
  }

  private Place place(int from, int until) {
    return file.place(start + from, start + until);
  }

  /** Turns the parser's complaint into the slip that most often stands behind it. */
  private Diagnostic malformed(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    int at =
        location == null || location.getLineNr() < 1
            ? 0
            : Math.min(offset(location), text.length());
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    int tab = leadingTab();
    if (tab >= 0) {
      return new Diagnostic(place(tab, tab + 1), new Problem.YamlTab());
    }
    if (message.contains("quoted scalar")) {
      int quote = openingQuote(at);
      return new Diagnostic(place(quote, lineEnd(quote)), new Problem.YamlUnclosedQuote());
    }
    if (message.contains("mapping values are not allowed")) {
      return isFirstColon(at) && text.charAt(lineStart(at)) == ' '
          ? wholeLine(at, new Problem.YamlIndentation())
          : new Diagnostic(place(at, at + 1), new Problem.YamlColon());
    }
    if (message.contains("flow sequence") || message.contains("flow mapping")) {
      int bracket = openingBracket(at);
      return new Diagnostic(place(bracket, lineEnd(bracket)), new Problem.YamlUnclosedBracket());
    }
    if (message.contains("cannot start any token")) {
      return new Diagnostic(place(at, at + 1), new Problem.YamlNeedsQuotes());
    }
    boolean misplaced =
        message.contains("<block end>") || message.contains("could not find expected ':'");
    return wholeLine(at, misplaced ? new Problem.YamlIndentation() : new Problem.YamlOther());
  }

  private Diagnostic wholeLine(int at, Problem problem) {
    int line = lineStart(at);
    return new Diagnostic(place(line, lineEnd(line)), problem);
  }

  /**
   * Whether the colon at an offset is its line's first: then it is the line that stands wrong, not
   * the colon.
   */
  private boolean isFirstColon(int at) {
    return text.indexOf(':', lineStart(at)) == at;
  }

  private int leadingTab() {
    for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
      int at = line;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\t') {
        return at;
      }
    }
    return -1;
  }

  /** The last line before an offset that opens a quote and does not close it. */
  private int openingQuote(int before) {
    for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
      for (char quote : new char[] {'"', '\''}) {
        String written = text.substring(line, lineEnd(line));
        int first = written.indexOf(quote);
        boolean opensValue = first > 0 && " [{,-:".indexOf(written.charAt(first - 1)) >= 0;
        if (opensValue && written.indexOf(quote, first + 1) < 0) {
          return line + first;
        }
      }
    }
    return lineStart(Math.min(before, text.length()));
  }

  /** The last bracket before an offset that opens a list and is not closed before it. */
  private int openingBracket(int before) {
    Deque<Integer> open = new ArrayDeque<>();
    char quote = 0;
    for (int at = 0; at < before; at++) {
      char c = text.charAt(at);
      boolean opensValue = at > 0 && " [{,\n".indexOf(text.charAt(at - 1)) >= 0;
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (opensValue && (c == '"' || c == '\'')) {
        quote = c;
      } else if (opensValue && c == '#') {
        at = lineEnd(at);
      } else if (opensValue && (c == '[' || c == '{')) {
        open.push(at);
      } else if ((c == ']' || c == '}') && !open.isEmpty()) {
        open.pop();
      }
    }
    return open.isEmpty() ? lineStart(before) : open.peek();
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length()) - 1)) + 1;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** What we will not read on principle; told like everything else. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic why;

    Refused(Diagnostic why) {
      super(null, null, false, false);
      this.why = why;
    }
  }
}
