package cpi.roadshow.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/**
 * Strikethrough with the same allowance for Thai as {@link ThaiAsterisks}: {@code
 * ราคา~~(50%)~~ของ}.
 */
final class ThaiTildes extends StrikethroughDelimiterProcessor {
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
    return leftFlanking || afterIsPunctuation && ThaiAsterisks.isThai(before);
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
    return rightFlanking || beforeIsPunctuation && ThaiAsterisks.isThai(after);
  }
}
