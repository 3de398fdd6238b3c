package cpi.roadshow.search;

/**
 * The weight of a term in a field of a document: Okapi BM25 (Robertson and Walker, 1994) as lunr.js
 * 2.3.9 computes it, rounded to three places.
 */
final class Bm25 {
  static final double K1 = 0.6;
  static final double B = 0.75;

  private final InvertedIndex index;

  /** For each term, how much it tells. */
  private final double[] rarity;

  private final double[] averageLengths;

  Bm25(InvertedIndex index) {
    this.index = index;
    rarity = new double[index.terms().size()];
    for (int term = 0; term < rarity.length; term++) {
      rarity[term] = rarity(index, term);
    }
    averageLengths = new double[Field.values().length];
    for (Field field : Field.values()) {
      averageLengths[field.ordinal()] = index.averageLength(field);
    }
  }

  /** Lunr adds up the fields: a document counts for each field in which the term stands. */
  private static double rarity(InvertedIndex index, int term) {
    int seen = 0;
    for (Field field : Field.values()) {
      seen += index.count(field, term);
    }
    double odds = (index.documents() - seen + 0.5) / (seen + 0.5);
    // StrictMath is fdlibm on every machine, and so is Math.log of the browsers.
    return StrictMath.log(1 + Math.abs(odds));
  }

  /** The weight times one thousand. */
  long thousandths(Field field, int document, int term, int frequency) {
    double length = index.length(field, document) / averageLengths[field.ordinal()];
    double weight = rarity[term] * ((K1 + 1) * frequency) / (K1 * (1 - B + B * length) + frequency);
    return (long) Math.floor(weight * field.boost() * 1000 + 0.5);
  }
}
