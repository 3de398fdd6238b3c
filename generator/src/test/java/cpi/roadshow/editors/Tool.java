package cpi.roadshow.editors;

import cpi.roadshow.cli.InProcess;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Severity;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.frontmatter.FrontMatterReader;
import cpi.roadshow.frontmatter.HandoutsReader;
import cpi.roadshow.frontmatter.RegistersReader;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.site.FileNames;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tool’s own readers, beside the real pages and registers of the project. */
final class Tool {
  private final SortedMap<String, SourceFile> files = new TreeMap<>();
  private final Catalogue catalogue;
  private final Registers registers;

  Tool() {
    for (String folder : List.of("content", "seeds")) {
      files.putAll(
          SourceTree.read(InProcess.HOME.resolve(folder), folder).value().orElseThrow().texts());
    }
    List<Origin> origins =
        FileNames.read(files.keySet().stream().filter(path -> path.startsWith("content/")).toList())
            .value()
            .orElseThrow();
    catalogue = new Catalogue(origins);
    registers = RegistersReader.read(yaml(files)).value().orElseThrow();
  }

  /** The real files of the project, by their path. */
  SortedMap<String, SourceFile> files() {
    return files;
  }

  private static SortedMap<String, SourceFile> yaml(SortedMap<String, SourceFile> files) {
    SortedMap<String, SourceFile> yaml = new TreeMap<>(files);
    yaml.keySet().removeIf(path -> !path.endsWith(".yaml"));
    return yaml;
  }

  /** The mistakes that the tool finds in a page with some front matter. */
  List<Diagnostic> refusesPage(ContentType type, String header) {
    String path = "content/" + type.id() + "/a-page.th.md";
    Origin origin = new Origin(new DocumentKey(type, "a-page"), Language.THAI, path);
    SourceFile file = new SourceFile(path, "---\n" + header + "---\n");
    return mistakes(path, new FrontMatterReader(registers, catalogue).read(file, origin).said());
  }

  /** The mistakes that the tool finds in a file of data. */
  List<Diagnostic> refusesFile(String path, String text) {
    SortedMap<String, SourceFile> with = yaml(files);
    with.keySet().removeIf(one -> !isNamedIn(path, one));
    with.put(path, new SourceFile(path, text));
    return mistakes(
        path,
        path.startsWith("content/handouts/")
            ? HandoutsReader.read(with, catalogue).said()
            : RegistersReader.read(with).said());
  }

  /** Whether a file of data may name what stands in another; the rest is not worth reading. */
  private static boolean isNamedIn(String path, String other) {
    return other.equals(RegistersReader.SETTINGS)
        || other.equals(RegistersReader.AGENCIES)
        || other.equals(RegistersReader.SOURCES)
        || other.equals(RegistersReader.FACTS) && path.startsWith("seeds/documents/");
  }

  private static List<Diagnostic> mistakes(String path, List<Diagnostic> said) {
    return said.stream()
        .filter(one -> one.at().path().equals(path))
        .filter(one -> one.problem().severity() == Severity.ERROR)
        .toList();
  }
}
