package cpi.roadshow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When pages last changed, as Git tells. */
class HistoryTest {
  @TempDir private Path folder;

  private Path project;

  /** A page that was committed on two days, one that says itself when it changed, and a third. */
  @BeforeEach
  void aProjectWithAHistory() throws Exception {
    project = folder.resolve("project");
    write("content/site.yaml", "title: {th: ก, en: A}\nbase_url: https://example.org/\n");
    page("a", "");
    page("b", "updated: 2026-01-02\n");
    git(project, "2026-01-01T00:00:00Z", "init", "--quiet", ".");
    commit("2026-03-01T00:00:00Z");
    page("c", "");
    // Evening in Greenwich is the next day in Bangkok.
    commit("2026-03-02T20:00:00Z");
  }

  private void page(String name, String header) throws IOException {
    for (String language : List.of("th", "en")) {
      write(
          "content/guidance/" + name + "." + language + ".md",
          "---\ntitle: " + name + "\nsummary: S\n" + header + "---\n\nText.\n");
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String time) throws Exception {
    git(project, time, "add", "content");
    git(
        project,
        time,
        "-c",
        "user.name=T",
        "-c",
        "user.email=t@example.org",
        "commit",
        "--quiet",
        "--message=M");
  }

  private static void git(Path folder, String time, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().putAll(Map.of("GIT_AUTHOR_DATE", time, "GIT_COMMITTER_DATE", time));
    assertThat(builder.start().waitFor()).as(command.toString()).isZero();
  }

  private static InProcess.Result build(Path project) {
    InProcess.Result result =
        InProcess.run(
            project,
            "build",
            "--no-handouts",
            "--clock",
            "2026-11-22",
            "--verbose",
            "--lang",
            "en");
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result;
  }

  /** What the list of pages says of the Thai page of a name. */
  private static String changed(Path project, String name) throws IOException {
    for (JsonNode page :
        new JsonMapper().readTree(Files.readString(project.resolve("site/pages.json")))) {
      if (page.get("url").asString().endsWith("/th/guidance/" + name + ".html")) {
        return page.path("changed").asString("");
      }
    }
    throw new AssertionError("no page " + name);
  }

  private static String text(Path project, String file) throws IOException {
    return Files.readString(project.resolve("site").resolve(file));
  }

  @Test
  void aPageSaysWhenItWasLastCommittedUnlessItsAuthorDoes() throws IOException {
    build(project);
    assertThat(changed(project, "a")).isEqualTo("2026-03-01");
    assertThat(changed(project, "b")).isEqualTo("2026-01-02");
    assertThat(changed(project, "c")).isEqualTo("2026-03-03");
    assertThat(text(project, "en/guidance/a.html")).contains("datetime=\"2026-03-01\"");
    assertThat(text(project, "sitemap.xml")).contains("<lastmod>2026-03-03</lastmod>");
    assertThat(text(project, "en/guidance/feed.xml"))
        .contains("<updated>2026-03-01T00", "<updated>2026-01-02T00", "<updated>2026-03-03T00");
  }

  @Test
  void anotherCloneOfTheSameCommitGivesTheSameBytes() throws Exception {
    Path clone = folder.resolve("clone");
    git(folder, "2026-04-01T00:00:00Z", "clone", "--quiet", project.toUri().toString(), "clone");
    build(project);
    build(clone);
    assertThat(text(clone, "SHA256SUMS")).isEqualTo(text(project, "SHA256SUMS"));
  }

  @Test
  void aPageThatWasChangedSinceSaysNothing() throws IOException {
    page("a", "audience: [agency]\n");
    build(project);
    assertThat(changed(project, "a")).isEmpty();
    assertThat(changed(project, "c")).isEqualTo("2026-03-03");
  }

  @Test
  void aShallowCloneIsSaidAndNoDayGuessed() throws Exception {
    git(
        folder,
        "2026-04-01T00:00:00Z",
        "clone",
        "--quiet",
        "--depth=1",
        project.toUri().toString(),
        "shallow");
    Path shallow = folder.resolve("shallow");
    assertThat(build(shallow).err()).contains("Only a part of the history", "roadshow doctor");
    assertThat(changed(shallow, "a")).isEmpty();
    assertThat(changed(shallow, "b")).isEqualTo("2026-01-02");
    assertThat(InProcess.run(shallow, "doctor", "--lang", "en").out())
        .contains("! Git: only a part", "git fetch --unshallow");
  }

  @Test
  void withoutAHistoryNothingIsSaid() throws IOException {
    try (var all = Files.walk(project.resolve(".git"))) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    assertThat(build(project).err()).isEmpty();
    assertThat(changed(project, "a")).isEmpty();
    assertThat(text(project, "en/guidance/a.html")).doesNotContain("datetime=\"2026-03");
  }
}
