package cpi.roadshow.frontmatter;

import java.util.Arrays;

/** Turns lines and columns of a text into offsets, and back. */
final class LineStarts {
  private final int[] starts;
  private final int length;
  private final String text;

  LineStarts(String text) {
    this.text = text;
    length = text.length();
    starts = text.indexOf('\n') < 0 ? new int[] {0} : find(text);
  }

  private static int[] find(String text) {
    int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int next = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      found[next++] = at + 1;
    }
    return found;
  }

  /**
   * @param line from 1
   * @param column from 1, counted in code points, as YAML parsers do
   */
  int offset(int line, int column) {
    int start = starts[Math.max(0, Math.min(line, starts.length) - 1)];
    int end = line < starts.length ? starts[line] : length;
    int codePoints = Math.min(Math.max(0, column - 1), text.codePointCount(start, end));
    return text.offsetByCodePoints(start, codePoints);
  }

  /** The line of an offset, from 1. */
  int lineOf(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
