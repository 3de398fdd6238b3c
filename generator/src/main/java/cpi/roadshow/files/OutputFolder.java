package cpi.roadshow.files;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that gets published. Made equal to a plan; touches nothing that an earlier build did
 * not write.
 */
public final class OutputFolder {
  /** Lists what the last build wrote, so that the next one may delete it. */
  static final String MANIFEST = ".roadshow-files";

  private final Path folder;
  private final String name;

  /**
   * A folder that exists or will.
   *
   * @param name what the folder is called in messages: as the person wrote it
   */
  public OutputFolder(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** How many files a build wrote, found right, and removed. */
  public record Changes(int written, int kept, int removed) {}

  /**
   * Says whether it is safe to write here.
   *
   * @param inputs the folders that are read: the output may neither hold one nor lie in one
   */
  public List<Diagnostic> check(List<Path> inputs) {
    Path real = real(folder);
    boolean touches =
        inputs.stream()
            .map(OutputFolder::real)
            .anyMatch(input -> real.startsWith(input) || input.startsWith(real));
    if (touches) {
      return List.of(new Diagnostic(Place.of(name), new Problem.OutputTouchesContent(name)));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder) || !isOurs()) {
      return List.of(new Diagnostic(Place.of(name), new Problem.OutputNotOurs(name)));
    }
    return List.of();
  }

  /** The path with all links followed, as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      try {
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
      } catch (IOException e) {
        // This part does not exist yet: ask the folder above it.
      }
    }
    return absolute;
  }

  /**
   * An empty folder is ours for the taking, and so is one with our manifest; what Git keeps there
   * is nobody's.
   */
  private boolean isOurs() {
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MANIFEST))) {
      return true;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.allMatch(file -> file.getFileName().toString().startsWith(".git"));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Makes the folder equal to the plan: writes only bytes that differ, each file beside its place
   * and then renamed over it, and removes what the last build wrote and this one does not.
   *
   * @param progress is told the path of each file that is done
   */
  public Outcome<Changes> become(OutputPlan plan, Consumer<String> progress) {
    String now = "";
    try {
      Files.createDirectories(folder);
      SortedSet<String> before = manifest();
      now = MANIFEST;
      SortedSet<String> all = new TreeSet<>(before);
      all.addAll(plan.files().keySet());
      // Before anything else: should we be stopped half way, the next build still knows its own.
      writeManifest(all);
      int written = 0;
      for (Map.Entry<String, byte[]> file : plan.files().entrySet()) {
        now = file.getKey();
        written += replace(folder.resolve(now), file.getValue()) ? 1 : 0;
        progress.accept(now);
      }
      int removed = 0;
      for (String old : before) {
        if (!plan.files().containsKey(old)) {
          now = old;
          removed += remove(old) ? 1 : 0;
        }
      }
      now = MANIFEST;
      writeManifest(new TreeSet<>(plan.files().keySet()));
      return Outcome.of(new Changes(written, plan.files().size() - written, removed));
    } catch (IOException e) {
      String file = name + (now.isEmpty() ? "" : "/" + now);
      return Outcome.none(List.of(new Diagnostic(Place.of(file), reason(e, file))));
    }
  }

  private static Problem reason(IOException e, String file) {
    String why =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(e.getMessage());
    boolean full =
        why.contains("No space left") || why.contains("not enough space") || why.contains("quota");
    return full ? new Problem.DiskFull(file) : new Problem.CannotWrite(file);
  }

  private SortedSet<String> manifest() throws IOException {
    Path file = folder.resolve(MANIFEST);
    return Files.exists(file)
        ? new TreeSet<>(
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(this::staysInside)
                .toList())
        : new TreeSet<>();
  }

  /** A manifest that someone changed by hand must not make us delete elsewhere. */
  private boolean staysInside(String path) {
    return !path.isBlank()
        && folder.resolve(path).normalize().startsWith(folder.normalize())
        && !folder.resolve(path).normalize().equals(folder.normalize());
  }

  private void writeManifest(SortedSet<String> paths) throws IOException {
    replace(
        folder.resolve(MANIFEST),
        (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the file had to be written. */
  private static boolean replace(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
    return true;
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives cannot: the next best thing.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean remove(String path) throws IOException {
    Path file = folder.resolve(path);
    boolean removed = Files.deleteIfExists(file);
    for (Path above = file.getParent();
        above != null && !above.equals(folder);
        above = above.getParent()) {
      if (!isEmpty(above)) {
        break;
      }
      Files.delete(above);
    }
    return removed;
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
