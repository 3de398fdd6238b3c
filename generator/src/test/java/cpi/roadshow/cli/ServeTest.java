package cpi.roadshow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code serve} as a process of its own, as a writer starts and ends it. */
class ServeTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/en/");
  private static final int PATIENCE_SECONDS = 60;

  /** Whoever starts the tests in the background makes all that they start deaf to Ctrl-C. */
  private static final List<String> HEARS_CTRL_C =
      System.getProperty("os.name").equals("Linux")
          ? List.of("env", "--default-signal=INT")
          : List.of();

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void aSiteAndABrowserThatNotesWhatItOpens() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Files.writeString(
        content.resolve("site.yaml"), "title: {th: ก, en: A}\nbase_url: https://example.org/\n");
    Path browser = Files.createDirectories(folder.resolve("bin")).resolve("xdg-open");
    Files.writeString(
        browser,
        "#!/bin/sh\ncd '%s' && echo \"$1\" >opening && mv opening opened\n".formatted(folder));
    assertThat(browser.toFile().setExecutable(true)).isTrue();
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process serve(String... more) throws IOException {
    List<String> command = new ArrayList<>(HEARS_CTRL_C);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Droadshow.home=" + InProcess.HOME,
            "-cp",
            System.getProperty("java.class.path"),
            "cpi.roadshow.cli.Main",
            "serve",
            "--lang",
            "en"));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    started.add(process);
    return process;
  }

  /** Reads on until the address is told, and returns the port. */
  private static int port(BufferedReader out, StringBuilder heard) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      heard.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
    }
    throw new AssertionError("no address was told: " + heard);
  }

  @Test
  void opensTheBrowserAndStopsAtCtrlC() throws Exception {
    Process process = serve("--port", "0", "--open");
    BufferedReader out = process.inputReader();
    int port = port(out, new StringBuilder());
    URI home = URI.create("http://127.0.0.1:" + port + "/en/");
    Path opened = folder.resolve("opened");
    for (int i = 0; i < PATIENCE_SECONDS * 10 && !Files.exists(opened); i++) {
      Thread.sleep(100);
    }
    assertThat(opened).hasContent(home.toString());
    assertThat(
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(200);
    ctrlC(process);
    assertThat(out.readLine()).isEqualTo("Stopped.");
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("site")).as("nothing is published").doesNotExist();
  }

  private static void ctrlC(Process process) throws Exception {
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-INT", pid).start().waitFor()).isZero();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it stops").isTrue();
  }

  @Test
  void takesTheNextPortAndSaysSo() throws Exception {
    int taken = port(serve("--port", "0").inputReader(), new StringBuilder());
    StringBuilder heard = new StringBuilder();
    int next = port(serve("--port", String.valueOf(taken)).inputReader(), heard);
    assertThat(next).isGreaterThan(taken);
    assertThat(heard).contains("Port " + taken + " is taken");
  }
}
