package cpi.roadshow.pages;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.FrontMatter.Action;
import cpi.roadshow.model.FrontMatter.Initiative;
import cpi.roadshow.model.FrontMatter.Minutes;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.pages.PageView.ActionGroup;
import cpi.roadshow.pages.PageView.ActionRegister;
import cpi.roadshow.pages.PageView.ActionView;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Group;
import cpi.roadshow.pages.PageView.LeverView;
import cpi.roadshow.pages.PageView.Listing;
import cpi.roadshow.pages.PageView.Tracker;
import cpi.roadshow.publish.Dated;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.thai.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The pages on which readers follow what becomes of things: progress, action items, news. */
final class FollowUp {
  /** Enough to see what happened lately; the index pages have the rest. A day is not divided. */
  private static final int NEWEST = 40;

  private final Projection to;

  FollowUp(Projection to) {
    this.to = to;
  }

  private Permalink at(String path) {
    return new Permalink(to.language(), path);
  }

  // Progress.

  PageView tracker() {
    Permalink at = at(Addresses.TRACKER);
    String heading = to.words().get("tracker");
    String lead = to.words().get("lead_tracker");
    List<LeverView> levers =
        to.site()
            .ofType(ContentType.INITIATIVE)
            .sorted(byNumber())
            .map(pair -> lever(at, pair))
            .toList();
    Anchor register = new Anchor(at.up() + Addresses.ACTIONS, to.words().get("actions_heading"));
    return new Tracker(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(to.site().ofType(ContentType.INITIATIVE)),
        levers,
        register);
  }

  private Comparator<Pair> byNumber() {
    return Comparator.<Pair, Integer>comparing(
            pair -> initiative(pair).number().orElse(Integer.MAX_VALUE))
        .thenComparing(Pair::key);
  }

  private Initiative initiative(Pair pair) {
    return (Initiative) pair.in(to.language()).matter();
  }

  private LeverView lever(Permalink at, Pair pair) {
    Document page = pair.in(to.language());
    Initiative it = initiative(pair);
    return new LeverView(
        pair.key().slug(),
        at.up() + page.permalink().path(),
        page.meta().title(),
        page.language(),
        it.number().map(number -> to.words().get("initiative_number", number)),
        to.word("status", it.status()),
        it.progress().map(to::progress),
        to.day(page.meta().asOf()),
        to.agencies(it.lead()),
        it.nextSteps().stream().findFirst());
  }

  // Action items.

  /** An action item and the meeting that names it. */
  private record Named(Action action, Document meeting, ActionView view) {}

  PageView actions() {
    Permalink at = at(Addresses.ACTIONS);
    String heading = to.words().get("actions_heading");
    String lead = to.words().get("lead_actions");
    List<Named> all = named(at);
    return new ActionRegister(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(to.site().ofType(ContentType.MINUTES)),
        byAgency(all),
        byInitiative(at, all));
  }

  private List<Named> named(Permalink at) {
    List<Named> all = new ArrayList<>();
    to.site()
        .ofType(ContentType.MINUTES)
        .map(pair -> pair.in(to.language()))
        .sorted(Comparator.comparing(FollowUp::heldOn).reversed())
        .forEach(meeting -> addActions(at, meeting, all));
    return all;
  }

  private void addActions(Permalink at, Document meeting, List<Named> all) {
    Anchor link =
        new Anchor(
            at.up() + meeting.permalink().path() + "#actions",
            Dates.day(heldOn(meeting), to.language()));
    for (Action action : ((Minutes) meeting.matter()).actions()) {
      all.add(new Named(action, meeting, DocumentPages.action(to, at, action, Optional.of(link))));
    }
  }

  private static LocalDate heldOn(Document meeting) {
    return ((Minutes) meeting.matter()).heldOn();
  }

