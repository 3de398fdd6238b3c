package cpi.roadshow.checks;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.FrontMatter.Citation;
import cpi.roadshow.model.FrontMatter.Guidance;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.When;
import cpi.roadshow.thai.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Compares the dates and the single values that the front matter of both languages must agree on.
 */
final class TwinFields {
  private static final String NONE = "—";

  private final Localized<Document> versions;
  private final List<Diagnostic> said = new ArrayList<>();

  private TwinFields(Document thai, Document english) {
    versions = new Localized<>(thai, english);
  }

  static List<Diagnostic> of(Document thai, Document english) {
    TwinFields fields = new TwinFields(thai, english);
    fields.dates();
    fields.values();
    return fields.said;
  }

  // Dates.

  private void dates() {
    date("date", Meta::date);
    date("updated", Meta::updated);
    date("publish_date", Meta::publishDate);
    date("expiry_date", Meta::expiryDate);
    date("last_reviewed_on", Meta::lastReviewedOn);
    date("as_of", Meta::asOf);
    each(
        "since",
        matter -> matter instanceof Initiative page ? page.since() : List.of(),
        one -> written(one.date()),
        TwinFields::dates);
    each(
        "actions",
        matter -> matter instanceof Minutes page ? page.actions() : List.of(),
        one -> written(one.due()),
        TwinFields::dates);
  }

  private void date(String key, Function<Meta, Optional<LocalDate>> of) {
    Localized<Optional<LocalDate>> dates = versions.map(page -> of.apply(page.meta()));
    if (!dates.th().equals(dates.en())) {
      Localized<String> both = dates.map(TwinFields::written);
      say(
          key,
          erasApart(dates)
              ? new Problem.TwinYears543(key, both.th(), both.en())
              : dates(key, both.th(), both.en()));
    }
  }

  private static boolean erasApart(Localized<Optional<LocalDate>> dates) {
    return dates.th().map(date -> date.minusYears(Dates.BUDDHIST_OFFSET)).equals(dates.en())
        || dates.en().map(date -> date.minusYears(Dates.BUDDHIST_OFFSET)).equals(dates.th());
  }

  private static Problem dates(String key, String thai, String english) {
    return new Problem.TwinDates(key, thai, english);
  }

  private static String written(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(NONE);
  }

  private static String written(When when) {
    return when instanceof When.Day day
        ? day.date().toString()
        : when instanceof When.Month month
            ? month.month().toString()
            : String.valueOf(when.earliest().getYear());
  }

  // Other values.

  private void values() {
    value(
        "number",
        matter ->
            matter instanceof Initiative page
                ? page.number().map(String::valueOf)
                : Optional.empty());
    value(
        "progress",
        matter ->
            matter instanceof Initiative page
                ? page.progress().map(done -> done.from() + "–" + done.to())
                : Optional.empty());
    value("status", TwinFields::status);
    value("time", matter -> matter instanceof Minutes page ? page.time() : Optional.empty());
    each(
        "legal_basis",
        matter -> matter instanceof Guidance page ? page.legalBasis() : List.of(),
        TwinFields::written,
        TwinFields::onlyThai);
  }

  private static Optional<String> status(FrontMatter matter) {
    return matter instanceof Initiative page
        ? Optional.of(page.status().id())
        : matter instanceof Roadshow stop ? Optional.of(stop.status().id()) : Optional.empty();
  }

  private static String written(Citation citation) {
    return citation.law().id() + citation.section().map(section -> " " + section).orElse("");
  }

  private static Problem onlyThai(String key, String thai, String english) {
    return new Problem.TwinNumbers(thai, Language.ENGLISH);
  }

  private void value(String key, Function<FrontMatter, Optional<String>> of) {
    Localized<Optional<String>> values = versions.map(page -> of.apply(page.matter()));
    if (!values.th().equals(values.en())) {
      Language has = values.th().isPresent() ? Language.THAI : Language.ENGLISH;
      Problem problem = new Problem.TwinNumbers(values.in(has).orElseThrow(), has.other());
      said.add(
          new Diagnostic(versions.in(has).fields().of(key), problem)
              .beside(versions.in(has.other()).fields().of(key)));
    }
  }

  /** A kind of problem that names what each language has. */
  private interface Difference {
    Problem between(String key, String thai, String english);
  }

  /** Compares lists item by item; lists of unequal length are another problem, said elsewhere. */
  private <T> void each(
      String key,
      Function<FrontMatter, List<T>> of,
      Function<T, String> written,
      Difference difference) {
    Localized<List<T>> items = versions.map(page -> of.apply(page.matter()));
    for (int i = 0; items.th().size() == items.en().size() && i < items.th().size(); i++) {
      String thai = written.apply(items.th().get(i));
      String english = written.apply(items.en().get(i));
      if (!thai.equals(english)) {
        say(key, difference.between(key, thai, english));
      }
    }
  }

  private void say(String key, Problem problem) {
    said.add(
        new Diagnostic(versions.th().fields().of(key), problem)
            .beside(versions.en().fields().of(key)));
  }
}
