package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Section;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * We write Flexmark's trees ourselves; where we mean to do no better, we write what Flexmark
 * writes.
 */
class WriterTest {
  // Odd names of code languages; tags that never end; bare addresses, which are links here.
  private static final Set<Integer> OTHERWISE =
      Set.of(34, 144, 156, 157, 158, 201, 493, 552, 602, 606, 608, 611, 612);

  private final Reader reader = Reader.english();
  private final Parser parser = Parser.builder().build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().build();

  @Test
  void theExamplesOfTheSpecificationLookTheSame() {
    List<Specification.Example> comparable =
        Specification.commonMark().stream().filter(this::isComparable).toList();
    assertThat(comparable).hasSizeGreaterThan(420);
    assertThat(comparable)
        .allSatisfy(
            example ->
                assertThat(normal(ours(example)))
                    .isEqualTo(normal(renderer.render(parser.parse(example.markdown())))));
  }

  /** Links lead nowhere here, level-1 headings become level 2, and much raw HTML is not allowed. */
  private boolean isComparable(Specification.Example example) {
    return !OTHERWISE.contains(example.number())
        && !example.html().matches("(?s).*(?:<a |<img |<h1|<!|<\\?).*")
        && reader.problems(example.markdown()).stream()
            .noneMatch(problem -> problem.name().startsWith("Forbidden"));
  }

  private String ours(Specification.Example example) {
    Outcome<Body> read = reader.read(example.markdown());
    Body body = read.value().orElseThrow();
    StringBuilder all = new StringBuilder(body.intro().markup());
    for (Section section : body.sections()) {
      all.append("<h" + section.level() + ">")
          .append(section.heading())
          .append("</h" + section.level() + ">")
          .append(section.html());
    }
    return all.toString();
  }

  private static String normal(String markup) {
    Document document = Jsoup.parseBodyFragment(markup);
    document.outputSettings().prettyPrint(false);
    document.select("pre").removeAttr("tabindex");
    document.select("h2, h3, h4, h5, h6").removeAttr("id");
    return document.body().html().replaceAll("(?<=>)\\s+|\\s+(?=<)", "").strip();
  }
}
