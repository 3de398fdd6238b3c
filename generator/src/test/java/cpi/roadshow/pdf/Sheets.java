package cpi.roadshow.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;

/** Sheets of one page's text, without images or other pages. */
final class Sheets {
  private Sheets() {}

  /**
   * A Thai sheet.
   *
   * @param head what stands in its head beside the title
   * @param body the body, with its tags
   */
  static Sheet of(String head, String body) {
    return new Sheet(
        "<html lang=\"th\"><head><title>ก</title>" + head + "</head>" + body + "</html>",
        Collections.emptySortedMap(),
        Collections.emptySortedMap(),
        URI.create("https://example.org/"),
        LocalDate.EPOCH,
        false);
  }
}
