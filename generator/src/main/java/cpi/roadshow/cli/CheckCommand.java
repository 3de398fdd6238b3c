package cpi.roadshow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds in memory, says what is wrong, and writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  CheckCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return new Run(around, messages, options, spec.commandLine()).check();
  }
}
