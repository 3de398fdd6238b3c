package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Site;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.publish.Feeds;
import cpi.roadshow.publish.MachineFiles;
import cpi.roadshow.publish.Sitemap;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** From a site and the frames of its pages to what is published for machines. */
record MachineBuild(
    Site site,
    Localized<Words> words,
    AssetStore assets,
    Html early,
    Function<Document, String> written,
    TemplateEngine engine) {
  private record Text(String file, String text) {}

  /**
   * All of them.
   *
   * @param frames of the pages that search engines may show
   */
  Outcome<SortedMap<String, byte[]>> files(List<Frame> frames) {
    List<Outcome<Text>> made = new ArrayList<>();
    Sitemap map = sitemap(frames);
    made.add(print(Sitemap.FILE, map.template(), map, Language.ENGLISH));
    for (Language language : Language.values()) {
      for (Feeds.Feed feed : new Feeds(site, words.in(language)).all()) {
        made.add(print(feed.at(), feed.template(), feed, language));
      }
    }
    return Outcome.all(made).map(this::withTheRest);
  }

  private SortedMap<String, byte[]> withTheRest(List<Text> texts) {
    SortedMap<String, byte[]> files =
        new TreeMap<>(new MachineFiles(site, words, assets, early, written).all());
    texts.forEach(text -> files.put(text.file(), text.text().getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private Outcome<Text> print(String file, String template, Record view, Language language) {
    return engine.print(template, view, words.in(language)).map(text -> new Text(file, text));
  }

  private static Sitemap sitemap(List<Frame> frames) {
    return new Sitemap(frames.stream().map(MachineBuild::page).toList());
  }

  private static Sitemap.Page page(Frame frame) {
    return new Sitemap.Page(
        frame.canonical().orElseThrow(),
        frame.publishing().changed(),
        frame.alternates().stream()
            .map(version -> new Sitemap.Version(version.hreflang(), version.url()))
            .toList());
  }
}
