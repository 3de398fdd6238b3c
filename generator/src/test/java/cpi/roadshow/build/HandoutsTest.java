package cpi.roadshow.build;

import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.cli.InProcess;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.files.Bundled;
import cpi.roadshow.files.SourceTree;
import cpi.roadshow.files.Store;
import cpi.roadshow.pdf.PdfText;
import cpi.roadshow.pdf.Press;
import cpi.roadshow.pdf.Printed;
import cpi.roadshow.pdf.PrintedBlocks;
import cpi.roadshow.pdf.Sheet;
import cpi.roadshow.pdf.VeraPdf;
import cpi.roadshow.thai.WholeWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints everything that the real content has to print, and reads it back. */
class HandoutsTest {
  @TempDir private static Path folder;

  private static SourceTree tree(String name) {
    return SourceTree.read(InProcess.HOME.resolve(name), name).value().orElseThrow();
  }

  private static Outcome<List<Sheet>> sheets(Parallel parallel) {
    Project project =
        new Project(tree("content"), tree("seeds"), tree("templates"), Bundled.read());
    SiteBuild.Options options =
        new SiteBuild.Options(LocalDate.of(2026, 11, 22), false, Optional.empty(), true);
    SiteBuild.Progress none =
        new SiteBuild.Progress() {
          @Override
          public void begin(SiteBuild.Step step, int steps) {}

          @Override
          public void step() {}
        };
    return new SiteBuild(project, options, parallel, none, new Store(folder)).sheets();
  }

  @Test
  void everyPdfKeepsBothStandardsAndGivesItsTextBack() {
    try (Parallel parallel = Parallel.onThisMachine()) {
      List<Sheet> sheets = sheets(parallel).value().orElseThrow();
      assertThat(sheets).hasSizeGreaterThan(150);
      Press press = new Press(WholeWords.of(Stream.of()));
      List<String> faults =
          parallel.mapOneByOne(sheets, sheet -> faults(press, sheet)).stream()
              .flatMap(List::stream)
              .toList();
      assertThat(faults).isEmpty();
    }
  }

  private static List<String> faults(Press press, Sheet sheet) {
    String name = sheet.html().lines().filter(line -> line.startsWith("<title>")).findFirst().get();
    List<String> faults = new ArrayList<>();
    Outcome<Printed> outcome = press.print(sheet);
    outcome.said().forEach(said -> faults.add(name + " " + said));
    byte[] pdf = outcome.value().orElseThrow().pdf();
    if (isCheckedWhole(sheet)) {
      VeraPdf.failures(pdf).forEach(failure -> faults.add(name + " " + failure));
    }
    PdfText.lost(pdf, PrintedBlocks.of(press, sheet))
        .forEach(block -> faults.add(name + " lost: " + block));
    PdfText.oddLines(pdf).forEach(line -> faults.add(name + " " + line));
    return faults;
  }

  /**
   * The packs of the regions differ in a page or two, and the checker takes its time: of three of
   * them it sees the A4 edition alone. {@code -Dhandouts.all=true} shows it everything, {@code
   * -Dhandouts.none=true} nothing.
   */
  private static boolean isCheckedWhole(Sheet sheet) {
    boolean isRepeated =
        sheet.html().contains("<body class=\"large")
            && sheet.html().matches("(?s).*#(?:northeast|central|south)\".*");
    return !Boolean.getBoolean("handouts.none")
        && (Boolean.getBoolean("handouts.all") || !isRepeated);
  }
}
