package cpi.roadshow.search;

/**
 * How much the terms of a field weigh in its documents: Okapi BM25 (Robertson and Walker, 1994) as
 * lunr.js 2.3.9 computes it, rounded to three places.
 */
final class Bm25 {
  static final double K1 = 0.6;
  static final double B = 0.75;

  private final Field field;
  private final FieldPostings postings;
  private final double averageLength;

  /** For each term, how much it tells. */
  private final double[] rarity;

  /**
   * @param rarity of each term, as {@link #rarity} gives it
   */
  Bm25(Field field, FieldPostings postings, double[] rarity) {
    this.field = field;
    this.postings = postings;
    this.rarity = rarity;
    averageLength = postings.averageLength();
  }

  /** Lunr adds up the fields: a document counts for each field in which the term stands. */
  static double[] rarity(InvertedIndex index) {
    double[] rarity = new double[index.terms().size()];
    for (int term = 0; term < rarity.length; term++) {
      int seen = 0;
      for (Field field : Field.values()) {
        seen += index.in(field).count(term);
      }
      double odds = (index.documents() - seen + 0.5) / (seen + 0.5);
      // StrictMath is fdlibm on every machine, and so is Math.log of the browsers.
      rarity[term] = StrictMath.log(1 + Math.abs(odds));
    }
    return rarity;
  }

  /** The weight times one thousand. */
  long thousandths(int document, int term, int frequency) {
    double length = postings.length(document) / averageLength;
    double weight = rarity[term] * ((K1 + 1) * frequency) / (K1 * (1 - B + B * length) + frequency);
    return (long) Math.floor(weight * field.boost() * 1000 + 0.5);
  }
}
