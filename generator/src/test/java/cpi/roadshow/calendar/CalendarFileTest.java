package cpi.roadshow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final String TITLE =
      "โรดโชว์ภาคเหนือ, ครั้งแรก; ที่ป้าฟื้นน้ำกี๊ปั๊มญูฐุผู้ซึ้งปี่ฝึกเปี๊ยะ";

  private static Event event(String id, LocalDate day) {
    return new Event(
        id,
        day,
        LocalDate.of(2026, 11, 22),
        TITLE,
        Optional.of("หอประชุม"),
        URI.create("https://example.go.th/th/roadshow/north.html"));
  }

  private static byte[] file() {
    return CalendarFile.of(
        "ทุกงาน",
        List.of(
            event("b@example.go.th", LocalDate.of(2027, 2, 1)),
            event("a@example.go.th", LocalDate.of(2027, 1, 15))));
  }

  @Test
  void noLineIsLongerThanTheStandardAllows() {
    for (String line : new String(file(), StandardCharsets.UTF_8).split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
    }
  }

  @Test
  void eventsAreReadBackAsTheyAreSoonestFirst() throws Exception {
    Calendar read = new CalendarBuilder().build(new ByteArrayInputStream(file()));
    assertThat(read.validate().hasErrors()).isFalse();
    assertThat(read.getComponents()).hasSize(2);
    assertThat(read.getComponents().get(0).getRequiredProperty("DTSTART").getValue())
        .isEqualTo("20270115");
    assertThat(read.getComponents().get(0).getRequiredProperty("SUMMARY").getValue())
        .isEqualTo(TITLE);
  }

  @Test
  void aCalendarWithoutEventsIsNotMade() {
    assertThatThrownBy(() -> CalendarFile.of("x", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
