package cpi.roadshow.build;

import cpi.roadshow.calendar.CalendarFile;
import cpi.roadshow.calendar.Event;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Site;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.templates.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From a site to its calendars: one of all events and one for each region, in each language. A
 * calendar without a dated event is not published.
 */
record CalendarBuild(Site site, Localized<Words> words) {
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Language language : Language.values()) {
      String name = words.in(language).get("calendar_all");
      add(files, Addresses.calendar(language), name, events(language, Optional.empty()));
      for (Region region : Region.values()) {
        String of = name + ": " + words.in(language).get("region_" + region.id());
        add(files, Addresses.calendar(region, language), of, events(language, Optional.of(region)));
      }
    }
    return files;
  }

  private static void add(
      SortedMap<String, byte[]> files, String path, String name, List<Event> events) {
    if (!events.isEmpty()) {
      files.put(path, CalendarFile.of(name, events));
    }
  }

  private List<Event> events(Language language, Optional<Region> region) {
    List<Event> events = new ArrayList<>();
    for (Pair pair : site.all()) {
      Document page = pair.in(language);
      if (region.isEmpty() || regions(page).contains(region.get())) {
        days(page).forEach(day -> events.add(event(page, language, day)));
      }
    }
    return events;
  }

  private static List<Region> regions(Document page) {
    return page.matter()
        .<List<Region>>match(
            initiative -> List.of(),
            guidance -> List.of(),
            faq -> List.of(),
            minutes -> List.of(),
            roadshow -> List.of(roadshow.stopsIn()),
            clinic -> clinic.meta().region(),
            plain -> List.of());
  }

  private static List<LocalDate> days(Document page) {
    return page.matter()
        .<List<LocalDate>>match(
            initiative -> List.of(),
            guidance -> List.of(),
            faq -> List.of(),
            minutes -> List.of(),
            roadshow -> roadshow.date().stream().toList(),
            clinic -> clinic.dates(),
            plain -> List.of());
  }

  private static Optional<String> venue(Document page) {
    return page.matter()
        .match(
            initiative -> Optional.empty(),
            guidance -> Optional.empty(),
            faq -> Optional.empty(),
            minutes -> Optional.empty(),
            roadshow -> roadshow.venue(),
            clinic -> clinic.venue(),
            plain -> Optional.empty());
  }

  private Event event(Document page, Language language, LocalDate day) {
    URI base = site.registers().settings().baseUrl();
    return new Event(
        id(page, day, base),
        day,
        stamped(page.meta()).orElse(day),
        page.meta().title(),
        venue(page),
        URI.create(base + page.permalink().in(language).file()));
  }

  private static String id(Document page, LocalDate day, URI base) {
    return page.key().toString().replace('/', '-') + "-" + day + "@" + base.getHost();
  }

  private static Optional<LocalDate> stamped(Meta meta) {
    return Stream.of(meta.updated(), meta.lastReviewedOn(), meta.asOf())
        .flatMap(Optional::stream)
        .findFirst();
  }
}
