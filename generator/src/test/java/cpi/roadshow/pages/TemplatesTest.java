package cpi.roadshow.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.templates.TemplateEngine;
import cpi.roadshow.templates.Words;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** FreeMarker misses a name only in a branch that runs, so the samples run through all of them. */
class TemplatesTest {
  private final SortedMap<String, SourceFile> files = templates();
  private final TemplateEngine engine = new TemplateEngine(templatesAlone());
  private final Localized<Words> words =
      Words.read(Localized.each(this::wordsOf)).value().orElseThrow();

  private static SortedMap<String, SourceFile> templates() {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    SourceTree.read(InProcess.HOME.resolve("templates"), "templates")
        .value()
        .orElseThrow()
        .texts()
        .forEach((path, file) -> files.put(path.substring("templates/".length()), file));
    return files;
  }

  private SortedMap<String, SourceFile> templatesAlone() {
    SortedMap<String, SourceFile> alone = new TreeMap<>(files);
    alone.keySet().removeIf(path -> !path.endsWith(".ftlh"));
    return alone;
  }

  private SourceFile wordsOf(Language language) {
    return files.get("words." + language.code() + ".properties");
  }

  @Test
  void everySampleIsPrintedWithoutAWordOfComplaint() {
    for (PageView view : SampleViews.all()) {
      Outcome<String> printed =
          engine.print(view.template(), (Record) view, words.in(view.frame().language()));
      assertThat(printed.said()).as(view.template()).isEmpty();
      assertThat(printed.value().orElseThrow().strip()).endsWith("</html>");
    }
  }

  @Test
  void everyKindOfPageHasASample() {
    assertThat(SampleViews.all().stream().<Class<?>>map(Object::getClass).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(PageView.class.getPermittedSubclasses()).toList());
  }
}
