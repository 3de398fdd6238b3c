package cpi.roadshow.diagnostics;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON, two spaces a level. */
public final class Json {
  private static final int CONTROL = 0x20;

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  public static String of(Object value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.out.append('\n').toString();
  }

  private void write(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, indent);
    } else if (value instanceof List<?> list) {
      writeList(list, indent);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(String.valueOf(value));
    }
  }

  private void writeMap(Map<?, ?> map, String indent) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> each = map.entrySet().iterator(); each.hasNext(); ) {
      Map.Entry<?, ?> entry = each.next();
      out.append(indent).append("  ");
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      write(entry.getValue(), indent + "  ");
      out.append(each.hasNext() ? "," : indent);
    }
    out.append('}');
  }

  private void writeList(List<?> list, String indent) {
    out.append('[');
    for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
      out.append(indent).append("  ");
      write(each.next(), indent + "  ");
      out.append(each.hasNext() ? "," : indent);
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < CONTROL) {
            out.append("\\u00")
                .append(Character.forDigit(c >> 4, 16))
                .append(Character.forDigit(c & 15, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
