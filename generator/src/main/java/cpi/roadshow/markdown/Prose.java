package cpi.roadshow.markdown;

import cpi.roadshow.model.Language;
import cpi.roadshow.thai.ThaiText;
import cpi.roadshow.thai.Typography;
import java.util.Optional;

/**
 * Writes running text: with bare addresses as links, abbreviations explained, Thai marked in
 * English pages and its lines kept together.
 */
final class Prose {
  private final Reading reading;
  private final Abbreviations.Uses abbreviations;
  private final boolean marksThai;
  private int insideLinks;
  private int insideHeadings;

  Prose(Reading reading, Abbreviations abbreviations) {
    this.reading = reading;
    this.abbreviations = abbreviations.new Uses();
    marksThai = reading.scope.language() != Language.THAI;
  }

  /** Writes what lies inside a link: no links and no abbreviations there. */
  void insideLink(Runnable write) {
    insideLinks++;
    write.run();
    insideLinks--;
  }

  /** Writes a heading: no abbreviations there. */
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
    int done = 0;
    for (Optional<Abbreviations.Found> next = abbreviations.next(text, 0);
        next.isPresent();
        next = abbreviations.next(text, done)) {
      Abbreviations.Found found = next.get();
      marked(text.substring(done, found.start()), ink);
      ink.tag("<abbr").attribute("title", found.meaning()).tag(">");
      unit(text.substring(found.start(), found.end()), ink);
      ink.tag("</abbr>");
      done = found.end();
    }
    marked(done == 0 ? text : text.substring(done), ink);
  }

  /** Writes an abbreviation, whose dots belong to it. */
  private void unit(String text, Ink ink) {
    boolean isMarked = marksThai && ThaiText.isIn(text);
    ink.tag(isMarked ? "<span lang=\"th\">" : "").escaped(text).tag(isMarked ? "</span>" : "");
  }

  private void marked(String text, Ink ink) {
    ink.marked(text, reading.scope.language());
  }
}
