package cpi.roadshow.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Wakes up when something happens in some folders. It may wake up for nothing and, on a network
 * drive, sleep through everything: what has really changed is for the caller to look up.
 */
public final class FolderWatch implements AutoCloseable {
  /** An editor that saves does several things at once. */
  private static final long QUIET_MILLISECONDS = 6;

  private static final int LONGEST_NOISE = 10;

  private final List<Path> folders;
  private final Optional<WatchService> service;

  public FolderWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.service = service();
    register();
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException e) {
      // Too many are watching already: then we look now and then.
      return Optional.empty();
    }
  }

  /** Waits until something happens, or until the time is over. */
  public void await(long milliseconds) throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
      return;
    }
    boolean heard = hear(service.get(), milliseconds);
    for (int i = 0; heard && i < LONGEST_NOISE; i++) {
      if (!hear(service.get(), QUIET_MILLISECONDS)) {
        break;
      }
    }
    if (heard) {
      register();
    }
  }

  private static boolean hear(WatchService service, long milliseconds) throws InterruptedException {
    WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
    return key != null;
  }

  /** New folders too; those that are known stay as they are. */
  private void register() {
    service.ifPresent(watching -> folders.forEach(folder -> register(folder, watching)));
  }

  private static void register(Path folder, WatchService watching) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                throws IOException {
              directory.register(
                  watching,
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_MODIFY,
                  StandardWatchEventKinds.ENTRY_DELETE);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // It went away while we looked, or cannot be watched: the caller looks now and then anyway.
    }
  }

  @Override
  public void close() {
    try {
      if (service.isPresent()) {
        service.get().close();
      }
    } catch (IOException e) {
      // We do not listen any more.
    }
  }
}
