package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.files.Store;
import cpi.roadshow.handout.PrintView;
import cpi.roadshow.handout.Volume;
import cpi.roadshow.handout.Volumes;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Handout.Format;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Shelf;
import cpi.roadshow.model.Shelf.Copies;
import cpi.roadshow.model.Shelf.Copy;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.model.Term;
import cpi.roadshow.pages.PageView;
import cpi.roadshow.pdf.Imposition;
import cpi.roadshow.pdf.PdfPrinter;
import cpi.roadshow.pdf.Press;
import cpi.roadshow.pdf.Printed;
import cpi.roadshow.pdf.Sheet;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.WholeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The stage that makes PDFs: what is printed, on which paper, and where it is published. */
final class Printing {
  private static final String TEMPLATE = "print/handout";

  private final Project project;
  private final Site site;
  private final Localized<Words> words;
  private final AssetStore assets;
  private final List<Handout> handouts;
  private final Parallel parallel;
  private final SiteBuild.Progress progress;
  private final Volumes volumes;
  private final TemplateEngine engine;
  private final WholeWords whole;
  private final PdfPrinter printer;
  private final SocialCards cards;

  Printing(
      Project project,
      Material material,
      Parallel parallel,
      SiteBuild.Progress progress,
      Store store) {
    this.project = project;
    site = material.site();
    words = material.words();
    assets = material.assets();
    handouts = material.handouts();
    this.parallel = parallel;
    this.progress = progress;
    volumes = new Volumes(site, words);
    engine = new TemplateEngine(project.ftlh());
    whole = WholeWords.of(terms(site));
    printer =
        new RememberingPrinter(new Once<>(() -> new Press(whole)), Press.fingerprint(whole), store);
    cards = new SocialCards(whole, store);
  }

