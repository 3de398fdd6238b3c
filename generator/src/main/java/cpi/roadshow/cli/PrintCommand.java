package cpi.roadshow.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints handouts into a folder, without the site around them. */
@Command(name = "print")
final class PrintCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Parameters(paramLabel = "NAME", arity = "0..*", descriptionKey = "option.names")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "print",
      descriptionKey = "option.print-output")
  private Path output;

  PrintCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return new Run(around, messages, options, spec.commandLine()).print(output, names);
  }
}
