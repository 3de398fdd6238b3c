package cpi.roadshow.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What Git remembers of files. Without Git or a repository nothing is remembered. */
public final class GitHistory {
  private final Path folder;

  public GitHistory(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** How much there is to look through. */
  public enum Depth {
    NONE,
    SHALLOW,
    WHOLE
  }

  public Depth depth() {
    return git("rev-parse", "--is-shallow-repository")
        .map(said -> said.strip().equals("true") ? Depth.SHALLOW : Depth.WHOLE)
        .orElse(Depth.NONE);
  }

  /**
   * The newest of the file's earlier texts that is the wanted one.
   *
   * @param file below the folder, with slashes
   */
  public Optional<String> find(String file, Predicate<String> wanted) {
    List<String> commits =
        git("log", "--format=%H", "--", file).map(all -> all.lines().toList()).orElse(List.of());
    for (String commit : commits) {
      Optional<String> text =
          git("show", commit + ":./" + file).map(GitHistory::normal).filter(wanted);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /**
   * When each file was last committed, by its path below the folder. A file that is not as it was
   * committed is left out: when it changed, nobody knows.
   */
  public SortedMap<String, Instant> commits() {
    SortedMap<String, Instant> commits = new TreeMap<>();
    Instant at = Instant.EPOCH;
    String all =
        git("log", "--format=%x00%ct", "--name-only", "--no-renames", "--relative", "--", ".")
            .orElse("");
    for (String line : all.lines().filter(text -> !text.isEmpty()).toList()) {
      if (line.charAt(0) == '\0') {
        at = Instant.ofEpochSecond(Long.parseLong(line.substring(1)));
      } else {
        commits.putIfAbsent(line, at);
      }
    }
    git("diff", "--name-only", "--relative", "HEAD", "--", ".")
        .ifPresent(changed -> changed.lines().forEach(commits::remove));
    return commits;
  }

  /** As files are read: without byte order mark and with line feeds only. */
  private static String normal(String text) {
    return text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
  }

  private Optional<String> git(String... args) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
    command.addAll(List.of(args));
    try {
      if (!Files.isDirectory(folder)) {
        return Optional.empty();
      }
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      // There is no Git on this machine.
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped while asking Git", e);
    }
  }
}
