package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.thai.Typography;
import java.util.Optional;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class Inlines {
  // How many nodes on to look for the end of what is hidden.
  private static final int FAR = 200;

  private final Reading reading;
  private final Prose prose;
  private final RawHtml raw;
  private final Targets targets;
  private final Footnotes footnotes;
  private final Depth depth;
  // What lies before the one place or after the other was dealt with apart: attributes, the marker
  // of a callout.
  private int from;
  private int to = Integer.MAX_VALUE;
  private boolean insideLink;

  Inlines(
      Reading reading,
      Prose prose,
      RawHtml raw,
      Targets targets,
      Footnotes footnotes,
      Depth depth) {
    this.reading = reading;
    this.prose = prose;
    this.raw = raw;
    this.targets = targets;
    this.footnotes = footnotes;
    this.depth = depth;
  }

  /** Writes the children of a block that lie in a stretch of the body. */
  void write(Node block, int start, int end, Ink ink) {
    from = start;
    to = end;
    children(block, ink);
    to = Integer.MAX_VALUE;
  }

  /** Writes all children of a block. */
  void write(Node block, Ink ink) {
    write(block, 0, Integer.MAX_VALUE, ink);
  }

  private void children(Node parent, Ink ink) {
    if (!depth.enter(parent)) {
      prose.write(reading.written(parent.getChars()), '\n', ink);
      return;
    }
    Node next;
    for (Node child = parent.getFirstChild(); child != null; child = next) {
      next = child.getNext();
      if (child.getEndOffset() > from && child.getStartOffset() < to) {
        next = one(child, ink);
      }
    }
    depth.leave();
  }

  /** Writes a node; answers the one to go on with. */
  private Node one(Node node, Ink ink) {
    if (node instanceof Text) {
      text(node, ink);
    } else if (node instanceof SoftLineBreak) {
      softBreak(node, ink);
    } else if (node instanceof StrongEmphasis) {
      span("strong", node, ink);
    } else if (node instanceof Emphasis) {
      span("em", node, ink);
    } else if (node instanceof Strikethrough) {
      span("del", node, ink);
    } else if (node instanceof Code code) {
      code(code, ink);
    } else if (node instanceof Link link) {
      anchor(link, targets.href(link), link.getTitle(), ink);
    } else if (node instanceof Image image) {
      image(image, targets.src(image), image.getUrl(), image.getTitle(), ink);
    } else if (node instanceof RefNode reference) {
      reference(reference, ink);
    } else if (node instanceof HtmlInlineBase) {
      return html(node, ink);
    } else {
      rare(node, ink);
    }
    return node.getNext();
  }

  private void rare(Node node, Ink ink) {
    if (node instanceof HtmlEntity) {
      prose.write(unescaped(node.getChars()), after(node), ink);
    } else if (node instanceof HardLineBreak) {
      ink.tag("<br>\n").plain(" ");
    } else if (node instanceof AutoLink link) {
      autolink(link.getText().toString(), link.getText().toString(), link, ink);
    } else if (node instanceof MailLink mail) {
      autolink("mailto:" + mail.getText(), mail.getText().toString(), mail, ink);
    } else if (node instanceof Footnote footnote) {
      footnotes.refer(footnote, insideLink, ink);
    } else if (node.hasChildren()) {
      children(node, ink);
    } else {
      prose.write(reading.written(node.getChars()), after(node), ink);
    }
  }

  private void text(Node node, Ink ink) {
    int start = Math.max(from, node.getStartOffset());
    int end = Math.min(to, node.getEndOffset());
    boolean isWhole = start == node.getStartOffset() && end == node.getEndOffset();
    String text = isWhole ? reading.written(node.getChars()) : reading.body.substring(start, end);
    text = to <= node.getEndOffset() ? text.stripTrailing() : text;
    boolean isLineStart = isLineStart(node);
    if (isLineStart) {
      ListMarkers.warn(text, start, reading);
    }
    ShownMarkup.warn(node, text, start, isLineStart, reading);
    prose.write(
        text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text),
        after(node),
        ink);
  }

  private static boolean isLineStart(Node node) {
    return node.getPrevious() == null
        ? node.getParent() instanceof Paragraph
        : node.getPrevious() instanceof SoftLineBreak;
  }

  private void softBreak(Node node, Ink ink) {
    String written = Typography.softBreak(ink.textSoFar(), after(node));
    ink.tag(written);
    if (!written.isEmpty()) {
      ink.plain(" ");
    }
  }

  /** The character that a reader sees next. */
  private char after(Node node) {
    Node next = node.getNext();
    while (next != null && next.getFirstChild() != null) {
      next = next.getFirstChild();
    }
    if (next == null && !(node.getParent() instanceof Block)) {
      return after(node.getParent());
    }
    boolean isVisible =
        next != null && next.getEndOffset() > next.getStartOffset() && next.getStartOffset() < to;
    return isVisible ? reading.body.charAt(next.getStartOffset()) : '\n';
  }

  private void span(String tag, Node node, Ink ink) {
    Attributes attributes = attributesAfter(node);
    ink.tag("<").tag(tag);
    attributes.write(ink);
    ink.tag(">");
    children(node, ink);
    ink.tag("</").tag(tag).tag(">");
    skip(attributes);
  }

  private void code(Code code, Ink ink) {
    Attributes attributes = attributesAfter(code);
    ink.tag("<code");
    attributes.write(ink);
    ink.tag(">");
    prose.writeCode(Escaping.collapseWhitespace(reading.written(code.getText()), true), ink);
    ink.tag("</code>");
    skip(attributes);
  }

  private void anchor(Node node, Optional<String> href, BasedSequence title, Ink ink) {
    Attributes attributes = attributesAfter(node);
    boolean isLink = href.isPresent() && !insideLink;
    if (isLink) {
      ink.tag("<a").attribute("href", href.get());
      title(title, ink);
      attributes.write(ink);
      ink.tag(">");
    }
    boolean outside = insideLink;
    insideLink = true;
    prose.insideLink(() -> children(node, ink));
    insideLink = outside;
    if (isLink) {
      ink.tag("</a>");
    }
    skip(attributes);
  }

  private static void title(BasedSequence title, Ink ink) {
    if (title.isNotNull() && !title.isBlank()) {
      ink.attribute("title", unescaped(title));
    }
  }

  private void image(
      Node node, Optional<String> src, BasedSequence url, BasedSequence title, Ink ink) {
    Attributes attributes = attributesAfter(node);
    String alt = plain(node);
    if (alt.isBlank()) {
      reading.say(
          reading.place(node.getStartOffset(), node.getEndOffset()),
          new Problem.ImageWithoutAlt(unescaped(url)));
    }
    ink.plain(alt);
    if (src.isPresent()) {
      ink.tag("<img").attribute("src", src.get()).attribute("alt", alt);
      title(title, ink);
      attributes.write(ink);
      ink.tag(" loading=\"lazy\">");
    } else {
      ink.escaped(alt);
    }
    skip(attributes);
  }

  /** The children of a node as text, without leaving a trace of links or uses. */
  private String plain(Node node) {
    StringBuilder text = new StringBuilder();
    for (Node child : node.getDescendants()) {
      if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        text.append(' ');
      } else if ((child instanceof Text || child instanceof HtmlEntity)
          && !(child.getParent() instanceof Code)) {
        text.append(unescaped(child.getChars()));
      } else if (child instanceof Code code) {
        text.append(reading.written(code.getText()));
      }
    }
    return text.toString().strip();
  }

  private void reference(RefNode node, Ink ink) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null) {
      undefined(node, ink);
    } else if (node instanceof ImageRef) {
      image(node, targets.src(reference), reference.getUrl(), reference.getTitle(), ink);
    } else {
      anchor(node, targets.href(reference), reference.getTitle(), ink);
    }
  }

  /** Brackets that are no link after all: they and what is in them mean themselves. */
  private void undefined(RefNode node, Ink ink) {
    boolean isMeant =
        !node.getReferenceOpeningMarker().isEmpty() && !node.getTextOpeningMarker().isEmpty();
    if (isMeant) {
      reading.say(
          reading.place(node.getStartOffset(), node.getEndOffset()),
          new Problem.UndefinedReference(reading.written(node.getReference())));
    }
    if (!isMeant) {
      ShownMarkup.warnOfLink(node.getStartOffset(), node.getEndOffset(), reading);
    }
    Node first = node.getFirstChild();
    if (first == null) {
      prose.write(unescaped(node.getChars()), after(node), ink);
      return;
    }
    prose.write(reading.body.substring(node.getStartOffset(), first.getStartOffset()), '\n', ink);
    children(node, ink);
    prose.write(
        unescaped(reading.body.substring(node.getLastChild().getEndOffset(), node.getEndOffset())),
        after(node),
        ink);
  }

  private void autolink(String address, String text, Node node, Ink ink) {
    Optional<String> href = targets.href(address, node).filter(found -> !insideLink);
    href.ifPresent(found -> ink.tag("<a").attribute("href", found).tag(">"));
    prose.insideLink(() -> prose.write(text, after(node), ink));
    href.ifPresent(found -> ink.tag("</a>"));
  }

  /** Writes a tag; answers the node after what the tag hides. */
  private Node html(Node node, Ink ink) {
    String tag = reading.written(node.getChars());
    raw.tag(tag, node.getStartOffset(), node.getEndOffset(), ink);
    if (Tags.hides(tag)) {
      int looked = 0;
      for (Node later = node.getNext(); later != null && looked < FAR; later = later.getNext()) {
        looked++;
        if (later instanceof HtmlInlineBase
            && Tags.closes(reading.written(later.getChars()), tag)) {
          return later.getNext();
        }
      }
    }
    return node.getNext();
  }

  private Attributes attributesAfter(Node node) {
    Attributes attributes =
        node.getEndOffset() < to
            ? Attributes.at(reading.body, node.getEndOffset())
            : Attributes.NONE;
    if (attributes.isPresent()) {
      attributes.report(reading);
    }
    return attributes;
  }

  private void skip(Attributes attributes) {
    if (attributes.isPresent()) {
      from = attributes.end();
    }
  }

  private static String unescaped(CharSequence written) {
    return Escaping.unescapeString(written);
  }
}
