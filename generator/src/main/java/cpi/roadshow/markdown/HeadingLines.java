package cpi.roadshow.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * Headings as Flexmark reads them, but asked only of lines that could be one: it copies the
 * paragraph above for each line it looks at.
 */
final class HeadingLines extends HeadingParser.Factory {
  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return (state, matched) ->
        couldBegin(state) ? headings.tryStart(state, matched) : BlockStart.none();
  }

  private static boolean couldBegin(ParserState state) {
    int start = state.getNextNonSpaceIndex();
    return start < state.getLine().length() && "#=-".indexOf(state.getLine().charAt(start)) >= 0;
  }
}
