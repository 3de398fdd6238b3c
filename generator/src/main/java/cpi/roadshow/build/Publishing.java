package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.files.Store;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Site;
import cpi.roadshow.pages.PageView;
import cpi.roadshow.pages.Pages;
import cpi.roadshow.publish.Sums;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.WordCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stage that makes all files of a site, at once or each when somebody asks for it. */
final class Publishing {
  private final Project project;
  private final Material material;
  private final SiteBuild.Options options;
  private final Parallel parallel;
  private final SiteBuild.Progress progress;
  private final Store store;
  private final TemplateEngine engine;
  private final Printing printing;

  /**
   * Prepares the stage.
   *
   * @param store where printed handouts are kept from one build to the next
   * @param engine with the templates of the project
   */
  Publishing(
      Project project,
      Material material,
      SiteBuild.Options options,
      Parallel parallel,
      SiteBuild.Progress progress,
      Store store,
      TemplateEngine engine) {
    this.project = project;
    this.material = material;
    this.options = options;
    this.parallel = parallel;
    this.progress = progress;
    this.store = store;
    this.engine = engine;
    printing = new Printing(project, material, parallel, progress, store);
  }

  /** The page of a file, by what search engines and feeds want to know of it. */
  private record Framed(String file, PageView.Frame frame) {
    /** Whether search engines may show this very page: it is no stand-in and leads nowhere else. */
    boolean isOriginal(URI base) {
      return frame.canonical().equals(Optional.of(WebAddress.of(base, file)));
    }
  }

