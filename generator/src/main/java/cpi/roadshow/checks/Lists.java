package cpi.roadshow.checks;

import cpi.roadshow.model.Document;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.FrontMatter.Clinic;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Meta;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long the lists of a page's front matter are, by their keys. */
final class Lists {
  private Lists() {}

  static SortedMap<String, Integer> of(Document document) {
    SortedMap<String, Integer> sizes = new TreeMap<>(of(document.meta()));
    sizes.putAll(of(document.matter()));
    return sizes;
  }

  /** Those that readers see as lists, and may count. */
  static Map<String, Integer> of(FrontMatter matter) {
    return matter.match(
        Lists::of, Lists::of, faq -> Map.of(), Lists::of, Lists::of, Lists::of, page -> Map.of());
  }

  private static Map<String, Integer> of(Meta meta) {
    return Map.of(
        "audience", meta.audience().size(),
        "region", meta.region().size(),
        "agency", meta.agency().size(),
        "sources", meta.sources().size());
  }

  private static Map<String, Integer> of(Initiative page) {
    return Map.of(
        "lead", page.lead().size(),
        "partners", page.partners().size(),
        "laws", page.laws().size(),
        "parts", page.parts().size(),
        "next_steps", page.nextSteps().size(),
        "open_questions", page.openQuestions().size(),
        "since", page.since().size());
  }

  private static Map<String, Integer> of(Guidance page) {
    return Map.of(
        "legal_basis", page.legalBasis().size(),
        "steps", page.steps().size(),
        "checklist", page.checklist().size());
  }

  private static Map<String, Integer> of(Minutes page) {
    return Map.of(
        "agencies", page.agencies().size(),
        "agenda", page.agenda().size(),
        "decisions", page.decisions().size(),
        "actions", page.actions().size());
  }

  private static Map<String, Integer> of(Roadshow page) {
    return Map.of("bring", page.bring().size(), "handouts", page.handouts().size());
  }

  private static Map<String, Integer> of(Clinic page) {
    return Map.of("dates", page.dates().size());
  }
}
