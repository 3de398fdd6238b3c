package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a page part by part: what stands before the first heading, each heading with what stands
 * below it, the footnotes of them all.
 */
final class Parts {
  private final Reading reading;
  private final Footnotes footnotes;
  private final Targets targets;
  private final Blocks blocks;
  private final List<Section> sections = new ArrayList<>();

  Parts(Reading reading, Terms terms, ListOptions lists) {
    this.reading = reading;
    Depth depth = new Depth(reading);
    Prose prose = new Prose(reading, terms);
    RawHtml raw = new RawHtml(reading, prose);
    footnotes = new Footnotes(reading);
    targets = new Targets(reading);
    Inlines inlines = new Inlines(reading, prose, raw, targets, footnotes, depth);
    blocks = new Blocks(reading, inlines, prose, raw, depth, lists);
  }

  Body write(Document document) {
    Ink intro = new Ink();
    Ink part = intro;
    Blocks.Title title = null;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        close(title, part);
        title = blocks.title(heading);
        part = new Ink();
      } else {
        blocks.write(node, part);
      }
    }
    close(title, part);
    Ink notes = footnotes.write(blocks);
    blocks.notes().forEach(footnotes::reportUnused);
    blocks.references().forEach(targets::check);
    return new Body(
        new Html(intro.html()),
        intro.text(),
        sections,
        new Html(notes.html()),
        notes.text(),
        reading.links,
        reading.outward,
        List.copyOf(reading.terms),
        reading.anchors);
  }

  private void close(Blocks.Title title, Ink part) {
    if (title != null) {
      sections.add(
          new Section(
              title.level(),
              title.id(),
              title.ink().text(),
              new Html(title.ink().html()),
              new Html(part.html()),
              part.text()));
    }
  }
}
