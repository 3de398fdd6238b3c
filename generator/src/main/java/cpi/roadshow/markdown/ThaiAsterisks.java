package cpi.roadshow.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import cpi.roadshow.thai.ThaiText;

/**
 * Bold and italics that also work where Thai meets punctuation: {@code คือ**ก.พ.ร.**และ}.
 * CommonMark wants a space there, and Thai has none (commonmark/commonmark-spec#650). Text without
 * Thai is read as the specification says.
 */
final class ThaiAsterisks extends AsteriskDelimiterProcessor {
  ThaiAsterisks() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || afterIsPunctuation && isThai(before);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || beforeIsPunctuation && isThai(after);
  }

  /**
   * Three on either side of what they embrace go together though each could be either: the
   * specification allows it, Flexmark does not.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean bothByThree = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return bothByThree && (isThaiAt(opener, -1) || isThaiAt(closer, closer.length()))
        ? 2
        : super.getDelimiterUse(opener, closer);
  }

  private static boolean isThaiAt(DelimiterRun run, int distance) {
    BasedSequence chars = run.getNode().getChars();
    int at = chars.getStartOffset() + distance;
    return at >= 0
        && at < chars.getBaseSequence().length()
        && ThaiText.isThai(chars.getBaseSequence().charAt(at));
  }

  /** Whether what stands beside the asterisks, one character, is Thai. */
  static boolean isThai(String beside) {
    return ThaiText.isThai(beside.charAt(0));
  }
}
