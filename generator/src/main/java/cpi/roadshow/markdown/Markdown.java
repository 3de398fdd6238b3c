package cpi.roadshow.markdown;

import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.diagnostics.Problem;
import cpi.roadshow.model.Body;
import cpi.roadshow.model.Draft;
import cpi.roadshow.model.Permalink;
import cpi.roadshow.model.SourceFile;
import java.util.List;

/**
 * Reads the text of pages in one language. Fixed once made and safe to share among threads; what
 * happens on a page dies with the call.
 */
public final class Markdown {
  private final Scope scope;
  private final Parser parser = Grammar.parser();
  private final ListOptions lists = ListOptions.get(parser.getOptions());
  private final Terms terms;

  public Markdown(Scope scope) {
    this.scope = scope;
    terms = new Terms(scope.glossary(), scope.termAddresses(), scope.language());
  }

  /** Reads the text of a page, which begins where its front matter ended. */
  public Outcome<Body> read(Draft draft, SourceFile file, Permalink at) {
    Reading reading = new Reading(scope, draft.origin().key(), at, file, draft.bodyStart());
    return Nesting.tooDeep(reading.body)
        .map(line -> tooDeep(reading, line.start(), line.end()))
        .orElseGet(() -> parsed(reading));
  }

  private Outcome<Body> parsed(Reading reading) {
    try {
      Document document = parser.parse(ListMarkers.readable(reading.body));
      Body body = new Parts(reading, terms, lists).write(document);
      return Outcome.of(body, List.copyOf(reading.said));
    } catch (StackOverflowError e) {
      // Nesting finds what is known to go too deep; should an author find another way, the page is
      // at fault, not the tool.
      return tooDeep(reading, 0, reading.body.length());
    }
  }

  private static Outcome<Body> tooDeep(Reading reading, int start, int end) {
    return Outcome.none(
        List.of(new Diagnostic(reading.place(start, end), new Problem.NestedTooDeep())));
  }
}
