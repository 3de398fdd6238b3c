package cpi.roadshow.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second build out of a folder while a first one is at work. The operating system lets go
 * of it when we die, however we die.
 */
public final class FolderLock implements AutoCloseable {
  private static final int ATTEMPTS = 20;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * The lock, unless another build has it.
   *
   * @param file is made when it is missing
   */
  static Optional<FolderLock> take(Path file) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        return Optional.empty();
      }
      // Who had it before us removes it on leaving: then we hold what nobody else will find.
      if (isStill(file, channel)) {
        return Optional.of(new FolderLock(file, channel));
      }
      channel.close();
    }
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether what we write into the one arrives in the other. */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    long size = channel.size() + 1;
    channel.write(java.nio.ByteBuffer.wrap(new byte[] {'.'}), size - 1);
    return Files.exists(file) && Files.size(file) == size;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      // It is empty and hidden, and the next build takes it.
    }
  }
}
