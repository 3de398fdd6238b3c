package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Site;
import cpi.roadshow.search.Label;
import cpi.roadshow.search.Labels;
import cpi.roadshow.search.SearchFiles;
import cpi.roadshow.search.SearchIndex;
import cpi.roadshow.search.SearchPages;
import cpi.roadshow.search.Workers;
import cpi.roadshow.templates.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From a site to the files of its search. */
record SearchBuild(Site site, Localized<Words> words, AssetStore assets, Workers workers) {
  /** The words of the user interface that the search shows begin so. */
  private static final String WORDS = "search_";

  SortedMap<String, byte[]> files() {
    return SearchFiles.of(
        Localized.each(this::index), Localized.each(this::labels), assets, workers);
  }

  private SearchIndex index(Language language) {
    Words in = words.in(language);
    return SearchIndex.of(
        SearchPages.of(site, language, key -> in.get(key)), site.registers().glossary(), workers);
  }

  private Labels labels(Language language) {
    Words in = words.in(language);
    SortedMap<String, String> shown = new TreeMap<>(in.all());
    shown.keySet().removeIf(key -> !key.startsWith(WORDS));
    List<Label> types = new ArrayList<>();
    for (ContentType type : ContentType.values()) {
      types.add(new Label(type.id(), in.get("type_" + type.id())));
    }
    types.add(new Label(SearchPages.GLOSSARY, in.get(SearchPages.GLOSSARY)));
    return new Labels(
        shown,
        types,
        Stream.of(Audience.values())
            .map(audience -> new Label(audience.id(), in.get("for_" + audience.id())))
            .toList(),
        site.ofType(ContentType.INITIATIVE).map(pair -> initiative(pair, language)).toList());
  }

  private static Label initiative(Pair pair, Language language) {
    return new Label(pair.key().toString(), pair.in(language).meta().title());
  }
}
