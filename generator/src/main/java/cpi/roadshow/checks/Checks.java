package cpi.roadshow.checks;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.model.Document;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Pair;
import cpi.roadshow.model.Registers;
import cpi.roadshow.model.Site;
import cpi.roadshow.model.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks what pages say: whether twins agree, whether figures have a source, how the prose is
 * written. Safe to share among threads.
 */
public final class Checks {
  private final KnownFigures known;
  private final PhraseBook spellings;

  private Checks(Registers registers) {
    known = KnownFigures.of(registers);
    spellings = Spellings.of(registers);
  }

  /** Prepared once from the registers, for every page of the site. */
  public static Checks with(Registers registers) {
    return new Checks(registers);
  }

  /**
   * Everything there is to say of a whole site, in the order of the files.
   *
   * @param files the files of the project by their path: the pages, and {@code seeds/facts.yaml} if
   *     there is one
   */
  public static List<Diagnostic> of(Site site, Map<String, SourceFile> files) {
    Checks checks = with(site.registers());
    Stream<Diagnostic> pages = site.all().stream().flatMap(pair -> checks.of(pair, files).stream());
    return Stream.concat(pages, ofRegister(site, files).stream()).distinct().sorted().toList();
  }

  /** What there is to say of one page in its languages. */
  public List<Diagnostic> of(Pair pair, Map<String, SourceFile> files) {
    Localized<Optional<Manuscript>> versions =
        pair.versions().map(version -> version.map(page -> manuscript(page, files)));
    Stream<Diagnostic> each =
        Stream.of(Language.values())
            .flatMap(language -> versions.in(language).stream())
            .flatMap(this::alone);
    Stream<Diagnostic> both =
        versions
            .th()
            .flatMap(thai -> versions.en().map(english -> Twins.of(thai, english)))
            .stream()
            .flatMap(List::stream);
    return Stream.concat(each, both).toList();
  }

  /** Facts of the register that no page of the site cites. */
  public static List<Diagnostic> ofRegister(Site site, Map<String, SourceFile> files) {
    return Unused.of(site, files);
  }

  private Stream<Diagnostic> alone(Manuscript page) {
    return Stream.concat(Figures.of(page, known).stream(), Prose.of(page, spellings).stream());
  }

  private static Manuscript manuscript(Document page, Map<String, SourceFile> files) {
    SourceFile file = files.get(page.origin().path());
    if (file == null) {
      throw new AssertionError("a document has a file: " + page.origin().path());
    }
    return Manuscript.of(page, file);
  }
}
