package cpi.roadshow.build;

import cpi.roadshow.model.OutputPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site as it is carried on a USB stick: one file to open, and beside it one folder with
 * everything.
 */
public final class OfflineCopy {
  /** What is opened with a double click; a name that every system can write. */
  public static final String ENTRY = "OPEN-HERE.html";

  private static final String FOLDER = "site/";

  private OfflineCopy() {}

  public static OutputPlan of(OutputPlan site) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    site.files().forEach((path, bytes) -> files.put(FOLDER + path, bytes));
    files.put(ENTRY, entry());
    return new OutputPlan(files);
  }

  private static byte[] entry() {
    try (InputStream in = OfflineCopy.class.getResourceAsStream("open-here.html")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(ENTRY, e);
    }
  }
}
