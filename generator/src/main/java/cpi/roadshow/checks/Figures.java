package cpi.roadshow.checks;

import cpi.roadshow.checks.Figure.Kind;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Fact;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Place;
import cpi.roadshow.thai.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds figures of a page that stand in none of the facts the page cites. */
final class Figures {
  /** What makes a number in a heading a mere label: “Item 12”, “ข้อ 12”. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:ที่|ข้อ|item|part|step|no\\.|question|chapter) ?$", Pattern.CASE_INSENSITIVE);

  private final Manuscript page;
  private final KnownFigures known;
  private final List<Fact> cited;
  private final Set<String> seen = new HashSet<>();
  private final List<Diagnostic> said = new ArrayList<>();

  private Figures(Manuscript page, KnownFigures known, List<Fact> cited) {
    this.page = page;
    this.known = known;
    this.cited = cited;
  }

  /** Nothing for a page that cites no facts at all: that is said once, not at each figure. */
  static List<Diagnostic> of(Manuscript page, KnownFigures known) {
    List<Fact> cited = Cited.by(page.document());
    return cited.isEmpty() ? List.of() : new Figures(page, known, cited).check();
  }

  private List<Diagnostic> check() {
    for (Figure figure : page.figures()) {
      if (wantsSource(figure) && seen.add(figure.key()) && !isFounded(figure)) {
        say(page.wording().place(figure.start(), figure.end()), written(figure));
      }
    }
    checkLegalBasis();
    checkSince();
    return said;
  }

  private boolean wantsSource(Figure figure) {
    return switch (figure.kind()) {
      case YEAR, DAY, PERCENTAGE, SECTION, TELEPHONE -> true;
      case TIME -> false;
      case COUNT -> figure.value().length() > 1;
    };
  }

  private boolean isFounded(Figure figure) {
    return known.have(cited, figure)
        || isOfThePage(figure)
        || known.name(page.text(), figure)
        || isLabel(figure);
  }

  /** Dates of the page itself and the lengths of its own lists. */
  private boolean isOfThePage(Figure figure) {
    return figure.kind() == Kind.YEAR
        ? ownDates().anyMatch(date -> figure.value().equals(String.valueOf(date.getYear())))
        : ownDates()
                .anyMatch(
                    date ->
                        Quotation.contains(Dates.day(date, page.language()), page.text(), figure))
            || Lists.of(page.matter()).values().stream()
                .anyMatch(size -> figure.value().equals(String.valueOf(size)));
  }

  private Stream<LocalDate> ownDates() {
    Meta meta = page.meta();
    return Stream.of(
            meta.date(), meta.updated(), meta.asOf(), meta.lastReviewedOn(), meta.nextReview())
        .flatMap(Optional::stream);
  }

  private boolean isLabel(Figure figure) {
    int lineStart = page.wording().lineStart(figure.start());
    return page.wording().file().text().charAt(lineStart) == '#'
        && LABEL.matcher(page.text()).region(lineStart, figure.start()).find();
  }

  private void checkLegalBasis() {
    if (page.matter() instanceof Guidance guidance) {
      guidance.legalBasis().stream()
          .flatMap(citation -> citation.section().stream())
          .forEach(this::checkSection);
    }
  }

  private void checkSection(String section) {
    for (Figure figure : FigureScanner.scan("sections " + section)) {
      if (seen.add(figure.key()) && !known.have(cited, figure)) {
        say(inHeader("legal_basis", section), section(section));
      }
    }
  }

  private void checkSince() {
    if (page.matter() instanceof Initiative initiative) {
      for (var development : initiative.since()) {
        String year = String.valueOf(development.date().earliest().getYear());
        Figure figure = new Figure(year, Kind.YEAR, 0, 0);
        List<Fact> sources = development.sources().isEmpty() ? cited : development.sources();
        if (!known.have(sources, figure)) {
          sayOnce(inHeader("since", year), year);
        }
      }
    }
  }

  /**
   * Where a value below a key stands; the key's own place if it is written otherwise than we read
   * it.
   */
  private Place inHeader(String key, String value) {
    Place place = page.fields().of(key);
    String text = page.wording().file().text();
    int at = place.isWholeFile() ? -1 : text.indexOf(value, place.start());
    return at < 0 ? place : page.wording().place(at, at + value.length());
  }

  private String written(Figure figure) {
    return figure.kind() == Kind.SECTION ? section(page.written(figure)) : page.written(figure);
  }

  private String section(String number) {
    return (page.language() == Language.THAI ? "มาตรา " : "section ") + number;
  }

  private void sayOnce(Place at, String figure) {
    if (said.stream().noneMatch(one -> one.problem().equals(new Problem.UnsourcedFigure(figure)))) {
      say(at, figure);
    }
  }

  private void say(Place at, String figure) {
    said.add(new Diagnostic(at, new Problem.UnsourcedFigure(figure)));
  }
}
