package cpi.roadshow.files;

import cpi.roadshow.model.OutputPlan;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that will take the place of a published one: made whole beside it, then exchanged with
 * it. What has not changed is the same file under a second name, and costs neither time nor room.
 */
final class Successor {
  private final Path folder;
  private final Path next;
  private final Path last;

  /**
   * Names both.
   *
   * @param folder the published one, without links on the way
   */
  Successor(Path folder) {
    this.folder = folder;
    next = folder.resolveSibling("." + folder.getFileName() + ".new");
    last = folder.resolveSibling("." + folder.getFileName() + ".old");
  }

  /** Brings to an end what a build began that was killed. */
  void recover() throws IOException {
    if (!Files.exists(folder) && Files.isDirectory(last)) {
      Files.move(last, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    dissolve(next);
    dissolve(last);
  }

  /**
   * Makes the successor.
   *
   * @param same the paths whose bytes have not changed
   */
  void fill(OutputPlan plan, Manifest before, Set<String> same, Consumer<String> progress)
      throws IOException {
    Files.createDirectory(next);
    Files.write(next.resolve(Manifest.NAME), new Manifest(plan.paths()).bytes());
    likeBefore(next, folder);
    for (Map.Entry<String, byte[]> file : plan.files().entrySet()) {
      Path to = next.resolve(file.getKey());
      makeFolder(to.getParent());
      if (same.contains(file.getKey())) {
        keep(folder.resolve(file.getKey()), to);
      } else {
        Files.write(to, file.getValue());
      }
      progress.accept(file.getKey());
    }
    Files.walkFileTree(folder, new Guests(before, progress));
  }

  private void makeFolder(Path made) throws IOException {
    if (!Files.isDirectory(made)) {
      makeFolder(made.getParent());
      Files.createDirectory(made);
      likeBefore(made, folder.resolve(next.relativize(made)));
    }
  }

  /** Whoever could read and write a folder can do so again. */
  private static void likeBefore(Path made, Path before) throws IOException {
    if (Files.isDirectory(before)) {
      try {
        Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(before));
      } catch (UnsupportedOperationException e) {
        // Windows: a folder inherits what the one above it allows.
      }
    }
  }

  private static void keep(Path file, Path to) throws IOException {
    try {
      Files.createLink(to, file);
    } catch (IOException | UnsupportedOperationException e) {
      // USB sticks have no second names.
      Files.deleteIfExists(to);
      Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** What others laid into the folder goes along. */
  private final class Guests extends SimpleFileVisitor<Path> {
    private final Manifest before;

    private final Consumer<String> progress;

    Guests(Manifest before, Consumer<String> progress) {
      this.before = before;
      this.progress = progress;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
        throws IOException {
      if (isEmpty(directory)) {
        makeFolder(there(directory));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = name(folder, file);
      boolean isOurs = before.paths().contains(path) || path.equals(Manifest.NAME);
      if (!isOurs && !Files.isRegularFile(there(file), LinkOption.NOFOLLOW_LINKS)) {
        progress.accept(path);
        makeFolder(there(file).getParent());
        if (attributes.isSymbolicLink()) {
          Files.copy(file, there(file), LinkOption.NOFOLLOW_LINKS);
        } else {
          keep(file, there(file));
        }
      }
      return FileVisitResult.CONTINUE;
    }

    private Path there(Path path) {
      return next.resolve(folder.relativize(path));
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> inside = Files.list(directory)) {
      return inside.findAny().isEmpty();
    }
  }

  /**
   * Puts the successor into its place, in one step where the system has it; elsewhere in two, and
   * {@link #recover} undoes the first if the second was never made.
   *
   * @return false when the folder cannot be moved, because it is a mount or another program is in
   *     it; then nothing has changed
   */
  boolean takeOver() throws IOException {
    if (Exchange.of(next, folder)) {
      return true;
    }
    try {
      Files.move(folder, last, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return false;
    }
    try {
      Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      Files.move(last, folder, StandardCopyOption.ATOMIC_MOVE);
      return false;
    }
  }

  /** Takes away what is left beside the folder; it is published no more. */
  void clear() throws IOException {
    dissolve(next);
    dissolve(last);
  }

  /**
   * Removes a folder that was ours. What others laid into it while we were building, and what is
   * therefore nowhere else, moves to the published folder.
   */
  private void dissolve(Path old) throws IOException {
    if (!Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Manifest ours = Manifest.of(old);
    Files.walkFileTree(
        old,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = name(old, file);
            Path now = folder.resolve(path);
            if (path.equals(Manifest.NAME)) {
              return FileVisitResult.CONTINUE;
            }
            if (ours.paths().contains(path) || Files.exists(now, LinkOption.NOFOLLOW_LINKS)) {
              Files.delete(file);
            } else {
              Files.createDirectories(now.getParent());
              Files.move(file, now);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e)
              throws IOException {
            if (directory.equals(old)) {
              // Last of all: without it, what is left could not be told from what is others'.
              Files.deleteIfExists(old.resolve(Manifest.NAME));
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
