package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import cpi.roadshow.diagnostics.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes paragraphs, lists, quotations and all else that stands by itself. */
final class Blocks {
  private static final String CODE_LANGUAGE = "[A-Za-z0-9+#_-]{1,30}";

  private final Reading reading;
  private final Inlines inlines;
  private final Prose prose;
  private final RawHtml raw;
  private final Tables tables;
  private final Anchors anchors;
  private final Depth depth;
  private final ListOptions lists;
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  Blocks(
      Reading reading, Inlines inlines, Prose prose, RawHtml raw, Depth depth, ListOptions lists) {
    this.reading = reading;
    this.inlines = inlines;
    this.prose = prose;
    this.raw = raw;
    this.depth = depth;
    this.lists = lists;
    tables = new Tables(reading, inlines);
    anchors = new Anchors(reading);
  }

  /** The definitions of footnotes met so far; they are written elsewhere. */
  List<FootnoteBlock> notes() {
    return notes;
  }

  /** The definitions of links met so far. */
  List<Reference> references() {
    return references;
  }

  /** Writes the blocks inside a block. */
  void children(Node parent, Ink ink) {
    if (!depth.enter(parent)) {
      ink.escaped(parent.getChars());
      return;
    }
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child, ink);
    }
    depth.leave();
  }

  /** Writes a block. */
  void write(Node node, Ink ink) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, ink);
    } else if (node instanceof DefinitionList) {
      wrapped("dl", "", node, ink);
    } else if (node instanceof DefinitionTerm) {
      wrapped("dt", "", node, ink);
    } else if (node instanceof DefinitionItem && node.getParent() instanceof DefinitionList) {
      wrapped("dd", "", node, ink);
    } else if (node instanceof ListItem item && item.getParent() instanceof ListBlock) {
      item(item, ink);
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      wrapped("ol", start == 1 ? "" : " start=\"" + start + "\"", list, ink);
    } else if (node instanceof BulletList) {
      wrapped("ul", "", node, ink);
    } else if (node instanceof TableBlock table) {
      table(table, ink);
    } else if (node instanceof Heading heading) {
      nested(heading, ink);
    } else if (node instanceof BlockQuote quote) {
      quote(quote, ink);
    } else {
      rare(node, ink);
    }
    ink.endLine();
  }

  private void rare(Node node, Ink ink) {
    if (node instanceof FencedCodeBlock code) {
      code(language(code), code.getContentLines(), ink);
    } else if (node instanceof IndentedCodeBlock code) {
      code(Optional.empty(), code.getContentLines(), ink);
    } else if (node instanceof HtmlBlockBase html) {
      ink.line();
      raw.write(html.getContentLines(), ink);
    } else if (node instanceof ThematicBreak) {
      ink.line().tag("<hr>\n");
    } else if (node instanceof FootnoteBlock note) {
      notes.add(note);
    } else if (node instanceof Reference reference) {
      references.add(reference);
    } else {
      children(node, ink);
    }
  }

  private void wrapped(String tag, String attributes, Node node, Ink ink) {
    ink.line().tag("<" + tag + attributes + ">");
    children(node, ink);
    ink.tag("</" + tag + ">\n");
  }

  private void paragraph(Paragraph paragraph, Ink ink) {
    if (paragraph.getPrevious() instanceof TableBlock table && tables.below(table).isPresent()) {
      return;
    }
    paragraph(paragraph, paragraph.getStartOffset(), ink);
  }

  private void paragraph(Paragraph paragraph, int start, Ink ink) {
    Attributes attributes = trailing(start, paragraph.getEndOffset());
    if (attributes.isPresent()) {
      attributes.report(reading);
    }
    int end = attributes.isPresent() ? blankBefore(attributes.start(), start) : Integer.MAX_VALUE;
    boolean isBare = isBare(paragraph);
    if (isBare && !attributes.isPresent()) {
      inlines.write(paragraph, start, end, ink);
      return;
    }
    String tag = isBare ? "span" : "p";
    attributes.write(isBare ? ink.tag("<span") : ink.line().tag("<p"));
    ink.tag(">");
    inlines.write(paragraph, start, end, ink);
    ink.tag("</" + tag + ">").tag(isBare ? "" : "\n");
  }

  private Attributes trailing(int start, int end) {
    return Attributes.atEnd(reading.body, start, end);
  }

  private int blankBefore(int at, int start) {
    int end = at;
    while (end > start && Character.isWhitespace(reading.body.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a paragraph is written without its tag, as the items of a tight list are. */
  private boolean isBare(Paragraph paragraph) {
    return paragraph.getParent() instanceof DefinitionTerm
        || paragraph.getParent() instanceof ParagraphItemContainer container
            && container.isParagraphWrappingDisabled(paragraph, lists, paragraph.getDocument());
  }

  private void item(ListItem item, Ink ink) {
    boolean isTask = item instanceof TaskListItem;
    ink.line().tag(isTask ? "<li class=\"task-list-item\">" : "<li>");
    if (item instanceof TaskListItem task) {
      ink.tag("<input type=\"checkbox\" disabled").tag(task.isItemDoneMarker() ? " checked" : "");
      ink.attribute(
              "aria-label", reading.scope.word(task.isItemDoneMarker() ? "task_done" : "task_open"))
          .tag("> ");
    }
    children(item, ink);
    ink.tag("</li>\n");
  }

  private void table(TableBlock table, Ink ink) {
    Attributes attributes = tables.below(table);
    if (attributes.isPresent()) {
      attributes.report(reading);
    }
    ink.line();
    tables.write(table, attributes, ink);
    ink.line();
  }

  private void quote(BlockQuote quote, Ink ink) {
    Optional<Callouts.Marker> marker = Callouts.of(quote, reading);
    if (marker.isEmpty()) {
      wrapped("blockquote", "", quote, ink);
      return;
    }
    Callouts.Marker found = marker.get();
    ink.line()
        .tag(
            "<div class=\"callout callout-"
                + found.kind()
                + "\" role=\"note\">\n<p class=\"callout-title\">")
        .escaped(found.title(reading.scope))
        .tag("</p>\n");
    callout(quote, found, ink);
    ink.line().tag("</div>\n");
  }

  private void callout(BlockQuote quote, Callouts.Marker marker, Ink ink) {
    if (!depth.enter(quote)) {
      return;
    }
    Paragraph first = (Paragraph) quote.getFirstChild();
    if (marker.end() < first.getEndOffset()) {
      paragraph(first, marker.end(), ink);
      ink.endLine();
    }
    for (Node child = first.getNext(); child != null; child = child.getNext()) {
      write(child, ink);
    }
    depth.leave();
  }

  private static Optional<String> language(FencedCodeBlock code) {
    String info = code.getInfo().unescape().strip();
    String word = info.isEmpty() ? "" : info.split("\\s", 2)[0];
    return word.matches(CODE_LANGUAGE) ? Optional.of(word) : Optional.empty();
  }

  private void code(Optional<String> language, List<BasedSequence> lines, Ink ink) {
    ink.line().tag("<pre tabindex=\"0\"><code");
    language.ifPresent(name -> ink.attribute("class", "language-" + name));
    ink.tag(">");
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(reading.written(line)));
    String code = text.toString().replaceFirst("(?:[ \\t]*\\n)+\\z", "\n");
    prose.writeCode(code, ink);
    ink.tag("</code></pre>\n");
  }

  /** A heading inside a quotation or a list: it opens no section. */
  private void nested(Heading heading, Ink ink) {
    Title title = title(heading);
    ink.line()
        .tag("<h" + title.level())
        .attribute("id", title.id())
        .tag(">")
        .append(title.ink())
        .tag("</h" + title.level() + ">\n");
  }

  /** A heading, written. */
  record Title(int level, String id, Ink ink) {}

  Title title(Heading heading) {
    int start = heading.getText().getStartOffset();
    int end = heading.getText().getEndOffset();
    Attributes attributes = trailing(start, end);
    Ink ink = new Ink();
    int shown = attributes.isPresent() ? blankBefore(attributes.start(), start) : Integer.MAX_VALUE;
    prose.insideHeading(() -> inlines.write(heading, start, shown, ink));
    if (heading.getLevel() == 1) {
      reading.say(
          reading.place(heading.getStartOffset(), heading.getEndOffset()),
          new Problem.TitleInBody());
    }
    if (attributes.isPresent()) {
      attributes.report(reading);
    }
    String id =
        attributes.id().orElseGet(() -> anchors.generate(ink.text(), reading.place(start, end)));
    return new Title(Math.max(2, heading.getLevel()), id, ink);
  }
}
