package cpi.roadshow.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits files of a small site by chance and builds it after each: whatever is in them, the tool
 * says what is wrong, does not own up to a mistake of its own, does not hang, and writes nowhere
 * but into the output. {@code -Drandom.edits=10000} does it as often; {@code -Drandom.seed}
 * otherwise.
 */
class RandomEditsTest {
  private static final int EDITS = Integer.getInteger("random.edits", 12);
  private static final long SEED = Long.getLong("random.seed", 7);
  private static final long LONGEST_MILLISECONDS = 10_000;
  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final int OUR_MISTAKE = 3;

  private static final List<String> PIECES =
      List.of(
          "---\n",
          "\n---\n",
          "title: [",
          "{",
          "}",
          "[",
          "](",
          "![",
          "](guidance/x#y)",
          "> [!NOTE]\n",
          "| a | b |\n|---|\n",
          "{#id}",
          "{.chart}",
          "<details>",
          "</details>",
          "<script>",
          "&#0;",
          "\0",
          "\uFEFF",
          "\r",
          "๑. ",
          "- [ ] ",
          "[^1]",
          "[^1]: ",
          "**",
          "```\n",
          "\t",
          "*ก*",
          "!!binary ",
          "&a ",
          "*a ",
          "<<: ",
          "2566-02-30",
          "${x}",
          "<#if",
          "พ.ศ. ",
          "%",
          "ๆ",
          "\u202E",
          "\uD800",
          "draft: ",
          "slug: ../../x\n",
          "aliases: [../x]\n",
          "date: 2566-05-19\n",
          "sources: [E1, E1]\n",
          "# x\n",
          "  ");

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  @Test
  void noEditMakesUsFail() throws IOException {
    layOut();
    SortedMap<String, String> good = contents();
    List<String> paths = List.copyOf(good.keySet());
    for (int i = 0; i < EDITS; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      byte[] before = Files.readAllBytes(folder.resolve(path));
      byte[] edited = edited(before);
      Files.write(folder.resolve(path), edited);
      SortedMap<String, String> inputs = contents();
      // What it works counts, not what a busy machine lets it wait.
      long start = MACHINE.getProcessCpuTime();
      InProcess.Result result =
          InProcess.run(folder, "build", "--no-handouts", "--clock", "2026-11-22", "--lang", "th");
      long took = (MACHINE.getProcessCpuTime() - start) / 1_000_000;
      String what = "edit " + i + " of " + path + ": " + new String(edited, StandardCharsets.UTF_8);
      assertThat(result.exitCode()).as(what + "\n" + result.err()).isNotEqualTo(OUR_MISTAKE);
      assertThat(result.err()).as(what).doesNotContain("\tat ");
      assertThat(took).as(what).isLessThan(LONGEST_MILLISECONDS);
      assertThat(contents()).as(what).isEqualTo(inputs);
      // Now and then edits pile up.
      if (random.nextInt(4) > 0) {
        for (String one : paths) {
          Files.write(folder.resolve(one), good.get(one).getBytes(StandardCharsets.ISO_8859_1));
        }
      }
    }
  }

  /** A few pages of each kind, and registers, of the real content. */
  private void layOut() throws IOException {
    Path content = InProcess.HOME.resolve("content");
    try (Stream<Path> all = Files.walk(content)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = content.relativize(file).toString();
        if (name.endsWith(".yaml") || isFirst(file, name)) {
          Files.createDirectories(folder.resolve("content").resolve(name).getParent());
          Files.copy(file, folder.resolve("content").resolve(name));
        }
      }
    }
  }

  private static boolean isFirst(Path file, String name) throws IOException {
    try (Stream<Path> beside = Files.list(file.getParent())) {
      return name.endsWith(".md")
          && beside
              .filter(one -> one.toString().endsWith(".md"))
              .sorted()
              .limit(2)
              .anyMatch(file::equals);
    }
  }

  /** Everything that is not the output, as text that holds any byte. */
  private SortedMap<String, String> contents() throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (!path.startsWith("site/")) {
          contents.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  private byte[] edited(byte[] before) {
    List<Byte> bytes = new ArrayList<>();
    for (byte one : before) {
      bytes.add(one);
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      edit(bytes);
    }
    byte[] edited = new byte[bytes.size()];
    for (int i = 0; i < edited.length; i++) {
      edited[i] = bytes.get(i);
    }
    return edited;
  }

  private void edit(List<Byte> bytes) {
    int at = random.nextInt(bytes.size() + 1);
    // Front matter and the first lines are where most can go wrong.
    int place = random.nextBoolean() ? at : Math.min(at, random.nextInt(300));
    int until = Math.min(bytes.size(), place + random.nextInt(40));
    switch (random.nextInt(5)) {
      case 0 -> bytes.subList(place, until).clear();
      case 1 -> bytes.addAll(place, List.copyOf(bytes.subList(place, until)));
      case 2 -> bytes.add(place, (byte) random.nextInt(256));
      case 3 -> {
        if (place < bytes.size()) {
          bytes.set(place, (byte) random.nextInt(256));
        }
      }
      default -> {
        List<Byte> piece = new ArrayList<>();
        for (byte one :
            PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8)) {
          piece.add(one);
        }
        bytes.addAll(place, piece);
      }
    }
  }
}
