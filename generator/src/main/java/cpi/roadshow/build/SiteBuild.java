package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.checks.Checks;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.files.Store;
import cpi.roadshow.frontmatter.FrontMatterReader;
import cpi.roadshow.frontmatter.HandoutsReader;
import cpi.roadshow.frontmatter.RegistersReader;
import cpi.roadshow.markdown.Markdown;
import cpi.roadshow.markdown.Scope;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.pages.PageView;
import cpi.roadshow.pages.Pages;
import cpi.roadshow.pdf.Sheet;
import cpi.roadshow.publish.Sums;
import cpi.roadshow.publish.WebAddress;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.site.Assembly;
import cpi.roadshow.site.FileNames;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.WordCount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns a project into what gets published. Knows no disk and no clock: both come in as values. */
public final class SiteBuild {
  private final Project project;
  private final Options options;
  private final Parallel parallel;
  private final Progress progress;
  private final Store store;
  private final Memory memory;

  /**
   * What the pipeline is told beside the project.
   *
   * @param today which day it is, for pages that are published or expire on a day
   * @param drafts whether to show what is not published yet
   * @param baseUrl where the site is published, when not where {@code site.yaml} says
   * @param prints whether to make the handouts
   * @param extras what pages have beside what they say
   */
  public record Options(
      LocalDate today, boolean drafts, Optional<URI> baseUrl, boolean prints, Set<Extra> extras) {
    public Options {
      extras = Set.copyOf(extras);
    }
  }

  /**
   * What was made.
   *
   * @param pages how many documents there are in each language
   * @param words how many words they have in each language
   * @param pdfs how many PDFs were made
   */
  public record Result(
      OutputPlan plan, Localized<Integer> pages, Localized<Integer> words, int pdfs) {}

  /** What a build does longest. */
  public enum Step {
    HANDOUTS,
    PAGES
  }

  /** Is told how far the build is. May be called by several threads at once. */
  public interface Progress {
    void begin(Step step, int steps);

    void step();
  }

  /**
   * Prepares a build.
   *
   * @param store where printed handouts are kept from one build to the next
   */
  public SiteBuild(
      Project project, Options options, Parallel parallel, Progress progress, Store store) {
    this(project, options, parallel, progress, store, Memory.NONE);
  }

  /**
   * Prepares a build that follows another.
   *
   * @param memory what earlier builds made
   */
  public SiteBuild(
      Project project,
      Options options,
      Parallel parallel,
      Progress progress,
      Store store,
      Memory memory) {
    this.memory = memory;
    this.store = store;
    this.project = project;
    this.options = options;
    this.parallel = parallel;
    this.progress = progress;
  }

  /** Names first, bodies second, then the site as a whole, then its pages. */
  public Outcome<Result> run() {
    return Outcome.both(
        names(),
        look(),
        (names, look) -> bodies(names, look).then(site -> print(site, look, names)));
  }

  /** Everything up to the site as a whole; its pages are made when they are asked for. */
  public Outcome<Preview> preview() {
    Outcome<Preview> preview =
        Outcome.both(
            names(),
            look(),
            (names, look) ->
                bodies(names, look)
                    .then(
                        site ->
                            Outcome.of(
                                preview(site, look, names),
                                printing(site, look).check(names.handouts()))));
    memory.forgetOld();
    return preview;
  }

  private Preview preview(Site site, Look look, Names names) {
    List<Handout> handouts = names.handouts();
    Printing printing = printing(site, look);
    TemplateEngine engine =
        memory.recall(
            List.of("engine"), List.of(project.ftlh()), () -> new TemplateEngine(project.ftlh()));
    SortedMap<String, Pages.Job> jobs = new TreeMap<>();
    new Pages(site, look.words(), look.assets(), printing.promised(handouts), options.extras())
        .all()
        .forEach(job -> jobs.put(job.file(), job));
    Once<Outcome<SortedMap<String, byte[]>>> search = new Once<>(() -> search(site, look));
    Once<Outcome<SortedMap<String, byte[]>>> machines =
        new Once<>(
            () ->
                withWords(() -> frames(site, jobs.values().stream().map(SiteBuild::framed)))
                    .then(frames -> machines(site, look, names, engine, frames)));
    return new Preview(
        jobs.keySet(),
        path ->
            Preview.first(
                () -> Optional.ofNullable(jobs.get(path)).map(job -> page(job, engine, look)),
                () -> Optional.ofNullable(look.assets().files().get(path)).map(Outcome::of),
                () -> path.startsWith("search/") ? in(search.get(), path) : Optional.empty(),
                () -> isForMachines(path) ? in(machines.get(), path) : Optional.empty(),
                () -> printing.file(handouts, path)));
  }

