package cpi.roadshow.site;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Redirect;
import cpi.roadshow.model.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where every published document stands below its language's folder, and which old addresses lead
 * to it.
 *
 * @param paths by document, the same in both languages
 */
public record Addresses(SortedMap<DocumentKey, String> paths, List<Redirect> redirects) {
  public static final String HOME = "index.html";
  public static final String NOT_FOUND = "404.html";
  public static final String GLOSSARY = "glossary.html";
  public static final String SEARCH = "search.html";
  public static final String TRANSLATIONS = "translations.html";
  public static final String HANDOUTS = "handouts.html";
  public static final String TRACKER = "progress.html";
  public static final String ACTIONS = "actions.html";
  public static final String WHATS_NEW = "whats-new.html";
  public static final String EVENTS = "events.html";
  public static final String BY_AGENCY = "by-agency.html";

  private static final Pattern PATH = Pattern.compile("[a-z0-9]+(?:[-/][a-z0-9]+)*");

  /** What concerns one agency, on the page of all of them. */
  public static String of(Agency agency) {
    return BY_AGENCY + "#agency-" + agency.id();
  }

  /** The index page of a content type. */
  public static String listing(ContentType type) {
    return type.id() + "/index.html";
  }

  /**
   * The picture that is shown where a page is shared.
   *
   * @param file of the page, below the output folder
   */
  public static String picture(String file) {
    return "pictures/" + file.replaceFirst("\\.html$", ".png");
  }

  /** The page of what concerns one audience. */
  public static String of(Audience audience) {
    return "for/" + audience.id() + ".html";
  }

  /**
   * The id of a term on the page of the glossary, where it stands once in the order of each
   * language.
   *
   * @param number its place in {@code glossary.yaml}, from zero
   */
  public static String term(Language order, int number) {
    return "term-" + order.code() + "-" + (number + 1);
  }

  /** The calendar of all events, below the output folder. */
  public static String calendar(Language language) {
    return "calendar/all." + language.code() + ".ics";
  }

  /** The calendar of one region, below the output folder. */
  public static String calendar(Region region, Language language) {
    return "calendar/" + region.id() + "." + language.code() + ".ics";
  }

  public Permalink of(Draft draft) {
    return new Permalink(draft.origin().language(), paths.get(draft.origin().key()));
  }

  /** Where a document stands when its front matter does not say otherwise. */
  private static String path(DocumentKey key, String slug) {
    return (key.type() == ContentType.PAGE ? "" : key.type().id() + "/") + slug + ".html";
  }

  /**
   * Gives every document its address.
   *
   * @param drafts those that readers may see
   * @param hidden those that are not published, which have no address
   */
  public static Outcome<Addresses> assign(
      Catalogue catalogue, List<Draft> drafts, List<Draft> hidden) {
    return new Assignment(catalogue).assign(drafts, hidden);
  }

  /** Gives out addresses once, each to one owner. */
  private static final class Assignment {
    private final SortedMap<DocumentKey, String> paths = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();

    Assignment(Catalogue catalogue) {
      catalogue.keys().forEach(key -> paths.put(key, path(key, key.slug())));
      for (String made :
          List.of(
              HOME,
              NOT_FOUND,
              GLOSSARY,
              SEARCH,
              HANDOUTS,
              TRACKER,
              ACTIONS,
              WHATS_NEW,
              EVENTS,
              BY_AGENCY,
              TRANSLATIONS)) {
        owners.put(made, made);
      }
      for (ContentType type : ContentType.values()) {
        owners.put(listing(type), listing(type));
      }
      for (Audience audience : Audience.values()) {
        owners.put(Addresses.of(audience), Addresses.of(audience));
      }
    }

    Outcome<Addresses> assign(List<Draft> drafts, List<Draft> hidden) {
      hidden.forEach(draft -> paths.remove(draft.origin().key()));
      drafts.forEach(
          draft ->
              paths.put(
                  draft.origin().key(), path(draft.origin().key(), draft.origin().key().slug())));
      drafts.forEach(this::override);
      drafts.forEach(this::claim);
      drafts.forEach(this::redirect);
      return Outcome.of(new Addresses(paths, redirects), said);
    }

    private void override(Draft draft) {
      DocumentKey key = draft.origin().key();
      draft
          .matter()
          .meta()
          .slug()
          .ifPresent(
              slug -> {
                String usual = path(key, key.slug());
                String wanted = path(key, slug);
                String given = paths.put(key, wanted);
                if (!PATH.matcher(slug).matches()) {
                  say(draft, "slug", new Problem.BadFileName(slug));
                  paths.put(key, usual);
                } else if (!given.equals(usual) && !given.equals(wanted)) {
                  say(draft, "slug", new Problem.TwinSlug(slug, given));
                }
              });
    }

    private void claim(Draft draft) {
      String path = paths.get(draft.origin().key());
      String owner = owners.putIfAbsent(path, draft.origin().key().toString());
      if (owner != null && !owner.equals(draft.origin().key().toString())) {
        say(draft, "slug", new Problem.DuplicateAddress(path, owner));
      }
    }

    private void redirect(Draft draft) {
      for (String alias : draft.matter().meta().aliases()) {
        String from = alias.replaceFirst("^/", "").replaceFirst("\\.html$", "");
        if (!PATH.matcher(from).matches()) {
          say(draft, "aliases", new Problem.BadFileName(alias));
          continue;
        }
        Permalink old = new Permalink(draft.origin().language(), from + ".html");
        String owner = owners.get(old.path());
        String byLanguage = owners.putIfAbsent(old.file(), draft.origin().path());
        if (owner != null || byLanguage != null) {
          say(
              draft,
              "aliases",
              new Problem.DuplicateAddress(old.path(), owner == null ? byLanguage : owner));
        } else {
          redirects.add(new Redirect(old, target(draft)));
        }
      }
    }

    private Permalink target(Draft draft) {
      return new Permalink(draft.origin().language(), paths.get(draft.origin().key()));
    }

    private void say(Draft draft, String key, Problem problem) {
      said.add(new Diagnostic(draft.fields().of(key), problem));
    }
  }
}
