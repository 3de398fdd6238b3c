package cpi.roadshow.thai;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import cpi.roadshow.model.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order of a dictionary: ก to ฮ with leading vowels in their place, A to Z, numbers by value.
 */
public final class Collation {
  private Collation() {}

  /**
   * Compares by text; texts that a dictionary holds for equal are told apart by their code points.
   */
  public static <T> Comparator<T> by(Language language, Function<? super T, String> text) {
    Collator collator = collator(language);
    return Comparator.<T, String>comparing(text, collator::compare).thenComparing(text);
  }

  /** The things that begin with one letter. */
  public record Bucket<T>(String letter, List<T> members) {}

  /** Sorts into the letters of an index page; letters that nothing begins with are left out. */
  public static <T> List<Bucket<T>> buckets(
      Language language, List<T> all, Function<? super T, String> text) {
    AlphabeticIndex<T> index =
        new AlphabeticIndex<T>((RuleBasedCollator) collator(language))
            .addLabels(ULocale.forLanguageTag(language.code()));
    for (T one : all.stream().sorted(by(language, text)).toList()) {
      index.addRecord(text.apply(one), one);
    }
    List<Bucket<T>> buckets = new ArrayList<>();
    for (AlphabeticIndex.Bucket<T> bucket : index) {
      List<T> members = new ArrayList<>();
      bucket.forEach(record -> members.add(record.getData()));
      if (!members.isEmpty()) {
        buckets.add(new Bucket<>(bucket.getLabel(), members));
      }
    }
    return buckets;
  }

  private static Collator collator(Language language) {
    RuleBasedCollator collator =
        (RuleBasedCollator)
            Collator.getInstance(ULocale.forLanguageTag(language.code())).cloneAsThawed();
    collator.setNumericCollation(true);
    return collator.freeze();
  }
}
