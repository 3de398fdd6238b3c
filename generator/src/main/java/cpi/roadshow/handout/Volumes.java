package cpi.roadshow.handout;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.handout.PrintView.Block;
import cpi.roadshow.handout.PrintView.Leaf;
import cpi.roadshow.handout.PrintView.Qr;
import cpi.roadshow.handout.PrintView.Row;
import cpi.roadshow.handout.PrintView.Side;
import cpi.roadshow.handout.PrintView.Version;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Handout.Digest;
import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Handout.Part;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.Collation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Projects the site to what is printed of it. */
public final class Volumes {
  /** Where handouts are published, below the output folder. */
  public static final String FOLDER = "handouts/";

  private final Site site;
  private final Localized<Words> words;

  public Volumes(Site site, Localized<Words> words) {
    this.site = site;
    this.words = words;
  }

  /** A handout in one edition. */
  public Volume of(Handout handout, Edition edition) {
    List<Pair> pages = pages(handout);
    boolean gathersSources = handout.parts().contains(new Part.Made(Digest.SOURCES));
    Numbering numbering = new Numbering(edition, !gathersSources);
    List<Leaf> leaves = new ArrayList<>();
    for (Part part : handout.parts()) {
      leaves.addAll(leaves(part, handout, edition, pages, numbering));
    }
    Language main = edition.languages().get(0);
    PrintView view =
        new PrintView(
            "a4",
            main,
            handout.hasThaiDigits() && edition == Edition.THAI,
            handout.hasCover(),
            edition.languages().stream().map(language -> side(handout, language)).toList(),
            qr(new Permalink(main, Addresses.HANDOUTS), "#" + handout.name(), main),
            leaves);
    return new Volume(
        nameOf(handout, edition), edition, view, numbering.inside, newest(pages, edition));
  }

  /** Where a handout is published in one edition, without the format and the ending. */
  public static String nameOf(Handout handout, Edition edition) {
    return FOLDER + handout.name() + "." + edition.id();
  }

  /** Where a page is published on paper, without the ending. */
  public static String nameOf(String page) {
    return FOLDER + "pages/" + page.replaceFirst("\\.html$", "");
  }

  /** The pages that a handout holds, or a section of them. */
  public List<DocumentKey> held(Handout handout) {
    return pages(handout).stream().map(Pair::key).toList();
  }

  /** The day of the newest page that a handout holds. */
  public LocalDate made(Handout handout, Edition edition) {
    return newest(pages(handout), edition);
  }

  /** A page of the site by itself. */
  public Volume of(Pair pair, Language language) {
    Edition edition = Edition.in(language);
    Numbering numbering = new Numbering(edition, true);
    Leaf leaf = leaf(pair, Optional.empty(), edition, numbering);
    Permalink at = pair.in(language).permalink().in(language);
    Meta meta = pair.in(language).meta();
    Speech say = say(language);
    Side side =
        new Side(
            language,
            say.words().all(),
            say.text(site.registers().settings().title()),
            say.text(meta.title()),
            meta.title(),
            Optional.empty(),
            List.of(),
            List.of(),
            WebAddress.shown(url(at)));
    PrintView view =
        new PrintView(
            "a4", language, false, false, List.of(side), qr(at, "", language), List.of(leaf));
    return new Volume(
        nameOf(at.file()), edition, view, numbering.inside, newest(List.of(pair), edition));
  }

  /** Says which sections a handout names that its pages do not have. */
  public List<Diagnostic> check(Handout handout) {
    List<Diagnostic> said = new ArrayList<>();
    for (Part part : handout.parts()) {
      if (part instanceof Part.Page page) {
        Optional<Pair> pair = site.find(page.key());
        if (pair.isEmpty()) {
          said.add(problem(handout, new Problem.LinkToUnpublished(page.key().toString())));
        }
        page.section()
            .filter(section -> pair.isPresent() && !has(pair.get(), section))
            .ifPresent(
                section ->
                    said.add(
                        problem(
                            handout,
                            new Problem.BrokenAnchor(
                                page.key().toString(), section, nearest(pair.get(), section)))));
      }
    }
    return said;
  }

  private static Diagnostic problem(Handout handout, Problem problem) {
    return new Diagnostic(handout.fields().of("parts"), problem);
  }

  private static boolean has(Pair pair, String section) {
    return pair.all()
        .allMatch(
            page -> page.body().sections().stream().anyMatch(one -> one.id().equals(section)));
  }

