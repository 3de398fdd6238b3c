package cpi.roadshow.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the site into its folder. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "option.output")
  private Path output;

  @Option(names = "--no-handouts", descriptionKey = "option.no-handouts")
  private boolean noHandouts;

  @Option(names = "--offline", descriptionKey = "option.offline")
  private boolean offline;

  @Option(names = "--integrity", descriptionKey = "option.integrity")
  private boolean integrity;

  BuildCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    if (offline && integrity) {
      throw new UsageException(spec.commandLine(), messages.get("usage.integrity-offline"));
    }
    Run run = new Run(around, messages, options, spec.commandLine());
    return offline
        ? run.buildOffline(output == null ? Path.of("offline") : output, !noHandouts)
        : run.build(output == null ? Path.of("site") : output, !noHandouts, integrity);
  }
}
