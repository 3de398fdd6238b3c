package cpi.roadshow.build;

import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.Store;
import cpi.roadshow.pdf.Imposition;
import cpi.roadshow.pdf.PdfPrinter;
import cpi.roadshow.pdf.Printed;
import cpi.roadshow.pdf.Sheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Prints nothing twice: what was printed is kept by the hash of everything that went into it. What
 * had a fault is printed again, so that it is said again.
 */
final class RememberingPrinter implements PdfPrinter {
  private final Supplier<PdfPrinter> press;
  private final String fingerprint;
  private final Store store;

  /**
   * Remembers for a press.
   *
   * @param press made only when there is something to print
   * @param fingerprint changes whenever that press would print otherwise
   */
  RememberingPrinter(Supplier<PdfPrinter> press, String fingerprint, Store store) {
    this.press = press;
    this.fingerprint = fingerprint;
    this.store = store;
  }

  @Override
  public Outcome<Printed> print(Sheet sheet) {
    String key = key(sheet, "");
    return store
        .get(key)
        .map(bytes -> Outcome.of(unpacked(bytes)))
        .orElseGet(
            () -> {
              Outcome<Printed> outcome = press.get().print(sheet);
              if (outcome.said().isEmpty()) {
                outcome.value().ifPresent(printed -> store.put(key, packed(printed)));
              }
              return outcome;
            });
  }

  @Override
  public Outcome<Map<Imposition, Printed>> print(Sheet sheet, Set<Imposition> ways) {
    Map<Imposition, Printed> kept = new EnumMap<>(Imposition.class);
    for (Imposition way : ways) {
      store.get(key(sheet, way.name())).ifPresent(bytes -> kept.put(way, unpacked(bytes)));
    }
    if (kept.size() == ways.size()) {
      return Outcome.of(kept);
    }
    Outcome<Map<Imposition, Printed>> outcome = press.get().print(sheet, ways);
    if (outcome.said().isEmpty()) {
      outcome
          .value()
          .ifPresent(
              all ->
                  all.forEach(
                      (way, printed) -> store.put(key(sheet, way.name()), packed(printed))));
    }
    return outcome;
  }

  private String key(Sheet sheet, String way) {
    return Hash.of(
        fingerprint
            + way
            + " "
            + sheet.inside()
            + " "
            + sheet.base()
            + " "
            + sheet.made()
            + " "
            + sheet.hasPicture(),
        sheet.html().getBytes(StandardCharsets.UTF_8));
  }

  /** Pages, the length of the PDF, the PDF, then its picture, if it has one. */
  private static byte[] packed(Printed printed) {
    byte[] pdf = printed.pdf();
    byte[] picture = printed.picture().orElse(new byte[0]);
    return ByteBuffer.allocate(2 * Integer.BYTES + pdf.length + picture.length)
        .putInt(printed.pages())
        .putInt(pdf.length)
        .put(pdf)
        .put(picture)
        .array();
  }

  private static Printed unpacked(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int pages = in.getInt();
    byte[] pdf = new byte[in.getInt()];
    in.get(pdf);
    byte[] picture = new byte[in.remaining()];
    in.get(picture);
    return new Printed(pdf, pages, picture.length == 0 ? Optional.empty() : Optional.of(picture));
  }
}