  private static Optional<String> nearest(Pair pair, String section) {
    return Nearest.of(
        section, pair.in(Language.THAI).body().sections().stream().map(one -> one.id()).toList());
  }

  // Which pages.

  private List<Pair> pages(Handout handout) {
    return handout.parts().stream().flatMap(part -> pages(part, handout)).distinct().toList();
  }

  private Stream<Pair> pages(Part part, Handout handout) {
    if (part instanceof Part.Page page) {
      return site.find(page.key()).stream();
    }
    if (part instanceof Part.Made made) {
      return made.digest() == Digest.LEVERS || made.digest() == Digest.LEVER_PAGES
          ? Leaves.initiatives(site)
          : Stream.of();
    }
    return part instanceof Part.All all ? all(all.type(), handout) : Stream.of();
  }

  /** All pages of a type that are for the handout's readers, in the order of the site's lists. */
  private Stream<Pair> all(ContentType type, Handout handout) {
    Stream<Pair> all =
        type == ContentType.INITIATIVE
            ? Leaves.initiatives(site)
            : site.ofType(type)
                .sorted(
                    Comparator.<Pair, Integer>comparing(this::rank)
                        .thenComparing(
                            Collation.by(
                                Language.THAI, pair -> pair.in(Language.THAI).meta().title())));
    return all.filter(
        pair ->
            type == ContentType.INITIATIVE
                || handout.audience().isEmpty()
                || handout.audience().stream()
                    .anyMatch(pair.in(Language.THAI).meta().audience()::contains));
  }

  /** Guidance stands in the order of the initiatives it belongs to, general matters first. */
  private int rank(Pair pair) {
    Optional<cpi.roadshow.model.DocumentKey> initiative =
        pair.in(Language.THAI)
            .matter()
            .match(
                it -> Optional.empty(),
                it -> it.initiative(),
                it -> it.initiative(),
                it -> Optional.empty(),
                it -> Optional.empty(),
                it -> Optional.empty(),
                it -> Optional.empty());
    List<cpi.roadshow.model.DocumentKey> order = Leaves.initiatives(site).map(Pair::key).toList();
    return initiative.map(key -> order.indexOf(key) + 1).orElse(0);
  }

  // What stands around.

  private Side side(Handout handout, Language language) {
    Speech say = say(language);
    Optional<Roadshow> stop = stop(handout, language);
    Leaves leaves = new Leaves(site, say);
    List<Row> facts = new ArrayList<>(stop.map(leaves::event).orElse(List.of()));
    if (!handout.audience().isEmpty()) {
      facts.add(
          say.row(
              "for_whom",
              say.lines(
                  handout.audience().stream().map(who -> say.word("audience", who)).toList())));
    }
    return new Side(
        language,
        say.words().all(),
        say.text(site.registers().settings().title()),
        say.text(handout.title()),
        handout.title().in(language),
        handout.summary().map(say::text),
        facts,
        stop.map(leaves::provinces).orElse(List.of()),
        WebAddress.shown(url(new Permalink(language, Addresses.HANDOUTS))));
  }

  private Optional<Roadshow> stop(Handout handout, Language language) {
    return site.ofType(ContentType.ROADSHOW)
        .map(pair -> (Roadshow) pair.in(language).matter())
        .filter(stop -> handout.region().equals(Optional.of(stop.stopsIn())))
        .findFirst();
  }

  private Speech say(Language language) {
    return new Speech(language, words.in(language));
  }

  private String url(Permalink at) {
    return WebAddress.of(site.registers().settings().baseUrl(), at);
  }

  private Qr qr(Permalink at, String anchor, Language language) {
    String address = url(at) + anchor;
    return new Qr(address, words.in(language).get("qr_alt", WebAddress.shown(address)));
  }

