package cpi.roadshow.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the HTML that our templates print into the tree that the engine lays out. Knows no network,
 * no DTD and no entity but those that our own pages use; an end tag that nothing opened is left
 * out.
 */
final class Markup {
  private static final Set<String> EMPTY =
      Set.of("br", "hr", "img", "input", "meta", "link", "col", "wbr", "bookmark");

  private final String html;
  private final Document document;
  private final Deque<Element> open = new ArrayDeque<>();
  private int at;

  private Markup(String html) {
    this.html = html;
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      document.setStrictErrorChecking(false);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java makes XML trees", e);
    }
  }

  static Document read(String html) {
    return new Markup(html).read();
  }

  private Document read() {
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      text(html.substring(at, end));
      at = end;
      if (tag >= 0) {
        tag();
      }
    }
    return document;
  }

  private void text(String written) {
    if (!open.isEmpty() && !written.isEmpty()) {
      open.peek().appendChild(document.createTextNode(unescaped(written)));
    }
  }

  private void tag() {
    if (html.startsWith("<!--", at)) {
      at = after("-->");
    } else if (html.startsWith("<!", at)) {
      at = after(">");
    } else if (html.startsWith("</", at)) {
      int end = after(">");
      close(html.substring(at + 2, end - 1).strip().toLowerCase(Locale.ROOT));
      at = end;
    } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
      open();
    } else {
      text("<");
      at++;
    }
  }

  private int after(String mark) {
    int found = html.indexOf(mark, at);
    return found < 0 ? html.length() : found + mark.length();
  }

  private void close(String name) {
    if (open.stream().noneMatch(element -> element.getTagName().equals(name))) {
      return;
    }
    while (!open.pop().getTagName().equals(name)) {
      // What was left open inside ends with it.
    }
  }

  private void open() {
    at++;
    String name = name();
    Element element = document.createElement(name);
    boolean isClosed = attributes(element);
    if (open.isEmpty()) {
      if (document.getDocumentElement() != null) {
        return;
      }
      document.appendChild(element);
    } else {
      open.peek().appendChild(element);
    }
    if (name.equals("style")) {
      int end = html.indexOf("</style>", at);
      element.appendChild(document.createTextNode(html.substring(at, end)));
      at = end + "</style>".length();
    } else if (!isClosed && !EMPTY.contains(name)) {
      open.push(element);
    }
  }

  private String name() {
    int start = at;
    while (at < html.length() && isOfName(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
  }

  /** Whether the element ends with its own tag. */
  private boolean attributes(Element element) {
    boolean isClosed = false;
    while (at < html.length() && html.charAt(at) != '>') {
      if (isOfName(html.charAt(at))) {
        attribute(element);
        isClosed = false;
      } else {
        isClosed |= html.charAt(at) == '/';
        at++;
      }
    }
    at++;
    return isClosed;
  }

  private void attribute(Element element) {
    String name = name();
    if (at >= html.length() || html.charAt(at) != '=') {
      element.setAttribute(name, name);
      return;
    }
    char quote = html.charAt(at + 1);
    int end = html.indexOf(quote, at + 2);
    element.setAttribute(name, unescaped(html.substring(at + 2, end)));
    at = end + 1;
  }

  private static String unescaped(String written) {
    if (written.indexOf('&') < 0) {
      return written;
    }
    return written
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00a0")
        .replace("&amp;", "&");
  }
}
