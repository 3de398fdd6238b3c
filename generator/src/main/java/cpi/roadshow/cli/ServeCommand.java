package cpi.roadshow.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the site in a browser while it is being written. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  static final String USUAL_PORT = "8000";

  private final Surroundings around;
  private final Messages messages;

  @Spec private CommandSpec spec;
  @Mixin private BuildOptions options;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = USUAL_PORT,
      descriptionKey = "option.port")
  private int port;

  @Option(names = "--open", descriptionKey = "option.open")
  private boolean open;

  ServeCommand(Surroundings around, Messages messages) {
    this.around = around;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    return new Serving(around, messages, options, spec.commandLine()).serve(port, open);
  }
}
