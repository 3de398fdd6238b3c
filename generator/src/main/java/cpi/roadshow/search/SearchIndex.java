package cpi.roadshow.search;

import cpi.roadshow.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of one language, cut into terms.
 *
 * @param sections those of each page in order
 */
public record SearchIndex(List<SearchPage> pages, List<SectionTerms> sections) {

  /** Learns the words of the pages and cuts the pages into them. */
  public static SearchIndex of(List<SearchPage> pages, List<Term> glossary, Workers workers) {
    List<Folded> folded = workers.map(pages, Folded::of);
    Tokenizer tokenizer = new Tokenizer(learn(folded, glossary, workers));
    OtherNames otherNames = new OtherNames(glossary, tokenizer);
    List<List<SectionTerms>> documents =
        workers.map(folded, page -> page.documents(tokenizer, otherNames));
    return new SearchIndex(pages, documents.stream().flatMap(List::stream).toList());
  }

  private static Vocabulary learn(List<Folded> pages, List<Term> glossary, Workers workers) {
    List<List<Run>> texts = new ArrayList<>();
    pages.forEach(page -> texts.add(page.all()));
    // The names of the glossary are words, even when the pages use them but once.
    List<Run> names =
        glossary.stream()
            .flatMap(OtherNames::names)
            .flatMap(name -> Run.of(Folding.fold(name)).stream())
            .toList();
    texts.add(names);
    texts.add(names);
    Vocabulary proposed = WordCounts.sum(workers.map(texts, WordCounts::byDictionary)).proposed();
    return WordCounts.sum(workers.map(texts, text -> WordCounts.by(proposed, text))).vocabulary();
  }

  /** A page in folded runs: its title, and heading and text of each section. */
  private record Folded(List<Run> title, List<List<Run>> headings, List<List<Run>> texts) {
    static Folded of(SearchPage page) {
      return new Folded(
          runs(page.title()),
          page.sections().stream().map(section -> runs(section.heading())).toList(),
          page.sections().stream().map(section -> runs(section.text())).toList());
    }

    private static List<Run> runs(String text) {
      return Run.of(Folding.fold(text));
    }

    List<Run> all() {
      return Stream.of(Stream.of(title), headings.stream(), texts.stream())
          .flatMap(lists -> lists)
          .flatMap(List::stream)
          .toList();
    }

    List<SectionTerms> documents(Tokenizer tokenizer, OtherNames otherNames) {
      List<String> titleTerms = tokenizer.terms(title);
      List<SectionTerms> documents = new ArrayList<>();
      for (int section = 0; section < texts.size(); section++) {
        List<String> heading = tokenizer.terms(headings.get(section));
        List<String> text = tokenizer.terms(texts.get(section));
        List<String> all = new ArrayList<>(titleTerms);
        all.addAll(heading);
        all.addAll(text);
        documents.add(new SectionTerms(titleTerms, heading, text, otherNames.of(all)));
      }
      return documents;
    }
  }
}