  private static LocalDate newest(List<Pair> pages, Edition edition) {
    return pages.stream()
        .flatMap(pair -> edition.languages().stream().map(pair::in))
        .flatMap(page -> days(page.meta()))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static Stream<LocalDate> days(Meta meta) {
    return Stream.of(meta.updated(), meta.lastReviewedOn(), meta.asOf(), meta.date())
        .flatMap(Optional::stream);
  }

  // Leaves.

  /** Gives every leaf its id, and remembers which page of the site it is. */
  private static final class Numbering {
    private final Edition edition;
    private final SortedMap<String, String> inside = new TreeMap<>();
    private static final Set<ContentType> FLOWING =
        EnumSet.of(ContentType.GUIDANCE, ContentType.FAQ);
    private static final Set<Digest> GOING_ON =
        EnumSet.of(Digest.MORE_GUIDANCE, Digest.GLOSSARY, Digest.SOURCES);

    private final boolean withSources;
    private Optional<ContentType> last = Optional.empty();
    private boolean hasEnd = true;
    private int count;

    Numbering(Edition edition, boolean withSources) {
      this.edition = edition;
      this.withSources = withSources;
    }

    String next() {
      count++;
      return "leaf" + count;
    }

    /** Guidance follows guidance, and questions follow questions, without a new page for each. */
    boolean isMoreOf(ContentType type) {
      boolean isMore = last.equals(Optional.of(type)) && FLOWING.contains(type);
      last = Optional.of(type);
      hasEnd = false;
      return isMore;
    }

    /** What is put together from many pages goes on, but for what is to be torn off. */
    boolean isMoreOf(Digest digest) {
      boolean isMore = GOING_ON.contains(digest) && count > 1 && !hasEnd;
      last = Optional.empty();
      hasEnd = !GOING_ON.contains(digest);
      return isMore;
    }

    /** The next leaf begins a page. */
    void end() {
      last = Optional.empty();
      hasEnd = true;
    }

    /** Both languages of a leaf stand in one document, so their ids must differ. */
    String version(String leaf, Language language) {
      return language == edition.languages().get(0) ? leaf : leaf + "-" + language.code();
    }
  }

  private List<Leaf> leaves(
      Part part, Handout handout, Edition edition, List<Pair> pages, Numbering numbering) {
    if (part instanceof Part.Page page) {
      return site
          .find(page.key())
          .map(pair -> leaf(pair, page.section(), edition, numbering))
          .map(leaf -> saysOnce(leaf, handout))
          .stream()
          .toList();
    }
    if (part instanceof Part.All all) {
      return all(all.type(), handout)
          .map(pair -> leaf(pair, Optional.empty(), edition, numbering))
          .toList();
    }
    Digest digest = ((Part.Made) part).digest();
    return digest == Digest.LEVER_PAGES
        ? Leaves.initiatives(site).map(pair -> lever(pair, edition, numbering)).toList()
        : made(digest, handout, edition, pages, numbering).stream().toList();
  }

  /** Provinces that stand on the cover need not stand on the next page again. */
  private static Leaf saysOnce(Leaf leaf, Handout handout) {
    boolean isOnCover = handout.hasCover() && handout.region().isPresent();
    return isOnCover
        ? leaf.with(leaf.versions().stream().map(one -> one.without(Leaves.PROVINCES)).toList())
        : leaf;
  }

  private Leaf leaf(Pair pair, Optional<String> section, Edition edition, Numbering numbering) {
    String id = numbering.next();
    List<Version> versions =
        edition.languages().stream()
            .map(
                language ->
                    version(
                        pair,
                        section,
                        numbering.withSources,
                        language,
                        numbering.version(id, language)))
            .toList();
    if (section.isEmpty()) {
      versions.forEach(version -> numbering.inside.put(version.at(), version.id()));
    }
    boolean hasQr = pair.key().type() == ContentType.GUIDANCE;
    boolean isMore = numbering.isMoreOf(pair.key().type());
    return new Leaf(
        id,
        section.isPresent() || isMore,
        false,
        versions,
        hasQr ? Optional.of(qr(pair, edition)) : Optional.empty());
  }

  /** An initiative on one page, with the way to all of it. */
  private Leaf lever(Pair pair, Edition edition, Numbering numbering) {
    String id = numbering.next();
    List<Version> versions =
        edition.languages().stream()
            .map(
                language -> {
                  Document page = pair.in(language);
                  return version(
                      page,
                      language,
                      numbering.version(id, language),
                      new Leaves(site, say(language)).lever(page));
                })
            .toList();
    versions.forEach(version -> numbering.inside.put(version.at(), version.id()));
    numbering.end();
    return new Leaf(id, false, true, versions, Optional.of(qr(pair, edition)));
  }

  private Qr qr(Pair pair, Edition edition) {
    Language main = edition.languages().get(0);
    return qr(pair.in(main).permalink().in(main), "", main);
  }

  private Version version(Document page, Language language, String id, List<Block> blocks) {
    Speech say = say(language);
    return new Version(
        page.language(),
        id,
        page.permalink().in(language).file(),
        page.origin().path(),
        kind(page, say),
        say.text(page.meta().title()),
        page.meta().title(),
        page.meta().summary().map(say::text),
        say.trust(page.meta()),
        blocks);
  }

  private Version version(
      Pair pair, Optional<String> section, boolean withSources, Language language, String id) {
    Document page = pair.in(language);
    Speech say = say(language);
    Leaves leaves = new Leaves(site, say);
    List<Block> blocks =
        section
            .map(name -> Leaves.section(page, name))
            .orElseGet(() -> withSources ? leaves.withSources(page) : leaves.of(page));
    Version whole = version(page, language, id, blocks);
    return section.isPresent() && !blocks.isEmpty() ? alone(whole, page, section.get()) : whole;
  }

  /** A section by itself is called by its own heading, which its text then need not repeat. */
  private static Version alone(Version whole, Document page, String section) {
    String title =
        page.body().sections().stream()
            .filter(one -> one.id().equals(section))
            .findFirst()
            .orElseThrow()
            .title();
    return new Version(
        whole.language(),
        whole.id(),
        whole.at(),
        whole.from(),
        whole.kind(),
        whole.blocks().get(0).heading(),
        title,
        Optional.empty(),
        whole.trust(),
        withoutHeading(whole.blocks()));
  }

  private static String kind(Document page, Speech say) {
    return page.matter() instanceof cpi.roadshow.model.FrontMatter.Initiative it
            && it.number().isPresent()
        ? say.words().get("initiative_number", it.number().get())
        : say.kind(page.key().type());
  }

  private static List<Block> withoutHeading(List<Block> blocks) {
    List<Block> rest = new ArrayList<>(blocks);
    Block first = rest.get(0);
    rest.set(0, Block.prose(first.level(), "", Html.NONE, first.html()));
    return rest;
  }

  private static final Set<Digest> SAID_ONCE = EnumSet.of(Digest.GLOSSARY, Digest.SOURCES);

  private Optional<Leaf> made(
      Digest digest, Handout handout, Edition edition, List<Pair> pages, Numbering numbering) {
    String id = numbering.next();
    List<Version> versions = new ArrayList<>();
    for (Language language : edition.languages()) {
      // A glossary has both languages in each row already; a source has a title in its own alone.
      boolean isSaid = SAID_ONCE.contains(digest) && !versions.isEmpty();
      List<Block> blocks = isSaid ? List.of() : made(digest, handout, edition, language, pages);
      if (isSaid || !blocks.isEmpty()) {
        versions.add(made(digest, handout, language, numbering.version(id, language), blocks));
      }
    }
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Leaf(id, numbering.isMoreOf(digest), false, versions, Optional.empty()));
  }

