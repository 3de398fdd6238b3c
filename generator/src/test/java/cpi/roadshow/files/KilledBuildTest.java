package cpi.roadshow.files;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.OutputPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills another process while it publishes one site over another: what is published is at each
 * moment one of the two. {@code -Dkilled.builds=200} does it as often.
 */
class KilledBuildTest {
  private static final int BUILDS = Integer.getInteger("killed.builds", 10);
  private static final int FILES = 300;
  private static final int LONGEST_LIFE_MILLISECONDS = 150;

  @TempDir private Path folder;

  /** What is killed: publishes site after site. */
  static final class Publisher {
    private Publisher() {}

    public static void main(String[] args) throws IOException {
      OutputFolder output = new OutputFolder(Path.of(args[0]), "site");
      System.out.println("ready");
      for (int i = Integer.parseInt(args[1]); ; i++) {
        if (output.become(plan(i % 2), file -> {}).value().isEmpty()) {
          throw new IOException("cannot write");
        }
      }
    }
  }

  /** Two sites that have pages in common, and each pages of its own. */
  private static OutputPlan plan(int which) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      boolean isCommon = i % 3 == 0;
      String text = isCommon ? "same" : "site " + which + " ".repeat(i * 10);
      String path = i % 3 == 1 ? "th/" + which + "/" + i + ".html" : "en/" + i + ".html";
      files.put(path, text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    return new OutputPlan(files);
  }

  @Test
  void leaveTheOldSiteOrTheNewOne() throws Exception {
    Path site = folder.resolve("site");
    assertThat(new OutputFolder(site, "site").become(plan(0), file -> {}).value()).isPresent();
    Random random = new Random(3);
    TreeSet<Integer> seen = new TreeSet<>();
    for (int i = 0; i < BUILDS; i++) {
      Process process = publisher(site, random.nextInt(2));
      assertThat(process.getInputStream().read()).isEqualTo('r');
      Thread.sleep(random.nextInt(LONGEST_LIFE_MILLISECONDS));
      process.destroyForcibly().waitFor();
      seen.add(which(site, i));
    }
    assertThat(seen).isNotEmpty();
    assertThat(new OutputFolder(site, "site").become(plan(0), file -> {}).value()).isPresent();
    assertThat(which(site, BUILDS)).isZero();
    try (Stream<Path> besides = Files.list(folder)) {
      assertThat(besides).containsExactly(site);
    }
  }

  private static Process publisher(Path site, int which) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Publisher.class.getName(),
                site.toString(),
                String.valueOf(which)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Which of the two sites the folder holds, whole and alone. */
  private static int which(Path site, int round) throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(site.relativize(file).toString(), Files.readString(file));
      }
    }
    found.remove(Manifest.NAME);
    for (int which = 0; which < 2; which++) {
      SortedMap<String, String> whole = new TreeMap<>();
      plan(which)
          .files()
          .forEach(
              (path, bytes) ->
                  whole.put(path, new String(bytes, java.nio.charset.StandardCharsets.US_ASCII)));
      if (whole.equals(found)) {
        return which;
      }
    }
    throw new AssertionError(
        "after kill " + round + " the folder holds a mixture: " + found.keySet());
  }
}
