package cpi.roadshow.site;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the name of a file in {@code content/} tells: {@code
 * content/guidance/fast-track.th.md}.
 */
public final class FileNames {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern PAGE = Pattern.compile("(?<slug>[^.]+)\\.(?<language>[^.]+)\\.md");

  /** Folders of {@code content/} that hold no pages. */
  private static final Set<String> OTHER_FOLDERS = Set.of("data", "images", "handouts");

  /** Files of {@code content/} itself. */
  private static final Set<String> OTHER_FILES = Set.of("site.yaml", "glossary.yaml");

  /** What Windows and macOS leave behind. */
  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final List<Diagnostic> said = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  private FileNames() {}

  /**
   * The pages among the files of {@code content/}; what is neither a page nor anything else we know
   * is said.
   */
  public static Outcome<List<Origin>> read(Collection<String> paths) {
    FileNames names = new FileNames();
    paths.forEach(names::read);
    return Outcome.of(names.origins, names.said);
  }

  private void read(String path) {
    String[] parts = path.split("/", -1);
    String file = parts[parts.length - 1];
    if (LITTER.contains(file.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (parts.length == 2) {
      require(OTHER_FILES.contains(file), path, new Problem.BadFileName(file));
      return;
    }
    Optional<ContentType> type = Named.find(ContentType.values(), parts[1]);
    if (type.isPresent()) {
      readPage(path, parts, type.get());
    } else {
      require(
          OTHER_FOLDERS.contains(parts[1]),
          path,
          new Problem.UnknownFolder(parts[1], Nearest.of(parts[1], folders())));
    }
  }

  private void readPage(String path, String[] parts, ContentType type) {
    Matcher name = PAGE.matcher(parts[parts.length - 1]);
    if (parts.length != 3 || !name.matches() || !SLUG.matcher(name.group("slug")).matches()) {
      say(path, new Problem.BadFileName(parts[parts.length - 1]));
      return;
    }
    Language.of(name.group("language"))
        .ifPresentOrElse(
            language ->
                origins.add(new Origin(new DocumentKey(type, name.group("slug")), language, path)),
            () -> say(path, new Problem.UnknownLanguageCode(name.group("language"))));
  }

  private static List<String> folders() {
    return Stream.concat(
            Stream.of(ContentType.values()).map(ContentType::id), OTHER_FOLDERS.stream().sorted())
        .toList();
  }

  private void require(boolean holds, String path, Problem otherwise) {
    if (!holds) {
      say(path, otherwise);
    }
  }

  private void say(String path, Problem problem) {
    said.add(new Diagnostic(Place.of(path), problem));
  }
}
