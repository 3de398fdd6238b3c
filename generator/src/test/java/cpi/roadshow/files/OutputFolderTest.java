package cpi.roadshow.files;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.files.OutputFolder.Changes;
import cpi.roadshow.model.OutputPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  @TempDir private Path folder;

  private Path site;
  private OutputFolder output;

  @BeforeEach
  void begin() {
    site = folder.resolve("site");
    output = new OutputFolder(site, "site");
  }

  private static OutputPlan plan(String... pathsAndTexts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new OutputPlan(files);
  }

  private Changes become(String... pathsAndTexts) {
    return output.become(plan(pathsAndTexts), file -> {}).value().orElseThrow();
  }

  @Test
  void writesOnlyBytesThatDiffer() throws IOException {
    assertThat(become("a.html", "1", "b.html", "2")).isEqualTo(new Changes(2, 0, 0));
    FileTime before = FileTime.fromMillis(0);
    Files.setLastModifiedTime(site.resolve("a.html"), before);
    assertThat(become("a.html", "1", "b.html", "3")).isEqualTo(new Changes(1, 1, 0));
    assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(before);
    assertThat(site.resolve("b.html")).hasContent("3");
  }

  @Test
  void removesWhatTheLastBuildWroteAndNothingElse() throws IOException {
    become("th/old/a.html", "1", "th/b.html", "2");
    Files.writeString(site.resolve("th/notes.txt"), "mine");
    assertThat(become("th/b.html", "2")).isEqualTo(new Changes(0, 1, 1));
    assertThat(site.resolve("th/old")).doesNotExist();
    assertThat(site.resolve("th/notes.txt")).exists();
  }

  @Test
  void aManifestChangedByHandCannotMakeItDeleteElsewhere() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "keep");
    become("a.html", "1");
    Files.writeString(
        site.resolve(OutputFolder.MANIFEST), "a.html\n../precious.txt\n" + precious + "\n");
    become("b.html", "1");
    assertThat(precious).exists();
    assertThat(site.resolve("a.html")).doesNotExist();
  }

  @Test
  void leavesNothingHalfWrittenBehind() throws IOException {
    become("a.html", "1", "th/b.html", "2");
    try (Stream<Path> files = Files.walk(site)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> site.relativize(file).toString()))
          .containsExactlyInAnyOrder("a.html", "th/b.html", OutputFolder.MANIFEST);
    }
  }

  @Test
  void aFolderWithThingsOfOthersIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "x");
    assertThat(output.check(List.of()))
        .singleElement()
        .satisfies(said -> assertThat(said.problem()).isInstanceOf(Problem.OutputNotOurs.class));
  }

  @Test
  void aFolderThatHoldsOrLiesInTheContentIsRefusedAlsoThroughALink() throws IOException {
    Path content = Files.createDirectories(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);
    for (Path bad :
        List.of(
            content,
            content.resolve("site"),
            folder,
            link,
            link.resolve("deep/site"),
            folder.resolve("x/../content"))) {
      assertThat(new OutputFolder(bad, "bad").check(List.of(content)))
          .as(bad.toString())
          .singleElement()
          .satisfies(
              said -> assertThat(said.problem()).isInstanceOf(Problem.OutputTouchesContent.class));
    }
    assertThat(
            new OutputFolder(folder.resolve("content-site"), "content-site")
                .check(List.of(content)))
        .isEmpty();
  }

  @Test
  void aDiskThatCannotBeWrittenIsSaidAndNotThrown() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("th"), "a file where a folder must be");
    Files.writeString(site.resolve(OutputFolder.MANIFEST), "");
    Outcome<Changes> outcome = output.become(plan("th/a.html", "1"), file -> {});
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.said())
        .singleElement()
        .satisfies(said -> assertThat(said.problem()).isInstanceOf(Problem.CannotWrite.class));
  }

  @Test
  void aFullDiskIsSaidSo() {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    Outcome<Changes> outcome =
        new OutputFolder(full.resolve("site"), "site").become(plan("a.html", "1"), file -> {});
    assertThat(outcome.said())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.severity())
                    .isEqualTo(cpi.roadshow.diagnostics.Severity.ENVIRONMENT));
  }

  @Test
  void whatOthersLaidThereStaysTheSameFile() throws IOException {
    become("a.html", "1");
    Path note = Files.writeString(site.resolve("th.txt"), "mine");
    Files.createSymbolicLink(site.resolve("link"), Path.of("a.html"));
    Files.createDirectory(site.resolve("empty"));
    Object key = Files.readAttributes(note, BasicFileAttributes.class).fileKey();
    become("a.html", "2", "b.html", "1");
    assertThat(Files.readAttributes(note, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    assertThat(Files.readSymbolicLink(site.resolve("link"))).isEqualTo(Path.of("a.html"));
    assertThat(site.resolve("empty")).isEmptyDirectory();
    assertThat(site.resolve("a.html")).hasContent("2");
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void aFolderBehindALinkIsExchangedAndTheLinkStays() throws IOException {
    Path real = Files.createDirectories(folder.resolve("disk/www"));
    Files.createSymbolicLink(site, real);
    become("a.html", "1");
    become("a.html", "2");
    assertThat(Files.isSymbolicLink(site)).isTrue();
    assertThat(real.resolve("a.html")).hasContent("2");
  }

  @Test
  void aBuildThatFailsLeavesTheLastSite() throws IOException {
    become("a.html", "1", "b.html", "1");
    // A file where a folder must be: the plan cannot be written.
    Outcome<Changes> outcome = output.become(plan("a.html", "2", "c", "3", "c/d", "4"), file -> {});
    assertThat(outcome.value()).isEmpty();
    assertThat(site.resolve("a.html")).hasContent("1");
    assertThat(site.resolve("b.html")).hasContent("1");
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void whatAKilledBuildLeftBehindIsClearedAndNothingOfOthersIsLost() throws IOException {
    become("a.html", "1");
    Path left = Files.createDirectory(folder.resolve(".site.new"));
    Files.writeString(left.resolve(OutputFolder.MANIFEST), "a.html\nb.html\n");
    Files.writeString(left.resolve("b.html"), "half");
    Files.writeString(left.resolve("late.txt"), "laid there during the build");
    become("a.html", "2");
    assertThat(besides()).containsExactly("site");
    assertThat(site.resolve("b.html")).doesNotExist();
    assertThat(site.resolve("late.txt")).hasContent("laid there during the build");
  }

  @Test
  void aSiteThatWasMovedAsideComesBack() throws IOException {
    become("a.html", "1");
    Files.move(site, folder.resolve(".site.old"));
    become("a.html", "1");
    assertThat(site.resolve("a.html")).hasContent("1");
    assertThat(besides()).containsExactly("site");
  }

  @Test
  void twoBuildsAtOnceDoNotMix() {
    try (FolderLock held = output.lock().value().orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(new OutputFolder(site, "site").lock().said())
          .singleElement()
          .satisfies(said -> assertThat(said.problem()).isInstanceOf(Problem.AnotherBuild.class));
    }
    output.lock().value().orElseThrow().close();
    assertThat(besides()).isEmpty();
  }

  @Test
  void readersNeverFindHalfASite() throws Exception {
    int files = 40;
    become(everywhere(files, "0"));
    java.util.concurrent.atomic.AtomicBoolean isDone =
        new java.util.concurrent.atomic.AtomicBoolean();
    java.util.concurrent.CompletableFuture<Integer> mixed =
        java.util.concurrent.CompletableFuture.supplyAsync(() -> missing(isDone));
    for (int round = 1; round <= 60; round++) {
      become(everywhere(files, String.valueOf(round)));
    }
    isDone.set(true);
    assertThat(mixed.get()).as("how often a file was not there").isZero();
  }

  /** How often a file that every version of the site has cannot be read. */
  private int missing(java.util.concurrent.atomic.AtomicBoolean isDone) {
    int missing = 0;
    while (!isDone.get()) {
      missing += Files.exists(site.resolve("p7.html")) ? 0 : 1;
    }
    return missing;
  }

  private static String[] everywhere(int files, String text) {
    return java.util.stream.IntStream.range(0, files)
        .boxed()
        .flatMap(i -> Stream.of("p" + i + ".html", text))
        .toArray(String[]::new);
  }

  private List<String> besides() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
