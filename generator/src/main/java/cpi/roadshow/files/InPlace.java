package cpi.roadshow.files;

import cpi.roadshow.model.OutputPlan;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Changes a folder that cannot be exchanged as a whole, such as a mount of Docker: file by file,
 * each written beside its place and renamed over it, what is new before what is old goes.
 */
record InPlace(Path folder) {
  void become(OutputPlan plan, Manifest before, Consumer<String> progress) throws IOException {
    SortedSet<String> all = new TreeSet<>(before.paths());
    all.addAll(plan.paths());
    // Before anything else: should we be stopped half way, the next build still knows its own.
    replace(folder.resolve(Manifest.NAME), new Manifest(all).bytes());
    for (Map.Entry<String, byte[]> file : plan.files().entrySet()) {
      progress.accept(file.getKey());
      replace(folder.resolve(file.getKey()), file.getValue());
    }
    for (String old : before.paths()) {
      if (!plan.files().containsKey(old)) {
        progress.accept(old);
        remove(old);
      }
    }
    replace(folder.resolve(Manifest.NAME), new Manifest(plan.paths()).bytes());
  }

  /** Writes the file, if it is not right already. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    if (OutputFolder.holds(file, bytes)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives cannot: the next best thing.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void remove(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.deleteIfExists(file);
    for (Path above = file.getParent();
        above != null && !above.equals(folder);
        above = above.getParent()) {
      if (!isEmpty(above)) {
        break;
      }
      Files.delete(above);
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.findAny().isEmpty();
    }
  }
}
