package cpi.roadshow.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecificationTest {
  private static final int RIGHT_IN_FLEXMARK = 613;

  private final Parser plain = Parser.builder().build();
  private final Parser thaiSafe =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                  .set(Parser.HEADING_PARSER, false))
          .customDelimiterProcessor(new ThaiAsterisks())
          .customBlockParserFactory(new HeadingLines())
          .build();
  private final HtmlRenderer renderer = HtmlRenderer.builder().build();

  @Test
  void noExampleOfCommonMarkChanges() {
    List<Specification.Example> examples = Specification.commonMark();
    assertThat(examples).hasSize(652);
    assertThat(examples).allSatisfy(this::isReadTheSame);
  }

  @Test
  void noExampleOfGfmChanges() {
    List<Specification.Example> examples = Specification.gfm();
    assertThat(examples).hasSize(672);
    assertThat(examples).allSatisfy(this::isReadTheSame);
  }

  private void isReadTheSame(Specification.Example example) {
    assertThat(renderer.render(thaiSafe.parse(example.markdown())))
        .isEqualTo(renderer.render(plain.parse(example.markdown())));
  }

  @Test
  void flexmarkItselfKeepsToTheSpecificationAsFarAsWeKnow() {
    long right =
        Specification.commonMark().stream()
            .filter(
                example -> renderer.render(plain.parse(example.markdown())).equals(example.html()))
            .count();
    assertThat(right).isEqualTo(RIGHT_IN_FLEXMARK);
  }
}
