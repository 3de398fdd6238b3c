package cpi.roadshow.publish;

import cpi.roadshow.json.Json;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Section;
import cpi.roadshow.model.Settings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a page says of itself to search engines: JSON-LD in the words of schema.org. It says nothing
 * that the page does not show.
 */
public final class StructuredData {
  private StructuredData() {}

  /** A page on the way down from the home page. */
  public record Step(String name, String url) {}

  /** The content of a script element, in which no tag can begin. */
  public static Html of(List<Map<String, Object>> nodes) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", nodes);
    return new Html(Json.text(graph).replace("<", "\\u003c"));
  }

  /** The site, on its home page, with the address of its search. */
  public static Map<String, Object> website(Settings settings, Language language, String search) {
    Map<String, Object> action = node("SearchAction");
    Map<String, Object> target = node("EntryPoint");
    target.put("urlTemplate", search + "?q={search_term_string}");
    action.put("target", target);
    action.put("query-input", "required name=search_term_string");
    Map<String, Object> site = node("WebSite");
    site.put("name", settings.title().in(language));
    site.put("alternateName", settings.title().in(language.other()));
    site.put("description", settings.description().in(language));
    site.put("url", settings.baseUrl() + language.code() + "/");
    site.put("inLanguage", language.code());
    site.put("potentialAction", action);
    return site;
  }

  /** The way from the home page down to a page, which comes last. */
  public static Map<String, Object> breadcrumbs(List<Step> steps) {
    Map<String, Object> list = node("BreadcrumbList");
    list.put(
        "itemListElement",
        IntStream.range(0, steps.size()).mapToObj(i -> item(i + 1, steps.get(i))).toList());
    return list;
  }

  private static Map<String, Object> item(int position, Step step) {
    Map<String, Object> item = node("ListItem");
    item.put("position", position);
    item.put("name", step.name());
    item.put("item", step.url());
    return item;
  }

  /** A document: its questions if it holds questions, else an article. */
  public static Map<String, Object> document(Document page, String url) {
    boolean asks = page.key().type() == ContentType.FAQ;
    Map<String, Object> node = node(asks ? "FAQPage" : "Article");
    node.put(asks ? "name" : "headline", page.meta().title());
    node.put("description", page.meta().summary());
    node.put("url", url);
    node.put("inLanguage", page.language().code());
    node.put("datePublished", page.meta().date().map(LocalDate::toString));
    node.put("dateModified", Dated.changed(page).map(LocalDate::toString));
    node.put("about", agencies(page));
    if (asks) {
      node.put("mainEntity", questions(page, url));
    }
    return node;
  }

  private static List<Map<String, Object>> questions(Document page, String url) {
    return page.body().sections().stream()
        .filter(section -> section.level() == 2)
        .map(section -> question(section, url))
        .toList();
  }

  private static Map<String, Object> question(Section section, String url) {
    Map<String, Object> answer = node("Answer");
    answer.put("text", section.text());
    answer.put("url", url + "#" + section.id());
    Map<String, Object> question = node("Question");
    question.put("name", section.title());
    question.put("acceptedAnswer", answer);
    return question;
  }

  /** The agencies that a page is about; the body that owns the page may be none. */
  private static Optional<List<Map<String, Object>>> agencies(Document page) {
    List<Agency> all =
        page.matter()
            .match(
                initiative ->
                    Stream.concat(initiative.lead().stream(), initiative.partners().stream()),
                guidance -> page.meta().agency().stream(),
                faq -> page.meta().agency().stream(),
                minutes -> minutes.agencies().stream(),
                roadshow -> page.meta().agency().stream(),
                clinic -> page.meta().agency().stream(),
                plain -> page.meta().agency().stream())
            .distinct()
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.stream().map(agency -> agency(agency, page.language())).toList());
  }

  private static Map<String, Object> agency(Agency agency, Language language) {
    Map<String, Object> node = node("GovernmentOrganization");
    node.put("name", agency.name().in(language));
    node.put("alternateName", agency.shortName().in(language));
    return node;
  }

  private static Map<String, Object> node(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }
}
