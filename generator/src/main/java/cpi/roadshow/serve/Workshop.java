package cpi.roadshow.serve;

import cpi.roadshow.build.Memory;
import cpi.roadshow.build.Parallel;
import cpi.roadshow.build.Preview;
import cpi.roadshow.build.Project;
import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.Bundled;
import cpi.roadshow.files.KeptFiles;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.files.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Builds the site again and again, and makes each time only what has changed. */
public final class Workshop {
  private final Folders folders;
  private final Supplier<SiteBuild.Options> options;
  private final Parallel parallel;
  private final Store store;
  private final KeptFiles kept;
  private final Memory memory = Memory.ofLastTime();
  private final SortedMap<String, byte[]> bundled = Bundled.read();
  private Optional<Read> last = Optional.empty();

  /** The folders that are read. */
  public record Folders(Path content, Path seeds, Path templates) {
    List<Path> all() {
      return List.of(content, seeds, templates);
    }
  }

  /** What was read, what there is to say of it, and under which options. */
  private record Read(Project project, List<Diagnostic> said, SiteBuild.Options options) {}

  /**
   * Prepares one.
   *
   * @param options are asked for at each build: a new day may have begun
   * @param clock milliseconds since 1970
   */
  public Workshop(
      Folders folders,
      Supplier<SiteBuild.Options> options,
      Parallel parallel,
      Store store,
      LongSupplier clock) {
    this.folders = folders;
    this.options = options;
    this.parallel = parallel;
    this.store = store;
    kept = KeptFiles.by(clock);
  }

  Folders folders() {
    return folders;
  }

  /** The next state; the same as before when nothing has changed. */
  State after(State before) {
    Read read = read();
    if (last.equals(Optional.of(read))) {
      return before;
    }
    Outcome<Preview> outcome =
        new SiteBuild(read.project, read.options, parallel, new Silence(), store, memory)
            .preview()
            .saidAlso(read.said);
    last = Optional.of(read);
    return State.of(before.number() + 1, outcome, before.good(), read.project::text);
  }

  /** Takes what was read last as not read, so that it is built again. */
  void startAnew() {
    last = Optional.empty();
  }

  private Read read() {
    List<Diagnostic> said = new ArrayList<>();
    return new Read(
        new Project(
            read(folders.content, "content", said),
            read(folders.seeds, "seeds", said),
            read(folders.templates, "templates", said),
            bundled),
        said,
        options.get());
  }

  private SourceTree read(Path folder, String name, List<Diagnostic> said) {
    Outcome<SourceTree> read = SourceTree.read(folder, name, kept);
    said.addAll(read.said());
    return read.value().orElseGet(SourceTree::empty);
  }

  /** A page reloads faster than a bar could be drawn. */
  private static final class Silence implements SiteBuild.Progress {
    @Override
    public void begin(SiteBuild.Step step, int steps) {
      // Nobody is told.
    }

    @Override
    public void step() {
      // Nobody is told.
    }
  }
}
