package cpi.roadshow.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON: a value as a whole, or piece by piece. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A generator that writes UTF-8. */
  public static JsonGenerator into(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** A generator that writes characters. */
  public static JsonGenerator into(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /**
   * A value as JSON.
   *
   * @param value maps, lists, texts, numbers and truth values; of a map, what is an empty {@link
   *     Optional} is left out, and order is kept
   * @throws IllegalArgumentException for anything else
   */
  public static String text(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = into(out)) {
      write(json, value);
    }
    return out.toString();
  }

  /** A value as {@link #text} takes it, a line for each member, for people to read. */
  public static String lines(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(new Lines(), out)) {
      write(json, value);
    }
    return out.append('\n').toString();
  }

  /** Two spaces a level, and the same line ends on every system. */
  private static final class Lines extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((name, member) -> property(json, (String) name, member));
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(member -> write(json, member));
      json.writeEndArray();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("JSON does not know " + value);
    }
  }

  private static void property(JsonGenerator json, String name, Object value) {
    Object member = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    if (member != null) {
      json.writeName(name);
      write(json, member);
    }
  }
}
