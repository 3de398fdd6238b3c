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
import org.verapdf.pdfa.results.ValidationResult;

/** The checker of the standards of archivable and of accessible PDF. */
public final class VeraPdf {
  static {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
  }

  // Both at once: most of the work is to walk through the document.
  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private VeraPdf() {}

  /** What a PDF breaks of PDF/UA-1 and PDF/A-2a. */
  public static SortedSet<String> failures(byte[] pdf) {
    SortedSet<String> failures = new TreeSet<>();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), STANDARDS.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != STANDARDS.size()) {
        failures.add("only " + results.size() + " of the standards were looked at");
      }
      for (ValidationResult result : results) {
        for (TestAssertion one : result.getTestAssertions()) {
          if (one.getStatus() == TestAssertion.Status.FAILED) {
            failures.add(
                result.getPDFAFlavour().getId()
                    + " "
                    + one.getRuleId().getClause()
                    + "-"
                    + one.getRuleId().getTestNumber()
                    + ": "
                    + one.getMessage());
          }
        }
      }
    } catch (Exception e) {
      failures.add("the checker fails: " + e);
    }
    return failures;
  }
}
