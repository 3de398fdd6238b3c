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

  /** Between letters with their marks, for a word that is longer than a line. */
  static final class OfLetters implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String next) {
      text = next;
      at = 0;
    }

    @Override
    public int next() {
      if (at >= text.length()) {
        return LineBreaker.DONE;
      }
      at++;
      while (at < text.length() && Face.joins(text.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
