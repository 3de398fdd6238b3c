package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Problem.Kind;
import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.model.Named;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What may stand behind a key. */
public sealed interface Shape {
  /** A single value, by how it is written. */
  enum Value implements Shape {
    TEXT(Kind.TEXT, ".*"),
    /** A text that both languages share: an id, an address, the number of a section. */
    WORD(Kind.TEXT, ".*"),
    /** A day: {@code 2023-05-19}. */
    DAY(Kind.DATE, ".*"),
    /** A day, a month or a year, as precisely as the source gives it. */
    DATE(Kind.DATE, ".*"),
    TIME(Kind.TIME, "(?:[01]\\d|2[0-3])\\.[0-5]\\d"),
    YES_OR_NO(Kind.YES_OR_NO, "true|false"),
    NUMBER(Kind.NUMBER, "\\d{1,6}"),
    PERIOD(Kind.PERIOD, "(\\d{1,3}) (day|week|month|year)s?"),
    /** A percentage, or two with a dash between them. */
    PERCENTAGE(Kind.PERCENTAGE, "(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?\\s*%?"),
    WEB_ADDRESS(Kind.WEB_ADDRESS, ".*"),
    /** A web address with a mark in it that something takes the place of. */
    WEB_PATTERN(Kind.WEB_ADDRESS, "https?://[^/\\s]+/\\S*"),
    HASH(Kind.HASH, "[0-9a-f]{16}");

    private final Kind kind;
    private final Pattern written;

    Value(Kind kind, String written) {
      this.kind = kind;
      this.written = Pattern.compile(written, Pattern.DOTALL);
    }

    /** What to call it when something else stands there. */
    public Kind kind() {
      return kind;
    }

    /** What it must look like; that of dates and plain web addresses is for their readers. */
    public Pattern written() {
      return written;
    }
  }

  /** One of a few names that the tool knows. */
  record OneOf(What what, Map<String, Object> values) implements Shape {
    public OneOf {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static OneOf of(What what, Named... values) {
      Map<String, Object> byId = new LinkedHashMap<>();
      for (Named value : values) {
        byId.put(value.id(), value);
      }
      return new OneOf(what, byId);
    }
  }

  /** The name of something that stands elsewhere in the project. */
  record Reference(What what) implements Shape {}

  /** A list; a single item may stand there without one. */
  record ListOf(Shape item) implements Shape {}

  /** A mapping with keys of its own. */
  record Group(Schema keys) implements Shape {}
}
