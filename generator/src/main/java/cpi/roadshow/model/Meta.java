package cpi.roadshow.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The front matter that every page may have, whatever its type. */
public record Meta(
    String title,
    Optional<String> summary,
    Optional<LocalDate> date,
    Optional<LocalDate> updated,
    boolean draft,
    Optional<LocalDate> publishDate,
    Optional<LocalDate> expiryDate,
    Optional<String> slug,
    List<String> aliases,
    List<String> tags,
    List<Audience> audience,
    List<Region> region,
    List<Agency> agency,
    Optional<Agency> owner,
    List<Fact> sources,
    Optional<LocalDate> lastReviewedOn,
    Optional<Period> reviewIn,
    Optional<LocalDate> asOf,
    boolean search,
    Optional<BodyHash> translatedFrom) {
  public Meta {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
    audience = List.copyOf(audience);
    region = List.copyOf(region);
    agency = List.copyOf(agency);
    sources = List.copyOf(sources);
  }

  /** Whether readers may see the page on a day. */
  public boolean isPublishedOn(LocalDate today) {
    return !draft
        && publishDate.map(day -> !day.isAfter(today)).orElse(true)
        && expiryDate.map(day -> day.isAfter(today)).orElse(true);
  }

  /** The day by which the page wants to be read again by its owner. */
  public Optional<LocalDate> nextReview() {
    return lastReviewedOn.flatMap(day -> reviewIn.map(day::plus));
  }
}
