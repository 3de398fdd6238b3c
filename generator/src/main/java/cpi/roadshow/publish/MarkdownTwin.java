package cpi.roadshow.publish;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.WebAddress;
import cpi.roadshow.templates.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page as plain Markdown beside the page itself, for programs that read text: its title, its
 * summary, the lists of its front matter and what its author wrote, with links that lead somewhere.
 *
 * @param words of the page's language
 */
public record MarkdownTwin(Site site, Words words, AssetStore assets) {
  private static final Pattern LINK =
      Pattern.compile("\\]\\((?:(images/[^)\\s#]+)|([a-z]+)/([a-z0-9-]+)(#[^)\\s]*)?)(?=[)\\s])");

  /** Where the twin of a page is published. */
  public static String file(Permalink page) {
    return page.file().replaceFirst("\\.html$", ".md");
  }

  /**
   * The text of the twin.
   *
   * @param written what stands in the page's file below its front matter
   */
  String of(Document page, String written) {
    String home = WebAddress.of(base(), page.permalink());
    return Stream.of(
            Stream.of("# " + page.meta().title()),
            page.meta().summary().map(summary -> "> " + summary).stream(),
            Stream.of("<" + home + ">"),
            lists(page),
            Stream.of(linked(written.strip())))
        .flatMap(parts -> parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private Stream<String> lists(Document page) {
    if (page.matter() instanceof FrontMatter.Guidance guidance) {
      return Stream.of(list("steps", guidance.steps()), list("checklist", guidance.checklist()));
    }
    if (page.matter() instanceof FrontMatter.Minutes minutes) {
      return Stream.of(
          list("decisions", minutes.decisions()),
          list("actions", minutes.actions().stream().map(FrontMatter.Action::task).toList()));
    }
    return page.matter() instanceof FrontMatter.Initiative initiative
        ? Stream.of(list("next_steps", initiative.nextSteps()))
        : Stream.of();
  }

  private String list(String word, List<String> items) {
    return items.isEmpty()
        ? ""
        : items.stream()
            .map(item -> "- " + item)
            .collect(Collectors.joining("\n", "## " + words.get(word) + "\n\n", ""));
  }

  private String linked(String text) {
    return LINK.matcher(text)
        .replaceAll(link -> Matcher.quoteReplacement("](" + target(link).orElse(as(link))));
  }

  private static String as(MatchResult link) {
    return link.group().substring("](".length());
  }

  private Optional<String> target(MatchResult link) {
    if (link.group(1) != null) {
      return assets.find("assets/" + link.group(1)).map(path -> base() + path);
    }
    String anchor = link.group(4) == null ? "" : link.group(4);
    return Stream.of(ContentType.values())
        .filter(type -> type.id().equals(link.group(2)))
        .findFirst()
        .flatMap(type -> site.find(new DocumentKey(type, link.group(3))))
        .map(this::address)
        .map(url -> url + anchor);
  }

  private String address(Pair pair) {
    return WebAddress.of(base(), pair.in(words.language()).permalink());
  }

  private URI base() {
    return site.registers().settings().baseUrl();
  }
}
