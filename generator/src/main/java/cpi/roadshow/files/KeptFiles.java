package cpi.roadshow.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What was read of files, for whoever reads the same folders again and again. A file that was
 * written only a moment before it was read is read again, since clocks of disks are coarse.
 */
public final class KeptFiles {
  private static final long A_MOMENT = 2_000;

  private final Optional<LongSupplier> clock;
  private final Map<Path, Kept> all = new ConcurrentHashMap<>();

  private KeptFiles(Optional<LongSupplier> clock) {
    this.clock = clock;
  }

  /** Keeps nothing. */
  static KeptFiles none() {
    return new KeptFiles(Optional.empty());
  }

  /**
   * Keeps what is read.
   *
   * @param clock milliseconds since 1970
   */
  public static KeptFiles by(LongSupplier clock) {
    return new KeptFiles(Optional.of(clock));
  }

  /** What a file held, what that means as a text, and how to know that it is still so. */
  private static final class Kept {
    private final BasicFileAttributes attributes;
    private final boolean isOld;
    private final byte[] bytes;
    private final Optional<Encoding.Read> text;

    Kept(
        BasicFileAttributes attributes, boolean isOld, byte[] bytes, Optional<Encoding.Read> text) {
      this.attributes = attributes;
      this.isOld = isOld;
      this.bytes = bytes;
      this.text = text;
    }

    boolean isStillSo(BasicFileAttributes now) {
      return isOld
          && now.isRegularFile()
          && attributes.size() == now.size()
          && attributes.lastModifiedTime().equals(now.lastModifiedTime())
          && String.valueOf(attributes.fileKey()).equals(String.valueOf(now.fileKey()));
    }
  }

  /** The bytes of a file: the same array as before when they have not changed. */
  byte[] read(Path file, BasicFileAttributes attributes) throws IOException {
    return kept(file, attributes, false).bytes;
  }

  /** The text of a file. */
  Encoding.Read readText(Path file, BasicFileAttributes attributes) throws IOException {
    return kept(file, attributes, true).text.orElseThrow();
  }

  private Kept kept(Path file, BasicFileAttributes attributes, boolean isText) throws IOException {
    Kept before = all.get(file);
    if (before != null && before.isStillSo(attributes)) {
      return before;
    }
    boolean isOld =
        clock
            .filter(now -> now.getAsLong() - attributes.lastModifiedTime().toMillis() > A_MOMENT)
            .isPresent();
    byte[] bytes = Files.readAllBytes(file);
    boolean isSame = before != null && Arrays.equals(before.bytes, bytes);
    Kept now =
        isSame
            ? new Kept(attributes, isOld, before.bytes, before.text)
            : new Kept(
                attributes,
                isOld,
                bytes,
                isText ? Optional.of(Encoding.read(bytes)) : Optional.empty());
    if (clock.isPresent()) {
      all.put(file, now);
    }
    return now;
  }
}
