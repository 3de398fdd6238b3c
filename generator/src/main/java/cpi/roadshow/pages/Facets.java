package cpi.roadshow.pages;

import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter.Roadshow;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Region;
import cpi.roadshow.pages.PageView.Choice;
import cpi.roadshow.pages.PageView.Facet;
import cpi.roadshow.pages.PageView.Filter;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Collation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a list of pages may be narrowed. The values are ids, the same in both languages, so that the
 * way to the other language keeps what was chosen.
 *
 * @param at the page that shows the list
 * @param listed the pages in it
 */
record Facets(Projection to, Permalink at, List<Pair> listed) {
  /** What one page says of itself. */
  static List<Facet> of(Pair pair) {
    return Stream.of(
            new Facet("audience", ids(meta(pair).audience())),
            new Facet("initiative", String.join(" ", initiatives(pair))),
            new Facet("agency", ids(meta(pair).agency())),
            new Facet("region", ids(regions(pair))))
        .filter(facet -> !facet.values().isEmpty())
        .toList();
  }

  /** The filters of the list; one that would leave nothing out is not offered. */
  List<Filter> filters() {
    return Stream.of(
            filter("audience", audiences()),
            filter("initiative", initiatives()),
            filter("agency", agencies()),
            filter("region", regions()))
        .filter(filter -> filter.choices().size() > 1)
        .filter(filter -> filter.choices().stream().anyMatch(one -> one.count() < listed.size()))
        .toList();
  }

  private Filter filter(String name, Stream<Choice> choices) {
    return new Filter(name, choices.filter(choice -> choice.count() > 0).toList());
  }

  private Stream<Choice> audiences() {
    return Stream.of(Audience.values())
        .map(
            audience ->
                new Choice(
                    audience.id(),
                    to.word("audience", audience),
                    count(pair -> meta(pair).audience().contains(audience)),
                    Optional.of(at.up() + Addresses.of(audience))));
  }

  /** The page of an initiative lists what belongs to it. */
  private Stream<Choice> initiatives() {
    return new Order(to)
        .of(ContentType.INITIATIVE).stream()
            .map(
                initiative ->
                    new Choice(
                        initiative.key().slug(),
                        initiative.in(to.language()).meta().title(),
                        count(pair -> pair.initiatives().contains(initiative.key())),
                        to.anchor(at, initiative.key()).map(link -> link.href() + "#related")));
  }

  private Stream<Choice> agencies() {
    return listed.stream()
        .flatMap(pair -> meta(pair).agency().stream())
        .distinct()
        .sorted(Collation.by(to.language(), to::agency))
        .map(
            agency ->
                new Choice(
                    agency.id(),
                    to.agency(agency),
                    count(pair -> meta(pair).agency().contains(agency)),
                    Optional.of(at.up() + Addresses.of(agency))));
  }

  private Stream<Choice> regions() {
    return Stream.of(Region.values())
        .map(
            region ->
                new Choice(
                    region.id(),
                    to.word("region", region),
                    count(pair -> regions(pair).contains(region)),
                    stop(region).map(pair -> at.up() + pair.in(to.language()).permalink().path())));
  }

  private Optional<Pair> stop(Region region) {
    return to.site()
        .ofType(ContentType.ROADSHOW)
        .filter(pair -> regions(pair).contains(region))
        .findFirst();
  }

  private int count(Predicate<Pair> isOne) {
    return (int) listed.stream().filter(isOne).count();
  }

  private static Meta meta(Pair pair) {
    return pair.in(Language.THAI).meta();
  }

  private static List<String> initiatives(Pair pair) {
    return pair.initiatives().stream().map(DocumentKey::slug).toList();
  }

  private static List<Region> regions(Pair pair) {
    return pair.in(Language.THAI).matter() instanceof Roadshow stop
        ? List.of(stop.stopsIn())
        : meta(pair).region();
  }

  private static String ids(List<? extends Named> values) {
    return String.join(" ", values.stream().map(Named::id).toList());
  }
}
