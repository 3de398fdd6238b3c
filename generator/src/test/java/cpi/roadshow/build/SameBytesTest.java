package cpi.roadshow.build;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds the real content in processes of their own, each on another kind of machine, and compares
 * every byte.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {
  private static final String THIS_JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir private static Path folder;

  private SortedMap<String, String> expected;

  @BeforeAll
  void buildOnce() throws Exception {
    expected =
        build(
            "first", THIS_JAVA, List.of("-Duser.language=en", "-Duser.country=US"), Map.of(), "1");
    assertThat(expected).hasSizeGreaterThan(100);
  }

  @Test
  void inArabicWithManyThreads() throws Exception {
    assertThat(
            build(
                "ar", THIS_JAVA, List.of("-Duser.language=ar", "-Duser.country=EG"), Map.of(), "8"))
        .isEqualTo(expected);
  }

  @Test
  void withThaiDigitsAndTheBuddhistCalendar() throws Exception {
    List<String> thai =
        List.of(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.variant=TH",
            "-Duser.timezone=Asia/Bangkok");
    assertThat(build("th", THIS_JAVA, thai, Map.of(), "2")).isEqualTo(expected);
    List<String> extended =
        List.of(
            "-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist-nu-thai");
    assertThat(build("th-nu", THIS_JAVA, extended, Map.of(), "2")).isEqualTo(expected);
  }

  @Test
  void inTurkishWithLatinAsTheCharsetOfTheMachine() throws Exception {
    List<String> latin =
        List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.timezone=America/Los_Angeles");
    assertThat(build("latin", THIS_JAVA, latin, Map.of("LC_ALL", "C"), "3")).isEqualTo(expected);
  }

  @Test
  void onTheNewestJavaThatIsInstalled() throws Exception {
    Path newest = newestJava();
    assertThat(build("newest", newest.toString(), List.of("-Duser.language=en"), Map.of(), "2"))
        .as(newest.toString())
        .isEqualTo(expected);
  }

  private static Path newestJava() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Path.of(THIS_JAVA);
    }
    try (Stream<Path> installed = Files.list(all)) {
      return installed
          .filter(java -> java.getFileName().toString().matches(".*\\b25\\b.*"))
          .map(java -> java.resolve("bin/java"))
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(THIS_JAVA));
    }
  }

  private static SortedMap<String, String> build(
      String name,
      String java,
      List<String> machine,
      Map<String, String> environment,
      String threads)
      throws Exception {
    // A folder of its own, so that nothing is taken from what another machine printed.
    Path project = folder.resolve(name);
    copy(InProcess.HOME.resolve("content"), project.resolve("content"));
    copy(InProcess.HOME.resolve("seeds"), project.resolve("seeds"));
    SortedMap<String, String> digests = new TreeMap<>();
    for (List<String> command :
        List.of(
            List.of("build", "--no-handouts", "--output", "site"),
            List.of("print", "summary", "minutes", "--output", "print"))) {
      run(project, java, machine, environment, threads, command);
      digests.putAll(digests(project.resolve(command.get(command.size() - 1))));
    }
    return digests;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void run(
      Path project,
      String java,
      List<String> machine,
      Map<String, String> environment,
      String threads,
      List<String> command)
      throws Exception {
    Path log = project.resolve("log");
    ProcessBuilder process =
        new ProcessBuilder(
            Stream.of(
                    // As the launcher does: for a run of seconds.
                    Stream.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Droadshow.home=" + InProcess.HOME),
                    machine.stream(),
                    Stream.of(
                        "-cp", System.getProperty("java.class.path"), "cpi.roadshow.cli.Main"),
                    command.stream(),
                    Stream.of("--clock", "2026-11-22", "--threads", threads))
                .flatMap(part -> part)
                .toList());
    process.directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    process.environment().putAll(environment);
    assertThat(process.start().waitFor()).as(Files.readString(log)).isZero();
  }

  private static SortedMap<String, String> digests(Path output) throws Exception {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] digest =
            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(
            output.relativize(file).toString(), HexFormat.of().formatHex(Arrays.copyOf(digest, 8)));
      }
    }
    return digests;
  }
}
