package cpi.roadshow.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The checker of the standards of archivable and of accessible PDF. */
public final class VeraPdf {
  static {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What a PDF breaks of PDF/UA-1 and PDF/A-2a. */
  public static SortedSet<String> failures(byte[] pdf) {
    SortedSet<String> failures = new TreeSet<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        for (TestAssertion one : validator.validate(parser).getTestAssertions()) {
          if (one.getStatus() == TestAssertion.Status.FAILED) {
            failures.add(
                flavour.getId()
                    + " "
                    + one.getRuleId().getClause()
                    + "-"
                    + one.getRuleId().getTestNumber()
                    + ": "
                    + one.getMessage());
          }
        }
      } catch (Exception e) {
        failures.add(flavour.getId() + " " + e);
      }
    }
    return failures;
  }
}
