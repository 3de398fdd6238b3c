package cpi.roadshow.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes links work on paper: one to a page of the same handout says where that is, any other gets a
 * number, and its address stands below the text.
 */
final class Addresses {
  /** From here on addresses stand in two columns, where paper is wide enough. */
  private static final int MANY = 4;

  /** In characters: what half a page of A4 has room for. */
  private static final int HALF = 52;

  private final Sheet sheet;

  Addresses(Sheet sheet) {
    this.sheet = sheet;
  }

  void resolve(Element root) {
    Nodes.all(root).filter(element -> element.hasAttribute("data-at")).forEach(this::page);
    // PDF wants words for a link beside its text.
    Nodes.all(root, "a")
        .filter(link -> link.hasAttribute("href"))
        .filter(link -> link.getAttribute("title").isEmpty())
        .forEach(link -> link.setAttribute("title", link.getTextContent().strip()));
  }

  private void page(Element page) {
    String at = page.getAttribute("data-at");
    String id = sheet.inside().getOrDefault(at, page.getAttribute("data-id"));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Element element : Nodes.all(page).toList()) {
      if (!element.getAttribute("id").isEmpty() && element != page) {
        element.setAttribute("id", id + "--" + element.getAttribute("id"));
      }
      if (element.getTagName().equals("a") && element.hasAttribute("href")) {
        link(element, at, id, numbers);
      }
    }
    list(page, List.copyOf(numbers.keySet()));
  }

  private void link(Element link, String at, String id, Map<String, Integer> numbers) {
    String href = link.getAttribute("href");
    if (href.startsWith("#")) {
      link.setAttribute("href", "#" + id + "--" + href.substring(1));
      return;
    }
    if (isOutward(href)) {
      number(link, href, numbers);
      return;
    }
    String[] target = normal(at, href).split("#", 2);
    String inside = sheet.inside().get(target[0]);
    if (inside == null) {
      String address = sheet.base() + target[0].replaceFirst("(^|/)index\\.html$", "$1");
      number(link, target.length > 1 ? address + "#" + target[1] : address, numbers);
    } else {
      link.setAttribute("href", "#" + inside + (target.length > 1 ? "--" + target[1] : ""));
      link.setAttribute("title", link.getTextContent().strip());
      String page = PageNumbers.reference(Nodes.inherited(link, "data-page"));
      Joints.insert(link, goesOn(link) ? page + " " : page);
    }
  }

  /** Whether a word follows without a space, as Thai has none. */
  private static boolean goesOn(Element link) {
    return link.getNextSibling() instanceof Text text
        && !text.getData().isEmpty()
        && Character.isLetterOrDigit(text.getData().charAt(0));
  }

  private static boolean isOutward(String href) {
    return href.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
  }

  /** A path without dots, from the site's folder. */
  private static String normal(String at, String href) {
    List<String> parts = new ArrayList<>(List.of(at.split("/")));
    parts.remove(parts.size() - 1);
    for (String part : href.split("/")) {
      if (part.equals("..")) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static void number(Element link, String address, Map<String, Integer> numbers) {
    link.setAttribute("href", address);
    String said = link.getTextContent().strip();
    if (said.equals(address) || said.equals(shown(address))) {
      return;
    }
    int number = numbers.computeIfAbsent(address, a -> numbers.size() + 1);
    link.setAttribute("title", said);
    // Letters of the font: a line never parts them from the word before, as it does elements.
    // Behind a number it stands apart, or it would be its power.
    boolean isBehindNumber = !said.isEmpty() && Character.isDigit(said.charAt(said.length() - 1));
    Joints.append(link, (isBehindNumber ? "\u00a0" : "") + raised(number));
  }

  private static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    String.valueOf(number)
        .chars()
        .map(digit -> Digits.RAISED.charAt(digit - '0'))
        .forEach(raised::appendCodePoint);
    return raised.toString();
  }

  private static void list(Element page, List<String> addresses) {
    if (addresses.isEmpty()) {
      return;
    }
    int longest = addresses.stream().mapToInt(one -> shown(one).length()).max().getAsInt();
    if (addresses.size() < (longest > HALF ? 2 * MANY : MANY) || !hasRoomForTwo(page)) {
      list(Nodes.append(page, "ol", "addresses"), addresses, 1);
      return;
    }
    int half = (addresses.size() + 1) / 2;
    Element both = Nodes.append(page, "div", "in-two addresses");
    Element left = Nodes.append(both, "div", "half");
    Element right = Nodes.append(both, "div", "half");
    list(Nodes.append(left, "ol", "addresses"), addresses.subList(0, half), 1);
    list(
        Nodes.append(right, "ol", "addresses"),
        addresses.subList(half, addresses.size()),
        half + 1);
  }

  private static void list(Element list, List<String> addresses, int first) {
    if (first > 1) {
      list.setAttribute("start", String.valueOf(first));
    }
    for (String address : addresses) {
      Element link = Nodes.append(Nodes.append(list, "li", ""), "a", "address");
      link.setAttribute("href", address);
      link.setTextContent(shown(address));
    }
  }

  /** Of A4 paper half a page is as wide as one address is long, in letters of the usual size. */
  private static boolean hasRoomForTwo(Element page) {
    boolean isBesideAnother =
        page.getParentNode() instanceof Element parent && Nodes.hasClass(parent, "both");
    Node body = page.getOwnerDocument().getElementsByTagName("body").item(0);
    return !isBesideAnother && Nodes.hasClass((Element) body, "a4");
  }

  /** As people write an address. */
  private static String shown(String address) {
    return address.replaceFirst("^(https?://|mailto:|tel:)", "").replaceFirst("/$", "");
  }
}
