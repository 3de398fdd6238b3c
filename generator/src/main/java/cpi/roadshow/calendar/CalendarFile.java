package cpi.roadshow.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An iCalendar file (RFC 5545). */
public final class CalendarFile {
  /** ical4j counts characters, the standard counts bytes, and a Thai letter has three. */
  private static final int FOLD = 24;

  private CalendarFile() {}

  /**
   * The bytes of a calendar.
   *
   * @param events at least one: the standard knows no empty calendar
   */
  public static byte[] of(String name, List<Event> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a calendar has an event");
    }
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//roadshow//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    events.stream()
        .sorted(Comparator.comparing(Event::day).thenComparing(Event::id))
        .forEach(event -> calendar.add(component(event)));
    return bytes(calendar);
  }

  private static VEvent component(Event event) {
    VEvent component = new VEvent(false);
    component.add(new Uid(event.id()));
    component.add(new DtStamp(event.stamped().atStartOfDay(ZoneOffset.UTC).toInstant()));
    component.add(new DtStart<>(event.day()));
    component.add(new Summary(event.title()));
    event.place().ifPresent(place -> component.add(new Location(place)));
    component.add(new Url(event.page()));
    return component;
  }

  private static byte[] bytes(Calendar calendar) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(false, FOLD).output(calendar, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a calendar is written to memory", e);
    }
    return bytes.toByteArray();
  }
}
