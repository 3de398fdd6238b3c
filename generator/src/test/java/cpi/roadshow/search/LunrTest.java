package cpi.roadshow.search;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The index is Lunr’s: from the same terms we write the bytes that lunr.js 2.3.9 writes, and what
 * we pack for browsers holds every term, posting and weight of it.
 */
class LunrTest {
  @TempDir private static Path folder;

  @Test
  void equalsWhatLunrsBuilderMakesOfTheRealContent() throws IOException {
    List<SearchPage> pages = new ArrayList<>();
    try (Stream<Path> content = Files.walk(InProcess.HOME.resolve("content"))) {
      for (Path file :
          content.filter(path -> path.toString().endsWith(".th.md")).sorted().toList()) {
        pages.add(page(file));
      }
    }
    assertThat(pages).hasSizeGreaterThan(30);
    sameAsLunr(SearchIndex.of(pages, List.of(), SearchIndexTest.IN_TURN).sections());
  }

  /**
   * A page of a section for each paragraph: what is compared is the index, not the reading of
   * Markdown.
   */
  private static SearchPage page(Path file) throws IOException {
    List<SearchSection> sections = new ArrayList<>();
    for (String paragraph : Files.readString(file).split("\n\n")) {
      sections.add(
          new SearchSection("", sections.isEmpty() ? "" : "ข้อ " + sections.size(), paragraph));
    }
    return SearchIndexTest.page("guidance/" + file.getFileName(), "เรื่อง CPI", sections);
  }

  @Test
  void equalsWhatLunrsBuilderMakesOfTermsMadeByChance() {
    Random chance = new Random(2023);
    List<String> terms =
        List.of(
            "7",
            "10",
            "2566",
            "0",
            "01",
            "4294967295",
            "constructor",
            "__proto__",
            "valueof",
            "length",
            "ก",
            "การ",
            "กพร",
            "é",
            "漢",
            "\uD83D\uDE00",
            "a",
            "b-c",
            "\"",
            "\\",
            "x/y");
    for (int round = 0; round < 20; round++) {
      List<SectionTerms> documents = new ArrayList<>();
      for (int i = 0; i < 1 + chance.nextInt(12); i++) {
        documents.add(
            new SectionTerms(
                some(terms, chance),
                some(terms, chance),
                some(terms, chance),
                some(terms, chance)));
      }
      sameAsLunr(documents);
    }
  }

  private static List<String> some(List<String> terms, Random chance) {
    return chance.ints(chance.nextInt(8), 0, terms.size()).mapToObj(terms::get).toList();
  }

  private static List<List<String>> fields(SectionTerms document) {
    return Stream.of(Field.values()).map(document::in).toList();
  }

  private static void sameAsLunr(List<SectionTerms> documents) {
    String theirs =
        Node.run(
            "lunr.mjs",
            Map.of(
                "documents",
                documents.stream().map(LunrTest::fields).toList(),
                "fields",
                Stream.of(Field.values())
                    .map(field -> Map.of("id", field.id(), "boost", field.boost()))
                    .toList(),
                "k1",
                Bm25.K1,
                "b",
                Bm25.B),
            Node.PACKAGES);
    InvertedIndex index = new InvertedIndex(documents);
    String ours = new String(LunrJson.of(index), StandardCharsets.UTF_8);
    assertThat(ours).isEqualTo(theirs);
    JsonNode packed =
        Node.ask(
            "packed.mjs",
            Map.of(
                "packed", Node.JSON.readTree(PackedIndex.of(index, List.of(), List.of())),
                "serialised", Node.JSON.readTree(ours)),
            Node.core(folder),
            Node.PACKAGES);
    assertThat(packed.get("differences")).as(packed.toString()).isEmpty();
    assertThat(packed.get("terms").asInt()).isEqualTo(index.terms().size());
    assertThat(packed.get("postings").asInt()).isEqualTo(postings(index));
  }

  private static int postings(InvertedIndex index) {
    int postings = 0;
    for (Field field : Field.values()) {
      for (int term = 0; term < index.terms().size(); term++) {
        postings += index.in(field).count(term);
      }
    }
    return postings;
  }
}
