package cpi.roadshow.model;

import cpi.roadshow.model.Handout.Edition;
import cpi.roadshow.model.Handout.Format;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was printed, for pages that lead to it.
 *
 * @param handouts in the order of their names
 * @param pages the PDF of each page of the site, by the page's file
 */
public record Shelf(List<Copies> handouts, SortedMap<String, Copy> pages) {
  /** When nothing is printed, no page says anything of it. */
  public static final Shelf EMPTY = new Shelf(List.of(), new TreeMap<>());

  public Shelf {
    handouts = List.copyOf(handouts);
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  public Optional<Copy> of(Permalink page) {
    return Optional.ofNullable(pages.get(page.file()));
  }

  /**
   * A handout in all its languages and formats.
   *
   * @param held the pages of the site that it holds, or a section of them
   * @param pictures of the first page of each language, by where they are published
   */
  public record Copies(
      Handout handout,
      List<DocumentKey> held,
      LocalDate made,
      Map<Edition, String> pictures,
      List<Copy> copies) {
    public Copies {
      held = List.copyOf(held);
      pictures = Map.copyOf(pictures);
      copies = List.copyOf(copies);
    }
  }

  /**
   * One PDF.
   *
   * @param file below the output folder
   */
  public record Copy(String file, Edition edition, Format format, int pages, int bytes) {}
}
