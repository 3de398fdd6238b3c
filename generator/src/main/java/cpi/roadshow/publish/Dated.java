package cpi.roadshow.publish;

import cpi.roadshow.model.Document;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Meta;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which a page last changed. */
public final class Dated {
  private Dated() {}

  /** When its file last changed, if its author does not say and a history tells. */
  public static Optional<LocalDate> changed(Document page) {
    return page.meta().updated().or(page::committed).or(() -> day(page));
  }

  /**
   * What its front matter says, which is what readers are told is new: when it was updated, else
   * reviewed, else true, else written.
   */
  public static Optional<LocalDate> day(Document page) {
    Meta meta = page.meta();
    return meta.updated()
        .or(meta::lastReviewedOn)
        .or(meta::asOf)
        .or(meta::date)
        .or(() -> heldOn(page));
  }

  private static Optional<LocalDate> heldOn(Document page) {
    return page.matter() instanceof FrontMatter.Minutes minutes
        ? Optional.of(minutes.heldOn())
        : Optional.empty();
  }
}