  private static Outcome<byte[]> page(Pages.Job job, TemplateEngine engine, Look look) {
    Words words = look.words().in(job.language());
    return withWords(job.view())
        .then(view -> print(view, job, engine, words))
        .map(printed -> printed.html().getBytes(StandardCharsets.UTF_8));
  }

  /** The frames of the pages that search engines may show. */
  private static List<PageView.Frame> frames(Site site, Stream<Framed> pages) {
    return pages
        .filter(page -> page.isOriginal(site.registers().settings().baseUrl()))
        .map(Framed::frame)
        .toList();
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

  /**
   * Prints some handouts and nothing else.
   *
   * @param wanted their names; all when there are none
   */
  public Outcome<Result> printOnly(List<String> wanted) {
    return Outcome.both(
        names(),
        look(),
        (names, look) ->
            bodies(names, look)
                .then(
                    site ->
                        printing(site, look)
                            .handouts(names.handouts(), wanted)
                            .map(
                                made ->
                                    new Result(
                                        new OutputPlan(made.files()),
                                        countPages(site),
                                        countWords(site),
                                        made.count()))));
  }

  /** Every page by its header alone, published or not. */
  public Outcome<Survey> survey() {
    return FileNames.read(paths())
        .then(
            origins ->
                registers()
                    .then(
                        registers -> {
                          FrontMatterReader reader =
                              new FrontMatterReader(registers, new Catalogue(origins));
                          return Outcome.all(
                                  parallel.map(
                                      origins, origin -> reader.read(file(origin), origin)))
                              .map(drafts -> new Survey(registers, drafts));
                        }));
  }

  /** The site before any of its pages is made. */
  public Outcome<Site> site() {
    return Outcome.both(names(), look(), this::bodies);
  }

  /** The pages that no other page, no stop of the roadshow and no handout leads to. */
  public Outcome<List<Pair>> orphans() {
    return Outcome.both(
        names(),
        look(),
        (names, look) -> bodies(names, look).map(site -> orphans(site, names.handouts())));
  }

  private static List<Pair> orphans(Site site, List<Handout> handouts) {
    Set<DocumentKey> reached = new HashSet<>();
    site.documents()
        .forEach(
            page -> {
              page.body().links().stream()
                  .map(Link::target)
                  .filter(target -> !target.equals(page.key()))
                  .forEach(reached::add);
              if (page.matter() instanceof FrontMatter.Roadshow stop) {
                reached.addAll(stop.handouts());
              }
            });
    Set<ContentType> whole = EnumSet.of(ContentType.PAGE);
    for (Handout handout : handouts) {
      for (Handout.Part part : handout.parts()) {
        if (part instanceof Handout.Part.Page page) {
          reached.add(page.key());
        } else if (part instanceof Handout.Part.All all) {
          whole.add(all.type());
        }
      }
    }
    return site.all().stream()
        .filter(pair -> !whole.contains(pair.key().type()) && !reached.contains(pair.key()))
        .toList();
  }

  /** What goes to the press, without printing it. */
  Outcome<List<Sheet>> sheets() {
    return Outcome.both(
        names(),
        look(),
        (names, look) ->
            bodies(names, look).then(site -> printing(site, look).sheets(names.handouts())));
  }

  /** What designers made: the words of the user interface, and what pages bring along. */
  private record Look(Localized<Words> words, AssetStore assets) {}

  private Outcome<Look> look() {
    return Outcome.both(
        words(),
        memory.recall(
            List.of("assets"), List.of(project.assets()), () -> AssetStore.of(project.assets())),
        (words, assets) -> Outcome.of(new Look(words, assets)));
  }

  // Names.

  /**
   * What is known before any text is read: which pages there are, what they say of themselves, and
   * where they will stand.
   */
  private record Names(
      Registers registers,
      Catalogue catalogue,
      List<Draft> drafts,
      Addresses addresses,
      List<Handout> handouts) {}

  private Outcome<Names> names() {
    return FileNames.read(paths())
        .then(origins -> registers().then(registers -> names(origins, registers)));
  }

  private List<String> paths() {
    return Stream.concat(
            project.content().texts().keySet().stream(),
            project.content().binaries().keySet().stream())
        .sorted()
        .toList();
  }

  private Outcome<Registers> registers() {
    return memory.recall(
        List.of("registers"),
        List.of(project.yaml(), options.baseUrl()),
        () ->
            RegistersReader.read(project.yaml())
                .map(read -> options.baseUrl().map(read::withBaseUrl).orElse(read)));
  }

  private Outcome<Names> names(List<Origin> origins, Registers registers) {
    Catalogue catalogue =
        memory.recall(List.of("catalogue"), List.of(origins), () -> new Catalogue(origins));
    FrontMatterReader reader = new FrontMatterReader(registers, catalogue);
    return Outcome.all(
            parallel.map(
                origins,
                origin ->
                    memory.recall(
                        List.of("header", origin.path()),
                        List.of(file(origin), registers, catalogue),
                        () -> reader.read(file(origin), origin))))
        .then(
            all -> {
              Map<Boolean, List<Draft>> shown =
                  all.stream().collect(Collectors.partitioningBy(this::isShown));
              return Outcome.both(
                  Addresses.assign(catalogue, shown.get(true), shown.get(false)),
                  memory.recall(
                      List.of("handouts"),
                      List.of(project.yaml(), catalogue),
                      () -> HandoutsReader.read(project.yaml(), catalogue)),
                  (addresses, handouts) ->
                      Outcome.of(
                          new Names(registers, catalogue, shown.get(true), addresses, handouts)));
            });
  }

  private SourceFile file(Origin origin) {
    return project.content().texts().get(origin.path());
  }

  private boolean isShown(Draft draft) {
    return options.drafts() || draft.matter().meta().isPublishedOn(options.today());
  }

  private Outcome<Localized<Words>> words() {
    List<Diagnostic> said = new ArrayList<>();
    for (Language language : Language.values()) {
      if (project.words(language).isEmpty()) {
        String path = Project.wordsPath(language);
        said.add(new Diagnostic(Place.of(path), new Problem.MissingFile(path)));
      }
    }
    if (!said.isEmpty()) {
      return Outcome.none(said);
    }
    Localized<SourceFile> files = Localized.each(language -> project.words(language).orElseThrow());
    return memory.recall(List.of("words"), List.of(files), () -> Words.read(files));
  }

  // Bodies.

  private Outcome<Site> bodies(Names names, Look look) {
    SortedMap<String, String> images = images(look.assets());
    Localized<Markdown> markdown =
        Localized.each(
            language -> {
              Scope scope =
                  new Scope(
                      language,
                      names.catalogue(),
                      names.addresses().paths(),
                      images,
                      names.registers().glossary(),
                      termAddresses(names.registers(), language),
                      look.words().in(language).all());
              return memory.recall(
                  List.of("markdown", language.code()), List.of(scope), () -> new Markdown(scope));
            });
    return Outcome.all(
            parallel.map(names.drafts(), draft -> body(draft, markdown, names.addresses())))
        .then(documents -> Assembly.of(names.registers(), documents, names.addresses()))
        .then(site -> Outcome.of(site, checks(site)));
  }

  private static List<String> termAddresses(Registers registers, Language language) {
    return IntStream.range(0, registers.glossary().size())
        .mapToObj(number -> Addresses.GLOSSARY + "#" + Addresses.term(language, number))
        .toList();
  }

  /** The images of the content by the name that pages know them by. */
  private static SortedMap<String, String> images(AssetStore assets) {
    SortedMap<String, String> images = new TreeMap<>();
    assets
        .published()
        .forEach(
            (name, path) -> {
              if (name.startsWith("assets/images/")) {
                images.put(name.substring("assets/".length()), path);
              }
            });
    return images;
  }

  private Outcome<Document> body(Draft draft, Localized<Markdown> markdown, Addresses addresses) {
    Permalink at = addresses.of(draft);
    Markdown reader = markdown.in(draft.origin().language());
    Optional<LocalDate> committed =
        Optional.ofNullable(project.committed().get(draft.origin().path()));
    return memory.recall(
        List.of("body", draft.origin().path()),
        List.of(draft, at, reader, file(draft.origin()), committed),
        () ->
            reader
                .read(draft, file(draft.origin()), at)
                .map(
                    body ->
                        new Document(
                            draft.origin(),
                            at,
                            draft.matter(),
                            draft.fields(),
                            body,
                            draft.hash(),
                            committed)));
  }

  private List<Diagnostic> checks(Site site) {
    List<Diagnostic> said = new ArrayList<>();
    SortedMap<String, SourceFile> files = project.yaml();
    files.putAll(project.content().texts());
    Checks checks =
        memory.recall(
            List.of("checks"), List.of(site.registers()), () -> Checks.with(site.registers()));
    parallel
        .map(
            List.copyOf(site.all()),
            pair ->
                memory.recall(
                    List.of("check", pair.key().toString()),
                    List.of(
                        checks,
                        pair,
                        pair.all().map(page -> files.get(page.origin().path())).toList()),
                    () -> checks.of(pair, files)))
        .forEach(said::addAll);
    said.addAll(Checks.ofRegister(site, files));
    return said;
  }

  // Pages.

  private Outcome<Result> print(Site site, Look look, Names names) {
    List<Handout> handouts = names.handouts();
    Printing printing = printing(site, look);
    Outcome<Printing.Prints> prints =
        options.prints()
            ? withWords(() -> printing.all(handouts)).then(all -> all)
            : Outcome.of(Printing.Prints.NONE, printing.check(handouts));
    // What is wrong with the pages is said even when nothing can be printed.
    return print(site, look, names, printing, prints.value().orElse(Printing.Prints.NONE))
        .saidAlso(prints.said());
  }

  private Printing printing(Site site, Look look) {
    return new Printing(project, site, look.words(), look.assets(), parallel, progress, store);
  }

  private Outcome<Result> print(
      Site site, Look look, Names names, Printing printing, Printing.Prints prints) {
    TemplateEngine engine = new TemplateEngine(project.ftlh());
    List<Pages.Job> jobs =
        new Pages(site, look.words(), look.assets(), prints.shelf(), options.extras()).all();
    progress.begin(Step.PAGES, jobs.size());
    return Outcome.all(parallel.map(jobs, job -> print(job, engine, look.words())))
        .then(
            printed -> {
              List<PageView.Frame> frames = frames(site, printed.stream().map(Printed::page));
              return Outcome.both(
                  search(site, look),
                  machines(site, look, names, engine, frames),
                  (search, machines) -> {
                    SortedMap<String, byte[]> pictures = printing.pictures(frames);
                    if (options.prints()) {
                      store.forgetOld();
                    }
                    return Outcome.of(
                        plan(printed, look, List.of(search, machines, prints.files(), pictures)));
                  });
            })
        .map(plan -> new Result(plan, countPages(site), countWords(site), prints.count()));
  }

  private Outcome<SortedMap<String, byte[]>> search(Site site, Look look) {
    return withWords(
        () -> new SearchBuild(site, look.words(), look.assets(), parallel::map).files());
  }

  private record Framed(String file, PageView.Frame frame) {
    /** Whether search engines may show this very page: it is no stand-in and leads nowhere else. */
    boolean isOriginal(URI base) {
      return frame.canonical().equals(Optional.of(WebAddress.of(base, file)));
    }
  }

  private static Framed framed(Pages.Job job) {
    return new Framed(job.file(), job.view().get().frame());
  }

  private record Printed(Framed page, String html) {
    String file() {
      return page.file();
    }
  }

  private Outcome<Printed> print(Pages.Job job, TemplateEngine engine, Localized<Words> words) {
    Words in = words.in(job.language());
    Outcome<Printed> printed = withWords(job.view()).then(view -> print(view, job, engine, in));
    progress.step();
    return printed;
  }

  private static Outcome<Printed> print(
      PageView view, Pages.Job job, TemplateEngine engine, Words words) {
    return engine
        .print(view.template(), (Record) view, words)
        .map(html -> new Printed(new Framed(job.file(), view.frame()), html));
  }

  /** What is published for machines. */
  private Outcome<SortedMap<String, byte[]>> machines(
      Site site, Look look, Names names, TemplateEngine engine, List<PageView.Frame> frames) {
    return withWords(
            () ->
                new MachineBuild(
                    site,
                    look.words(),
                    look.assets(),
                    Pages.early(look.assets()),
                    written(names),
                    engine))
        .then(build -> withWords(() -> build.files(frames)).then(files -> files))
        .then(files -> withWords(() -> withCalendars(files, site, look)));
  }

  private static SortedMap<String, byte[]> withCalendars(
      SortedMap<String, byte[]> files, Site site, Look look) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    all.putAll(new CalendarBuild(site, look.words()).files());
    return all;
  }

  /** What stands in a page's file below its front matter. */
  private Function<Document, String> written(Names names) {
    Map<Origin, Integer> starts =
        names.drafts().stream().collect(Collectors.toMap(Draft::origin, Draft::bodyStart));
    return page -> file(page.origin()).text().substring(starts.get(page.origin()));
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

  private static OutputPlan plan(
      List<Printed> printed, Look look, List<SortedMap<String, byte[]>> others) {
    SortedMap<String, byte[]> files = new TreeMap<>(look.assets().files());
    others.forEach(files::putAll);
    printed.forEach(page -> files.put(page.file(), page.html().getBytes(StandardCharsets.UTF_8)));
    files.put(Sums.FILE, Sums.of(files));
    return new OutputPlan(files);
  }

  private static Localized<Integer> countPages(Site site) {
    return Localized.each(language -> (int) documents(site, language).count());
  }

  private Localized<Integer> countWords(Site site) {
    return Localized.each(
        language ->
            parallel
                .map(
                    documents(site, language).toList(),
                    document -> new WordCount().of(document.body().text()))
                .stream()
                .mapToInt(Integer::intValue)
                .sum());
  }

  private static Stream<Document> documents(Site site, Language language) {
    return site.documents().filter(document -> document.language() == language);
  }
}
