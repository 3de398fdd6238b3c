package cpi.roadshow.pages;

import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Shelf.Copies;
import cpi.roadshow.model.Shelf.Copy;
import cpi.roadshow.pages.PageView.Download;
import cpi.roadshow.pages.PageView.HandoutView;
import cpi.roadshow.pages.PageView.HandoutsPage;
import cpi.roadshow.pages.PageView.PrintedEdition;
import cpi.roadshow.site.Addresses;
import java.util.List;
import java.util.Optional;

/** The page on which readers find what was printed. */
final class HandoutPages {
  private static final int KILOBYTE = 1024;

  private final Projection to;

  HandoutPages(Projection to) {
    this.to = to;
  }

  PageView list() {
    Permalink at = new Permalink(to.language(), Addresses.HANDOUTS);
    String heading = to.words().get("handouts_page");
    String lead = to.words().get("lead_handouts");
    return new HandoutsPage(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(
            to.shelf().handouts().stream()
                .flatMap(copies -> copies.held().stream())
                .distinct()
                .flatMap(key -> to.site().find(key).stream())),
        to.shelf().handouts().stream().map(copies -> handout(at, copies)).toList());
  }

  private HandoutView handout(Permalink at, Copies copies) {
    Handout handout = copies.handout();
    Edition own = Edition.in(to.language());
    Edition shown = copies.pictures().containsKey(own) ? own : handout.languages().get(0);
    return new HandoutView(
        handout.name(),
        handout.title().in(to.language()),
        handout.summary().map(summary -> summary.in(to.language())),
        handout.audience().stream().map(who -> to.word("audience", who)).toList(),
        to.day(copies.made()),
        Optional.ofNullable(copies.pictures().get(shown)).map(file -> at.root() + file),
        handout.languages().stream().map(edition -> edition(at, copies, edition)).toList());
  }

  private PrintedEdition edition(Permalink at, Copies copies, Edition edition) {
    List<Download> downloads =
        copies.copies().stream()
            .filter(copy -> copy.edition() == edition)
            .map(copy -> download(to, at, copy))
            .toList();
    return new PrintedEdition(
        to.word("edition", edition),
        edition == Edition.BILINGUAL ? Optional.empty() : Optional.of(language(edition)),
        downloads);
  }

  private static Language language(Edition edition) {
    return edition.languages().get(0);
  }

  /** A PDF to take along, with what it is. */
  static Download download(Projection to, Permalink at, Copy copy) {
    // In a preview nothing is printed before it is opened.
    boolean isPrinted = copy.bytes() > 0;
    return new Download(
        at.root() + copy.file(),
        to.word("format", copy.format()),
        isPrinted
            ? to.words().get(copy.pages() == 1 ? "print_pages_one" : "print_pages", copy.pages())
            : to.words().get("print_when_opened"),
        isPrinted ? size(copy.bytes()) : "PDF");
  }

  private static String size(int bytes) {
    return Math.max(1, Math.round(bytes / (float) KILOBYTE)) + "\u00a0KB";
  }
}
