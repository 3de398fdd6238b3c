package cpi.roadshow.cli;

import cpi.roadshow.build.OfflineCopy;
import cpi.roadshow.build.OutsideLinks;
import cpi.roadshow.build.Parallel;
import cpi.roadshow.build.Project;
import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.diagnostics.MachineReport;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.diagnostics.Report;
import cpi.roadshow.diagnostics.Severity;
import cpi.roadshow.files.Archive;
import cpi.roadshow.files.Bundled;
import cpi.roadshow.files.FolderLock;
import cpi.roadshow.files.FontSettings;
import cpi.roadshow.files.GitHistory;
import cpi.roadshow.files.OutputFolder;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Place;
import cpi.roadshow.outward.LinkChecker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import picocli.CommandLine;

/** One build or check from the folders to the last line that is printed. */
final class Run {
  private static final long MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000L;

  /** Other sites are asked at the same time, each one question after the other. */
  private static final int SITES_AT_ONCE = 8;

  private static final long BYTES_IN_TENTH = 100_000;

  private final Surroundings around;
  private final Messages messages;
  private final BuildOptions options;
  private final CommandLine line;
  private final long start;

  Run(Surroundings around, Messages messages, BuildOptions options, CommandLine line) {
    this.around = around;
    this.messages = messages;
    this.options = options;
    this.line = line;
    start = around.clock().getAsLong();
  }

  /**
   * Builds in memory and says what is wrong.
   *
   * @param isExternal whether to ask other sites about the links to them
   * @param prints whether to lay out the handouts too, for what does not fit on paper
   */
  int check(Format format, boolean isExternal, boolean prints) {
    Path content = options.content(line, around, messages);
    Path templates = options.templates(line, around, messages);
    Finished finished =
        finish(content, templates, prints, handouts(content).unchanged(), Set.of(), SiteBuild::run);
    if (isExternal) {
      finished = finished.saidAlso(external(finished.project().orElseThrow(), content));
    }
    if (format != Format.TEXT) {
      return report(finished, format);
    }
    int code = report(finished);
    if (code == ExitCode.DONE && !options.quiet()) {
      around
          .out()
          .println(
              messages.get(
                  "checked",
                  counts(finished.made().pages()),
                  warnings(finished.outcome().said()),
                  seconds()));
    }
    return code;
  }

  private List<Diagnostic> external(Project project, Path content) {
    Store store = new Store(content.resolveSibling(".roadshow").resolve("links"));
    long today = around.clock().getAsLong() / MILLISECONDS_A_DAY;
    try (Parallel parallel = new Parallel(SITES_AT_ONCE)) {
      OutsideLinks links =
          new OutsideLinks(project, parallel, store, today, LinkChecker.Limits.USUAL);
      return build(project, content, parallel).site().value().map(links::check).orElse(List.of());
    }
  }

  private SiteBuild build(Project project, Path content, Parallel parallel) {
    SiteBuild.Options settings =
        new SiteBuild.Options(
            options.today(line, around, messages),
            options.drafts(),
            options.baseUrl(line, messages),
            false,
            Set.of());
    return new SiteBuild(
        project, settings, parallel, new ProgressLine(around, messages, false), handouts(content));
  }

  /** Where handouts are kept from one build to the next. */
  private static Store handouts(Path content) {
    return new Store(content.resolveSibling(".roadshow").resolve("handouts"));
  }

  /** What a question about the content amounts to: its answer, after what is wrong was said. */
  record Answer<T>(Optional<T> value, int code) {}

  /** Asks something of the content without making the site. */
  <T> Answer<T> ask(Function<SiteBuild, Outcome<T>> question) {
    Path content = options.content(line, around, messages);
    Outcome<Project> read = read(content, options.templates(line, around, messages));
    Project project = read.value().orElseThrow();
    try (Parallel parallel = new Parallel(options.threads(line, messages))) {
      Outcome<T> answer = question.apply(build(project, content, parallel)).saidAlso(read.said());
      List<Diagnostic> errors =
          answer.said().stream()
              .filter(one -> one.severity().compareTo(Severity.WARNING) > 0)
              .toList();
      int code = report(new Finished(Optional.of(project), Outcome.none(errors)));
      return new Answer<>(answer.value(), code);
    }
  }

  LocalDate today() {
    return options.today(line, around, messages);
  }

  Path content() {
    return options.content(line, around, messages);
  }

