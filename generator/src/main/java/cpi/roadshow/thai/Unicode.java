package cpi.roadshow.thai;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;

/**
 * Normal forms and kinds of characters, by ICU’s tables: those of the JDK change from one Java to
 * the next.
 */
public final class Unicode {
  private static final int LETTER =
      1 << UCharacterCategory.UPPERCASE_LETTER
          | 1 << UCharacterCategory.LOWERCASE_LETTER
          | 1 << UCharacterCategory.TITLECASE_LETTER
          | 1 << UCharacterCategory.MODIFIER_LETTER
          | 1 << UCharacterCategory.OTHER_LETTER;
  private static final int NUMBER =
      1 << UCharacterCategory.DECIMAL_DIGIT_NUMBER
          | 1 << UCharacterCategory.LETTER_NUMBER
          | 1 << UCharacterCategory.OTHER_NUMBER;
  private static final int MARK =
      1 << UCharacterCategory.NON_SPACING_MARK
          | 1 << UCharacterCategory.ENCLOSING_MARK
          | 1 << UCharacterCategory.COMBINING_SPACING_MARK;

  private Unicode() {}

  /** Normalization Form KC: one way to write what looks alike. */
  public static String compatible(String text) {
    return Normalizer2.getNFKCInstance().normalize(text);
  }

  /** Normalization Form D: letters apart from their accents. */
  public static String decomposed(String text) {
    return Normalizer2.getNFDInstance().normalize(text);
  }

  /** Normalization Form C: letters and accents as one. */
  public static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }

  /** Whether a code point is a letter or a number of any script: {@code [\p{L}\p{N}]}. */
  public static boolean isLetterOrNumber(int codePoint) {
    return is(codePoint, LETTER | NUMBER);
  }

  /** Whether a code point is a mark on the letter before it: {@code \p{M}}. */
  public static boolean isMark(int codePoint) {
    return is(codePoint, MARK);
  }

  private static boolean is(int codePoint, int categories) {
    return (1 << UCharacter.getType(codePoint) & categories) != 0;
  }
}
