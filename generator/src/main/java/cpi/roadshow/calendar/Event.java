package cpi.roadshow.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that takes place on a known day.
 *
 * @param id the same in every build, so that a calendar knows it again
 * @param stamped the day on which it was last said so
 */
public record Event(
    String id, LocalDate day, LocalDate stamped, String title, Optional<String> place, URI page) {}
