package cpi.roadshow.files;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in one of the project's folders: texts and other files, by their path with the folder's
 * own name in front ({@code content/guidance/a.th.md}).
 *
 * @param texts Markdown, YAML, templates and the like, read
 * @param binaries images, fonts and the like, as bytes
 */
public record SourceTree(SortedMap<String, SourceFile> texts, SortedMap<String, byte[]> binaries) {
  private static final Set<String> TEXT_ENDINGS = Set.of("md", "yaml", "yml", "ftlh", "properties");

  /** No page is longer than a book. */
  private static final long LARGEST_TEXT = 2 * 1024 * 1024;

  private static final long LARGEST_BINARY = 50L * 1024 * 1024;

  public static SourceTree empty() {
    return new SourceTree(Collections.emptySortedMap(), Collections.emptySortedMap());
  }

  public static boolean isThere(Path folder) {
    return Files.isDirectory(folder);
  }

  /**
   * Reads everything below a folder, except what begins with a dot; a folder that is not there is
   * empty.
   *
   * @param name what the folder is called in paths and messages
   */
  public static Outcome<SourceTree> read(Path folder, String name) {
    return read(folder, name, KeptFiles.none());
  }

  /**
   * Reads everything below a folder again.
   *
   * @param kept what was read before, and has not changed since
   */
  public static Outcome<SourceTree> read(Path folder, String name, KeptFiles kept) {
    return new Walk(folder, name, kept).read();
  }

  /** Walks one folder, and is thrown away. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String name;
    private final KeptFiles kept;
    private final SortedMap<String, SourceFile> texts = new TreeMap<>();
    private final SortedMap<String, byte[]> binaries = new TreeMap<>();
    private final List<Diagnostic> said = new ArrayList<>();

    Walk(Path folder, String name, KeptFiles kept) {
      this.kept = kept;
      this.folder = folder;
      this.name = name;
    }

    Outcome<SourceTree> read() {
      if (Files.isDirectory(folder)) {
        try {
          Files.walkFileTree(folder, this);
        } catch (IOException e) {
          say(folder, new Problem.UnreadableFile());
        }
      }
      return Outcome.of(new SourceTree(texts, binaries), said);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!file.getFileName().toString().startsWith(".")) {
        readFile(file, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      say(file, new Problem.UnreadableFile());
      return FileVisitResult.CONTINUE;
    }

    private void readFile(Path file, BasicFileAttributes attributes) {
      try {
        if (attributes.isSymbolicLink() && !staysInside(file)) {
          say(file, new Problem.LeavesContent(Files.readSymbolicLink(file).toString()));
        } else if (isText(file)) {
          readText(file, attributes);
        } else if (!Files.isDirectory(file) && fits(file, LARGEST_BINARY)) {
          binaries.put(path(file), kept.read(file, attributes));
        }
      } catch (IOException e) {
        say(file, new Problem.UnreadableFile());
      }
    }

    private boolean staysInside(Path link) throws IOException {
      return link.toRealPath().startsWith(folder.toRealPath());
    }

    private void readText(Path file, BasicFileAttributes attributes) throws IOException {
      if (!fits(file, LARGEST_TEXT)) {
        return;
      }
      Encoding.Read read = kept.readText(file, attributes);
      if (read.text().isPresent()) {
        texts.put(path(file), new SourceFile(path(file), read.text().get()));
      } else {
        say(file, new Problem.NotUtf8(read.looksLike()));
      }
    }

    private boolean fits(Path file, long largest) throws IOException {
      long size = Files.size(file);
      if (size > largest) {
        long mebibyte = 1024 * 1024;
        say(file, new Problem.TooLarge((size + mebibyte - 1) / mebibyte, largest / mebibyte));
      }
      return size <= largest;
    }

    private static boolean isText(Path file) {
      String name = file.getFileName().toString();
      return TEXT_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void say(Path file, Problem problem) {
      said.add(new Diagnostic(Place.of(path(file)), problem));
    }

    private String path(Path file) {
      String below = folder.relativize(file).toString();
      String separator = file.getFileSystem().getSeparator();
      return below.isEmpty() ? name : name + "/" + below.replace(separator, "/");
    }
  }
}
