package cpi.roadshow.pdf;

import cpi.roadshow.diagnostics.Outcome;
import java.util.Map;
import java.util.Set;

/** Makes PDFs: a press, or one that remembers what it printed. */
public interface PdfPrinter {
  /** Prints one sheet, and says what of it does not print well. */
  Outcome<Printed> print(Sheet sheet);

  /** Prints one sheet of A5 pages, which lie on A4 paper in each of the ways that are asked for. */
  Outcome<Map<Imposition, Printed>> print(Sheet sheet, Set<Imposition> ways);
}
