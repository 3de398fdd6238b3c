package cpi.roadshow.diagnostics;

import cpi.roadshow.diagnostics.Wording.Phrase;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The same as {@link Report}, for programs: everything that was said, notes too, each thing once.
 */
public final class MachineReport {
  private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Wording wording;
  private final Function<String, Optional<SourceFile>> files;
  private final List<Diagnostic> said;

  /**
   * Prepares a report.
   *
   * @param files the texts that places stand in, by path
   */
  public MachineReport(
      Language language, Function<String, Optional<SourceFile>> files, List<Diagnostic> said) {
    this.wording = new Wording(language);
    this.files = files;
    this.said = said.stream().distinct().sorted().toList();
  }

  /** From line and column to line and column, all from 1, columns in UTF-16 units. */
  private record Stretch(int line, int column, int endLine, int endColumn) {
    static Stretch of(String text, Place place) {
      int start = Math.max(0, Math.min(place.start(), text.length()));
      int end = Math.max(start, Math.min(place.end(), text.length()));
      return new Stretch(
          line(text, start), column(text, start), line(text, end), column(text, end));
    }

    private static int line(String text, int offset) {
      return 1 + (int) text.chars().limit(offset).filter(c -> c == '\n').count();
    }

    private static int column(String text, int offset) {
      return offset - text.lastIndexOf('\n', offset - 1);
    }
  }

  private Optional<Stretch> stretch(Place place) {
    return place.isWholeFile()
        ? Optional.empty()
        : files.apply(place.path()).map(file -> Stretch.of(file.text(), place));
  }

  // JSON.

  /** A list of problems, each with its place and its words. */
  public String json() {
    return Json.lines(Map.of("problems", said.stream().map(this::problem).toList()));
  }

  private Map<String, Object> problem(Diagnostic one) {
    List<String> lines = wording.lines(one.problem());
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("severity", level(one));
    problem.put("kind", one.problem().name());
    problem.putAll(place(one.at()));
    problem.put("message", lines.get(0));
    problem.put("hints", lines.subList(1, lines.size()));
    one.elsewhere().ifPresent(other -> problem.put("elsewhere", place(other)));
    return problem;
  }

  private Map<String, Object> place(Place at) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("file", at.path());
    stretch(at)
        .ifPresent(
            where -> {
              place.put("line", where.line());
              place.put("column", where.column());
              place.put("endLine", where.endLine());
              place.put("endColumn", where.endColumn());
            });
    return place;
  }

  private static String level(Diagnostic one) {
    return switch (one.severity()) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case ERROR, ENVIRONMENT -> "error";
    };
  }

  // SARIF.

  /** A log as SARIF 2.1.0 wants it. */
  public String sarif() {
    List<String> kinds =
        List.copyOf(new TreeSet<>(said.stream().map(one -> one.problem().name()).toList()));
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "roadshow");
    driver.put("version", "0.1.0");
    driver.put("rules", kinds.stream().map(kind -> Map.of("id", kind)).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", said.stream().map(one -> result(one, kinds)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SARIF);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.lines(log);
  }

  private Map<String, Object> result(Diagnostic one, List<String> kinds) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", one.problem().name());
    result.put("ruleIndex", kinds.indexOf(one.problem().name()));
    result.put("level", level(one));
    result.put("message", Map.of("text", String.join("\n", wording.lines(one.problem()))));
    result.put("locations", List.of(location(one.at())));
    one.elsewhere()
        .ifPresent(
            other -> {
              Map<String, Object> related = new LinkedHashMap<>(location(other));
              related.put("message", Map.of("text", wording.phrase(Phrase.COMPARE, other.path())));
              result.put("relatedLocations", List.of(related));
            });
    return result;
  }

  private Map<String, Object> location(Place at) {
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(at.path())));
    stretch(at)
        .ifPresent(
            where -> {
              Map<String, Object> region = new LinkedHashMap<>();
              region.put("startLine", where.line());
              region.put("startColumn", where.column());
              region.put("endLine", where.endLine());
              region.put("endColumn", where.endColumn());
              physical.put("region", region);
            });
    return Map.of("physicalLocation", physical);
  }

  /** A path as a relative web address: what is not plain is written in per cents. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
      if (isPlain) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }

  // GitHub.

  /** A line for each problem that GitHub shows beside the line of the file. */
  public String github() {
    List<String> lines = new ArrayList<>();
    said.forEach(one -> lines.add(annotation(one)));
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private String annotation(Diagnostic one) {
    String command = one.severity() == Severity.NOTE ? "notice" : level(one);
    String where =
        stretch(one.at())
            .map(
                at ->
                    ",line="
                        + at.line()
                        + ",col="
                        + at.column()
                        + ",endLine="
                        + at.endLine()
                        + ",endColumn="
                        + at.endColumn())
            .orElse("");
    return "::"
        + command
        + " file="
        + property(one.at().path())
        + where
        + ",title="
        + property(one.problem().name())
        + "::"
        + escaped(String.join("\n", wording.lines(one.problem())));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }
}
