package cpi.roadshow.serve;

import cpi.roadshow.build.Parallel;
import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.cli.InProcess;
import cpi.roadshow.files.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The site of a test's folder, for a server that shows it while it is written. */
public final class Workshops {
  private Workshops() {}

  /** A workshop whose pages lead to the server's own address. */
  public static Workshop of(Path folder, DevServer server, Parallel parallel) {
    return new Workshop(
        new Workshop.Folders(
            folder.resolve("content"),
            folder.resolve("seeds"),
            InProcess.HOME.resolve("templates")),
        () ->
            new SiteBuild.Options(
                LocalDate.of(2026, 11, 22), false, Optional.of(server.address()), false, Set.of()),
        parallel,
        new Store(folder.resolve("store")),
        System::currentTimeMillis);
  }
}
