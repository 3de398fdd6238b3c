package cpi.roadshow.diagnostics;

import cpi.roadshow.model.Language;
import java.util.Optional;

/**
 * Something that is wrong: one record a kind. What it is called in Thai and English stands in
 * {@code problems.th.properties} and {@code problems.en.properties} under the record's name; the
 * components fill the placeholders.
 */
public sealed interface Problem {
  /** The kind, as the words files and machine-readable output name it. */
  default String name() {
    return getClass().getSimpleName();
  }

  default Severity severity() {
    return Severity.ERROR;
  }

  /** A problem that lets the site be published all the same. */
  sealed interface Warning extends Problem {
    @Override
    default Severity severity() {
      return Severity.WARNING;
    }
  }

  /** Something to know that asks for nothing. */
  sealed interface Note extends Problem {
    @Override
    default Severity severity() {
      return Severity.NOTE;
    }
  }

  /** A problem of the machine, not of the content. */
  sealed interface OfMachine extends Problem {
    @Override
    default Severity severity() {
      return Severity.ENVIRONMENT;
    }
  }

  /** The kinds of value that front matter and data files hold. */
  enum Kind {
    TEXT,
    LIST,
    MAPPING,
    DATE,
    TIME,
    YES_OR_NO,
    NUMBER,
    PERIOD,
    PERCENTAGE,
    WEB_ADDRESS,
    HASH
  }

  /** The things that content refers to by name. */
  enum What {
    AGENCY,
    LAW,
    FACT,
    SOURCE,
    INITIATIVE,
    PAGE,
    REGION,
    AUDIENCE,
    STATUS,
    STAGE,
    RECURRENCE,
    CONFIDENCE,
    LANGUAGE,
    FORMAT,
    HANDOUT
  }

  /** Signs of Markdown that were written so that readers see them. */
  enum Markup {
    BOLD,
    HEADING,
    HEADING_ID,
    LINK,
    TABLE
  }

  /** What a number counts. */
  enum Unit {
    PERCENTAGE,
    BAHT,
    DOLLAR,
    EURO,
    SECTION
  }

  // Files.

  record BadFileName(String file) implements Problem {}

  record UnknownFolder(String folder, Optional<String> nearest) implements Problem {}

  record UnknownLanguageCode(String code) implements Problem {}

  record NotUtf8(Optional<String> encoding) implements Problem {}

  record TooLarge(long megabytes, long allowed) implements Problem {}

  record LeavesContent(String target) implements Problem {}

  record MissingFile(String file) implements Problem {}

  record UnreadableFile() implements OfMachine {}

  // YAML.

  record NoFrontMatter() implements Problem {}

  record UnclosedFrontMatter() implements Problem {}

  record YamlTab() implements Problem {}

  record YamlIndentation() implements Problem {}

  record YamlUnclosedQuote() implements Problem {}

  record YamlUnclosedBracket() implements Problem {}

  record YamlNeedsQuotes() implements Problem {}

  record YamlColon() implements Problem {}

  record YamlAlias() implements Problem {}

  record YamlOther() implements Problem {}

  record DuplicateKey(String key, int firstLine) implements Problem {}

  record UnknownKey(String key, Optional<String> nearest) implements Problem {}

  record MissingKey(String key) implements Problem {}

  record EmptyValue(String key) implements Problem {}

  record NoSummary() implements Warning {}

  record WrongType(String key, Kind wanted) implements Problem {}

  record BadDate(String written, Optional<String> meant) implements Problem {}

  record BuddhistYear(String written, String meant) implements Warning {}

  record UnknownName(What what, String written, Optional<String> nearest) implements Problem {}

  record DuplicateId(String id) implements Problem {}

  // Markdown.

  record NestedTooDeep() implements Problem {}

  record BrokenLink(String target, Optional<String> nearest) implements Problem {}

  record BrokenAnchor(String page, String anchor, Optional<String> nearest) implements Problem {}

  record LinkToUnpublished(String page) implements Problem {}

  record ForbiddenLink(String address) implements Problem {}

  record MissingImage(String image, Optional<String> nearest) implements Problem {}

  record ImageWithoutAlt(String image) implements Problem {}

  record DuplicateAnchor(String anchor) implements Problem {}

  record TitleInBody() implements Warning {}

  record ForbiddenHtml(String tag) implements Warning {}

  record ForbiddenAttribute(String attribute) implements Warning {}

  record NoListMarker(String marker, String meant) implements Warning {}

  record ShownMarkup(Markup markup, String written) implements Warning {}

  record UnknownCallout(String callout, Optional<String> nearest) implements Warning {}

  record UndefinedFootnote(String footnote) implements Warning {}

  record UnusedFootnote(String footnote) implements Warning {}

  record UndefinedReference(String reference) implements Warning {}

  record ChartWithoutNumbers(String cell) implements Problem {}

  // Across pages.

  record DuplicateAddress(String address, String other) implements Problem {}

  record TwinSlug(String slug, String other) implements Problem {}

  record NoSources() implements Warning {}

  record MissingTranslation(Language language) implements Note {}

  record StaleTranslation(Language language) implements Note {}

  record TranslatedFromEachOther() implements Warning {}

  record TwinYears543(String key, String thai, String english) implements Warning {}

  record TwinDates(String key, String thai, String english) implements Warning {}

  record TwinHeadings(String anchor, Language language) implements Warning {}

  record TwinNumbers(String number, Language language) implements Warning {}

  record TwinLinks(String target, Language language) implements Warning {}

  /** The same number, but of another thing. */
  record TwinUnits(Unit unit, String number, Language language) implements Warning {}

  record TwinImages(String image, Language language) implements Warning {}

  record TwinTables(int thai, int english) implements Warning {}

  record TwinTableSize(int rows, int columns, int otherRows, int otherColumns, Language language)
      implements Warning {}

  record TwinLists(String key, int thai, int english) implements Warning {}

  record UnsourcedFigure(String figure) implements Warning {}

  record UnusedFact(String fact) implements Note {}

  // Prose.

  record OfficialSpelling(String written, String right) implements Warning {}

  record UnspacedRepetition() implements Warning {}

  record MixedDigits() implements Warning {}

  record LongSentence(int words, int allowed) implements Warning {}

  record LongThaiRun(int characters, int allowed) implements Warning {}

  // History.

  record ShallowClone() implements Note {}

  // Other sites.

  record DeadLink(String address, int status) implements Warning {}

  record UnreachableLink(String address) implements Warning {}

  // Templates.

  record TemplateError(String template, String detail) implements Problem {}

  record MissingTemplate(String template) implements Problem {}

  record MissingWord(String word) implements Problem {}

  record MissingAsset(String asset, Optional<String> nearest) implements Problem {}

  // Paper.

  record BadHandoutName(String file) implements Problem {}

  record MissingGlyph(String character, String code) implements Warning {}

  record TooWideForPaper(String table, int columns) implements Warning {}

  record CoarseImage(String image, int dots, int wanted) implements Warning {}

  record UnprintableImage(String image) implements Warning {}

  // Output.

  record OutputNotOurs(String folder) implements Problem {}

  record OutputTouchesContent(String folder) implements Problem {}

  record CannotWrite(String file) implements OfMachine {}

  record DiskFull(String file) implements OfMachine {}

  record AnotherBuild(String folder) implements OfMachine {}
}
