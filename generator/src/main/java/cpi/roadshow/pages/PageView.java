package cpi.roadshow.pages;

import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * One page as its template sees it: one record a template. Every text is in the reader's language
 * and ready to print; every address is relative to the page, so that a site opens from a folder, a
 * USB stick or any base address alike.
 */
public sealed interface PageView {
  Frame frame();

  /** The template that prints this view, below {@code templates/}, without its ending. */
  String template();

  /** What stands around the content of every page. */
  record Frame(
      Language language,
      String siteTitle,
      String title,
      Optional<String> description,
      String root,
      Optional<String> canonical,
      List<Alternate> alternates,
      List<MenuItem> menu,
      List<Anchor> crumbs,
      Switch switcher,
      List<Anchor> footer,
      Neighbours neighbours,
      Optional<Search> search,
      Assets assets,
      Publishing publishing) {
    Frame with(Publishing other) {
      return new Frame(
          language,
          siteTitle,
          title,
          description,
          root,
          canonical,
          alternates,
          menu,
          crumbs,
          switcher,
          footer,
          neighbours,
          search,
          assets,
          other);
    }
  }

  /**
   * What a page says to machines.
   *
   * @param policy what browsers may load for it
   * @param feeds that it belongs to
   * @param markdown its twin for programs that read text
   * @param edit where its source can be changed
   * @param changed the day on which it last changed
   * @param picture shown where the page is shared, with its full address
   * @param data what search engines are told of it
   */
  record Publishing(
      String policy,
      List<Anchor> feeds,
      Optional<String> markdown,
      Optional<String> edit,
      Optional<String> changed,
      Optional<String> picture,
      Optional<Html> data) {}

  /** The pages before and after this one in the list it stands in. */
  record Neighbours(Optional<Anchor> before, Optional<Anchor> after) {
    static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
  }

  /**
   * The same page in another language, for search engines; the language is {@code x-default} for
   * the landing page.
   */
  record Alternate(String hreflang, String url) {}

  /** A link. */
  record Anchor(String href, String text) {}

  record MenuItem(String href, String text, boolean isCurrent) {}

  /** The way to the same page in the other language. */
  record Switch(String href, Language language, String text) {}

  /**
   * Where the search field leads, and what is loaded once a reader turns to it.
   *
   * @param page that shows results
   * @param manifest that names the files of the search
   * @param box the script that shows results
   * @param core the script that finds them, in a worker of its own
   * @param offline all of it in one script, for pages opened from a folder
   */
  record Search(String page, String manifest, String box, String core, String offline) {}

  /**
   * The addresses of what templates bring along.
   *
   * @param reading the script of documents
   * @param early the script that stands in the page and runs before anything is shown
   */
  record Assets(Loaded css, Loaded js, Loaded reading, String icon, Html early) {}

  /**
   * A style sheet or script.
   *
   * @param integrity what a browser is to check before it uses it
   */
  record Loaded(String href, Optional<String> integrity) {}

  /**
   * A page in a list.
   *
   * @param facets the values by which a list may be narrowed to it
   */
  record Card(
      String href,
      String title,
      Language language,
      Optional<String> summary,
      Optional<String> note,
      List<Facet> facets) {
    Card(
        String href,
        String title,
        Language language,
        Optional<String> summary,
        Optional<String> note) {
      this(href, title, language, summary, note, List.of());
    }
  }

  /** What a page says under one heading of a filter: {@code audience}, {@code agency citizen}. */
  record Facet(String name, String values) {}

  /** A way to narrow a list. */
  record Filter(String name, List<Choice> choices) {}

  /**
   * One value of a filter.
   *
   * @param href the page that shows this choice to readers without scripts, if there is one
   */
  record Choice(String value, String text, int count, Optional<String> href) {}

  /**
   * Cards under a heading; no heading when there is but one group.
   *
   * @param id by which links lead to the group
   */
  record Group(Optional<String> id, Optional<String> heading, List<Card> cards) {
    Group(Optional<String> heading, List<Card> cards) {
      this(Optional.empty(), heading, cards);
    }
  }

  /** A date to read, with its machine-readable form. */
  record Day(String iso, String text) {}

  /**
   * A document as all types show it.
   *
   * @param original where the page stands in its own language, when it is not the reader's
   * @param newer where the page stands that this one was translated from, when that has changed
   */
  record Article(
      String kind,
      Language language,
      String title,
      Optional<String> summary,
      Html intro,
      List<Passage> passages,
      Html notes,
      List<Anchor> contents,
      Trust trust,
      List<String> audience,
      List<String> agencies,
      List<String> tags,
      List<SourceView> sources,
      Optional<String> original,
      Optional<String> newer,
      Optional<Download> print,
      List<Card> related,
      Share share) {

    /** Whether readers are shown another language than theirs, because there is no translation. */
    public boolean isFallback() {
      return original.isPresent();
    }
  }

