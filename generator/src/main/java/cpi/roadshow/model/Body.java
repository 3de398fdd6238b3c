package cpi.roadshow.model;

import java.util.List;
import java.util.SortedMap;

/**
 * The text of a page, rendered once.
 *
 * @param intro what stands before the first heading
 * @param introText the same without markup
 * @param notes the footnotes of all sections
 * @param notesText the same without markup
 * @param links links to pages of this site, in order
 * @param outward addresses of links to other sites, in order
 * @param terms those of the glossary that the text uses, in order
 * @param anchors every id that can be linked to, and where it is set
 */
public record Body(
    Html intro,
    String introText,
    List<Section> sections,
    Html notes,
    String notesText,
    List<Link> links,
    List<String> outward,
    List<Term> terms,
    SortedMap<String, Place> anchors) {
  public Body {
    sections = List.copyOf(sections);
    links = List.copyOf(links);
    outward = List.copyOf(outward);
    terms = List.copyOf(terms);
  }

  /** All text of the body, for counts and checks. */
  public String text() {
    StringBuilder all = new StringBuilder(introText).append('\n');
    for (Section section : sections) {
      all.append(section.title()).append('\n').append(section.text()).append('\n');
    }
    return all.append(notesText).toString();
  }
}
