package cpi.roadshow.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import cpi.roadshow.thai.LineBreaker;

/** Where the engine may end a line. */
final class Breaks {
  private Breaks() {}

  /** Between words. */
  record OfLines(LineBreaker breaker) implements FSTextBreaker {
    @Override
    public void setText(String text) {
      breaker.read(text);
    }

    @Override
    public int next() {
      return breaker.next();
    }
  }

  /**
   * Inside what is too long for a line: between the words that it is made of, and between letters
   * where one of those is still longer than any word of a language.
   */
  static final class Inside implements FSTextBreaker {
    /** In characters; the dictionary knows no longer word. */
    private static final int LONGEST_WORD = 24;

    private final LineBreaker breaker;
    private String text = "";
    private int at;
    private int end;

    /**
     * Breaks names at their words.
     *
     * @param breaker one that keeps no names whole
     */
    Inside(LineBreaker breaker) {
      this.breaker = breaker;
    }

    @Override
    public void setText(String next) {
      text = next;
      at = 0;
      end = 0;
      breaker.read(next);
    }

    @Override
    public int next() {
      if (at >= text.length()) {
        return LineBreaker.DONE;
      }
      if (at >= end) {
        int next = breaker.next();
        end = next == LineBreaker.DONE ? text.length() : next;
        if (end - at <= LONGEST_WORD) {
          at = end;
          return at;
        }
      }
      at++;
      while (at < text.length() && Face.joins(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