  /**
   * What readers hand on.
   *
   * @param url the page's full address
   * @param line where LINE takes it over
   */
  record Share(String url, String line, Qr qr) {}

  /** A QR code as the path of a picture that is so many units wide and high. */
  record Qr(int side, String path) {}

  /** A PDF: where it is, on what paper, how many pages, how large. */
  record Download(String href, String format, String pages, String size) {}

  /** A heading and the text below it. */
  record Passage(int level, String id, Html heading, Html html) {}

  /** Why a reader may rely on a page. */
  record Trust(
      Optional<String> owner,
      Optional<Day> asOf,
      Optional<Day> updated,
      Optional<Day> reviewed,
      Optional<Day> nextReview) {}

  /**
   * Why a reader may rely on a list of pages.
   *
   * @param pages how many there are
   * @param reviewed the day of the review that is longest ago
   * @param nextReview the day on which the first of them is to be reviewed
   */
  record ListTrust(
      String pages, Optional<Day> updated, Optional<Day> reviewed, Optional<Day> nextReview) {}

  /** A source and the facts that the page takes from it. */
  record SourceView(String title, Language language, Optional<String> href, List<FactView> facts) {}

  /**
   * A fact in the reader's language; the caution is empty for a well-founded one.
   *
   * @param links what else it rests on, called by its host
   */
  record FactView(
      String id,
      String statement,
      Optional<String> passage,
      List<Anchor> links,
      Optional<String> date,
      Optional<String> caution) {}

  // The templates.

  /** The bilingual front door. */
  record Landing(Frame frame, List<Door> doors) implements PageView {
    @Override
    public String template() {
      return "landing";
    }
  }

  /** One language's half of the landing page. */
  record Door(
      Language language,
      String href,
      String siteTitle,
      String description,
      String welcome,
      List<Anchor> links,
      DoorSearch search) {}

  /** The field of a door, which leads to the results in the door's language. */
  record DoorSearch(String page, String label, String submit) {}

  /** The home page of a language. */
  record Home(
      Frame frame,
      String description,
      List<Lever> initiatives,
      List<Stop> stops,
      List<Anchor> audiences,
      List<Group> groups)
      implements PageView {
    @Override
    public String template() {
      return "home";
    }
  }

  /** An initiative and where it stands. */
  record Lever(
      String href,
      Optional<Integer> number,
      String title,
      String status,
      Optional<ProgressView> progress,
      Optional<Day> asOf) {}

  /** When the roadshow comes to a region; no date is one that is not stated. */
  record Stop(String href, String region, String status, Optional<Day> date) {}

  /**
   * A page that leads to others: the index of a content type, what concerns an audience or an
   * agency, all events.
   *
   * @param trust none where there are no pages
   * @param more where else to go from here
   */
  record Listing(
      Frame frame,
      String heading,
      String lead,
      Optional<ListTrust> trust,
      List<Filter> filters,
      List<Group> groups,
      List<ActionView> actions,
      List<Anchor> more)
      implements PageView {
    @Override
    public String template() {
      return "listing";
    }
  }

  /** Where each initiative stands. */
  record Tracker(
      Frame frame,
      String heading,
      String lead,
      Optional<ListTrust> trust,
      List<LeverView> levers,
      Anchor register)
      implements PageView {
    @Override
    public String template() {
      return "tracker";
    }
  }

  /**
   * An initiative among the others.
   *
   * @param asOf the day on which the rest was true
   */
  record LeverView(
      String id,
      String href,
      String title,
      Language language,
      Optional<String> number,
      String status,
      Optional<ProgressView> progress,
      Optional<Day> asOf,
      List<String> lead,
      Optional<String> nextStep) {}

  /** The action items of all meetings. */
  record ActionRegister(
      Frame frame,
      String heading,
      String lead,
      Optional<ListTrust> trust,
      List<ActionGroup> byAgency,
      List<ActionGroup> byInitiative)
      implements PageView {
    @Override
    public String template() {
      return "actions";
    }
  }

  /**
   * Action items under a heading.
   *
   * @param language of the tasks, as their meetings worded them
   */
  record ActionGroup(
      String id,
      String heading,
      Optional<String> href,
      Language language,
      List<ActionView> actions) {}

