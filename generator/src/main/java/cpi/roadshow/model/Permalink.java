package cpi.roadshow.model;

/**
 * The address of a page. Both languages share the path, so links between pages hold in either.
 *
 * @param path below the language's folder, with the file's name: {@code guidance/fast-track.html}
 */
public record Permalink(Language language, String path) {
  public Permalink {
    if (path.startsWith("/") || path.isBlank()) {
      throw new IllegalArgumentException("a permalink's path is relative: " + path);
    }
  }

  /** The file of the page, below the output folder: {@code th/guidance/fast-track.html}. */
  public String file() {
    return language.code() + "/" + path;
  }

  public Permalink in(Language language) {
    return new Permalink(language, path);
  }

  /** From this page up to the output folder: {@code ../../}. */
  public String root() {
    return "../" + up();
  }

  /** From this page up to its language's folder: {@code ../}, or nothing. */
  public String up() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
