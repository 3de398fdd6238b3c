package cpi.roadshow.publish;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Settings;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.Words;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files for machines that need no template: the list of pages as JSON, {@code llms.txt} with a
 * Markdown twin of each page, {@code robots.txt}, {@code _headers}.
 *
 * @param early the one script that stands in pages
 * @param written what stands in a page's file below its front matter
 */
public record MachineFiles(
    Site site,
    Localized<Words> words,
    AssetStore assets,
    Html early,
    Function<Document, String> written) {

  /** All of them, by where they are published. */
  public SortedMap<String, byte[]> all() {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("pages.json", pages());
    texts.put("llms.txt", llms());
    texts.put("robots.txt", robots());
    texts.put("_headers", Headers.file(early));
    site.documents().forEach(page -> texts.put(MarkdownTwin.file(page.permalink()), twin(page)));
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private String twin(Document page) {
    return new MarkdownTwin(site, words.in(page.language()), assets).of(page, written.apply(page));
  }

  // The list of pages.

  private String pages() {
    List<Object> pages = new ArrayList<>();
    site.documents().forEach(page -> pages.add(page(page)));
    return Json.text(pages) + "\n";
  }

  private Map<String, Object> page(Document page) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("key", page.key().toString());
    entry.put("type", page.key().type().id());
    entry.put("language", page.language().code());
    entry.put("url", url(page));
    entry.put("markdown", base() + MarkdownTwin.file(page.permalink()));
    entry.put("title", page.meta().title());
    entry.put("summary", page.meta().summary());
    entry.put("changed", Dated.changed(page).map(LocalDate::toString));
    entry.put("review_by", page.meta().nextReview().map(LocalDate::toString));
    return entry;
  }

  // What language models are offered.

  private String llms() {
    Settings settings = settings();
    StringBuilder text = new StringBuilder();
    text.append("# ").append(settings.title().en()).append("\n\n");
    text.append("> ").append(settings.description().en()).append("\n>\n");
    text.append("> ").append(settings.description().th()).append('\n');
    for (Language language : Language.values()) {
      for (ContentType type : ContentType.values()) {
        List<Document> pages = of(type, language).toList();
        if (!pages.isEmpty()) {
          text.append("\n## ").append(words.in(language).get("type_" + type.id()));
          text.append(" (").append(language.code()).append(")\n\n");
          pages.forEach(page -> text.append(line(page)));
        }
      }
    }
    return text.toString();
  }

  private Stream<Document> of(ContentType type, Language language) {
    return site.ofType(type).flatMap(pair -> pair.versions().in(language).stream());
  }

  private String line(Document page) {
    String link =
        "- [" + page.meta().title() + "](" + base() + MarkdownTwin.file(page.permalink()) + ")";
    return link + page.meta().summary().map(summary -> ": " + summary).orElse("") + "\n";
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: " + base() + Sitemap.FILE + "\n";
  }

  private String url(Document page) {
    return WebAddress.of(base(), page.permalink());
  }

  private URI base() {
    return settings().baseUrl();
  }

  private Settings settings() {
    return site.registers().settings();
  }
}
