package cpi.roadshow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills whole builds, from the start of Java to the last file, while they publish one site over
 * another. {@code -Dkilled.processes=200} does it as often; {@code -Droadshow.jar} names a jar to
 * run in place of the classes.
 */
class KilledProcessTest {
  private static final int KILLS = Integer.getInteger("killed.processes", 10);

  /** Some builds are let live to their end, as a share of the time that they usually take. */
  private static final double LONGEST_LIFE = 1.3;

  private static final int LOOK_MILLISECONDS = 1;
  private static final int LONGEST_WRITING_MILLISECONDS = 100;

  @TempDir private Path folder;

  private final List<SortedMap<String, String>> whole = new ArrayList<>();
  private long usualMilliseconds;

  /** Two versions of one site, and what each looks like once it is built. */
  @BeforeEach
  void twoVersions() throws Exception {
    for (int version = 0; version < 2; version++) {
      Path content = folder.resolve("content-" + version);
      write(content, "site.yaml", "title: {th: ก, en: A}\nbase_url: https://example.org/\n");
      for (int page = 0; page < 12; page++) {
        // Some pages are in one version only.
        String name = page % 3 == 0 ? "only-" + version + "-" + page : "page-" + page;
        for (String language : List.of("th", "en")) {
          write(
              content,
              "guidance/" + name + "." + language + ".md",
              "---\ntitle: T\nsummary: S\n---\n\nVersion " + version + ".\n");
        }
      }
      long start = System.nanoTime();
      Process build = build(version, "whole-" + version);
      assertThat(build.waitFor()).isZero();
      usualMilliseconds = (System.nanoTime() - start) / 1_000_000;
      whole.add(files(folder.resolve("whole-" + version)));
    }
    assertThat(whole.get(0)).isNotEqualTo(whole.get(1));
  }

  private static void write(Path content, String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Process build(int version, String output) throws IOException {
    String jar = System.getProperty("roadshow.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Droadshow.home=" + InProcess.HOME));
    command.addAll(
        jar == null
            ? List.of("-cp", System.getProperty("java.class.path"), "cpi.roadshow.cli.Main")
            : List.of("-jar", jar));
    command.addAll(
        List.of(
            "build",
            "--no-handouts",
            "--clock=2026-11-22",
            "--lang=en",
            "--content=content-" + version,
            "--output=" + output));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said-" + output + "-" + version + ".txt").toFile())
        .start();
  }

  private static SortedMap<String, String> files(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws Exception {
    Path site = folder.resolve("site");
    assertThat(build(0, "site").waitFor()).isZero();
    Random random = new Random(11);
    int killed = 0;
    int writing = 0;
    for (int i = 0; i < KILLS; i++) {
      Process build = build(1 - whole.indexOf(files(site)), "site");
      long life = (long) (usualMilliseconds * LONGEST_LIFE * random.nextDouble());
      boolean writes = random.nextBoolean();
      if (writes) {
        // Half of them are let come to where they write, however busy the machine is.
        awaitWriting(build);
        life = random.nextLong(LONGEST_WRITING_MILLISECONDS);
      }
      if (!build.waitFor(life, TimeUnit.MILLISECONDS)) {
        build.destroyForcibly().waitFor();
        killed++;
        writing += writes ? 1 : 0;
      }
      assertThat(whole.contains(files(site))).as("the site is whole after kill " + i).isTrue();
    }
    System.out.printf(
        "%d of %d builds were killed before they were done, %d of them when they wrote%n",
        killed, KILLS, writing);
    assertThat(killed).isGreaterThan(KILLS / 3);
    assertThat(build(1, "site").waitFor()).isZero();
    assertThat(files(site)).isEqualTo(whole.get(1));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .doesNotContain(".site.new", ".site.old");
    }
  }

  /** Waits until a build lays out its files beside the site, or ends. */
  private void awaitWriting(Process build) throws InterruptedException {
    Path next = folder.resolve(".site.new");
    while (build.isAlive() && !Files.exists(next)) {
      Thread.sleep(LOOK_MILLISECONDS);
    }
  }

  @Test
  void twoBuildsAtOnceDoNotMix() throws Exception {
    Path site = folder.resolve("site");
    for (int i = 0; i < 3; i++) {
      List<Process> both = List.of(build(0, "site"), build(1, "site"));
      List<Integer> codes = List.of(both.get(0).waitFor(), both.get(1).waitFor());
      assertThat(codes).contains(0).isSubsetOf(0, 4);
      for (int version = 0; version < 2; version++) {
        if (codes.get(version) == 4) {
          assertThat(Files.readString(folder.resolve("said-site-" + version + ".txt")))
              .contains("Another build is writing to `site`", "Wait until it is done");
        }
      }
      assertThat(whole.contains(files(site))).isTrue();
    }
  }
}
