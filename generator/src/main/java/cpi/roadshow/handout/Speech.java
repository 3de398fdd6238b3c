package cpi.roadshow.handout;

import cpi.roadshow.handout.PrintView.Row;
import cpi.roadshow.model.Agency;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Named;
import cpi.roadshow.templates.Words;
import cpi.roadshow.thai.Dates;
import cpi.roadshow.thai.Typeset;
import cpi.roadshow.thai.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How things are called in one language. */
record Speech(Language language, Words words) {
  Html text(String plain) {
    return Typeset.html(plain, language);
  }

  Html word(String key, Object... values) {
    return text(words.get(key, values));
  }

  /** The word for a value of a closed list. */
  Html word(String list, Named value) {
    return word(list + "_" + value.id());
  }

  Html text(Localized<String> both) {
    return text(both.in(language));
  }

  Html notStated() {
    return word("not_stated");
  }

  Html orNotStated(Optional<Html> said) {
    return said.orElseGet(this::notStated);
  }

  List<Html> texts(List<String> plain) {
    return plain.stream().map(this::text).toList();
  }

  String kind(ContentType type) {
    return words.get("kind_" + type.id());
  }

  Html day(LocalDate date) {
    return text(Dates.day(date, language));
  }

  /** Names one below the other, or that there is none. */
  Html agencies(List<Agency> all) {
    return orNotStated(lines(all.stream().map(this::agency).toList()));
  }

  /** Names one behind the other, or that there is none. */
  Html agenciesInLine(List<Agency> all) {
    return all.isEmpty()
        ? notStated()
        : new Html(all.stream().map(one -> agency(one).markup()).collect(Collectors.joining(", ")));
  }

  private Html agency(Agency agency) {
    String name = agency.name().in(language);
    String brief = agency.shortName().in(language);
    return text(name.equals(brief) ? name : name + " (" + brief + ")");
  }

  /** One below the other; of several each is a paragraph, or one could not tell where it ends. */
  Optional<Html> lines(List<Html> all) {
    return all.size() > 1
        ? Optional.of(
            new Html(
                all.stream()
                    .map(one -> "<p class=\"entry\">" + one.markup() + "</p>")
                    .collect(Collectors.joining())))
        : all.stream().findFirst();
  }

  Row row(String key, Html value) {
    return new Row(word(key), value);
  }

  Row row(String key, Optional<Html> value) {
    return row(key, orNotStated(value));
  }

  /** As of when a page is true, and by when it wants to be read again. */
  List<String> trust(Meta meta) {
    List<String> trust = new ArrayList<>();
    meta.asOf().ifPresent(day -> trust.add(said("as_of", day)));
    meta.nextReview().ifPresent(day -> trust.add(said("next_review", day)));
    return trust;
  }

  private String said(String key, LocalDate day) {
    return Typography.glued("", words.get(key) + " " + Dates.day(day, language), '\0');
  }
}
