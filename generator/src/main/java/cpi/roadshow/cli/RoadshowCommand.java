package cpi.roadshow.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The tool by itself: says what it can do. */
@Command(name = "roadshow", version = "roadshow 0.1.0", synopsisSubcommandLabel = "COMMAND")
@SuppressWarnings("UnusedVariable") // picocli reads the annotations, and nobody the fields.
final class RoadshowCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  private boolean version;

  @Option(
      names = "--lang",
      paramLabel = "th|en",
      descriptionKey = "option.lang",
      scope = CommandLine.ScopeType.INHERIT)
  private String language;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
