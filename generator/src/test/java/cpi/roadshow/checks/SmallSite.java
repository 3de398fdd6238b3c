package cpi.roadshow.checks;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.frontmatter.FrontMatterReader;
import cpi.roadshow.frontmatter.RegistersReader;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Html;
import cpi.roadshow.model.Link;
import cpi.roadshow.model.Origin;
import cpi.roadshow.model.Place;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Section;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import cpi.roadshow.site.Addresses;
import cpi.roadshow.site.Assembly;
import cpi.roadshow.site.FileNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A site made of a few files in memory. Bodies are read crudely: headings and links is all that the
 * checks ask of them.
 */
final class SmallSite {
  private static final Pattern HEADING =
      Pattern.compile("^(#{2,6}) (.*?) *\\{#([^}]+)}", Pattern.MULTILINE);
  private static final Pattern LINK = Pattern.compile("]\\(([a-z]+/[^)#\\s]+)(?:#([^)\\s]+))?\\)");

  private final SortedMap<String, SourceFile> files = new TreeMap<>();

  SmallSite() {
    with(
        "content/site.yaml",
        """
        title: {th: ไทย, en: English}
        base_url: https://example.org/
        """);
  }

  /**
   * A page.
   *
   * @param name as in {@code guidance/copies.th}
   * @param header what its front matter holds beside title and summary
   */
  SmallSite page(String name, String header, String body) {
    return with("content/" + name + ".md", "---\ntitle: x\nsummary: x\n" + header + "---\n" + body);
  }

  /** A page in both languages. */
  SmallSite twins(String name, String header, String thai, String english) {
    return page(name + ".th", header, thai).page(name + ".en", header, english);
  }

  SmallSite fact(String id, String thai, String english, String passage) {
    String fact =
        """
        - id: %s
          statement: {th: "%s", en: "%s"}
          source: law
          passage: "%s"
        """
            .formatted(id, thai, english, passage);
    String before = files.containsKey(Unused.REGISTER) ? files.get(Unused.REGISTER).text() : "";
    return with("seeds/sources.yaml", "- {id: law, title: พระราชบัญญัติ}\n")
        .with(Unused.REGISTER, before + fact);
  }

  SmallSite laws() {
    return with(
        "content/data/laws.yaml",
        """
        - id: e-act-2565
          title: {th: "พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565", en: "Electronic Government Operations Act B.E. 2565 (2022)"}
        - id: lfa-2558
          title: {th: "พระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตของทางราชการ พ.ศ. 2558", en: "Licensing Facilitation Act B.E. 2558 (2015)"}
        - id: licensing-bill
          title: {th: "ร่างพระราชบัญญัติการอำนวยความสะดวกในการพิจารณาอนุญาตและการให้บริการแก่ประชาชน พ.ศ. ....", en: "Bill on facilitation"}
        """);
  }

  SmallSite agencies() {
    return with(
        "content/data/agencies.yaml",
        """
        - id: opdc
          name: {th: "สำนักงานคณะกรรมการพัฒนาระบบราชการ", en: "Office of the Public Sector Development Commission"}
        - id: pacc
          name: {th: "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ", en: "Office of Public Sector Anti-Corruption Commission"}
        """);
  }

  SmallSite with(String path, String text) {
    files.put(path, new SourceFile(path, text));
    return this;
  }

  SortedMap<String, SourceFile> files() {
    return files;
  }

  Site site() {
    Registers registers = RegistersReader.read(files).value().orElseThrow();
    List<Origin> origins = FileNames.read(pages()).value().orElseThrow();
    Catalogue catalogue = new Catalogue(origins);
    FrontMatterReader reader = new FrontMatterReader(registers, catalogue);
    List<Draft> drafts = origins.stream().map(origin -> draft(reader, origin)).toList();
    Addresses addresses = Addresses.assign(catalogue, drafts, List.of()).value().orElseThrow();
    List<Document> documents =
        drafts.stream().map(draft -> document(catalogue, addresses, draft)).toList();
    return Assembly.of(registers, documents, addresses).value().orElseThrow();
  }

  private Draft draft(FrontMatterReader reader, Origin origin) {
    Outcome<Draft> read = reader.read(files.get(origin.path()), origin);
    return read.value().orElseThrow(() -> new AssertionError(read.said().toString()));
  }

  /** What the checks have to say, one line each: the problem, and the words it stands at. */
  List<String> said() {
    return Checks.of(site(), files).stream().map(this::line).toList();
  }

  private String line(Diagnostic said) {
    Place at = said.at();
    String words =
        at.isWholeFile() ? "" : files.get(at.path()).text().substring(at.start(), at.end());
    return said.problem()
        + " in "
        + at.path().replaceFirst("content/", "")
        + (words.isEmpty() ? "" : " at " + words);
  }

  private List<String> pages() {
    return files.keySet().stream()
        .filter(path -> path.endsWith(".md"))
        .collect(Collectors.toList());
  }

  private Document document(Catalogue catalogue, Addresses addresses, Draft draft) {
    SourceFile file = files.get(draft.origin().path());
    return new Document(
        draft.origin(),
        addresses.of(draft),
        draft.matter(),
        draft.fields(),
        body(catalogue, file, draft.bodyStart()),
        draft.hash(),
        Optional.empty());
  }

  private static Body body(Catalogue catalogue, SourceFile file, int start) {
    SortedMap<String, Place> anchors = new TreeMap<>();
    List<Section> sections = new ArrayList<>();
    Matcher heading = HEADING.matcher(file.text()).region(start, file.text().length());
    while (heading.find()) {
      anchors.put(heading.group(3), file.place(heading.start(), heading.end()));
      sections.add(
          new Section(
              heading.group(1).length(),
              heading.group(3),
              heading.group(2),
              Html.NONE,
              Html.NONE,
              ""));
    }
    return new Body(
        Html.NONE,
        "",
        sections,
        Html.NONE,
        "",
        links(catalogue, file, start),
        List.of(),
        List.of(),
        anchors);
  }

  private static List<Link> links(Catalogue catalogue, SourceFile file, int start) {
    List<Link> links = new ArrayList<>();
    Matcher link = LINK.matcher(file.text()).region(start, file.text().length());
    while (link.find()) {
      Place at = file.place(link.start(1), link.end() - 1);
      Optional<String> anchor = Optional.ofNullable(link.group(2));
      catalogue.find(link.group(1)).ifPresent(key -> links.add(new Link(key, anchor, at)));
    }
    return links;
  }
}
