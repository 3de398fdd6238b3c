package cpi.roadshow.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that the tool itself brings along for the web site: the fonts, with their licence. */
public final class Bundled {
  private static final List<String> NAMES =
      List.of(
          "assets/fonts/sarabun-thai-400-normal.woff2",
          "assets/fonts/sarabun-thai-700-normal.woff2",
          "assets/fonts/sarabun-latin-400-normal.woff2",
          "assets/fonts/sarabun-latin-700-normal.woff2",
          "assets/fonts/LICENSE.txt");

  private Bundled() {}

  /** All of them, by their name below the output folder. */
  public static SortedMap<String, byte[]> read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    NAMES.forEach(name -> files.put(name, read("/web/" + name)));
    return files;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Bundled.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError("the tool was packed without " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
