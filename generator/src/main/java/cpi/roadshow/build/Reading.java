package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.checks.Checks;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.frontmatter.FrontMatterReader;
import cpi.roadshow.frontmatter.HandoutsReader;
import cpi.roadshow.frontmatter.RegistersReader;
import cpi.roadshow.markdown.Markdown;
import cpi.roadshow.markdown.Scope;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.site.Assembly;
import cpi.roadshow.site.FileNames;
import cpi.roadshow.templates.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The stage that reads: names first, then bodies, then the site as a whole. What was read before
 * and has not changed comes from memory.
 */
record Reading(Project project, SiteBuild.Options options, Parallel parallel, Memory memory) {

  /** Every page by its header alone, published or not. */
  Outcome<Survey> survey() {
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

  /** All that pages and handouts are made of. */
  Outcome<Material> material() {
    return Outcome.both(
        names(),
        look(),
        (names, look) ->
            bodies(names, look)
                .map(
                    site ->
                        new Material(
                            site, look.words(), look.assets(), names.handouts(), names.drafts())));
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
}