  record InitiativePage(
      Frame frame,
      Article article,
      Optional<Integer> number,
      List<String> lead,
      List<String> partners,
      List<String> laws,
      String status,
      Optional<ProgressView> progress,
      List<PartView> parts,
      List<String> nextSteps,
      List<String> openQuestions,
      List<DevelopmentView> since,
      List<Group> related)
      implements PageView {
    @Override
    public String template() {
      return "initiative";
    }
  }

  record ProgressView(int from, int to, String text) {}

  record PartView(String id, String name, String status, Optional<String> text) {}

  record DevelopmentView(Day date, String text, List<String> facts) {}

  record GuidancePage(
      Frame frame,
      Article article,
      Optional<Anchor> initiative,
      List<CitationView> legalBasis,
      List<String> steps,
      List<String> checklist)
      implements PageView {
    @Override
    public String template() {
      return "guidance";
    }
  }

  record CitationView(String law, Optional<String> section) {}

  record FaqPage(Frame frame, Article article, Optional<Anchor> initiative) implements PageView {
    @Override
    public String template() {
      return "faq";
    }
  }

  record MinutesPage(
      Frame frame,
      Article article,
      Day date,
      Optional<String> time,
      Optional<String> place,
      Optional<String> chair,
      List<String> agencies,
      List<AgendaView> agenda,
      List<String> decisions,
      List<ActionView> actions)
      implements PageView {
    @Override
    public String template() {
      return "minutes";
    }
  }

  record AgendaView(String title, Optional<Anchor> initiative) {}

  /** An action item; what the record leaves open is empty and printed as not stated. */
  record ActionView(
      String task,
      List<String> agencies,
      Optional<Day> due,
      Optional<String> status,
      Optional<Anchor> initiative,
      Optional<Anchor> meeting,
      List<String> facts) {}

  record RoadshowPage(
      Frame frame,
      Article article,
      String region,
      String status,
      Optional<Day> date,
      Optional<String> venue,
      List<String> provinces,
      List<String> bring,
      List<Card> handouts,
      List<Anchor> calendars)
      implements PageView {
    @Override
    public String template() {
      return "roadshow";
    }
  }

  record ClinicPage(
      Frame frame,
      Article article,
      String recurrence,
      List<Day> dates,
      Optional<String> venue,
      List<Anchor> calendars)
      implements PageView {
    @Override
    public String template() {
      return "clinic";
    }
  }

  record PlainPage(Frame frame, Article article) implements PageView {
    @Override
    public String template() {
      return "page";
    }
  }

  /**
   * All terms, under the letter they begin with, in Thai order and in English order.
   *
   * @param trust of the pages whose text uses them
   */
  record Glossary(
      Frame frame,
      String heading,
      String lead,
      Optional<ListTrust> trust,
      List<Letter> thai,
      List<Letter> english)
      implements PageView {
    @Override
    public String template() {
      return "glossary";
    }
  }

  record Letter(String id, String letter, List<Entry> entries) {}

  record Entry(
      String id,
      String name,
      Language language,
      Optional<String> abbreviation,
      String other,
      Language otherLanguage,
      Optional<String> otherAbbreviation,
      Optional<String> note) {}

  /**
   * Where the results of a search are shown; without scripts it leads to the index pages.
   *
   * @param indexes of the content types, and the glossary
   * @param audiences what concerns each of them
   */
  record Results(Frame frame, List<Anchor> indexes, List<Anchor> audiences) implements PageView {
    @Override
    public String template() {
      return "search";
    }
  }

  /**
   * What was printed, to take along.
   *
   * @param trust of the pages that were
   */
  record HandoutsPage(
      Frame frame,
      String heading,
      String lead,
      Optional<ListTrust> trust,
      List<HandoutView> handouts)
      implements PageView {
    @Override
    public String template() {
      return "handouts";
    }
  }

  /** A handout with a picture of its first page. */
  record HandoutView(
      String id,
      String title,
      Optional<String> summary,
      List<String> audience,
      Day made,
      Optional<String> picture,
      List<PrintedEdition> editions) {}

  /** A handout in one language, or in two beside each other. */
  record PrintedEdition(String name, Optional<Language> language, List<Download> downloads) {}

  /** For staff: how the languages of each page stand to each other. */
  record TranslationsPage(Frame frame, String heading, String lead, List<TranslationView> rows)
      implements PageView {
    @Override
    public String template() {
      return "translations";
    }
  }

  /** A page and its translation. */
  record TranslationView(
      Anchor page, Language language, String key, String source, String state, boolean isCurrent) {}

  record NotFound(Frame frame, List<Anchor> links) implements PageView {
    @Override
    public String template() {
      return "not-found";
    }
  }

  /** An old address that leads on. */
  record Forward(Frame frame, String href, String url) implements PageView {
    @Override
    public String template() {
      return "forward";
    }
  }
}
