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

  /** The addresses of what templates bring along. */
  record Assets(String css, String js, String icon, List<String> fonts) {}

  /** A page in a list. */
  record Card(
      String href,
      String title,
      Language language,
      Optional<String> summary,
      Optional<String> note) {}

  /** Cards under a heading; no heading when there is but one group. */
  record Group(Optional<String> heading, List<Card> cards) {}

  /** A date to read, with its machine-readable form. */
  record Day(String iso, String text) {}

  /** A document as all types show it. */
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
      Optional<Download> print) {

    /** Whether readers are shown another language than theirs, because there is no translation. */
    public boolean isFallback() {
      return original.isPresent();
    }
  }

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

  /** A source and the facts that the page takes from it. */
  record SourceView(String title, Language language, Optional<String> href, List<FactView> facts) {}

  /** A fact in the reader's language; the caution is empty for a well-founded one. */
  record FactView(
      String id,
      String statement,
      Optional<String> passage,
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
      List<Card> initiatives,
      List<Anchor> audiences,
      List<Group> groups)
      implements PageView {
    @Override
    public String template() {
      return "home";
    }
  }

  /** The index page of a content type, or of what concerns one audience. */
  record Listing(
      Frame frame, String heading, String lead, List<Group> groups, List<ActionView> actions)
      implements PageView {
    @Override
    public String template() {
      return "listing";
    }
  }

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
      List<Card> handouts)
      implements PageView {
    @Override
    public String template() {
      return "roadshow";
    }
  }

  record ClinicPage(
      Frame frame, Article article, String recurrence, List<Day> dates, Optional<String> venue)
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

  /** All terms, under the letter they begin with, in Thai order and in English order. */
  record Glossary(Frame frame, List<Letter> thai, List<Letter> english) implements PageView {
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

  /** What was printed, to take along. */
  record HandoutsPage(Frame frame, String heading, String lead, List<HandoutView> handouts)
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
