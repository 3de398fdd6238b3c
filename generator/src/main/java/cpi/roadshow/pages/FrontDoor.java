package cpi.roadshow.pages;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Extra;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.Settings;
import cpi.roadshow.model.Site;
import cpi.roadshow.pages.PageView.Alternate;
import cpi.roadshow.pages.PageView.Anchor;
import cpi.roadshow.pages.PageView.Door;
import cpi.roadshow.pages.PageView.DoorSearch;
import cpi.roadshow.pages.PageView.Frame;
import cpi.roadshow.pages.PageView.Landing;
import cpi.roadshow.pages.PageView.Switch;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.templates.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The bilingual page at the site's root, which asks nobody's browser which language to show. */
record FrontDoor(Site site, Localized<Words> words, AssetStore assets, Set<Extra> extras) {
  private static final List<ContentType> SHOWN =
      List.of(ContentType.INITIATIVE, ContentType.GUIDANCE, ContentType.FAQ);

  PageView view() {
    return new Landing(frame(), Stream.of(Language.values()).map(this::door).toList());
  }

  private Settings settings() {
    return site.registers().settings();
  }

  private Frame frame() {
    String title = settings().title().th() + " · " + settings().title().en();
    String description = settings().description().th() + " · " + settings().description().en();
    return new Frame(
        Language.THAI,
        settings().title().th(),
        title,
        Optional.of(description),
        "",
        Optional.of(settings().baseUrl().toString()),
        alternates(),
        List.of(),
        List.of(),
        new Switch(home(Language.ENGLISH), Language.ENGLISH, words.th().get("other_language_name")),
        List.of(),
        PageView.Neighbours.NONE,
        Optional.empty(),
        Projection.assets(assets, extras, ""),
        Publications.with(assets, Publications.picture(site, extras, Addresses.HOME)));
  }

  private List<Alternate> alternates() {
    Stream<Alternate> languages =
        Stream.of(Language.values())
            .map(
                language ->
                    new Alternate(
                        language.code(),
                        Projection.url(
                            settings().baseUrl(), new Permalink(language, Addresses.HOME))));
    return Stream.concat(
            languages, Stream.of(new Alternate("x-default", settings().baseUrl().toString())))
        .toList();
  }

  private Door door(Language language) {
    Words in = words.in(language);
    List<Anchor> links =
        SHOWN.stream()
            .map(
                type ->
                    new Anchor(
                        language.code() + "/" + Addresses.listing(type),
                        in.get("type_" + type.id())))
            .toList();
    return new Door(
        language,
        home(language),
        settings().title().in(language),
        settings().description().in(language),
        in.get("welcome"),
        links,
        new DoorSearch(
            language.code() + "/" + Addresses.SEARCH,
            in.get("search_label"),
            in.get("search_submit")));
  }

  private static String home(Language language) {
    return language.code() + "/" + Addresses.HOME;
  }
}
