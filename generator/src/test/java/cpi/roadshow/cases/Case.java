package cpi.roadshow.cases;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One whole test site in one text file, with what it must yield. Sections begin with {@code === }:
 *
 * <pre>
 * What the case shows, in a sentence or two.
 * === content/guidance/a.th.md             a file of the site; "as windows-874", "as utf-16", "as crlf", "as bom", "as base64" may follow
 * === content/images/x.png -> ../../secret  a symbolic link
 * === run build --strict                   the command line; "check --no-handouts" when there is no such section
 * === exit 1                               the exit code; 0 when there is no such section
 * === says                                 all that is printed about problems, in English
 * === says th                              the same in Thai
 * === th/guidance/a.html has               each line must stand in this file of the output
 * === th/guidance/a.html lacks             no line may
 * === files                                the output's pages, one a line
 * </pre>
 *
 * <p>In files, {@code ⟦1000 × text⟧} stands for the text a thousand times.
 */
final class Case {
  private static final String MARK = "=== ";
  private static final Pattern REPEAT = Pattern.compile("⟦(\\d+) × (.*?)⟧", Pattern.DOTALL);
  private static final String DEFAULT_SITE =
      "title:\n  th: ไซต์ทดสอบ\n  en: Test site\nbase_url: https://example.org/\n";

  private final Path file;
  private final String intro;
  private final List<Part> parts;

  /** A section: its heading without the mark, and the lines below it. */
  record Part(String heading, String text) {}

  private Case(Path file, String intro, List<Part> parts) {
    this.file = file;
    this.intro = intro;
    this.parts = parts;
  }

  static Case read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<Part> parts = new ArrayList<>();
    StringBuilder intro = new StringBuilder();
    StringBuilder now = intro;
    String heading = null;
    for (String line : text.split("(?<=\n)")) {
      if (line.startsWith(MARK)) {
        if (heading != null) {
          parts.add(new Part(heading, now.toString()));
        }
        heading = line.substring(MARK.length()).strip();
        now = new StringBuilder();
      } else {
        now.append(line);
      }
    }
    if (heading != null) {
      parts.add(new Part(heading, now.toString()));
    }
    return new Case(file, intro.toString(), parts);
  }

  Path file() {
    return file;
  }

  List<Part> parts() {
    return parts;
  }

  String intro() {
    return intro;
  }

  /** Puts the files of the site into a folder. */
  void layOut(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), DEFAULT_SITE, StandardCharsets.UTF_8);
    for (Part part : parts) {
      if (part.heading().matches("(content|seeds|templates|site|outside)/.*")
          && !isExpectation(part)) {
        layOut(folder, part);
      }
    }
  }

  private static void layOut(Path folder, Part part) throws IOException {
    if (part.heading().contains(" -> ")) {
      String[] ends = part.heading().split(" -> ");
      Path link = folder.resolve(ends[0]);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, Path.of(ends[1]));
      return;
    }
    String[] words = part.heading().split(" as ");
    Path path = folder.resolve(words[0]);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes(expand(part.text()), words.length > 1 ? words[1] : "utf-8"));
  }

  private static byte[] bytes(String text, String as) {
    return switch (as) {
      case "utf-8" -> text.getBytes(StandardCharsets.UTF_8);
      case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case "bom" -> ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
      case "base64" -> Base64.getMimeDecoder().decode(text);
      case "windows-874" -> text.getBytes(Charset.forName("x-windows-874"));
      default -> text.getBytes(Charset.forName(as));
    };
  }

  private static String expand(String text) {
    Matcher repeats = REPEAT.matcher(text);
    return repeats.replaceAll(
        (MatchResult found) ->
            Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  static boolean isExpectation(Part part) {
    return part.heading().matches("(run|exit|says|files)( .*)?|.* (has|lacks)");
  }

  /** The text after a word in the heading of a section: {@code 1} of {@code exit 1}. */
  String setting(String word, String otherwise) {
    return parts.stream()
        .map(Part::heading)
        .filter(heading -> heading.startsWith(word + " "))
        .map(heading -> heading.substring(word.length() + 1))
        .findFirst()
        .orElse(otherwise);
  }

  /** The case with what is really said in place of what was expected. */
  void update(String heading, String actual) throws IOException {
    StringBuilder text = new StringBuilder(intro);
    boolean found = false;
    // As it stands by now: another section may just have been updated.
    for (Part part : read(file).parts) {
      found |= part.heading().equals(heading);
      text.append(MARK).append(part.heading()).append('\n');
      text.append(part.heading().equals(heading) ? actual : part.text());
    }
    if (!found) {
      text.append(MARK).append(heading).append('\n').append(actual);
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return file.getParent().getFileName()
        + "/"
        + file.getFileName().toString().replace(".case", "");
  }
}
