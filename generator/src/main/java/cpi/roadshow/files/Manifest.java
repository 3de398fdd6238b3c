package cpi.roadshow.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the last build wrote into a folder, so that the next one may remove it. */
record Manifest(SortedSet<String> paths) {
  /** The file that holds it, in the folder itself. */
  static final String NAME = ".roadshow-files";

  Manifest {
    paths = Collections.unmodifiableSortedSet(new TreeSet<>(paths));
  }

  /** That of a folder; empty where there is none. */
  static Manifest of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    SortedSet<String> paths = new TreeSet<>();
    if (Files.exists(file)) {
      paths.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      paths.removeIf(path -> !staysInside(folder, path));
    }
    return new Manifest(paths);
  }

  /** A manifest that someone changed by hand must not make us delete elsewhere. */
  private static boolean staysInside(Path folder, String path) {
    return !path.isBlank()
        && folder.resolve(path).normalize().startsWith(folder.normalize())
        && !folder.resolve(path).normalize().equals(folder.normalize());
  }

  byte[] bytes() {
    return (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
