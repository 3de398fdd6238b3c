package cpi.roadshow.pages;

import cpi.roadshow.model.Body;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter.Citation;
import cpi.roadshow.model.Law;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which pages belong together: those of the same initiative, those that rest on the same law, and
 * those that use the same terms. What few pages share says more than what many do.
 */
final class Related {
  private static final int MOST = 5;

  private static final double INITIATIVE = 2;
  private static final double LAW = 1.5;
  private static final double TERM = 1;

  /** What more than this share of all pages have says nothing, unless there are but a few. */
  private static final double COMMON = 0.25;

  private final Map<DocumentKey, Set<Tie>> ties = new HashMap<>();
  private final Map<Tie, List<Pair>> holders = new HashMap<>();
  private final int pages;

  /** Something that two pages may share. */
  private record Tie(Object shared, double weight) {}

  Related(Site site) {
    for (Pair pair : site.all()) {
      Set<Tie> own = ties(pair);
      ties.put(pair.key(), own);
      own.forEach(tie -> holders.computeIfAbsent(tie, t -> new ArrayList<>()).add(pair));
    }
    pages = site.all().size();
  }

  /** What either language names counts in both, so that readers of both find the same pages. */
  private static Set<Tie> ties(Pair pair) {
    Set<Tie> ties = new LinkedHashSet<>();
    pair.initiatives().forEach(key -> ties.add(new Tie(key, INITIATIVE)));
    pair.all().flatMap(Related::laws).forEach(law -> ties.add(new Tie(law.id(), LAW)));
    pair.all().flatMap(page -> terms(page.body())).forEach(name -> ties.add(new Tie(name, TERM)));
    return ties;
  }

  private static Stream<Law> laws(Document page) {
    return page.matter()
        .match(
            initiative -> initiative.laws().stream(),
            guidance -> guidance.legalBasis().stream().map(Citation::law),
            faq -> Stream.of(),
            minutes -> Stream.of(),
            roadshow -> Stream.of(),
            clinic -> Stream.of(),
            plain -> Stream.of());
  }

  private static Stream<String> terms(Body body) {
    return body.terms().stream().map(term -> "term " + term.name().th());
  }

  /** The pages nearest to one, nearest first. */
  List<Pair> to(Pair pair) {
    Map<Pair, Double> near = new HashMap<>();
    for (Tie tie : ties.get(pair.key())) {
      List<Pair> sharing = holders.get(tie);
      if (sharing.size() <= Math.max(MOST, pages * COMMON)) {
        double worth = tie.weight * Math.log(1 + (double) pages / sharing.size());
        sharing.forEach(other -> near.merge(other, worth, Double::sum));
      }
    }
    return near.entrySet().stream()
        .filter(entry -> !entry.getKey().key().equals(pair.key()))
        .sorted(
            Map.Entry.<Pair, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().key()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
