package cpi.roadshow.pages;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Site;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Publishing;
import cpi.roadshow.publish.Dated;
import cpi.roadshow.publish.Feeds;
import cpi.roadshow.publish.Headers;
import cpi.roadshow.publish.MarkdownTwin;
import cpi.roadshow.publish.StructuredData;
import cpi.roadshow.publish.StructuredData.Step;
import cpi.roadshow.site.Addresses;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What pages say to machines. */
final class Publications {
  /** A page that says nothing but what browsers may load. */
  static Publishing none(AssetStore assets) {
    return with(assets, Optional.empty());
  }

  /** A page that has a picture, and else says nothing but what browsers may load. */
  static Publishing with(AssetStore assets, Optional<String> picture) {
    return new Publishing(
        Headers.policy(Projection.early(assets)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        picture,
        Optional.empty());
  }

  private Publications() {}

  /** Of any page that search engines may show: the way to it, and the feeds of its kind. */
  static Publishing of(
      Projection to,
      Permalink at,
      List<Anchor> crumbs,
      String title,
      Optional<Permalink> canonical) {
    return canonical.isEmpty()
        ? none(to.assets())
        : new Publishing(
            Headers.policy(Projection.early(to.assets())),
            feeds(to, at),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            canonical.flatMap(page -> picture(to.site(), to.extras(), page.file())),
            crumbs.isEmpty()
                ? Optional.empty()
                : Optional.of(StructuredData.of(List.of(way(to, at, crumbs, title)))));
  }

  /**
   * The full address of a page's picture, if pages have pictures.
   *
   * @param file of the page, below the output folder
   */
  static Optional<String> picture(Site site, Set<Extra> extras, String file) {
    return extras.contains(Extra.PICTURES)
        ? Optional.of(site.registers().settings().baseUrl() + Addresses.picture(file))
        : Optional.empty();
  }

  /** Of the home page: what site this is. */
  static Frame ofHome(Projection to, Frame frame) {
    Map<String, Object> site =
        StructuredData.website(
            to.site().registers().settings(),
            to.language(),
            to.url(new Permalink(to.language(), Addresses.SEARCH)));
    Publishing said = frame.publishing();
    return frame.with(
        new Publishing(
            said.policy(),
            said.feeds(),
            said.markdown(),
            said.edit(),
            said.changed(),
            said.picture(),
            Optional.of(StructuredData.of(List.of(site)))));
  }

  /** Of a document; one that stands in for a translation leaves the rest to the original. */
  static Frame of(Projection to, Frame frame, Permalink at, Document page) {
    Map<String, Object> way = way(to, at, frame.crumbs(), frame.title());
    boolean isOwn = page.language() == to.language();
    List<Map<String, Object>> nodes =
        isOwn
            ? List.of(StructuredData.document(page, to.url(page.permalink())), way)
            : List.of(way);
    return frame.with(
        new Publishing(
            frame.publishing().policy(),
            frame.publishing().feeds(),
            isOwn ? Optional.of(at.root() + MarkdownTwin.file(page.permalink())) : Optional.empty(),
            to.site().registers().settings().editAddress(page.origin()),
            Dated.changed(page).map(LocalDate::toString),
            frame.publishing().picture(),
            Optional.of(StructuredData.of(nodes))));
  }

  private static List<Anchor> feeds(Projection to, Permalink at) {
    Feeds feeds = new Feeds(to.site(), to.words());
    Stream<ContentType> own =
        Stream.of(ContentType.values()).filter(type -> at.path().startsWith(type.id() + "/"));
    return Stream.concat(Stream.of(Optional.<ContentType>empty()), own.map(Optional::of))
        .filter(feeds::exists)
        .map(type -> new Anchor(at.root() + feeds.file(type), feeds.title(type)))
        .toList();
  }

  private static Map<String, Object> way(
      Projection to, Permalink at, List<Anchor> crumbs, String title) {
    URI here = URI.create(to.site().registers().settings().baseUrl() + at.file());
    List<Step> steps = new ArrayList<>();
    crumbs.forEach(crumb -> steps.add(new Step(crumb.text(), address(here, crumb))));
    steps.add(new Step(title, to.url(at)));
    return StructuredData.breadcrumbs(steps);
  }

  private static String address(URI here, Anchor crumb) {
    return here.resolve(crumb.href()).toString().replaceFirst("/index\\.html$", "/");
  }
}
