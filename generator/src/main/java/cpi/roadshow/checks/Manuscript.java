package cpi.roadshow.checks;

import cpi.roadshow.model.Document;
import cpi.roadshow.model.Fields;
import cpi.roadshow.model.FrontMatter;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Meta;
import cpi.roadshow.model.SourceFile;
import java.util.List;

/**
 * A document beside the file it was read from: the one tells what was meant, the other where it
 * stands.
 */
record Manuscript(Document document, Wording wording, List<Figure> figures) {
  static Manuscript of(Document document, SourceFile file) {
    Wording wording = Wording.of(file);
    return new Manuscript(document, wording, FigureScanner.scan(wording.text()));
  }

  Language language() {
    return document.language();
  }

  FrontMatter matter() {
    return document.matter();
  }

  Meta meta() {
    return document.meta();
  }

  Fields fields() {
    return document.fields();
  }

  String text() {
    return wording.text();
  }

  /** A figure as the editor wrote it. */
  String written(Figure figure) {
    return text().substring(figure.start(), figure.end());
  }
}
