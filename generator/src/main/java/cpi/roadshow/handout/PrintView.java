package cpi.roadshow.handout;

import cpi.roadshow.model.Html;
import cpi.roadshow.model.Language;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A handout in one edition as its template sees it: every text is in its language and ready to
 * print.
 *
 * @param layout the size of paper and letters: {@code a4}, {@code a5} or {@code large}
 * @param language of the document as a whole
 * @param sides what stands around the pages, in one language or in two
 * @param qr the way back to the web site
 */
public record PrintView(
    String layout,
    Language language,
    boolean hasThaiDigits,
    boolean hasCover,
    List<Side> sides,
    Qr qr,
    List<Leaf> leaves) {
  public PrintView {
    sides = List.copyOf(sides);
    leaves = List.copyOf(leaves);
  }

  public boolean isBilingual() {
    return sides.size() > 1;
  }

  /** The same in other letters on other paper. */
  public PrintView on(String other) {
    return new PrintView(other, language, hasThaiDigits, hasCover, sides, qr, leaves);
  }

  /**
   * What stands around the pages, in one language.
   *
   * @param words those of the user interface in that language
   */
  public record Side(
      Language language,
      SortedMap<String, String> words,
      Html siteTitle,
      Html title,
      String plainTitle,
      Optional<Html> summary,
      List<Row> facts,
      List<Html> provinces,
      String address) {}

  /** A code that a phone reads. */
  public record Qr(String address, String alt) {}

  /**
   * A page of the site, or something put together from many.
   *
   * @param goesOn whether it stands where the one before ends, rather than on a page of its own
   * @param isOnePage whether all of it is to stand on one page, in smaller letters if need be
   */
  public record Leaf(
      String id, boolean goesOn, boolean isOnePage, List<Version> versions, Optional<Qr> qr) {
    public Leaf {
      versions = List.copyOf(versions);
    }

    Leaf with(List<Version> others) {
      return new Leaf(id, goesOn, isOnePage, others, qr);
    }

    public String title() {
      return versions.get(0).plainTitle();
    }
  }

  /**
   * A leaf in one language.
   *
   * @param id of this version among all of the document
   * @param at the file of the page on the site, which its links start from
   * @param from the file of the content, for problems
   * @param trust as of when, to be read again by when, in words
   */
  public record Version(
      Language language,
      String id,
      String at,
      String from,
      String kind,
      Html title,
      String plainTitle,
      Optional<Html> summary,
      List<String> trust,
      List<Block> blocks) {
    public Version {
      trust = List.copyOf(trust);
      blocks = List.copyOf(blocks);
    }

    Version without(String block) {
      return new Version(
          language,
          id,
          at,
          from,
          kind,
          title,
          plainTitle,
          summary,
          trust,
          blocks.stream().filter(one -> !one.id().equals(block)).toList());
    }
  }

  /** How a block is shown. */
  public enum Shape {
    PROSE,
    BULLETS,
    NUMBERS,
    BOXES,
    FACTS,
    DATES,
    BRIEF,
    GRID,
    SMALL
  }

  /**
   * A heading and what stands below it.
   *
   * @param heading empty where there is none
   * @param html the text of prose
   * @param items of lists
   * @param facts of lists of names and values
   * @param grid the rows of a table, the first being its heads
   */
  public record Block(
      Shape shape,
      int level,
      String id,
      Html heading,
      Html html,
      List<Html> items,
      List<Row> facts,
      List<List<Html>> grid) {
    public Block {
      items = List.copyOf(items);
      facts = List.copyOf(facts);
      grid = grid.stream().map(List::copyOf).toList();
    }

    static Block prose(int level, String id, Html heading, Html html) {
      return new Block(Shape.PROSE, level, id, heading, html, List.of(), List.of(), List.of());
    }

    static Block list(Shape shape, String id, Html heading, List<Html> items) {
      return new Block(shape, 2, id, heading, Html.NONE, items, List.of(), List.of());
    }

    static Block facts(Shape shape, String id, Html heading, List<Row> facts) {
      return new Block(shape, 2, id, heading, Html.NONE, List.of(), facts, List.of());
    }

    static Block grid(String id, Html heading, List<List<Html>> grid) {
      return new Block(Shape.GRID, 2, id, heading, Html.NONE, List.of(), List.of(), grid);
    }
  }

  /** A name and a value. */
  public record Row(Html name, Html value) {}
}
