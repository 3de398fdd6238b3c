package cpi.roadshow.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder in which things are kept from one build to the next, by what they were made from.
 * Whoever cannot read or write it makes everything anew. Safe to share among threads.
 */
public final class Store {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Path folder;
  private final boolean isWritten;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  public Store(Path folder) {
    this(folder, true);
  }

  private Store(Path folder, boolean isWritten) {
    this.folder = folder;
    this.isWritten = isWritten;
  }

  /** The same for somebody who leaves no trace: it is read and stays as it is. */
  public Store unchanged() {
    return new Store(folder, false);
  }

  public Optional<byte[]> get(String key) {
    used.add(key);
    try {
      Path file = folder.resolve(key);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      // It is made anew instead.
      return Optional.empty();
    }
  }

  /**
   * Keeps something; written beside its place and then renamed, so that it is there whole or not.
   */
  public void put(String key, byte[] bytes) {
    used.add(key);
    if (!isWritten) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, key, ".part");
      Files.write(beside, bytes);
      Files.move(beside, folder.resolve(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Then the next build makes it anew.
    }
  }

  /**
   * Throws away what this build did not ask for, unless another asked for it not long ago: there
   * may be several sites, or one under several addresses.
   */
  public void forgetOld() {
    if (!isWritten || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> unused =
          files.filter(file -> !used.contains(file.getFileName().toString())).toList();
      FileTime newest = Files.getLastModifiedTime(folder);
      for (Path file : unused) {
        Duration age =
            Duration.between(Files.getLastModifiedTime(file).toInstant(), newest.toInstant());
        if (age.compareTo(KEPT) > 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      // It takes room, and does no harm.
    }
  }
}