  /** Builds and publishes, unless something is wrong. */
  int build(Path output, boolean prints, boolean hasIntegrity) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    if (prints) {
      extras.add(Extra.PICTURES);
    }
    if (hasIntegrity) {
      extras.add(Extra.INTEGRITY);
    }
    return publish(output, "built", prints, extras, SiteBuild::run);
  }

  /** Builds a folder and an archive that need no server. */
  int buildOffline(Path output, boolean prints) {
    Path place = around.folder().resolve(output).toAbsolutePath().normalize();
    String folder = String.valueOf(place.getFileName());
    String name = output.resolveSibling(folder + ".zip").toString().replace('\\', '/');
    AtomicReference<OutputPlan> carried = new AtomicReference<>();
    int code =
        publish(
            output,
            "built",
            prints,
            Set.of(),
            build ->
                build
                    .run()
                    .map(
                        made -> {
                          OutputPlan plan = OfflineCopy.of(made.plan());
                          carried.set(plan);
                          return new SiteBuild.Result(
                              plan, made.pages(), made.words(), made.pdfs());
                        }));
    return code == ExitCode.DONE
        ? archive(carried.get(), output, place.resolveSibling(folder + ".zip"), name)
        : code;
  }

  private int archive(OutputPlan plan, Path output, Path file, String name) {
    byte[] packed = Archive.of(plan, output.getFileName().toString());
    Outcome<Integer> written = Archive.write(file, name, packed);
    if (written.value().isEmpty()) {
      return report(new Finished(Optional.empty(), Outcome.none(written.said())));
    }
    if (!options.quiet()) {
      long bytes = plan.files().values().stream().mapToLong(one -> one.length).sum();
      around
          .out()
          .println(
              messages.get(
                  "offline",
                  output,
                  plan.files().size(),
                  megabytes(bytes),
                  name,
                  megabytes(packed.length),
                  OfflineCopy.ENTRY));
    }
    return ExitCode.DONE;
  }

  private static String megabytes(long bytes) {
    long tenths = (bytes + BYTES_IN_TENTH - 1) / BYTES_IN_TENTH;
    return tenths / 10 + "." + tenths % 10;
  }

  /** Prints some handouts into a folder of their own. */
  int print(Path output, List<String> names) {
    return publish(output, "printed", true, Set.of(), build -> build.printOnly(names));
  }

  private int publish(
      Path output,
      String message,
      boolean prints,
      Set<Extra> extras,
      Function<SiteBuild, Outcome<SiteBuild.Result>> make) {
    Path content = options.content(line, around, messages);
    Path templates = options.templates(line, around, messages);
    OutputFolder folder =
        new OutputFolder(around.folder().resolve(output), output.toString().replace('\\', '/'));
    List<Diagnostic> unsafe = folder.check(List.of(content, options.seeds(around), templates));
    if (!unsafe.isEmpty()) {
      return report(new Finished(Optional.empty(), Outcome.none(unsafe)));
    }
    Outcome<FolderLock> lock = folder.lock();
    if (lock.value().isEmpty()) {
      return report(new Finished(Optional.empty(), Outcome.none(lock.said())));
    }
    FolderLock held = lock.value().get();
    try {
      Finished finished = finish(content, templates, prints, handouts(content), extras, make);
      int code = report(finished);
      if (code == ExitCode.DONE) {
        return publish(finished, folder, output, message);
      }
      around.err().println(messages.get("nothing-written", output));
      return code;
    } finally {
      held.close();
    }
  }

  /** The project that was read, for showing its lines, and what came of it. */
  private record Finished(Optional<Project> project, Outcome<SiteBuild.Result> outcome) {
    SiteBuild.Result made() {
      return outcome.value().orElseThrow();
    }

    Finished saidAlso(List<Diagnostic> more) {
      return new Finished(project, outcome.saidAlso(more));
    }
  }

  private Finished finish(
      Path content,
      Path templates,
      boolean prints,
      Store store,
      Set<Extra> extras,
      Function<SiteBuild, Outcome<SiteBuild.Result>> make) {
    if (prints) {
      FontSettings.prepare();
    }
    SiteBuild.Options settings =
        new SiteBuild.Options(
            options.today(line, around, messages),
            options.drafts(),
            options.baseUrl(line, messages),
            prints,
            extras);
    Outcome<Project> read = read(content, templates).then(project -> withHistory(project, content));
    Project project = read.value().orElseThrow();
    try (Parallel parallel = new Parallel(options.threads(line, messages));
        ProgressLine progress = new ProgressLine(around, messages, options.showsProgress(around))) {
      Outcome<SiteBuild.Result> outcome =
          make.apply(new SiteBuild(project, settings, parallel, progress, store));
      return new Finished(Optional.of(project), outcome.saidAlso(read.said()));
    }
  }

  /** With the days of Git, if it holds enough of them to be right. */
  private static Outcome<Project> withHistory(Project project, Path content) {
    GitHistory history = new GitHistory(content);
    return switch (history.depth()) {
      case NONE -> Outcome.of(project);
      case SHALLOW ->
          Outcome.of(
              project, List.of(new Diagnostic(Place.of("content"), new Problem.ShallowClone())));
      case WHOLE -> {
        SortedMap<String, LocalDate> days = new TreeMap<>();
        history
            .commits()
            .forEach((file, at) -> days.put("content/" + file, BuildOptions.dayOf(at)));
        yield Outcome.of(project.with(days));
      }
    };
  }

  private Outcome<Project> read(Path content, Path templates) {
    List<Diagnostic> said = new ArrayList<>();
    Localized<SourceTree> none = new Localized<>(SourceTree.empty(), SourceTree.empty());
    SourceTree pages = keep(SourceTree.read(content, "content"), said).orElse(none.th());
    SourceTree seeds =
        keep(SourceTree.read(options.seeds(around), "seeds"), said).orElse(none.th());
    SourceTree design = keep(SourceTree.read(templates, "templates"), said).orElse(none.th());
    return Outcome.of(new Project(pages, seeds, design, Bundled.read()), said);
  }

  private static <T> Optional<T> keep(Outcome<T> outcome, List<Diagnostic> said) {
    said.addAll(outcome.said());
    return outcome.value();
  }

  private int publish(Finished finished, OutputFolder folder, Path output, String message) {
    SiteBuild.Result made = finished.made();
    Outcome<OutputFolder.Changes> written = folder.become(made.plan(), file -> {});
    if (written.value().isEmpty()) {
      return report(new Finished(finished.project(), Outcome.none(written.said())));
    }
    if (!options.quiet()) {
      summary(message, made, written.value().get(), finished.outcome().said(), output);
    }
    return ExitCode.DONE;
  }

  private void summary(
      String message,
      SiteBuild.Result made,
      OutputFolder.Changes changes,
      List<Diagnostic> said,
      Path output) {
    around
        .out()
        .println(
            messages.get(
                message,
                counts(made.pages()),
                counts(made.words()),
                changes.written(),
                changes.kept(),
                changes.removed(),
                warnings(said),
                seconds(),
                output,
                made.pdfs()));
  }

  private static long warnings(List<Diagnostic> said) {
    return said.stream().distinct().filter(one -> one.severity() == Severity.WARNING).count();
  }

  private String counts(Localized<Integer> numbers) {
    return messages.get("counts", numbers.th(), numbers.en());
  }

  private String seconds() {
    long milliseconds = around.clock().getAsLong() - start;
    return milliseconds / 1000 + "." + milliseconds % 1000 / 100;
  }

  /** The same for a program: all of it on the standard output. */
  private int report(Finished finished, Format format) {
    List<Diagnostic> said = finished.outcome().said();
    MachineReport report =
        new MachineReport(
            messages.language(),
            path -> finished.project().flatMap(project -> project.text(path)),
            said);
    around
        .out()
        .print(
            switch (format) {
              case SARIF -> report.sarif();
              case GITHUB -> report.github();
              case TEXT, JSON -> report.json();
            });
    around.out().flush();
    return ExitCode.of(said, options.strict());
  }

  /** Says what is wrong, if anything, and gives the exit code that it amounts to. */
  private int report(Finished finished) {
    List<Diagnostic> said = finished.outcome().said();
    boolean colour = options.usesColour(line, around, messages);
    Report report =
        new Report(
            messages.language(),
            colour,
            path -> finished.project().flatMap(project -> project.text(path)),
            options.verbose());
    int code = ExitCode.of(said, options.strict());
    around.err().print(report.print(said));
    if (code != ExitCode.DONE) {
      around.err().println(report.summary(said));
    }
    around.err().flush();
    return code;
  }
}
