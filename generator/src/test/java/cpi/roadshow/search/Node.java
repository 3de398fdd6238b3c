package cpi.roadshow.search;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs a script of {@code src/test/js} in Node, which npm brings along. */
final class Node {
  static final JsonMapper JSON = new JsonMapper();

  /** Where npm put lunr.js. */
  static final Path PACKAGES = InProcess.HOME.resolve("generator");

  private static final Path SCRIPTS = InProcess.HOME.resolve("generator/src/test/js");

  private Node() {}

  /** A copy of the search core under a name that every Node takes for a module. */
  static Path core(Path folder) {
    try {
      return Files.write(
          folder.resolve("search-core.mjs"),
          Files.readAllBytes(InProcess.HOME.resolve("templates/assets/js/search-core.js")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a script prints when it is given something to read. */
  static String run(String script, Object input, Object... arguments) {
    List<String> command = new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    try {
      Path in = Files.createTempFile("roadshow-", ".json");
      Path out = Files.createTempFile("roadshow-", ".json");
      Files.write(in, JSON.writeValueAsBytes(input));
      Process process =
          new ProcessBuilder(command)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .start();
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s said: %s", script, said).isZero();
      String printed = Files.readString(out);
      Files.delete(in);
      Files.delete(out);
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static JsonNode ask(String script, Object input, Object... arguments) {
    return JSON.readTree(run(script, input, arguments));
  }
}
