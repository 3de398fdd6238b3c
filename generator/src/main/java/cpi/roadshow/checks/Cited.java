package cpi.roadshow.checks;

import cpi.roadshow.model.Document;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import java.util.ArrayList;
import java.util.List;

/** The facts that a page rests on, wherever it names them; a fact may come more than once. */
final class Cited {
  private Cited() {}

  static List<Fact> by(Document document) {
    List<Fact> cited = new ArrayList<>(document.meta().sources());
    if (document.matter() instanceof Initiative initiative) {
      initiative.since().forEach(development -> cited.addAll(development.sources()));
    }
    if (document.matter() instanceof Minutes minutes) {
      minutes.actions().forEach(action -> cited.addAll(action.sources()));
    }
    return cited;
  }
}
