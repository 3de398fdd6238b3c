package cpi.roadshow.pages;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Redirect;
import cpi.roadshow.model.Shelf;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.templates.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which pages the web site has, and where. What each shows is made when it is asked for, so that
 * many can be made at once.
 */
public final class Pages {
  private final Site site;
  private final Localized<Words> words;
  private final AssetStore assets;
  private final Shelf shelf;
  private final Set<Extra> extras;

  /**
   * Lists the pages of a site.
   *
   * @param shelf what was printed
   */
  public Pages(
      Site site, Localized<Words> words, AssetStore assets, Shelf shelf, Set<Extra> extras) {
    this.extras = Set.copyOf(extras);
    this.shelf = shelf;
    this.site = site;
    this.words = words;
    this.assets = assets;
  }

  /**
   * A page to be made.
   *
   * @param file below the output folder
   */
  public record Job(String file, Language language, Supplier<PageView> view) {}

  /** The script that stands in every page. */
  public static Html early(AssetStore assets) {
    return Projection.early(assets);
  }

  public List<Job> all() {
    List<Job> jobs = new ArrayList<>();
    jobs.add(
        new Job(
            Addresses.HOME,
            Language.THAI,
            () -> new FrontDoor(site, words, assets, extras).view()));
    for (Language language : Language.values()) {
      Projection projection =
          new Projection(site, words.in(language), assets, language, shelf, extras);
      addLists(jobs, projection, language);
      addDocuments(jobs, projection, language);
      addRedirects(jobs, projection, language);
    }
    return jobs;
  }

  private void addLists(List<Job> jobs, Projection projection, Language language) {
    ListPages lists = new ListPages(projection);
    add(jobs, new Permalink(language, Addresses.HOME), lists::home);
    add(jobs, new Permalink(language, Addresses.GLOSSARY), lists::glossary);
    add(jobs, new Permalink(language, Addresses.SEARCH), lists::results);
    add(jobs, new Permalink(language, Addresses.NOT_FOUND), lists::notFound);
    add(jobs, new Permalink(language, Addresses.EVENTS), lists::events);
    add(jobs, new Permalink(language, Addresses.BY_AGENCY), lists::byAgency);
    FollowUp followUp = new FollowUp(projection);
    add(jobs, new Permalink(language, Addresses.TRACKER), followUp::tracker);
    add(jobs, new Permalink(language, Addresses.ACTIONS), followUp::actions);
    add(jobs, new Permalink(language, Addresses.WHATS_NEW), followUp::whatsNew);
    add(jobs, new Permalink(language, Addresses.TRANSLATIONS), lists::translations);
    if (!shelf.handouts().isEmpty()) {
      add(jobs, new Permalink(language, Addresses.HANDOUTS), new HandoutPages(projection)::list);
    }
    for (ContentType type : ContentType.values()) {
      add(jobs, new Permalink(language, Addresses.listing(type)), () -> lists.listing(type));
    }
    for (Audience audience : Audience.values()) {
      add(jobs, new Permalink(language, Addresses.of(audience)), () -> lists.audience(audience));
    }
  }

  private void addDocuments(List<Job> jobs, Projection projection, Language language) {
    DocumentPages documents = new DocumentPages(projection);
    for (Pair pair : site.all()) {
      add(jobs, pair.in(language).permalink().in(language), () -> documents.of(pair));
    }
  }

  private void addRedirects(List<Job> jobs, Projection projection, Language language) {
    ListPages lists = new ListPages(projection);
    for (Redirect redirect : site.redirects()) {
      if (redirect.from().language() == language) {
        add(jobs, redirect.from(), () -> lists.forward(redirect));
      }
    }
  }

  private static void add(List<Job> jobs, Permalink at, Supplier<PageView> view) {
    jobs.add(new Job(at.file(), at.language(), view));
  }
}
