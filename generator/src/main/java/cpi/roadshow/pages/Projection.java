package cpi.roadshow.pages;

import static java.util.Comparator.naturalOrder;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.assets.Fingerprint;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.FrontMatter.Progress;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Shelf;
import cpi.roadshow.model.Site;
import cpi.roadshow.pages.PageView.Alternate;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Assets;
import cpi.roadshow.pages.PageView.Card;
import cpi.roadshow.pages.PageView.Day;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.ListTrust;
import cpi.roadshow.pages.PageView.Loaded;
import cpi.roadshow.pages.PageView.MenuItem;
import cpi.roadshow.pages.PageView.Neighbours;
import cpi.roadshow.pages.PageView.ProgressView;
import cpi.roadshow.pages.PageView.Search;
import cpi.roadshow.pages.PageView.Switch;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.Collation;
import cpi.roadshow.thai.Dates;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What all pages of one language have in common: the frame around them, and how things are called
 * and linked there.
 */
record Projection(
    Site site, Words words, AssetStore assets, Language language, Shelf shelf, Set<Extra> extras) {
  private static final List<ContentType> MENU =
      List.of(
          ContentType.INITIATIVE,
          ContentType.GUIDANCE,
          ContentType.FAQ,
          ContentType.MINUTES,
          ContentType.ROADSHOW,
          ContentType.CLINIC);

  // The frame.

  /** The frame of a page that exists in both languages. */
  Frame frame(Permalink at, String title, Optional<String> description, List<Anchor> crumbs) {
    return frame(
        at,
        title,
        description,
        crumbs,
        Optional.of(at),
        Stream.of(Language.values()).map(at::in).toList());
  }

  /**
   * @param canonical the page that this one is, or is a stand-in for; none when it is not to be
   *     found by search engines
   * @param versions the page in each language it is really written in
   */
  Frame frame(
      Permalink at,
      String title,
      Optional<String> description,
      List<Anchor> crumbs,
      Optional<Permalink> canonical,
      List<Permalink> versions) {
    return frame(at, title, description, crumbs, canonical, versions, Neighbours.NONE);
  }

  /**
   * @param neighbours in the list that the page stands in
   */
  Frame frame(
      Permalink at,
      String title,
      Optional<String> description,
      List<Anchor> crumbs,
      Optional<Permalink> canonical,
      List<Permalink> versions,
      Neighbours neighbours) {
    return new Frame(
        language,
        siteTitle(),
        title,
        description,
        at.root(),
        canonical.map(this::url),
        versions.size() < 2
            ? List.of()
            : versions.stream()
                .map(version -> new Alternate(version.language().code(), url(version)))
                .toList(),
        menu(at),
        crumbs,
        new Switch(
            at.root() + at.in(language.other()).file(),
            language.other(),
            words.get("other_language_name")),
        footer(at),
        neighbours,
        Optional.of(search(at.root())),
        assets(at.root()),
        Publications.of(this, at, crumbs, title, canonical));
  }

  Search search(String root) {
    return new Search(
        root + language.code() + "/" + Addresses.SEARCH,
        root + "search/manifest.json",
        root + published(assets, "assets/js/search-box.js"),
        root + published(assets, "assets/js/search-core.js"),
        root + "search/offline." + language.code() + ".js");
  }

  /**
   * What is new, what takes place, what concerns whom, what is to be done, and the pages about the
   * site itself.
   */
  private List<Anchor> footer(Permalink at) {
    Stream<Anchor> followUp =
        Stream.of(
            new Anchor(at.up() + Addresses.WHATS_NEW, words.get("whats_new")),
            new Anchor(at.up() + Addresses.EVENTS, words.get("events")),
            new Anchor(at.up() + Addresses.BY_AGENCY, words.get("by_agency")),
            new Anchor(at.up() + Addresses.ACTIONS, words.get("actions_heading")));
    Stream<Anchor> about =
        site.ofType(ContentType.PAGE)
            .filter(pair -> pair.has(language))
            .sorted(byTitle())
            .map(pair -> pair.in(language))
            .map(page -> new Anchor(at.up() + page.permalink().path(), page.meta().title()));
    Anchor translations =
        new Anchor(at.up() + Addresses.TRANSLATIONS, words.get("translations_page"));
    return Stream.of(followUp, about, Stream.of(translations)).flatMap(links -> links).toList();
  }

  String siteTitle() {
    return site.registers().settings().title().in(language);
  }

  /** The full address of a page. */
  String url(Permalink page) {
    return url(site.registers().settings().baseUrl(), page);
  }

  /** The full address of a page. */
  static String url(URI base, Permalink page) {
    return WebAddress.of(base, page);
  }

  private Assets assets(String root) {
    return assets(assets, extras, root);
  }

  static Assets assets(AssetStore assets, Set<Extra> extras, String root) {
    return new Assets(
        loaded(assets, extras, root, "assets/css/site.css"),
        loaded(assets, extras, root, "assets/js/site.js"),
        loaded(assets, extras, root, "assets/js/reading.js"),
        root + published(assets, "assets/img/icon.svg"),
        early(assets));
  }

  private static Loaded loaded(AssetStore assets, Set<Extra> extras, String root, String name) {
    return new Loaded(
        root + published(assets, name),
        assets
            .find(name)
            .filter(path -> extras.contains(Extra.INTEGRITY))
            .map(path -> Fingerprint.integrity(assets.files().get(path))));
  }

  /** The script that stands in every page; what browsers may run names it by its hash. */
  static Html early(AssetStore assets) {
    return new Html(
        assets
            .find("assets/js/early.js")
            .map(path -> new String(assets.files().get(path), StandardCharsets.UTF_8).strip())
            .orElse(""));
  }

  private static String published(AssetStore assets, String name) {
    return assets.find(name).orElse(name);
  }

  private List<MenuItem> menu(Permalink at) {
    Stream<MenuItem> types =
        MENU.stream()
            .map(
                type ->
                    menuItem(
                        at,
                        Addresses.listing(type),
                        plural(type),
                        at.path().startsWith(type.id() + "/")));
    Stream<MenuItem> tracker =
        Stream.of(
            menuItem(
                at,
                Addresses.TRACKER,
                words.get("tracker"),
                at.path().equals(Addresses.TRACKER) || at.path().equals(Addresses.ACTIONS)));
    Stream<MenuItem> glossary =
        Stream.of(
            menuItem(
                at,
                Addresses.GLOSSARY,
                words.get("glossary"),
                at.path().equals(Addresses.GLOSSARY)));
    return Stream.of(types, tracker, glossary, handouts(at)).flatMap(items -> items).toList();
  }

  /** The way to what was printed, if anything was. */
  private Stream<MenuItem> handouts(Permalink at) {
    return shelf.handouts().isEmpty()
        ? Stream.of()
        : Stream.of(
            menuItem(
                at,
                Addresses.HANDOUTS,
                words.get("handouts_page"),
                at.path().equals(Addresses.HANDOUTS)));
  }

  private static MenuItem menuItem(Permalink at, String path, String text, boolean isCurrent) {
    return new MenuItem(at.up() + path, text, isCurrent);
  }

  /** The way from the home page down to a page's folder. */
  List<Anchor> crumbs(Permalink at, ContentType type) {
    return List.of(
        new Anchor(at.up() + Addresses.HOME, words.get("home")),
        new Anchor(at.up() + Addresses.listing(type), plural(type)));
  }

  List<Anchor> crumbs(Permalink at) {
    return List.of(new Anchor(at.up() + Addresses.HOME, words.get("home")));
  }

  // How things are called.

  String plural(ContentType type) {
    return words.get("type_" + type.id());
  }

  String singular(ContentType type) {
    return words.get("kind_" + type.id());
  }

  /** The word for a value of a closed list: {@code status_planned}. */
  String word(String list, Named value) {
    return words.get(list + "_" + value.id());
  }

  /** The full name with the short one behind it. */
  String agency(Agency agency) {
    String name = agency.name().in(language);
    String brief = agency.shortName().in(language);
    return name.equals(brief) ? name : name + " (" + brief + ")";
  }

  List<String> agencies(List<Agency> all) {
    return all.stream().map(this::agency).toList();
  }

  Day day(LocalDate date) {
    return new Day(date.toString(), Dates.day(date, language));
  }

  Optional<Day> day(Optional<LocalDate> date) {
    return date.map(this::day);
  }

  /** Of the pages that are really written in this language. */
  Optional<ListTrust> trust(Stream<Pair> pairs) {
    List<Meta> pages =
        pairs.filter(pair -> pair.has(language)).map(pair -> pair.in(language).meta()).toList();
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ListTrust(
                words.get("pages_count", pages.size()),
                day(days(pages, Meta::updated).max(naturalOrder())),
                day(days(pages, Meta::lastReviewedOn).min(naturalOrder())),
                day(days(pages, Meta::nextReview).min(naturalOrder()))));
  }

  private static Stream<LocalDate> days(List<Meta> pages, Function<Meta, Optional<LocalDate>> day) {
    return pages.stream().map(day).flatMap(Optional::stream);
  }

  /** How far a thing is: one figure, or between two. */
  ProgressView progress(Progress progress) {
    String text =
        progress.from() == progress.to()
            ? words.get("progress_one", progress.from())
            : words.get("progress_range", progress.from(), progress.to());
    return new ProgressView(progress.from(), progress.to(), text);
  }

  // Links.

  /** The title of a page, linked; nothing when the page is not published. */
  Optional<Anchor> anchor(Permalink at, DocumentKey key) {
    return site.find(key)
        .map(pair -> pair.in(language))
        .map(page -> new Anchor(at.up() + page.permalink().path(), page.meta().title()));
  }

  Card card(Permalink at, Pair pair, Optional<String> note) {
    Document page = pair.in(language);
    return new Card(
        at.up() + page.permalink().path(),
        page.meta().title(),
        page.language(),
        page.meta().summary(),
        note,
        Facets.of(pair));
  }

  Card card(Permalink at, Pair pair) {
    return card(at, pair, Optional.empty());
  }

  List<Card> cards(Permalink at, Stream<Pair> pairs) {
    return pairs.sorted(byTitle()).map(pair -> card(at, pair)).toList();
  }

  Comparator<Pair> byTitle() {
    return Collation.by(language, pair -> pair.in(language).meta().title());
  }
}
