package cpi.roadshow.frontmatter;

import cpi.roadshow.diagnostics.Problem.What;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What people are told of keys and values, in one language: {@code keys.th.properties}. */
public final class Explanations {
  private final Properties all = new Properties();

  private Explanations() {}

  /**
   * What is told of one key.
   *
   * @param says one sentence
   * @param example the key as a page may have it, in YAML; empty for keys that only stand inside
   *     others or in files that nobody begins anew
   */
  public record Explanation(String label, String says, String example) {}

  public static Explanations in(Language language) {
    String file = "keys." + language.code() + ".properties";
    Explanations explanations = new Explanations();
    try (InputStream in = Explanations.class.getResourceAsStream(file)) {
      explanations.all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return explanations;
  }

  /**
   * What is told of a key: by its own path, or else by the end of it.
   *
   * @param path the key below the name of its schema, such as {@code guidance.legal_basis.law}
   */
  public Explanation of(String path) {
    String[] lines = text(found(path)).split("\n", 3);
    return new Explanation(lines[0], lines[1], lines.length > 2 ? lines[2] : "");
  }

  /** Where the explanation of a key stands. */
  String found(String path) {
    int dot = path.indexOf('.');
    return all.containsKey(path) || dot < 0 ? path : found(path.substring(dot + 1));
  }

  /** What one of a few names means. */
  public String value(What what, String id) {
    return text("value." + what.name().toLowerCase(Locale.ROOT) + "." + id);
  }

  public String type(ContentType type) {
    return text("type." + type.id());
  }

  /** The text of a new page of a type. */
  String body(ContentType type) {
    return text("body." + (type == ContentType.FAQ ? "faq" : "text"));
  }

  private String text(String name) {
    String text = all.getProperty(name);
    if (text == null) {
      throw new AssertionError("nothing is told of " + name);
    }
    return text;
  }
}
