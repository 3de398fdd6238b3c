package cpi.roadshow.build;

import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every page of the content as its header describes it, published or not; no text is read. */
public record Survey(Registers registers, List<Draft> pages) {
  public Survey {
    pages = List.copyOf(pages);
  }

  /** How the languages of each page stand to each other. */
  public SortedMap<DocumentKey, Translation> translations() {
    SortedMap<DocumentKey, Translation> all = new TreeMap<>();
    pages.forEach(
        page ->
            all.computeIfAbsent(
                page.origin().key(),
                key ->
                    Translation.of(
                        Localized.each(language -> find(key, language).map(Draft::version)),
                        registers.settings().sourceLanguage())));
    return all;
  }

  public Optional<Draft> find(DocumentKey key, Language language) {
    return pages.stream()
        .filter(page -> page.origin().key().equals(key) && page.origin().language() == language)
        .findFirst();
  }

  public List<Draft> drafts() {
    return pages.stream().filter(page -> page.matter().meta().draft()).toList();
  }

  /** Those that appear after a day. */
  public List<Draft> future(LocalDate today) {
    return pages.stream()
        .filter(
            page ->
                page.matter().meta().publishDate().filter(day -> day.isAfter(today)).isPresent())
        .toList();
  }

  /** Those that have disappeared by a day. */
  public List<Draft> expired(LocalDate today) {
    return pages.stream()
        .filter(
            page ->
                page.matter().meta().expiryDate().filter(day -> !day.isAfter(today)).isPresent())
        .toList();
  }

  /** Those that want to be read again by a day. */
  public List<Draft> reviewDue(LocalDate today) {
    return pages.stream()
        .filter(
            page ->
                page.matter().meta().nextReview().filter(day -> !day.isAfter(today)).isPresent())
        .toList();
  }

  /** Translations of an earlier text. */
  public List<Draft> stale() {
    SortedMap<DocumentKey, Translation> all = translations();
    return pages.stream()
        .filter(page -> all.get(page.origin().key()).isStaleIn(page.origin().language()))
        .toList();
  }
}