  /** The names that the glossary gives, long and short. */
  private static Stream<String> terms(Site site) {
    return site.registers().glossary().stream().flatMap(Printing::names);
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.name().th()), term.abbreviation().th().stream());
  }

  /**
   * What was printed.
   *
   * @param files by where they are published
   * @param count how many PDFs there are
   */
  record Prints(SortedMap<String, byte[]> files, Shelf shelf, int count) {
    static final Prints NONE = new Prints(Collections.emptySortedMap(), Shelf.EMPTY, 0);
  }

  /** Prints every handout, and every page of the site by itself. */
  Outcome<Prints> all() {
    return print(handouts, works()).saidAlso(check());
  }

  /**
   * The picture of each page that has one, by where it is published.
   *
   * @param frames of the pages that search engines may show
   */
  SortedMap<String, byte[]> pictures(List<PageView.Frame> frames) {
    String base = site.registers().settings().baseUrl().toString();
    List<PageView.Frame> shared =
        frames.stream().filter(frame -> frame.publishing().picture().isPresent()).toList();
    List<byte[]> drawn = parallel.map(shared, cards::png);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < drawn.size(); i++) {
      files.put(
          shared.get(i).publishing().picture().orElseThrow().substring(base.length()),
          drawn.get(i));
    }
    return files;
  }

  /**
   * What could be printed, as if it had been: for a preview, whose pages lead to PDFs that are
   * printed when they are opened.
   */
  Shelf promised() {
    SortedMap<String, Copy> pages = new TreeMap<>();
    for (Pair pair : site.all()) {
      for (Language language : Language.values()) {
        if (pair.has(language)) {
          String file = pair.in(language).permalink().in(language).file();
          pages.put(file, promised(Volumes.nameOf(file) + ".pdf", Edition.in(language), Format.A4));
        }
      }
    }
    return new Shelf(handouts.stream().map(this::promised).toList(), pages);
  }

  private Copies promised(Handout handout) {
    List<Copy> copies = new ArrayList<>();
    Map<Edition, String> pictures = new EnumMap<>(Edition.class);
    LocalDate made = LocalDate.EPOCH;
    for (Edition edition : handout.languages()) {
      String name = Volumes.nameOf(handout, edition);
      LocalDate newest = volumes.made(handout, edition);
      made = newest.isAfter(made) ? newest : made;
      pictures.put(edition, name + ".png");
      handout
          .formats()
          .forEach(
              format -> copies.add(promised(name + "." + format.id() + ".pdf", edition, format)));
    }
    return new Copies(handout, volumes.held(handout), made, pictures, copies);
  }

  private static Copy promised(String file, Edition edition, Format format) {
    return new Copy(file, edition, format, 0, 0);
  }

  /** Prints what is published under one path, if something is. */
  Optional<Outcome<byte[]>> file(String path) {
    if (!path.startsWith(Volumes.FOLDER)) {
      return Optional.empty();
    }
    return Stream.concat(
            handouts.stream()
                .filter(handout -> path.startsWith(Volumes.FOLDER + handout.name() + "."))
                .flatMap(handout -> works(handout).stream()),
            path.startsWith(Volumes.FOLDER + "pages/") ? pages(path).stream() : Stream.empty())
        .filter(work -> files(work).contains(path))
        .findFirst()
        .map(work -> print(work).map(done -> done.files().get(path)));
  }

  private List<Work> pages(String path) {
    return site.all().stream()
        .flatMap(
            pair ->
                Stream.of(Language.values())
                    .filter(pair::has)
                    .filter(
                        language ->
                            path.equals(
                                Volumes.nameOf(pair.in(language).permalink().in(language).file())
                                    + ".pdf"))
                    .map(language -> volumes.of(pair, language)))
        .map(Printing::pageByItself)
        .toList();
  }

  private static List<String> files(Work work) {
    List<String> files = new ArrayList<>();
    work.formats().forEach(format -> files.add(file(work, format)));
    if (hasPicture(work)) {
      files.add(picture(work.volume()));
    }
    return files;
  }

  /** The words that no line cuts. */
  WholeWords whole() {
    return whole;
  }

  /** What goes to the press: every handout on each paper, and every page. */
  Outcome<List<Sheet>> sheets() {
    return Outcome.all(
        works().stream()
            .map(
                work -> html(work.volume().view().on(work.layout())).map(html -> sheet(html, work)))
            .toList());
  }

  /** Prints some handouts. */
  Outcome<Prints> some(List<String> wanted) {
    List<Handout> chosen =
        handouts.stream()
            .filter(handout -> wanted.isEmpty() || wanted.contains(handout.name()))
            .toList();
    List<Diagnostic> unknown = unknown(wanted);
    return unknown.isEmpty()
        ? print(chosen, works(chosen)).saidAlso(check(chosen))
        : Outcome.none(unknown);
  }

  private List<Diagnostic> unknown(List<String> wanted) {
    List<String> names = handouts.stream().map(Handout::name).toList();
    return wanted.stream()
        .filter(name -> !names.contains(name))
        .map(
            name ->
                new Diagnostic(
                    Place.of("content/handouts"),
                    new Problem.UnknownName(Problem.What.HANDOUT, name, Nearest.of(name, names))))
        .toList();
  }

  /** What the handouts name that is not there. */
  List<Diagnostic> check() {
    return check(handouts);
  }

  private List<Diagnostic> check(List<Handout> some) {
    return some.stream().flatMap(handout -> volumes.check(handout).stream()).toList();
  }

  /** One run of the press, and what is made of what comes out. */
  private record Work(
      Optional<Handout> handout, Volume volume, String layout, List<Format> formats) {}

  /** Every handout on each paper, and every page. */
  private List<Work> works() {
    List<Work> works = new ArrayList<>(works(handouts));
    works.addAll(pages());
    return works;
  }

  private List<Work> works(List<Handout> handouts) {
    return parallel.mapOneByOne(handouts, this::works).stream().flatMap(List::stream).toList();
  }

  /** The runs that a handout needs: A5 pages serve the booklet and the sheets of two alike. */
  private List<Work> works(Handout handout) {
    List<Work> works = new ArrayList<>();
    for (Edition edition : handout.languages()) {
      Volume volume = volumes.of(handout, edition);
      Map<String, List<Format>> byLayout = new LinkedHashMap<>();
      for (Format format : handout.formats()) {
        byLayout.computeIfAbsent(layout(format), layout -> new ArrayList<>()).add(format);
      }
      byLayout.forEach(
          (layout, formats) -> works.add(new Work(Optional.of(handout), volume, layout, formats)));
    }
    return works;
  }

  private static String layout(Format format) {
    return switch (format) {
      case A4 -> "a4";
      case BOOKLET, TWO_UP -> "a5";
      case LARGE -> "large";
    };
  }

  private List<Work> pages() {
    return Stream.of(Language.values()).flatMap(this::pages).toList();
  }

  private Stream<Work> pages(Language language) {
    List<Pair> pairs = site.all().stream().filter(pair -> pair.has(language)).toList();
    return parallel.map(pairs, pair -> pageByItself(volumes.of(pair, language))).stream();
  }

  private static Work pageByItself(Volume volume) {
    return new Work(Optional.empty(), volume, "a4", List.of(Format.A4));
  }

  /** What came of one run. */
  private record Done(Work work, List<Copy> copies, SortedMap<String, byte[]> files) {}

  private Outcome<Prints> print(List<Handout> handouts, List<Work> works) {
    progress.begin(SiteBuild.Step.HANDOUTS, works.size());
    return Outcome.all(parallel.mapOneByOne(works, this::print))
        .map(done -> prints(handouts, done));
  }

  private Outcome<Done> print(Work work) {
    Outcome<Done> done =
        html(work.volume().view().on(work.layout())).then(html -> print(work, sheet(html, work)));
    progress.step();
    return done;
  }

  private Outcome<Done> print(Work work, Sheet sheet) {
    Set<Imposition> ways = new TreeSet<>();
    work.formats().forEach(format -> imposition(format).ifPresent(ways::add));
    return located(
        ways.isEmpty()
            ? printer.print(sheet).map(printed -> done(work, format -> printed))
            : printer
                .print(sheet, ways)
                .map(all -> done(work, format -> all.get(imposition(format).orElseThrow()))));
  }

  private Outcome<String> html(PrintView view) {
    try {
      return engine.print(TEMPLATE, view, words.in(view.language()));
    } catch (Words.MissingWordException e) {
      return Outcome.none(
          List.of(
              new Diagnostic(
                  Place.of(Project.wordsPath(view.language())), new Problem.MissingWord(e.key()))));
    }
  }

  private Sheet sheet(String html, Work work) {
    return new Sheet(
        html,
        assets.files(),
        work.volume().inside(),
        site.registers().settings().baseUrl(),
        work.volume().made(),
        hasPicture(work));
  }

  /** Says where in its file a character stands that cannot be printed. */
  private Outcome<Done> located(Outcome<Done> done) {
    return new Outcome<>(done.value(), done.said().stream().map(this::located).toList());
  }

  private Diagnostic located(Diagnostic said) {
    if (!(said.problem() instanceof Problem.MissingGlyph missing)) {
      return said;
    }
    return project
        .text(said.at().path())
        .flatMap(file -> place(file, missing.character()))
        .map(place -> new Diagnostic(place, missing))
        .orElse(said);
  }

  private static Optional<Place> place(SourceFile file, String character) {
    int at = file.text().indexOf(character);
    return at < 0 ? Optional.empty() : Optional.of(file.place(at, at + character.length()));
  }

  private Done done(Work work, Function<Format, Printed> printed) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Format format : work.formats()) {
      byte[] pdf = printed.apply(format).pdf();
      String file = file(work, format);
      files.put(file, pdf);
      copies.add(
          new Copy(
              file, work.volume().edition(), format, printed.apply(format).pages(), pdf.length));
    }
    printed
        .apply(work.formats().get(0))
        .picture()
        .ifPresent(picture -> files.put(picture(work.volume()), picture));
    return new Done(work, copies, files);
  }

  private static String file(Work work, Format format) {
    String name = work.volume().name();
    return work.handout().isEmpty() ? name + ".pdf" : name + "." + format.id() + ".pdf";
  }

  private static Optional<Imposition> imposition(Format format) {
    return switch (format) {
      case BOOKLET -> Optional.of(Imposition.BOOKLET);
      case TWO_UP -> Optional.of(Imposition.TWO_UP);
      case A4, LARGE -> Optional.empty();
    };
  }

  /** The first format in the list of a handout is the one that its picture shows. */
  private static boolean hasPicture(Work work) {
    return work.handout()
        .filter(handout -> work.formats().contains(handout.formats().get(0)))
        .isPresent();
  }

  private static String picture(Volume volume) {
    return volume.name() + ".png";
  }

  private Prints prints(List<Handout> handouts, List<Done> all) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    all.forEach(done -> files.putAll(done.files()));
    List<Copies> shelf = handouts.stream().map(handout -> copies(handout, all)).toList();
    SortedMap<String, Copy> pages = new TreeMap<>();
    all.stream()
        .filter(done -> done.work().handout().isEmpty())
        .forEach(
            done ->
                done.work().volume().inside().keySet().stream()
                    .forEach(page -> pages.put(page, done.copies().get(0))));
    int count = (int) files.keySet().stream().filter(file -> file.endsWith(".pdf")).count();
    return new Prints(files, new Shelf(shelf, pages), count);
  }

  private Copies copies(Handout handout, List<Done> all) {
    List<Done> own =
        all.stream().filter(done -> done.work().handout().equals(Optional.of(handout))).toList();
    Map<Edition, String> pictures = new EnumMap<>(Edition.class);
    own.stream()
        .filter(done -> hasPicture(done.work()))
        .forEach(
            done -> pictures.put(done.work().volume().edition(), picture(done.work().volume())));
    LocalDate made =
        own.stream()
            .map(done -> done.work().volume().made())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return new Copies(
        handout,
        volumes.held(handout),
        made,
        pictures,
        own.stream().flatMap(done -> done.copies().stream()).toList());
  }
}
