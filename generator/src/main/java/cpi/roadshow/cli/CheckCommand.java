package cpi.roadshow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds in memory, says what is wrong, and writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      defaultValue = "text",
      descriptionKey = "option.format")
  private String format;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(names = "--external", descriptionKey = "option.external")
  private boolean external;

  @Option(names = "--no-handouts", descriptionKey = "option.no-handouts")
  private boolean noHandouts;

  CheckCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    Format chosen =
        json
            ? Format.JSON
            : Format.of(format)
                .orElseThrow(
                    () ->
                        new UsageException(
                            spec.commandLine(), messages.get("usage.bad-format", format)));
    return new Run(around, messages, options, spec.commandLine())
        .check(chosen, external, !noHandouts);
  }
}
