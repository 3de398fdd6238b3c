package cpi.roadshow.cli;

import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.files.Bundled;
import cpi.roadshow.files.GitHistory;
import cpi.roadshow.files.Machine;
import cpi.roadshow.files.SourceTree;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks at the machine: what the tool needs of it, and what to do where it is missing. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  private static final int OLDEST_JAVA = 17;
  private static final long LEAST_MEGABYTES = 500;

  private final Surroundings around;
  private final Messages messages;
  private boolean isWell = true;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      descriptionKey = "option.content")
  private Path content;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = ServeCommand.USUAL_PORT,
      descriptionKey = "option.doctor-port")
  private int port;

  DoctorCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Path folder = around.folder();
    must(Machine.java() >= OLDEST_JAVA, "java", Machine.java());
    fonts();
    should(
        around.variable("LC_ALL").isPresent() || around.variable("LANG").isPresent() || isWindows(),
        "locale",
        around.language().code());
    must(Machine.knowsThaiFileNames(folder), "charset", Machine.charset());
    must(SourceTree.isThere(folder.resolve(content)), "content", content);
    git(new GitHistory(folder));
    disk(folder);
    should(Machine.isFree(port), "port", port);
    if (isWell) {
      around.out().println(messages.get("doctor.well"));
    }
    return isWell ? ExitCode.DONE : ExitCode.ENVIRONMENT;
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  private void fonts() {
    long bytes = Bundled.read().values().stream().mapToLong(font -> font.length).sum();
    must(bytes > 0, "fonts", bytes / 1024);
  }

  private void git(GitHistory history) {
    switch (history.depth()) {
      case WHOLE -> good("git");
      case SHALLOW -> should(false, "git.shallow", "");
      case NONE -> should(false, "git.none", "");
    }
  }

  private void disk(Path folder) {
    OptionalLong free = Machine.freeMegabytes(folder);
    must(Machine.canWrite(folder), "writing", "");
    must(free.isEmpty() || free.getAsLong() >= LEAST_MEGABYTES, "disk", free.orElse(0));
  }

  private void good(String name, Object... values) {
    around.out().println("✓ " + messages.get("doctor." + name + ".good", values));
  }

  /** Without it nothing can be built. */
  private void must(boolean holds, String name, Object value) {
    if (holds) {
      good(name, value);
    } else {
      isWell = false;
      around.out().println("✗ " + messages.get("doctor." + name + ".bad", value));
    }
  }

  /** Without it something is missing, and the rest works. */
  private void should(boolean holds, String name, Object value) {
    if (holds) {
      good(name, value);
    } else {
      around.out().println("! " + messages.get("doctor." + name + ".bad", value));
    }
  }
}
