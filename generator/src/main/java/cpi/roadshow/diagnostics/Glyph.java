package cpi.roadshow.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A character as a terminal shows it, together with the vowels and tone marks above and below it,
 * which take no cell of their own.
 *
 * @param start offset of its first character
 * @param end offset after its last mark
 * @param shown what can safely be printed
 * @param cells how many columns of the terminal it takes
 */
record Glyph(int start, int end, String shown, int cells) {
  private static final String TAB = "    ";

  /** Carries a mark that has nothing else to stand on. */
  private static final String DOTTED_CIRCLE = "◌";

  /**
   * Chinese, Japanese and Korean writing, full-width forms, pictures: what terminals draw over two
   * cells.
   */
  private static final Pattern WIDE =
      Pattern.compile(
          "[\\x{1100}-\\x{115F}\\x{2E80}-\\x{303E}\\x{3041}-\\x{4DBF}\\x{4E00}-\\x{A4CF}\\x{A960}-\\x{A97C}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}"
              + "\\x{FE10}-\\x{FE19}\\x{FE30}-\\x{FE6B}\\x{FF01}-\\x{FF60}\\x{FFE0}-\\x{FFE6}\\x{17000}-\\x{18D08}\\x{1B000}-\\x{1B2FB}"
              + "\\x{1F300}-\\x{1F320}\\x{1F32D}-\\x{1F64F}\\x{1F680}-\\x{1F6FF}\\x{1F90C}-\\x{1F9FF}\\x{1FA70}-\\x{1FAFF}\\x{20000}-\\x{3FFFD}"
              + "⌚⌛⏩-⏬⏰⏳◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓-❕❗➕-➗➰➿⬛⬜⭐⭕]");

  /** Thai, Latin and most other writing stands before it and need not be looked up. */
  private static final int FIRST_WIDE = 0x1100;

  static List<Glyph> of(String text) {
    List<Glyph> glyphs = new ArrayList<>();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      add(text.codePointAt(at), at, glyphs);
    }
    return glyphs;
  }

  /**
   * A text with nothing in it that could move the cursor, change colours or turn the direction of
   * reading.
   */
  static String harmless(String text) {
    return of(text).stream().map(Glyph::shown).collect(Collectors.joining());
  }

  private static void add(int character, int at, List<Glyph> glyphs) {
    int end = at + Character.charCount(character);
    if (!isMark(character)) {
      boolean asItIs = isForScreens(character);
      String shown = asItIs ? Character.toString(character) : spelled(character);
      glyphs.add(new Glyph(at, end, shown, asItIs ? cells(character) : shown.length()));
    } else if (glyphs.isEmpty()) {
      glyphs.add(new Glyph(at, end, DOTTED_CIRCLE + Character.toString(character), 1));
    } else {
      Glyph base = glyphs.remove(glyphs.size() - 1);
      glyphs.add(
          new Glyph(base.start, end, base.shown + Character.toString(character), base.cells));
    }
  }

  /** Invisible characters are spelled out, so that they are found when they are the mistake. */
  private static String spelled(int character) {
    return character == '\t' ? TAB : String.format(Locale.ROOT, "<U+%04X>", character);
  }

  private static boolean isForScreens(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static int cells(int character) {
    boolean isWide =
        character >= FIRST_WIDE && WIDE.matcher(Character.toString(character)).matches();
    return isWide ? 2 : 1;
  }
}
