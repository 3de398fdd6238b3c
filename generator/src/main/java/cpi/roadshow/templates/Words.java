package cpi.roadshow.templates;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of the user interface in one language: {@code templates/words.th.properties} and {@code
 * words.en.properties}.
 */
public record Words(Language language, SortedMap<String, String> all) {

  /** The word of a key, with {@code {0}}, {@code {1}} … filled in. */
  public String get(String key, Object... values) {
    String word = all.get(key);
    if (word == null) {
      throw new MissingWordException(language, key);
    }
    for (int i = 0; i < values.length; i++) {
      word = word.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return word;
  }

  /** A page needs a word that neither file has. */
  public static final class MissingWordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Language language;
    private final String key;

    MissingWordException(Language language, String key) {
      super("no word " + key);
      this.language = language;
      this.key = key;
    }

    public Language language() {
      return language;
    }

    public String key() {
      return key;
    }
  }

  /** Reads both files and says which keys one of them lacks. */
  public static Outcome<Localized<Words>> read(Localized<SourceFile> files) {
    Localized<SortedMap<String, String>> read = files.map(file -> parse(file.text()));
    List<Diagnostic> said = new ArrayList<>();
    for (Language language : Language.values()) {
      for (String key : read.in(language.other()).keySet()) {
        if (!read.in(language).containsKey(key)) {
          said.add(
              new Diagnostic(Place.of(files.in(language).path()), new Problem.MissingWord(key)));
        }
      }
    }
    Localized<Words> words = Localized.each(language -> new Words(language, read.in(language)));
    return said.isEmpty() ? Outcome.of(words) : Outcome.none(said);
  }

  private static SortedMap<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new AssertionError("a string can be read", e);
    }
    SortedMap<String, String> words = new TreeMap<>();
    for (Map.Entry<Object, Object> entry : properties.entrySet()) {
      words.put((String) entry.getKey(), (String) entry.getValue());
    }
    return words;
  }
}