  private static List<Document> in(List<Pair> pages, Language language) {
    return pages.stream().map(pair -> pair.in(language)).toList();
  }

  private List<Block> made(
      Digest digest, Handout handout, Edition edition, Language language, List<Pair> pages) {
    Leaves leaves = new Leaves(site, say(language));
    return switch (digest) {
      case LEVERS -> leaves.levers();
      case LEVER_PAGES -> List.of();
      case CHECKLIST -> leaves.checklists(in(pages, language));
      case MORE_GUIDANCE ->
          leaves.invitations(
              all(ContentType.GUIDANCE, handout).filter(pair -> !pages.contains(pair)).toList());
      case GLOSSARY ->
          leaves.glossary(
              in(pages, language), edition.languages().stream().map(this::say).toList());
      case SOURCES -> leaves.sourcesOf(in(pages, language));
    };
  }

  private Version made(
      Digest digest, Handout handout, Language language, String id, List<Block> blocks) {
    Speech say = say(language);
    boolean isWhole = digest == Digest.LEVERS;
    String title =
        isWhole ? handout.title().in(language) : say.words().get("digest_" + digest.id());
    return new Version(
        language,
        id,
        new Permalink(language, "index.html").file(),
        handout.fields().path(),
        "",
        say.text(title),
        title,
        isWhole
            ? handout.summary().map(say::text)
            : Optional.of(say.word("digest_lead_" + digest.id())),
        List.of(),
        blocks);
  }
}
