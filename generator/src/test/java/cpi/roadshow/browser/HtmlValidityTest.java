package cpi.roadshow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's checker reads every page. */
@ExtendWith(Given.class)
class HtmlValidityTest {
  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  @Test
  void everyPageIsValidHtml(Sites sites) throws Exception {
    Remarks remarks = new Remarks();
    SimpleDocumentValidator checker = checker(remarks);
    for (BuiltSite site : sites.both()) {
      for (String page : site.pages()) {
        checker.checkHtmlFile(site.file(page).toFile(), true);
      }
    }
    remarks.warnings.forEach(System.out::println);
    assertThat(remarks.errors).isEmpty();
  }

  @Test
  void theCheckerSeesMistakes(Sites sites) throws Exception {
    Remarks remarks = new Remarks();
    checker(remarks)
        .checkHtmlInputSource(new InputSource(new StringReader("<!DOCTYPE html><p><img>")));
    assertThat(remarks.errors).isNotEmpty();
  }

  private static SimpleDocumentValidator checker(Remarks remarks) throws Exception {
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(HTML, remarks);
    checker.setUpValidatorAndParsers(remarks, false, false);
    return checker;
  }

  /** What the checker says. */
  private static final class Remarks implements ErrorHandler {
    final List<String> errors = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    @Override
    public void warning(SAXParseException remark) {
      warnings.add(sentence(remark));
    }

    @Override
    public void error(SAXParseException remark) {
      errors.add(sentence(remark));
    }

    @Override
    public void fatalError(SAXParseException remark) {
      errors.add(sentence(remark));
    }

    private static String sentence(SAXParseException remark) {
      return remark.getSystemId()
          + ":"
          + remark.getLineNumber()
          + ":"
          + remark.getColumnNumber()
          + ": "
          + remark.getMessage();
    }
  }
}
