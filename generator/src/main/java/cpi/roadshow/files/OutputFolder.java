package cpi.roadshow.files;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Place;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  static final String MANIFEST = Manifest.NAME;

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
   * Keeps other builds out of the folder until it is closed; says so when another is already there.
   */
  public Outcome<FolderLock> lock() {
    try {
      Path real = real(folder);
      Path file = lockFile(real);
      Files.createDirectories(file.getParent());
      return FolderLock.take(file)
          .map(Outcome::of)
          .orElseGet(
              () ->
                  Outcome.none(
                      List.of(new Diagnostic(Place.of(name), new Problem.AnotherBuild(name)))));
    } catch (IOException e) {
      return Outcome.none(List.of(new Diagnostic(Place.of(name), reason(e, name))));
    }
  }

  /** Beside the folder, which is exchanged as a whole; inside only where there is no beside. */
  private static Path lockFile(Path real) {
    Path above = real.getParent();
    return above != null && (!Files.exists(above) || Files.isWritable(above))
        ? above.resolve("." + real.getFileName() + ".lock")
        : real.resolve(".roadshow-lock");
  }

  /**
   * Makes the folder equal to the plan, at one moment: until then it is what it was, from then on
   * it is what the plan says. Bytes that do not differ keep their files; what the last build wrote
   * and this one does not is gone.
   *
   * @param progress is told the path of each file that is done
   */
  public Outcome<Changes> become(OutputPlan plan, Consumer<String> progress) {
    Now now = new Now();
    try {
      Path real = real(folder);
      Successor successor = new Successor(real);
      if (canHaveASuccessor(real)) {
        successor.recover();
      }
      Files.createDirectories(real);
      Manifest before = Manifest.of(real);
      Set<String> same = same(real, plan);
      SortedSet<String> gone = new TreeSet<>(before.paths());
      gone.removeAll(plan.paths());
      gone.removeIf(path -> !Files.exists(real.resolve(path), LinkOption.NOFOLLOW_LINKS));
      boolean isDone = same.size() == plan.files().size() && before.paths().equals(plan.paths());
      if (!isDone && !takeOver(successor, real, plan, before, same, now.and(progress))) {
        new InPlace(real).become(plan, before, now.and(progress));
      }
      return Outcome.of(new Changes(plan.files().size() - same.size(), same.size(), gone.size()));
    } catch (IOException e) {
      String file = name + (now.path.isEmpty() ? "" : "/" + now.path);
      return Outcome.none(List.of(new Diagnostic(Place.of(file), reason(e, file))));
    }
  }

  /** Remembers which file is being written, for saying which one could not be. */
  private static final class Now {
    private String path = "";

    Consumer<String> and(Consumer<String> progress) {
      return file -> {
        path = file;
        progress.accept(file);
      };
    }
  }

  private static boolean takeOver(
      Successor successor,
      Path real,
      OutputPlan plan,
      Manifest before,
      Set<String> same,
      Consumer<String> progress)
      throws IOException {
    if (!canHaveASuccessor(real)) {
      return false;
    }
    try {
      successor.fill(plan, before, same, progress);
      return successor.takeOver();
    } finally {
      successor.clear();
    }
  }

  /** A repository is not taken apart, and where nothing may be written beside it, nothing is. */
  private static boolean canHaveASuccessor(Path real) {
    return real.getParent() != null
        && real.getFileName() != null
        && Files.isWritable(real.getParent())
        && !Files.isDirectory(real.resolve(".git"));
  }

  private static Set<String> same(Path real, OutputPlan plan) throws IOException {
    Set<String> same = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : plan.files().entrySet()) {
      if (holds(real.resolve(file.getKey()), file.getValue())) {
        same.add(file.getKey());
      }
    }
    return same;
  }

  /** Whether a file is there with these bytes. */
  static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  static Problem reason(IOException e, String file) {
    String why =
        e instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(e.getMessage());
    boolean full =
        why.contains("No space left") || why.contains("not enough space") || why.contains("quota");
    return full ? new Problem.DiskFull(file) : new Problem.CannotWrite(file);
  }
}
