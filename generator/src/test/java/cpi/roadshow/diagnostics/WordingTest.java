package cpi.roadshow.diagnostics;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import cpi.roadshow.model.Audience;
import cpi.roadshow.model.ContentType;
import cpi.roadshow.model.Fact.Confidence;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Named;
import cpi.roadshow.model.Recurrence;
import cpi.roadshow.model.Region;
import cpi.roadshow.model.Stage;
import cpi.roadshow.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.Character.UnicodeScript;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** Enums that are said in words, beside those that problems have as components. */
  private static final List<Class<? extends Enum<?>>> SAID =
      List.of(Severity.class, Wording.Phrase.class);

  @Test
  void aNameIsFilledIn() {
    assertThat(english(new Problem.DuplicateKey("title", 3)).get(0))
        .isEqualTo("The field `title` was already filled in on line 3.");
    assertThat(thai(new Problem.DuplicateKey("title", 3)).get(0))
        .isEqualTo("ช่อง `title` กรอกไว้แล้วในบรรทัดที่ 3");
  }

  @Test
  void aLineWithoutItsNameIsLeftOut() {
    assertThat(english(new Problem.UnknownKey("titel", Optional.of("title"))))
        .contains("Did you mean `title`?");
    assertThat(english(new Problem.UnknownKey("titel", Optional.empty())))
        .noneMatch(line -> line.startsWith("Did you mean"));
  }

  @Test
  void anEnumIsSaidAsAWord() {
    assertThat(english(new Problem.WrongType("date", Problem.Kind.DATE)).get(0))
        .isEqualTo("The field `date` should hold a date such as 2023-05-19.");
    assertThat(thai(new Problem.WrongType("date", Problem.Kind.DATE)).get(0))
        .isEqualTo("ช่อง `date` ต้องเป็นวันที่ เช่น 2023-05-19");
  }

  @Test
  void anUnknownNameIsToldWithThePlaceWhereTheNamesStand() {
    assertThat(english(new Problem.UnknownName(Problem.What.AGENCY, "opcd", Optional.of("opdc"))))
        .startsWith("There is no agency called `opcd`.", "Did you mean `opdc`?")
        .anyMatch(line -> line.contains("content/data/agencies.yaml"));
  }

  @Test
  void whatAnEditorWroteIsNeverTakenForAPlaceholder() {
    assertThat(english(new Problem.UnknownKey("{nearest} $1 \\", Optional.empty())).get(0))
        .isEqualTo("There is no field called `{nearest} $1 \\` here.");
  }

  @Test
  void aNameAsLongAsAPageIsCut() {
    assertThat(english(new Problem.BadDate("๙".repeat(100_000), Optional.empty())).get(0))
        .hasSizeLessThan(300)
        .contains("…`");
  }

  @Test
  void aNameThatSpansLinesStaysInItsLine() {
    assertThat(english(new Problem.BadDate("a\nb", Optional.empty())).get(0))
        .startsWith("`a\nb` is not a date");
  }

  @Test
  void phrasesAreFilledInOrder() {
    assertThat(new Wording(Language.ENGLISH).phrase(Wording.Phrase.AND, "2 errors", "{0}$"))
        .isEqualTo("2 errors, {0}$");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(words(Language.THAI).keySet()).isEqualTo(words(Language.ENGLISH).keySet());
  }

  @Test
  void allKindsOfProblemAreLookedAt() {
    assertThat(kinds()).hasSizeGreaterThan(60).allMatch(Class::isRecord);
  }

  @ParameterizedTest
  @EnumSource
  void everyWordIsOneThatCanBeAskedFor(Language language) {
    Set<String> known = new TreeSet<>();
    kinds().forEach(kind -> known.addAll(keys(kind)));
    enums()
        .forEach(
            type ->
                constants(type)
                    .forEach(constant -> known.add(type.getSimpleName() + "." + constant.name())));
    assertThat(known).containsAll(words(language).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void everyEnumHasItsWords(Language language) {
    Wording wording = new Wording(language);
    assertThat(enums().flatMap(type -> constants(type).stream()).map(wording::word))
        .hasSizeGreaterThan(30)
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @EnumSource
  void noWordIsGivenTwice(Language language) throws IOException {
    Properties strict =
        new Properties() {
          private static final long serialVersionUID = 1;

          @Override
          public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).as("%s is given twice", key).isFalse();
            return super.put(key, value);
          }
        };
    String file = "problems." + language.code() + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(file)) {
      strict.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    assertThat(strict).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyPlaceholderIsAComponent(Class<? extends Problem> kind) {
    List<String> components = components(kind).map(RecordComponent::getName).toList();
    for (Language language : Language.values()) {
      texts(kind, language)
          .forEach(text -> assertThat(components).as(text).containsAll(placeholders(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyComponentIsSaidOrChoosesTheWords(Class<? extends Problem> kind) {
    for (Language language : Language.values()) {
      for (String text : texts(kind, language)) {
        List<String> wanted =
            components(kind)
                .filter(component -> !component.getType().isEnum())
                .map(RecordComponent::getName)
                .toList();
        assertThat(placeholders(text)).as(text).containsAll(wanted);
      }
      Set<String> all =
          texts(kind, language).stream()
              .flatMap(text -> placeholders(text).stream())
              .collect(toCollection(TreeSet::new));
      assertThat(all)
          .as(kind.getSimpleName())
          .containsAll(components(kind).map(RecordComponent::getName).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyProblemIsSaidInWholeSentencesWithTheNameInBackticks(Class<? extends Problem> kind) {
    for (Problem problem : examples(kind)) {
      assertThat(english(problem).get(0)).matches("[A-Z`].*[.]");
      assertThat(thai(problem).get(0)).doesNotEndWith(".").matches(WordingTest::hasThai);
      if (components(kind).anyMatch(component -> component.getType() == String.class)) {
        assertThat(english(problem).get(0)).contains("`");
        assertThat(thai(problem).get(0)).contains("`");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyProblemComesWithAHintInBothLanguages(Class<? extends Problem> kind) {
    for (Problem problem : examples(kind)) {
      assertThat(english(problem))
          .hasSizeGreaterThan(1)
          .hasSameSizeAs(thai(problem))
          .noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreForPeopleWhoKnowNoneOfOurTools(Language language) {
    assertThat(words(language).values())
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainIgnoringCase(
                        "git ", "yaml ", "front matter", "regex", "e.g.", "i.e.", "etc.", "null"));
  }

  @Test
  void thaiWordsKeepTheRulesOfThePages() {
    words(Language.THAI)
        .forEach(
            (key, text) -> {
              if (!key.equals("UnspacedRepetition")) {
                assertThat(text)
                    .as(key)
                    .doesNotContainPattern("[^ ]ๆ")
                    .doesNotContainPattern("ๆ[^ ]");
              }
              assertThat(text).as(key).doesNotContain("อนุญาติ", "พรบ", "เเ", "ํา", "\u200b");
            });
  }

  @Test
  void theNamesThatMayBeWrittenAreAllListed() {
    for (Language language : Language.values()) {
      assertLists(language, "UnknownFolder", ContentType.values());
      assertLists(language, "UnknownName.REGION", Region.values());
      assertLists(language, "UnknownName.AUDIENCE", Audience.values());
      assertLists(language, "UnknownName.STATUS", Status.values());
      assertLists(language, "UnknownName.STAGE", Stage.values());
      assertLists(language, "UnknownName.RECURRENCE", Recurrence.values());
      assertLists(language, "UnknownName.CONFIDENCE", Confidence.values());
    }
  }

  private static void assertLists(Language language, String key, Named[] names) {
    assertThat(words(language).get(key)).contains(Stream.of(names).map(Named::id).toList());
  }

  private static List<String> english(Problem problem) {
    return new Wording(Language.ENGLISH).lines(problem);
  }

  private static List<String> thai(Problem problem) {
    return new Wording(Language.THAI).lines(problem);
  }

  private static Map<String, String> words(Language language) {
    return new Wording(language).all();
  }

  private static boolean hasThai(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
  }

  // Walks the kinds of problem.

  static List<Class<? extends Problem>> kinds() {
    return below(Problem.class).toList();
  }

  private static Stream<Class<? extends Problem>> below(Class<? extends Problem> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(sub -> below(sub.asSubclass(Problem.class)))
        : Stream.of(type);
  }

  private static Stream<RecordComponent> components(Class<?> kind) {
    return Stream.of(kind.getRecordComponents());
  }

  private static Stream<Class<?>> enums() {
    Stream<Class<?>> components =
        kinds().stream()
            .flatMap(WordingTest::components)
            .<Class<?>>map(RecordComponent::getType)
            .filter(Class::isEnum);
    return Stream.concat(components, SAID.stream()).distinct();
  }

  private static List<Enum<?>> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants()).<Enum<?>>map(constant -> (Enum<?>) constant).toList();
  }

  /**
   * The keys that a kind of problem can have: its name, and its name with each constant of its
   * enums.
   */
  private static SortedSet<String> keys(Class<? extends Problem> kind) {
    SortedSet<String> keys = new TreeSet<>(Set.of(kind.getSimpleName()));
    components(kind)
        .filter(component -> component.getType().isEnum())
        .forEach(
            component ->
                constants(component.getType())
                    .forEach(constant -> keys.add(kind.getSimpleName() + "." + constant.name())));
    return keys;
  }

  private static List<String> texts(Class<? extends Problem> kind, Language language) {
    Map<String, String> words = words(language);
    List<String> texts = keys(kind).stream().filter(words::containsKey).map(words::get).toList();
    assertThat(words).containsKey(kind.getSimpleName());
    return texts;
  }

  private static Collection<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(slot -> slot.group(1)).toList();
  }

  // Makes problems of every kind.

  private static List<Problem> examples(Class<? extends Problem> kind) {
    Constructor<?> constructor = kind.getDeclaredConstructors()[0];
    List<List<Object>> arguments = new ArrayList<>(List.of(List.of()));
    for (Type type : constructor.getGenericParameterTypes()) {
      arguments =
          arguments.stream().flatMap(some -> samples(type).map(one -> with(some, one))).toList();
    }
    return arguments.stream().map(each -> make(kind, constructor, each)).toList();
  }

  private static List<Object> with(List<Object> some, Object one) {
    List<Object> more = new ArrayList<>(some);
    more.add(one);
    return more;
  }

  private static Stream<Object> samples(Type type) {
    if (type instanceof ParameterizedType) {
      return Stream.of(Optional.of("nearest"), Optional.empty());
    }
    if (type instanceof Class<?> known && known.isEnum()) {
      return Arrays.stream(known.getEnumConstants());
    }
    return Stream.of(type == int.class ? (Object) 7 : type == long.class ? (Object) 7L : "written");
  }

  private static Problem make(
      Class<? extends Problem> kind, Constructor<?> constructor, List<Object> arguments) {
    try {
      return kind.cast(constructor.newInstance(arguments.toArray()));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(kind.getSimpleName(), e);
    }
  }
}
