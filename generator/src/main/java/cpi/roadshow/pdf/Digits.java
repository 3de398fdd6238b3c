package cpi.roadshow.pdf;

import cpi.roadshow.pdf.Cluster.Mark;
import cpi.roadshow.thai.ThaiText;
import java.util.List;

/** The digits that numbers of a text are shown in. */
enum Digits {
  AS_WRITTEN {
    @Override
    String in(String text) {
      return text;
    }

    @Override
    Cluster raised(Cluster cluster, Face face) {
      return cluster;
    }

    @Override
    long advance(String text, Face face) {
      return face.advance(text);
    }
  },

  /** No font has raised Thai digits for notes: they are made of its digits. */
  THAI {
    @Override
    String in(String text) {
      return ThaiText.withThaiDigits(text);
    }

    @Override
    Cluster raised(Cluster cluster, Face face) {
      int digit = cluster.text().length() == 1 ? RAISED.indexOf(cluster.text()) : -1;
      if (digit < 0) {
        return cluster;
      }
      Cluster whole = face.shape(Character.toString('๐' + digit)).get(0);
      int height = (int) (HEIGHT * face.unitsPerEm());
      Mark mark = new Mark(whole.marks().get(0).glyph(), 0, height, SMALL);
      return new Cluster(cluster.text(), List.of(mark), (int) (SMALL * whole.advance()));
    }

    @Override
    long advance(String text, Face face) {
      return face.shape(in(text)).stream()
          .mapToLong(cluster -> raised(cluster, face).advance())
          .sum();
    }
  };

  /** In their order: what stands behind a word that has a note. */
  static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Of the size of the letters: how large a raised digit is, and how high it stands. */
  private static final double SMALL = 0.75;

  private static final double HEIGHT = 0.38;

  /** A text with these digits. */
  abstract String in(String text);

  /** A cluster, or the same number raised in these digits. */
  abstract Cluster raised(Cluster cluster, Face face);

  /** How wide a text is, in units of the font. */
  abstract long advance(String text, Face face);
}
