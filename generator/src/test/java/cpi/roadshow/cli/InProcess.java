package cpi.roadshow.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Runs a command line as {@code Main} does, in this process and in a folder of the test's own. */
public final class InProcess {
  /** The folder of the project, whose templates tests use. */
  public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private InProcess() {}

  public record Result(int exitCode, String out, String err) {}

  public static Result run(Path folder, String... args) {
    return run(folder, Map.of(), args);
  }

  public static Result run(Path folder, Map<String, String> environment, String... args) {
    return run(folder, environment, Asker.NOBODY, args);
  }

  /** With somebody at the terminal who answers. */
  static Result run(Path folder, Asker asker, String... args) {
    return run(folder, Map.of(), asker, args);
  }

  private static Result run(
      Path folder, Map<String, String> environment, Asker asker, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            folder,
            HOME,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            environment,
            System::currentTimeMillis,
            asker);
    int code = new Shell(around).run(args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
