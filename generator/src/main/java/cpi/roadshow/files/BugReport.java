package cpi.roadshow.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps what is known of a mistake of ours for whoever mends it, out of the way of whoever met it.
 */
public final class BugReport {
  private BugReport() {}

  /** Where it was saved; nothing when there is nowhere to save it. */
  public static Optional<Path> save(String report) {
    try {
      Path file = Files.createTempFile("roadshow-report-", ".txt");
      Files.writeString(file, report, StandardCharsets.UTF_8);
      return Optional.of(file);
    } catch (IOException e) {
      // The machine has no room even for this: the caller names the mistake instead.
      return Optional.empty();
    }
  }
}
