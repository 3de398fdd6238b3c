package cpi.roadshow.cli;

import cpi.roadshow.build.Parallel;
import cpi.roadshow.build.SiteBuild;
import cpi.roadshow.diagnostics.ExitCode;
import cpi.roadshow.files.FontSettings;
import cpi.roadshow.files.Store;
import cpi.roadshow.serve.DevServer;
import cpi.roadshow.serve.Workshop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** One {@code serve}, from the folders to Ctrl-C. */
record Serving(Surroundings around, Messages messages, BuildOptions options, CommandLine line) {
  private static final int LAST_PORT = 65_535;

  int serve(int port, boolean open) {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException(line, messages.get("usage.bad-port", port));
    }
    FontSettings.prepare();
    try (DevServer server = new DevServer(port, talk());
        Parallel parallel = new Parallel(options.threads(line, messages))) {
      server.start(workshop(parallel, server.address()));
      if (server.address().getPort() != port && port != 0) {
        say("serve.taken", port);
      }
      say("serve.ready", server.address() + messages.language().code() + "/");
      server.closeOnInterrupt(() -> say("serve.stopped"));
      if (open && !open(server.address().resolve(messages.language().code() + "/"))) {
        say("serve.cannot-open");
      }
      server.await();
    } catch (IOException e) {
      around.err().println(messages.get("serve.no-port", port));
      return ExitCode.ENVIRONMENT;
    }
    return ExitCode.DONE;
  }

  private Workshop workshop(Parallel parallel, URI address) {
    Path content = options.content(line, around, messages);
    return new Workshop(
        new Workshop.Folders(
            content, options.seeds(around), options.templates(line, around, messages)),
        () ->
            new SiteBuild.Options(
                options.today(line, around, messages),
                options.drafts(),
                Optional.of(address),
                false,
                Set.of()),
        parallel,
        new Store(content.resolveSibling(".roadshow").resolve("handouts")),
        around.clock());
  }

  private DevServer.Talk talk() {
    return new DevServer.Talk(
        messages.language(),
        Map.of(
            "language",
            messages.language().code(),
            "close",
            messages.get("serve.close"),
            "more",
            messages.get("serve.more"),
            "kept",
            messages.get("serve.kept")),
        this::built,
        bug -> messages.get("bug", Shell.report(bug, "serve")));
  }

  private void built(String said) {
    if (!said.isBlank() && !options.quiet()) {
      around.err().println(said);
      around.err().flush();
    }
  }

  private void say(String key, Object... values) {
    if (!options.quiet()) {
      around.out().println(messages.get(key, values));
      around.out().flush();
    }
  }

  /** Whether a browser was asked to open the address. */
  private static boolean open(URI address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : List.of(system.startsWith("mac") ? "open" : "xdg-open", address.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
