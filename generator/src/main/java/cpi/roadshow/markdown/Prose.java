package cpi.roadshow.markdown;

import cpi.roadshow.model.Language;
import cpi.roadshow.thai.ThaiText;
import cpi.roadshow.thai.Typography;
import java.util.Optional;

/**
 * Writes running text: with bare addresses as links, terms explained, Thai marked in English pages
 * and its lines kept together.
 */
final class Prose {
  private final Reading reading;
  private final Terms.Uses terms;
  private final boolean marksThai;
  private int insideLinks;
  private int insideHeadings;

  Prose(Reading reading, Terms terms) {
    this.reading = reading;
    this.terms = terms.new Uses();
    marksThai = reading.scope.language() != Language.THAI;
  }

  /** Writes what lies inside a link: no links and no explanations there. */
  void insideLink(Runnable write) {
    insideLinks++;
    write.run();
    insideLinks--;
  }

  /** Writes a heading: no explanations there. */
  void insideHeading(Runnable write) {
    insideHeadings++;
    write.run();
    insideHeadings--;
  }

  /**
   * Writes running text.
   *
   * @param next the character that follows it, whatever markup lies between
   */
  void write(String text, char next, Ink ink) {
    String glued = Typography.glued(ink.textSoFar(), text, next);
    ink.plain(text);
    if (insideLinks == 0 && Autolinks.maybeIn(text)) {
      linked(glued, ink);
    } else {
      explained(glued, ink);
    }
  }

  /** Writes code: as it stands, but for the mark of Thai. */
  void writeCode(String text, Ink ink) {
    ink.plain(text);
    marked(text, ink);
  }

  private void linked(String text, Ink ink) {
    int done = 0;
    for (Optional<Autolinks.Found> next = Autolinks.next(text, 0);
        next.isPresent();
        next = Autolinks.next(text, done)) {
      Autolinks.Found found = next.get();
      explained(text.substring(done, found.start()), ink);
      Address address = Address.of(found.href());
      if (address.isWeb()) {
        reading.outward.add(address.encoded());
      }
      ink.tag("<a").attribute("href", address.encoded()).tag(">");
      marked(text.substring(found.start(), found.end()), ink);
      ink.tag("</a>");
      done = found.end();
    }
    explained(text.substring(done), ink);
  }

  private void explained(String text, Ink ink) {
    if (insideLinks > 0 || insideHeadings > 0) {
      marked(text, ink);
      return;
    }
    // The glossary has plain spaces.
    String spaced = text.replace('\u00a0', ' ');
    int done = 0;
    for (Optional<Terms.Found> next = terms.next(spaced, 0);
        next.isPresent();
        next = terms.next(spaced, done)) {
      Terms.Found found = next.get();
      marked(text.substring(done, found.start()), ink);
      explain(found, text.substring(found.start(), found.end()), ink);
      done = found.end();
    }
    marked(done == 0 ? text : text.substring(done), ink);
  }

  /**
   * Writes a term as a link to the glossary, which scripts make into a button that shows the
   * meaning in place.
   */
  private void explain(Terms.Found found, String text, Ink ink) {
    reading.terms.add(found.term());
    ink.tag("<a class=\"term\"")
        .attribute("href", reading.at.up() + found.address())
        .attribute("title", found.meaning())
        .tag(">");
    unit(text, ink);
    ink.tag("</a>");
  }

  /** Writes a term; the dots of an abbreviation belong to it. */
  private void unit(String text, Ink ink) {
    boolean isMarked = marksThai && ThaiText.isIn(text);
    ink.tag(isMarked ? "<span lang=\"th\">" : "").escaped(text).tag(isMarked ? "</span>" : "");
  }

  private void marked(String text, Ink ink) {
    ink.marked(text, reading.scope.language());
  }
}
