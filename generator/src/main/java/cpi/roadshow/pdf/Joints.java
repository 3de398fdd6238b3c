package cpi.roadshow.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps together what a line must not part. The engine may end a line wherever an element begins or
 * ends, even between a bracket and what it opens.
 */
final class Joints {
  private static final String OPENING = "([{“‘«";
  private static final String CLOSING = ")]}”’»,.;:!?%ๆฯ…\u00a0·–";

  /** The dot of a Thai abbreviation ends no sentence. */
  private static final Pattern END = Pattern.compile("(?<![ก-ฮ])[.,;:!?]+$");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "code", "del", "em", "ins", "kbd", "mark", "small", "span", "strong",
          "sub");

  private Joints() {}

  /** Moves brackets and marks into the element that they belong to. */
  static void join(Element root) {
    Nodes.all(root)
        .filter(element -> INLINE.contains(element.getTagName()))
        .toList()
        .forEach(Joints::joinOne);
  }

  private static void joinOne(Element element) {
    if (element.getPreviousSibling() instanceof Text before) {
      String data = before.getData();
      int from = data.length();
      while (from > 0 && OPENING.indexOf(data.charAt(from - 1)) >= 0) {
        from--;
      }
      String taken = data.substring(from);
      if (!taken.isEmpty() && moveTo(first(element), taken, true)) {
        before.setData(data.substring(0, from));
      }
    }
    if (element.getNextSibling() instanceof Text after) {
      String data = after.getData();
      int to = 0;
      while (to < data.length() && CLOSING.indexOf(data.charAt(to)) >= 0) {
        to++;
      }
      String taken = data.substring(0, to);
      if (!taken.isEmpty() && moveTo(last(element), taken, false)) {
        after.setData(data.substring(to));
      }
    }
  }

  private static boolean moveTo(Optional<Text> target, String characters, boolean toFront) {
    target.ifPresent(
        text -> text.setData(toFront ? characters + text.getData() : text.getData() + characters));
    return target.isPresent();
  }

  private static Optional<Text> first(Node node) {
    return Nodes.children(node).stream().findFirst().flatMap(Joints::firstHere);
  }

  private static Optional<Text> firstHere(Node node) {
    return node instanceof Text text ? Optional.of(text) : first(node);
  }

  private static Optional<Text> last(Node node) {
    List<Node> children = Nodes.children(node);
    return children.isEmpty() ? Optional.empty() : lastHere(children.get(children.size() - 1));
  }

  private static Optional<Text> lastHere(Node node) {
    return node instanceof Text text ? Optional.of(text) : last(node);
  }

  /** Adds characters to the last text of an element, before the mark that ends a sentence there. */
  static void insert(Element element, String characters) {
    Optional<Text> last = last(element);
    String text = last.map(Text::getData).orElse("");
    Matcher end = END.matcher(text);
    int at = end.find() ? end.start() : text.length();
    last.ifPresent(it -> it.setData(text.substring(0, at) + characters + text.substring(at)));
  }

  /** Adds characters to the last text of an element. */
  static void append(Element element, String characters) {
    if (!moveTo(last(element), characters, false)) {
      element.appendChild(element.getOwnerDocument().createTextNode(characters));
    }
  }
}
