package cpi.roadshow.serve;

import cpi.roadshow.diagnostics.Note;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a page is told about the mistakes in it, as JSON. */
final class Json {
  private static final char LAST_CONTROL = ' ';

  private Json() {}

  /**
   * The answer to a page that asks how it is.
   *
   * @param mark changes whenever the page does
   */
  static String of(String mark, boolean isGood, String summary, List<Note> notes) {
    return "{\"mark\":"
        + quoted(mark)
        + ",\"good\":"
        + isGood
        + ",\"summary\":"
        + quoted(summary)
        + ",\"notes\":["
        + notes.stream().map(Json::note).collect(Collectors.joining(","))
        + "]}";
  }

  private static String note(Note note) {
    String line =
        note.line()
            .map(parts -> list(List.of(parts.before(), parts.marked(), parts.after())))
            .orElse("[]");
    return "{\"where\":"
        + quoted(note.where())
        + ",\"severity\":"
        + quoted(note.severity().name())
        + ",\"word\":"
        + quoted(note.word())
        + ",\"what\":"
        + quoted(note.what())
        + ",\"line\":"
        + line
        + ",\"hints\":"
        + list(note.hints())
        + "}";
  }

  private static String list(List<String> texts) {
    return texts.stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> append((char) c, quoted));
    return quoted.append('"').toString();
  }

  private static void append(char c, StringBuilder to) {
    if (c == '"' || c == '\\') {
      to.append('\\').append(c);
    } else if (c < LAST_CONTROL || Character.isSurrogate(c)) {
      to.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
    } else {
      to.append(c);
    }
  }
}
