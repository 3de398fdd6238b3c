package cpi.roadshow.cli;

import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.files.BugReport;
import cpi.roadshow.model.Language;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line and gives its exit code. */
final class Shell {
  private final Surroundings around;

  Shell(Surroundings around) {
    this.around = around;
  }

  int run(String... args) {
    Messages messages = Messages.in(language(List.of(args)));
    try {
      int code = commands(messages, args).execute(args);
      around.out().flush();
      around.err().flush();
      return code;
    } catch (RuntimeException | Error bug) {
      return ownUp(bug, messages, args);
    }
  }

  private CommandLine commands(Messages messages, String... args) {
    CommandLine commands = new CommandLine(new RoadshowCommand());
    commands.addSubcommand("build", new BuildCommand(around, messages));
    commands.addSubcommand("check", new CheckCommand(around, messages));
    commands.addSubcommand("new", new NewCommand(around, messages));
    commands.addSubcommand("list", new ListCommand(around, messages));
    commands.addSubcommand("translations", new TranslationsCommand(around, messages));
    commands.addSubcommand("doctor", new DoctorCommand(around, messages));
    commands.addSubcommand("print", new PrintCommand(around, messages));
    commands.addSubcommand("serve", new ServeCommand(around, messages));
    commands.setResourceBundle(messages.all());
    commands.setOut(writer(around.out()));
    commands.setErr(writer(around.err()));
    commands.setUsageHelpWidth(100);
    commands.setParameterExceptionHandler((e, written) -> wrongUsage(e, messages));
    commands.setExecutionExceptionHandler((bug, line, parsed) -> ownUp(bug, messages, args));
    return commands;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * The language must be known before the command line is parsed, since what is wrong with it is
   * said in that language.
   */
  private Language language(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      String value =
          arg.startsWith("--lang=")
              ? arg.substring("--lang=".length())
              : i > 0 && args.get(i - 1).equals("--lang") ? arg : "";
      Optional<Language> language = Language.of(value);
      if (language.isPresent()) {
        return language.get();
      }
    }
    return around.language();
  }

  private int wrongUsage(ParameterException e, Messages messages) {
    PrintWriter err = e.getCommandLine().getErr();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      err.println(messages.get("usage.unknown", unmatched.getUnmatched().get(0)));
      unmatched.getSuggestions().stream()
          .findFirst()
          .ifPresent(nearest -> err.println(messages.get("usage.nearest", nearest)));
    } else {
      err.println(
          e instanceof UsageException ours
              ? ours.getMessage()
              : messages.get("usage.wrong", e.getMessage()));
    }
    err.println(messages.get("usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.WRONG_USAGE;
  }

  /** A mistake of ours: one sentence to the person, the rest into a file for whoever mends it. */
  private int ownUp(Throwable bug, Messages messages, String... args) {
    around.err().println(messages.get("bug", report(bug, args)));
    around.err().flush();
    return ExitCode.OUR_MISTAKE;
  }

  static String report(Throwable bug, String... args) {
    StringWriter report = new StringWriter();
    report.append("roadshow ").append(String.join(" ", args)).append('\n');
    report
        .append("Java ")
        .append(System.getProperty("java.version"))
        .append(", ")
        .append(System.getProperty("os.name"))
        .append("\n\n");
    bug.printStackTrace(new PrintWriter(report, true));
    return BugReport.save(report.toString()).map(Path::toString).orElse(String.valueOf(bug));
  }
}
