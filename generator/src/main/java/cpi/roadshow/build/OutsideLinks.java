package cpi.roadshow.build;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.files.Store;
import cpi.roadshow.frontmatter.PageText;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Site;
import cpi.roadshow.outward.LinkChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks what pages and the source register link to on other sites. */
public final class OutsideLinks {
  private final Project project;
  private final Parallel parallel;
  private final LinkChecker checker;

  /**
   * Prepares a check.
   *
   * @param store where good answers are kept
   * @param today in days since 1970
   */
  public OutsideLinks(
      Project project, Parallel parallel, Store store, long today, LinkChecker.Limits limits) {
    this.project = project;
    this.parallel = parallel;
    checker =
        new LinkChecker(limits, store, today, address -> new PageText("", address).hash().hex());
  }

  public List<Diagnostic> check(Site site) {
    List<LinkChecker.Outside> all = LinkChecker.gather(places(site));
    return parallel.mapOneByOne(LinkChecker.bySite(all), checker::site).stream()
        .flatMap(List::stream)
        .toList();
  }

  private SortedMap<String, List<Place>> places(Site site) {
    SortedMap<String, List<Place>> places = new TreeMap<>();
    site.documents()
        .forEach(
            page ->
                page.body().outward().stream()
                    .distinct()
                    .forEach(address -> add(places, address, page.origin().path())));
    site.registers()
        .facts()
        .values()
        .forEach(
            fact -> {
              fact.source()
                  .links()
                  .forEach(url -> add(places, url.toString(), "seeds/sources.yaml"));
              fact.links().forEach(url -> add(places, url.toString(), "seeds/facts.yaml"));
            });
    return places;
  }

  private void add(SortedMap<String, List<Place>> places, String address, String path) {
    List<Place> known = places.computeIfAbsent(address, one -> new ArrayList<>());
    Place place = place(address, path);
    if (!known.contains(place)) {
      known.add(place);
    }
  }

  private Place place(String address, String path) {
    return project
        .text(path)
        .filter(file -> file.text().contains(address))
        .map(
            file ->
                file.place(
                    file.text().indexOf(address), file.text().indexOf(address) + address.length()))
        .orElse(Place.of(path));
  }
}
