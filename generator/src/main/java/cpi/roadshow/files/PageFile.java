package cpi.roadshow.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's file, where the tool writes into what people write. */
public final class PageFile {
  private static final Pattern FENCE =
      Pattern.compile("(?m)^(?:\u00EF\u00BB\u00BF)?---[ \\t]*\\r?$");

  private final Path path;

  public PageFile(Path path) {
    this.path = path;
  }

  public boolean isThere() {
    return Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS);
  }

  /** The text, unless it cannot be read. */
  public Optional<String> text() {
    try {
      return Encoding.read(Files.readAllBytes(path)).text();
    } catch (IOException e) {
      // Who asks says so.
      return Optional.empty();
    }
  }

  /** Writes a new file; false when there is one already, which stays as it is. */
  public boolean create(String text) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try {
      Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return true;
    } catch (FileAlreadyExistsException e) {
      // Whoever wrote it in the meantime keeps it.
      return false;
    }
  }

  /**
   * Sets one line of the header and leaves every other byte as it is; false when there is no header
   * to set it in.
   */
  public boolean set(String key, String value) throws IOException {
    // Latin-1 gives each byte its own character, so that nothing is lost on the way.
    String text = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
    Optional<String> changed = with(text, key, value);
    if (changed.isPresent() && !changed.get().equals(text)) {
      Path beside = path.resolveSibling("." + path.getFileName() + ".part");
      Files.write(beside, changed.get().getBytes(StandardCharsets.ISO_8859_1));
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }
    return changed.isPresent();
  }

  static Optional<String> with(String text, String key, String value) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.find() || fence.start() > 0 || !fence.find()) {
      return Optional.empty();
    }
    String line = key + ": " + value;
    Matcher old =
        Pattern.compile("(?m)^" + Pattern.quote(key) + ":[^\\r\\n]*")
            .matcher(text)
            .region(0, fence.start());
    if (old.find()) {
      return Optional.of(text.substring(0, old.start()) + line + text.substring(old.end()));
    }
    String end = text.startsWith("\r\n", fence.start() - 2) ? "\r\n" : "\n";
    return Optional.of(
        text.substring(0, fence.start()) + line + end + text.substring(fence.start()));
  }
}
