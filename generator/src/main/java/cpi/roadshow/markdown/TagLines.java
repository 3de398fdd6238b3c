package cpi.roadshow.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets a line that begins with a tag of {@code <details>} or {@code <figure>} stand for itself, so
 * that the lines after it are Markdown even when the author left no blank line.
 */
final class TagLines implements CustomBlockParserFactory {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:details|summary|figure|figcaption)(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(HtmlBlockParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Starts(options);
  }

  private static final class Starts extends AbstractBlockParserFactory {
    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      boolean isTag =
          state.getIndent() < 4
              && start < line.length()
              && line.charAt(start) == '<'
              && TAG.matcher(line).region(start, line.length()).lookingAt();
      return isTag ? BlockStart.of(new OneLine()).atIndex(start) : BlockStart.none();
    }
  }

  private static final class OneLine extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      content.add(line, state.getIndent());
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setContent(content);
    }
  }
}
