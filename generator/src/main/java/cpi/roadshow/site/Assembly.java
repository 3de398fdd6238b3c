package cpi.roadshow.site;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Nearest;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.Translation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts documents together and checks what only shows across them: links to sections, translations,
 * sources.
 */
public final class Assembly {
  /** Sections that templates make out of front matter, and that links may therefore name. */
  private static final Set<String> TEMPLATE_SECTIONS =
      Set.of(
          "steps",
          "checklist",
          "since",
          "sources",
          "actions",
          "agenda",
          "decisions",
          "next-steps",
          "open-questions",
          "provinces",
          "bring",
          "handouts",
          "parts",
          "progress",
          "legal-basis",
          "related",
          "footnotes",
          "about-this-page");

  private final Registers registers;
  private final SortedMap<DocumentKey, Pair> pairs;
  private final List<Diagnostic> said = new ArrayList<>();

  private Assembly(Registers registers, List<Document> documents) {
    this.registers = registers;
    pairs = pairs(documents);
  }

  public static Outcome<Site> of(
      Registers registers, List<Document> documents, Addresses addresses) {
    return new Assembly(registers, documents).assemble(addresses);
  }

  private Outcome<Site> assemble(Addresses addresses) {
    for (Pair pair : pairs.values()) {
      pair.all().forEach(this::check);
      if (!pair.isTranslated()) {
        Document only = pair.in(Language.THAI);
        say(
            Place.of(only.origin().path()),
            new Problem.MissingTranslation(only.language().other()));
      }
    }
    pairs.values().forEach(this::checkTranslation);
    return Outcome.of(new Site(registers, pairs, addresses.redirects()), said);
  }

  private void checkTranslation(Pair pair) {
    Translation translation = pair.translation(registers.settings().sourceLanguage());
    if (translation.state() == Translation.State.STALE) {
      Document page = pair.in(translation.target());
      said.add(
          new Diagnostic(
                  page.fields().of("translated_from"),
                  new Problem.StaleTranslation(translation.target()))
              .beside(Place.of(pair.in(translation.source()).origin().path())));
    }
    if (pair.isTranslated()
        && pair.all().allMatch(page -> page.meta().translatedFrom().isPresent())) {
      Document page = pair.in(translation.source());
      say(page.fields().of("translated_from"), new Problem.TranslatedFromEachOther());
    }
  }

  private static SortedMap<DocumentKey, Pair> pairs(List<Document> documents) {
    SortedMap<DocumentKey, Map<Language, Document>> versions = new TreeMap<>();
    for (Document document : documents) {
      versions
          .computeIfAbsent(document.key(), key -> new EnumMap<>(Language.class))
          .put(document.language(), document);
    }
    SortedMap<DocumentKey, Pair> pairs = new TreeMap<>();
    versions.forEach(
        (key, both) ->
            pairs.put(
                key,
                new Pair(
                    key, Localized.each(language -> Optional.ofNullable(both.get(language))))));
    return pairs;
  }

  private void check(Document document) {
    document.body().links().forEach(link -> checkAnchor(document, link));
    boolean needsSources =
        document.key().type() != ContentType.PAGE && !registers.facts().isEmpty();
    if (needsSources && document.meta().sources().isEmpty()) {
      say(document.fields().of("sources"), new Problem.NoSources());
    }
  }

  private void checkAnchor(Document document, Link link) {
    Pair target = pairs.get(link.target());
    if (link.anchor().isEmpty() || target == null) {
      return;
    }
    String anchor = link.anchor().get();
    Document page = target.in(document.language());
    if (!page.body().anchors().containsKey(anchor) && !TEMPLATE_SECTIONS.contains(anchor)) {
      SortedSet<String> known = new TreeSet<>(page.body().anchors().keySet());
      say(
          link.at(),
          new Problem.BrokenAnchor(link.target().toString(), anchor, Nearest.of(anchor, known)));
    }
  }

  private void say(Place at, Problem problem) {
    said.add(new Diagnostic(at, problem));
  }
}
