package cpi.roadshow.pdf;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Finds the characters that the font cannot print, and puts an empty box in their place. */
final class Glyphs {
  /** What only steers how text is laid out, or how the one before is drawn. */
  private static final Set<Integer> UNSEEN =
      Set.of(0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF);

  private static final List<Integer> STAND_INS = List.of(0x25A1, 0x25CC, (int) '?');

  private final Face face;
  private final int standIn;

  Glyphs(Face face) {
    this.face = face;
    standIn = STAND_INS.stream().filter(face::has).findFirst().orElseThrow();
  }

  /** Says of each file which characters cannot be printed; each but once. */
  void check(Element root, List<Diagnostic> said) {
    Nodes.texts(root).forEach(text -> check(text, said));
  }

  private void check(Text text, List<Diagnostic> said) {
    String data = text.getData();
    if (data.codePoints().allMatch(this::isPrinted)) {
      return;
    }
    Set<Integer> missing =
        data.codePoints()
            .filter(c -> !isPrinted(c) && !UNSEEN.contains(c))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    for (int codePoint : missing) {
      Diagnostic one =
          new Diagnostic(
              Place.of(Nodes.inherited(text, "data-from")),
              new Problem.MissingGlyph(Character.toString(codePoint), name(codePoint)));
      if (!said.contains(one)) {
        said.add(one);
      }
    }
    StringBuilder printed = new StringBuilder();
    data.codePoints()
        .filter(c -> !UNSEEN.contains(c))
        .map(c -> isPrinted(c) ? c : standIn)
        .forEach(printed::appendCodePoint);
    text.setData(printed.toString());
  }

  private boolean isPrinted(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !UNSEEN.contains(codePoint) && face.has(codePoint);
  }

  private static String name(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
