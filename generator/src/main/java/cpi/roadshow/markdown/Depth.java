package cpi.roadshow.markdown;

import com.vladsch.flexmark.util.ast.Node;
import cpi.roadshow.diagnostics.Problem;

/** Keeps a page from being nested deeper than any reader could follow, or a stack could bear. */
final class Depth {
  static final int DEEPEST = 64;

  private final Reading reading;
  private int depth;

  Depth(Reading reading) {
    this.reading = reading;
  }

  /** Goes one level down, unless that is too deep; then says so. */
  boolean enter(Node node) {
    if (depth >= DEEPEST) {
      reading.say(
          reading.place(node.getStartOffset(), node.getEndOffset()), new Problem.NestedTooDeep());
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }
}
