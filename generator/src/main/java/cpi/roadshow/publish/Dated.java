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
   * What readers are told is new: the day its front matter says it was updated on, else reviewed,
   * else true, else written; a mended comma is no news. A page that says none of these is as new as
   * its file.
   */
  public static Optional<LocalDate> day(Document page) {
    Meta meta = page.meta();
    return meta.updated()
        .or(meta::lastReviewedOn)
        .or(meta::asOf)
        .or(meta::date)
        .or(() -> heldOn(page))
        .or(page::committed);
  }

  private static Optional<LocalDate> heldOn(Document page) {
    return page.matter() instanceof FrontMatter.Minutes minutes
        ? Optional.of(minutes.heldOn())
        : Optional.empty();
  }
}
