package cpi.roadshow.build;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Handout;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Site;
import cpi.roadshow.templates.Words;
import java.util.List;

/**
 * All that pages and handouts are made of.
 *
 * @param words of the user interface
 * @param assets what pages bring along
 * @param drafts the published pages as their headers describe them
 */
record Material(
    Site site,
    Localized<Words> words,
    AssetStore assets,
    List<Handout> handouts,
    List<Draft> drafts) {
  Material {
    handouts = List.copyOf(handouts);
    drafts = List.copyOf(drafts);
  }
}
