package cpi.roadshow.build;

import cpi.roadshow.files.Store;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pdf.Press;
import cpi.roadshow.pdf.SocialCard;
import cpi.roadshow.pdf.SocialCardPrinter;
import cpi.roadshow.thai.WholeWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The pictures of pages where they are shared; none is drawn twice. */
final class SocialCards {
  private final Supplier<SocialCardPrinter> printer;
  private final String fingerprint;
  private final Store store;

  SocialCards(WholeWords whole, Store store) {
    printer = new Once<>(() -> new SocialCardPrinter(whole));
    fingerprint = Press.fingerprint(whole);
    this.store = store;
  }

  /** The picture of a page, as a PNG file. */
  byte[] png(Frame frame) {
    SocialCard card = card(frame);
    String key = Hash.of(fingerprint, card.toString().getBytes(StandardCharsets.UTF_8));
    return store
        .get(key)
        .orElseGet(
            () -> {
              byte[] png = printer.get().png(card);
              store.put(key, png);
              return png;
            });
  }

  /** The crumbs lead from the home page by the kind of page; there may be none of either. */
  private static SocialCard card(Frame frame) {
    List<String> above = frame.crumbs().stream().skip(1).map(crumb -> crumb.text()).toList();
    return new SocialCard(
        above.stream().findFirst(),
        frame.title(),
        Optional.of(frame.siteTitle()).filter(site -> !frame.title().contains(site)));
  }
}
