package cpi.roadshow.pdf;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What each code of a font means, in the form that PDF readers know. */
final class ToUnicode {
  /** No more are allowed in one group. */
  private static final int GROUP = 100;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ToUnicode() {}

  /** Cluster number i is code number i; code 0 means nothing. */
  static String of(List<Cluster> clusters) {
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 1; from < clusters.size(); from += GROUP) {
      int to = Math.min(from + GROUP, clusters.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int code = from; code < to; code++) {
        map.append('<').append(hex(code)).append("> <");
        clusters.get(code).text().chars().forEach(c -> map.append(hex(c)));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
        .toString();
  }

  private static String hex(int value) {
    return HEX.toHexDigits((short) value).toUpperCase(Locale.ROOT);
  }
}
