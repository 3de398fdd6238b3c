package cpi.roadshow.build;

import cpi.roadshow.assets.PageScript;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.SourceFile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a build reads.
 *
 * @param bundled what the tool itself brings along: fonts, by their name below the output folder
 * @param committed when a file of the content last changed, where a history tells
 */
public record Project(
    SourceTree content,
    SourceTree seeds,
    SourceTree templates,
    SortedMap<String, byte[]> bundled,
    SortedMap<String, LocalDate> committed) {
  private static final String TEMPLATES = "templates/";
  private static final String CONTENT = "content/";

  /** A project whose history nobody knows. */
  public Project(
      SourceTree content,
      SourceTree seeds,
      SourceTree templates,
      SortedMap<String, byte[]> bundled) {
    this(content, seeds, templates, bundled, Collections.emptySortedMap());
  }

  public Project with(SortedMap<String, LocalDate> history) {
    return new Project(content, seeds, templates, bundled, history);
  }

  /** Every text by its path, for messages that show the line. */
  public Optional<SourceFile> text(String path) {
    return Optional.ofNullable(content.texts().get(path))
        .or(() -> Optional.ofNullable(seeds.texts().get(path)))
        .or(() -> Optional.ofNullable(templates.texts().get(path)));
  }

  /** The registers and settings of the content and the seeds. */
  SortedMap<String, SourceFile> yaml() {
    return Stream.of(content, seeds)
        .flatMap(tree -> tree.texts().values().stream())
        .filter(file -> file.path().endsWith(".yaml"))
        .collect(
            Collectors.toMap(SourceFile::path, file -> file, (one, same) -> same, TreeMap::new));
  }

  /** The templates by their path below their folder. */
  SortedMap<String, SourceFile> ftlh() {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    templates
        .texts()
        .forEach(
            (path, file) -> {
              if (path.endsWith(".ftlh")) {
                files.put(path.substring(TEMPLATES.length()), file);
              }
            });
    return files;
  }

  Optional<SourceFile> words(Language language) {
    return Optional.ofNullable(templates.texts().get(wordsPath(language)));
  }

  static String wordsPath(Language language) {
    return TEMPLATES + "words." + language.code() + ".properties";
  }

  /** What is published as it stands, by its name below the output folder. */
  SortedMap<String, byte[]> assets() {
    SortedMap<String, byte[]> assets = new TreeMap<>(bundled);
    templates
        .binaries()
        .forEach((path, bytes) -> assets.put(path.substring(TEMPLATES.length()), bytes));
    content
        .binaries()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(CONTENT + "images/")) {
                assets.put("assets/" + path.substring(CONTENT.length()), bytes);
              }
            });
    return PageScript.joined(assets);
  }
}
