package cpi.roadshow.cli;

import cpi.roadshow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What the commands themselves say, in one language: {@code messages.th.properties}, {@code
 * messages.en.properties}.
 */
record Messages(Language language, ResourceBundle all) {

  static Messages in(Language language) {
    String name = "messages." + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      return new Messages(
          language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The message of a key, with {@code {0}}, {@code {1}} … filled in. */
  String get(String key, Object... values) {
    String message = all.getString(key);
    for (int i = 0; i < values.length; i++) {
      message = message.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return message;
  }
}
