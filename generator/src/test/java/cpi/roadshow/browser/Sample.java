package cpi.roadshow.browser;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that stands for all pages of its template.
 *
 * @param template the name of the template's file, without its ending
 * @param isExtra whether it is a page of {@link ExtraPages}
 * @param path the path below the folder of its language
 */
record Sample(String template, boolean isExtra, String path) {
  static final List<Sample> ALL =
      List.of(
          real("landing", ""),
          real("home", "index.html"),
          real("listing", "guidance/index.html"),
          real("listing", "minutes/index.html"),
          real("listing", "for/agency.html"),
          real("listing", "by-agency.html"),
          real("listing", "events.html"),
          real("glossary", "glossary.html"),
          real("search", "search.html"),
          real("handouts", "handouts.html"),
          real("tracker", "progress.html"),
          real("actions", "actions.html"),
          real("listing", "whats-new.html"),
          real("not-found", "404.html"),
          real("initiative", "initiative/licensing-facilitation.html"),
          real("initiative", "initiative/portals.html"),
          real("guidance", "guidance/free-copies.html"),
          real("guidance", "guidance/cpi-scores.html"),
          real("faq", "faq/electronic-government.html"),
          real("minutes", "minutes/2023-05-19-cpi-meeting.html"),
          real("roadshow", "roadshow/central.html"),
          real("clinic", "clinic/monthly.html"),
          real("page", "agencies.html"),
          real("translations", "translations.html"),
          extra("guidance", "guidance/everything.html"),
          extra("guidance", "guidance/only-thai.html"),
          extra("guidance", "guidance/only-english.html"),
          extra("initiative", "initiative/only-thai.html"),
          extra("faq", "faq/only-thai.html"),
          extra("minutes", "minutes/only-thai.html"),
          extra("roadshow", "roadshow/only-thai.html"),
          extra("clinic", "clinic/only-thai.html"),
          extra("listing", "minutes/index.html"),
          extra("forward", "old/place.html"));

  /** The first of each template. */
  static final List<Sample> REPRESENTATIVES =
      List.copyOf(
          ALL.stream()
              .collect(
                  toMap(Sample::template, identity(), (first, second) -> first, LinkedHashMap::new))
              .values());

  private static Sample real(String template, String path) {
    return new Sample(template, false, path);
  }

  private static Sample extra(String template, String path) {
    return new Sample(template, true, path);
  }

  BuiltSite in(Sites sites) {
    return isExtra ? sites.extra() : sites.real();
  }

  /** The landing page is of both languages and lies above them. */
  boolean hasLanguages() {
    return !template.equals("landing");
  }

  /** A page that has moved leads on at once. */
  boolean staysOpen() {
    return !template.equals("forward");
  }

  /** Whether a link leads to the other language. */
  boolean hasSwitch() {
    return hasLanguages() && staysOpen() && !template.equals("not-found");
  }

  /** The paths of the page in its site. */
  List<String> paths() {
    return hasLanguages()
        ? Stream.of("th/", "en/").map(folder -> folder + path).toList()
        : List.of("index.html");
  }

  @Override
  public String toString() {
    return template + ": " + (isExtra ? "extra " : "") + path;
  }
}