  private record Printed(Framed page, String html) {
    byte[] bytes() {
      return html.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** All files. What is wrong with the pages is said even when nothing can be printed. */
  Outcome<SiteBuild.Result> all() {
    Outcome<Printing.Prints> prints =
        options.prints()
            ? withWords(printing::all).then(all -> all)
            : Outcome.of(Printing.Prints.NONE, printing.check());
    return beside(prints.value().orElse(Printing.Prints.NONE)).saidAlso(prints.said());
  }

  /** All files, with what was printed. */
  private Outcome<SiteBuild.Result> beside(Printing.Prints prints) {
    List<Pages.Job> jobs =
        new Pages(
                material.site(),
                material.words(),
                material.assets(),
                prints.shelf(),
                options.extras())
            .all();
    progress.begin(SiteBuild.Step.PAGES, jobs.size());
    return Outcome.all(parallel.map(jobs, this::printAndStep))
        .then(
            printed -> {
              List<PageView.Frame> frames = originals(printed.stream().map(Printed::page));
              return Outcome.both(
                  search(),
                  machines(frames),
                  (search, machines) -> {
                    SortedMap<String, byte[]> pictures = printing.pictures(frames);
                    if (options.prints()) {
                      store.forgetOld();
                    }
                    return Outcome.of(
                        plan(printed, List.of(search, machines, prints.files(), pictures)));
                  });
            })
        .map(plan -> result(plan, prints));
  }

  /** Some handouts and nothing else. */
  Outcome<SiteBuild.Result> handouts(List<String> wanted) {
    return printing.some(wanted).map(made -> result(new OutputPlan(made.files()), made));
  }

  /** The files one by one. */
  Preview preview() {
    SortedMap<String, Pages.Job> jobs = new TreeMap<>();
    new Pages(
            material.site(),
            material.words(),
            material.assets(),
            printing.promised(),
            options.extras())
        .all()
        .forEach(job -> jobs.put(job.file(), job));
    Once<Outcome<SortedMap<String, byte[]>>> search = new Once<>(this::search);
    Once<Outcome<SortedMap<String, byte[]>>> machines =
        new Once<>(
            () ->
                withWords(() -> originals(jobs.values().stream().map(Publishing::framed)))
                    .then(this::machines));
    return new Preview(
        jobs.keySet(),
        path ->
            Preview.first(
                () ->
                    Optional.ofNullable(jobs.get(path)).map(job -> print(job).map(Printed::bytes)),
                () -> Optional.ofNullable(material.assets().files().get(path)).map(Outcome::of),
                () -> path.startsWith("search/") ? in(search.get(), path) : Optional.empty(),
                () -> isForMachines(path) ? in(machines.get(), path) : Optional.empty(),
                () -> printing.file(path)));
  }

  /** What is wrong with the handouts. */
  List<Diagnostic> check() {
    return printing.check();
  }

  private static Framed framed(Pages.Job job) {
    return new Framed(job.file(), job.view().get().frame());
  }

  /** The map of the site, feeds, calendars and the like. */
  private static boolean isForMachines(String path) {
    return Stream.of(".xml", ".md", ".txt", ".json", ".ics").anyMatch(path::endsWith);
  }

  private static Optional<Outcome<byte[]>> in(
      Outcome<SortedMap<String, byte[]>> files, String path) {
    boolean isNone = files.value().filter(all -> !all.containsKey(path)).isPresent();
    return isNone ? Optional.empty() : Optional.of(files.map(all -> all.get(path)));
  }

  // Pages.

  private Outcome<Printed> printAndStep(Pages.Job job) {
    Outcome<Printed> printed = print(job);
    progress.step();
    return printed;
  }

  private Outcome<Printed> print(Pages.Job job) {
    Words words = material.words().in(job.language());
    return withWords(job.view())
        .then(
            view ->
                engine
                    .print(view.template(), (Record) view, words)
                    .map(html -> new Printed(new Framed(job.file(), view.frame()), html)));
  }

  /** The frames of the pages that search engines may show. */
  private List<PageView.Frame> originals(Stream<Framed> pages) {
    URI base = material.site().registers().settings().baseUrl();
    return pages.filter(page -> page.isOriginal(base)).map(Framed::frame).toList();
  }

  private OutputPlan plan(List<Printed> printed, List<SortedMap<String, byte[]>> others) {
    SortedMap<String, byte[]> files = new TreeMap<>(material.assets().files());
    others.forEach(files::putAll);
    printed.forEach(one -> files.put(one.page().file(), one.bytes()));
    List<String> sums =
        parallel.map(
            List.copyOf(files.entrySet()), file -> Sums.line(file.getKey(), file.getValue()));
    files.put(Sums.FILE, Sums.of(sums));
    return new OutputPlan(files);
  }

  // What stands beside the pages.

  private Outcome<SortedMap<String, byte[]>> search() {
    return withWords(
        () ->
            new SearchBuild(material.site(), material.words(), material.assets(), parallel::map)
                .files());
  }

  /** What is published for machines. */
  private Outcome<SortedMap<String, byte[]>> machines(List<PageView.Frame> frames) {
    Site site = material.site();
    AssetStore assets = material.assets();
    return withWords(
            () ->
                new MachineBuild(
                    site, material.words(), assets, Pages.early(assets), written(), engine))
        .then(build -> withWords(() -> build.files(frames)).then(files -> files))
        .then(files -> withWords(() -> withCalendars(files)));
  }

  private SortedMap<String, byte[]> withCalendars(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(new CalendarBuild(material.site(), material.words()).files());
    return all;
  }

  /** What stands in a page's file below its front matter. */
  private Function<Document, String> written() {
    Map<Origin, Integer> starts =
        material.drafts().stream().collect(Collectors.toMap(Draft::origin, Draft::bodyStart));
    return page ->
        project
            .content()
            .texts()
            .get(page.origin().path())
            .text()
            .substring(starts.get(page.origin()));
  }

  /** A word that neither language has is met only when it is asked for. */
  private static <T> Outcome<T> withWords(Supplier<T> make) {
    try {
      return Outcome.of(make.get());
    } catch (Words.MissingWordException e) {
      Place at = Place.of(Project.wordsPath(e.language()));
      return Outcome.none(List.of(new Diagnostic(at, new Problem.MissingWord(e.key()))));
    }
  }

  // Counts.

  private SiteBuild.Result result(OutputPlan plan, Printing.Prints prints) {
    return new SiteBuild.Result(
        plan,
        Localized.each(language -> documents(language).size()),
        Localized.each(this::words),
        prints.count());
  }

  private int words(Language language) {
    return parallel
        .map(documents(language), document -> new WordCount().of(document.body().text()))
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private List<Document> documents(Language language) {
    return material.site().documents().filter(document -> document.language() == language).toList();
  }
}
