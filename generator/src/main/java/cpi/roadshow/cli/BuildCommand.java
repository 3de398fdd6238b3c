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
      defaultValue = "site",
      descriptionKey = "option.output")
  private Path output;

  @Option(names = "--no-handouts", descriptionKey = "option.no-handouts")
  private boolean noHandouts;

  BuildCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return new Run(around, messages, options, spec.commandLine()).build(output, !noHandouts);
  }
}
