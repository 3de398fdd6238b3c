package cpi.roadshow.cli;

import java.util.ArrayList;
import java.util.List;

/** Shows what became of some lines: those that went with a minus, those that came with a plus. */
final class LineDiff {
  /** As many unchanged lines are shown around a change. */
  private static final int CONTEXT = 1;

  private LineDiff() {}

  static List<String> between(List<String> old, List<String> now) {
    int[][] common = common(old, now);
    List<String> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        all.add("  " + old.get(i++));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        all.add("- " + old.get(i++));
      } else {
        all.add("+ " + now.get(j++));
      }
    }
    return around(all);
  }

  /** How many lines two endings have in common, for each pair of them. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<String> around(List<String> all) {
    List<String> shown = new ArrayList<>();
    boolean leftOut = false;
    for (int i = 0; i < all.size(); i++) {
      if (isNearChange(all, i)) {
        if (leftOut && !shown.isEmpty()) {
          shown.add("  …");
        }
        leftOut = false;
        shown.add(all.get(i));
      } else {
        leftOut = true;
      }
    }
    return shown;
  }

  private static boolean isNearChange(List<String> all, int at) {
    return all.subList(Math.max(0, at - CONTEXT), Math.min(all.size(), at + CONTEXT + 1)).stream()
        .anyMatch(line -> !line.startsWith("  "));
  }
}