  /** Under each agency that a task names, and under none where the record names none. */
  private List<ActionGroup> byAgency(List<Named> all) {
    Map<String, List<Named>> groups = new LinkedHashMap<>();
    to.site()
        .registers()
        .agencies()
        .values()
        .forEach(
            agency ->
                groups.put(
                    to.agency(agency),
                    all.stream().filter(one -> one.action.agency().contains(agency)).toList()));
    groups.put("", all.stream().filter(one -> one.action.agency().isEmpty()).toList());
    return groups("agency", groups, to.words().get("actions_no_agency"), name -> Optional.empty());
  }

  private List<ActionGroup> byInitiative(Permalink at, List<Named> all) {
    Map<String, List<Named>> groups = new LinkedHashMap<>();
    Map<String, String> links = new LinkedHashMap<>();
    to.site()
        .ofType(ContentType.INITIATIVE)
        .sorted(byNumber())
        .forEach(
            pair -> {
              Document page = pair.in(to.language());
              groups.put(
                  page.meta().title(),
                  all.stream()
                      .filter(one -> one.action.initiative().equals(Optional.of(pair.key())))
                      .toList());
              links.put(page.meta().title(), at.up() + page.permalink().path());
            });
    groups.put("", all.stream().filter(one -> one.action.initiative().isEmpty()).toList());
    return groups(
        "initiative",
        groups,
        to.words().get("actions_no_initiative"),
        name -> Optional.ofNullable(links.get(name)));
  }

  private static List<ActionGroup> groups(
      String id,
      Map<String, List<Named>> all,
      String none,
      Function<String, Optional<String>> link) {
    List<ActionGroup> groups = new ArrayList<>();
    all.forEach(
        (name, actions) -> {
          if (!actions.isEmpty()) {
            groups.add(
                new ActionGroup(
                    id + "-" + (groups.size() + 1),
                    name.isEmpty() ? none : name,
                    link.apply(name),
                    actions.get(0).meeting.language(),
                    actions.stream().map(Named::view).toList()));
          }
        });
    return groups;
  }

  // News.

  /** The newest pages under the day on which their content was last changed or reviewed. */
  PageView whatsNew() {
    Permalink at = at(Addresses.WHATS_NEW);
    String heading = to.words().get("whats_new");
    String lead = to.words().get("lead_whats_new");
    SortedMap<LocalDate, List<Pair>> newest = newest();
    List<Group> groups = new ArrayList<>();
    newest.forEach(
        (day, pairs) ->
            groups.add(
                new Group(
                    Optional.of(Dates.day(day, to.language())),
                    pairs.stream().map(pair -> to.card(at, pair, kind(pair))).toList())));
    return new Listing(
        to.frame(at, heading, Optional.of(lead), to.crumbs(at)),
        heading,
        lead,
        to.trust(newest.values().stream().flatMap(List::stream)),
        List.of(),
        groups,
        List.of(),
        List.of());
  }

  private SortedMap<LocalDate, List<Pair>> newest() {
    SortedMap<LocalDate, List<Pair>> all = new TreeMap<>(Comparator.reverseOrder());
    to.site().all().stream()
        .filter(pair -> pair.has(to.language()))
        .sorted(to.byTitle())
        .forEach(
            pair ->
                changed(pair)
                    .ifPresent(
                        day -> all.computeIfAbsent(day, one -> new ArrayList<>()).add(pair)));
    SortedMap<LocalDate, List<Pair>> newest = new TreeMap<>(all.comparator());
    int count = 0;
    for (Map.Entry<LocalDate, List<Pair>> day : all.entrySet()) {
      if (count >= NEWEST) {
        break;
      }
      newest.put(day.getKey(), day.getValue());
      count += day.getValue().size();
    }
    return newest;
  }

  /** Said where the title does not say it already. */
  private Optional<String> kind(Pair pair) {
    return Optional.of(to.singular(pair.key().type()))
        .filter(kind -> !kind.equals(pair.in(to.language()).meta().title()));
  }

  private Optional<LocalDate> changed(Pair pair) {
    return Dated.day(pair.in(to.language()));
  }
}
