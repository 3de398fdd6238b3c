package cpi.roadshow.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown of this site: CommonMark with tables, footnotes, definition lists, task lists and
 * strikethrough, made safe for Thai.
 */
final class Grammar {
  private Grammar() {}

  static Parser parser() {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    FootnoteExtension.create(),
                    DefinitionExtension.create(),
                    TaskListExtension.create()))
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.HEADING_PARSER, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(DefinitionExtension.TILDE_MARKER, false);
    return Parser.builder(options)
        .customInlineParserFactory(InlineReader::new)
        // Flexmark adds this one only to an inline parser of its own.
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new ThaiAsterisks())
        .customDelimiterProcessor(new ThaiTildes())
        .customBlockParserFactory(new HeadingLines())
        .customBlockParserFactory(new TagLines())
        .build();
  }
}
