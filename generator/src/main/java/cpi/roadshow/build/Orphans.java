package cpi.roadshow.build;

import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Site;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pages that nobody would ever come to. */
final class Orphans {
  private Orphans() {}

  /** The pages that no other page, no stop of the roadshow and no handout leads to. */
  static List<Pair> of(Site site, List<Handout> handouts) {
    Set<DocumentKey> reached = new HashSet<>();
    site.documents()
        .forEach(
            page -> {
              page.body().links().stream()
                  .map(Link::target)
                  .filter(target -> !target.equals(page.key()))
                  .forEach(reached::add);
              if (page.matter() instanceof FrontMatter.Roadshow stop) {
                reached.addAll(stop.handouts());
              }
            });
    Set<ContentType> whole = EnumSet.of(ContentType.PAGE);
    for (Handout handout : handouts) {
      for (Handout.Part part : handout.parts()) {
        if (part instanceof Handout.Part.Page page) {
          reached.add(page.key());
        } else if (part instanceof Handout.Part.All all) {
          whole.add(all.type());
        }
      }
    }
    return site.all().stream()
        .filter(pair -> !whole.contains(pair.key().type()) && !reached.contains(pair.key()))
        .toList();
  }
}
