package cpi.roadshow.markdown;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import cpi.roadshow.model.Term;
import cpi.roadshow.thai.ThaiText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The terms of the glossary, found in running text also where Thai leaves no space around them:
 * abbreviations, with what they stand for, and names of which the glossary says something.
 */
final class Terms {
  private static final int THAI_BLOCK = 0x0E00;
  private static final Pattern YEAR = Pattern.compile(" (พ\\.ศ\\.|พุทธศักราช|B\\.E\\.) .*$");

  private final Entry[][] byFirst = new Entry[256][];

  /**
   * How a page may write a term.
   *
   * @param meaning what is said of it in the language of the page; a name of which there is nothing
   *     to say still keeps the shorter ones inside it from being explained, as those in the title
   *     of a law
   */
  private record Entry(String letters, Optional<String> meaning, Term term, String address) {
    boolean isName() {
      return Stream.of(Language.values())
          .map(language -> term.abbreviation().in(language))
          .flatMap(Optional::stream)
          .noneMatch(abbreviation -> abbreviation.strip().equals(letters));
    }
  }

  /**
   * A term in a text.
   *
   * @param address where the glossary explains it, below the folder of the language
   */
  record Found(int start, int end, String meaning, Term term, String address) {}

  /**
   * @param addresses of the terms, in their order
   */
  Terms(List<Term> glossary, List<String> addresses, Language language) {
    Set<String> known = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < glossary.size(); i++) {
      abbreviations(glossary.get(i), addresses.get(i), language)
          .filter(entry -> isFindable(entry) && known.add(entry.letters))
          .forEach(entries::add);
    }
    for (int i = 0; i < glossary.size(); i++) {
      names(glossary.get(i), addresses.get(i), language)
          .filter(entry -> isFindable(entry) && known.add(entry.letters))
          .forEach(entries::add);
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> -entry.letters.length())
            .thenComparing(Entry::letters));
    for (Entry entry : entries) {
      add(slot(entry.letters.charAt(0)), entry);
    }
  }

  private static Stream<Entry> abbreviations(Term term, String address, Language language) {
    String name = term.name().in(language);
    return Stream.of(language, language.other())
        .flatMap(written -> term.abbreviation().in(written).stream())
        .map(String::strip)
        .filter(letters -> !letters.equals(name))
        .map(letters -> new Entry(letters, Optional.of(name), term, address));
  }

  /** A name says what it means by itself, unless the glossary has more to say. */
  private static Stream<Entry> names(Term term, String address, Language language) {
    Optional<String> note = term.note().map((Localized<String> both) -> both.in(language));
    return written(term.name().in(language))
        .map(letters -> new Entry(letters, note, term, address));
  }

  /**
   * Either of two names, with or without what is in brackets and the year of a law, also at the
   * start of a sentence.
   */
  private static Stream<String> written(String name) {
    return Stream.of(name.split("; "))
        .flatMap(one -> Stream.of(one, one.replaceFirst(" \\([^()]*\\)$", "")))
        .flatMap(one -> Stream.of(one, YEAR.matcher(one).replaceFirst("")))
        .map(String::strip)
        .filter(one -> !isEverydayWord(one))
        .flatMap(one -> Stream.of(one, capital(one)))
        .distinct();
  }

  /** A single word without a capital, such as ประกาศ or section, which mostly means no term. */
  private static boolean isEverydayWord(String name) {
    for (int at = 1; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean isThai = ThaiText.isThai(c) && ThaiText.isThai(name.charAt(at - 1));
      if (isThai ? ThaiText.isWordBoundary(name, at) : !Character.isLowerCase(c)) {
        return false;
      }
    }
    return name.isEmpty() || !Character.isUpperCase(name.charAt(0));
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isFindable(Entry entry) {
    return entry.letters.length() > 1 && slot(entry.letters.charAt(0)) >= 0;
  }

  private void add(int slot, Entry entry) {
    List<Entry> all = new ArrayList<>(byFirst[slot] == null ? List.of() : List.of(byFirst[slot]));
    all.add(entry);
    byFirst[slot] = all.toArray(Entry[]::new);
  }

  private static int slot(char c) {
    return c < 128 ? c : c >= THAI_BLOCK && c < THAI_BLOCK + 128 ? 128 + c - THAI_BLOCK : -1;
  }

  /** What of the glossary a page has used: only the first use is explained. */
  final class Uses {
    private final Set<String> seen = new HashSet<>();

    /** The next term from a place on that the page has not used yet. */
    Optional<Found> next(String text, int from) {
      for (int at = from; at < text.length(); at++) {
        int slot = slot(text.charAt(at));
        Entry[] candidates = slot < 0 ? null : byFirst[slot];
        Entry entry = candidates == null ? null : longest(candidates, text, at);
        if (entry != null) {
          int end = at + entry.letters.length();
          if (entry.meaning.isPresent() && isFirst(entry)) {
            skipBracketed(entry, text, end);
            return Optional.of(new Found(at, end, entry.meaning.get(), entry.term, entry.address));
          }
          at = end - 1;
        }
      }
      return Optional.empty();
    }

    /** A name counts as used however it was written. */
    private boolean isFirst(Entry entry) {
      return seen.add(entry.isName() ? entry.address : entry.letters);
    }

    /** The text itself explains an abbreviation that stands in brackets behind its name. */
    private void skipBracketed(Entry entry, String text, int end) {
      String behind = text.substring(end).stripLeading();
      Stream.of(Language.values())
          .flatMap(language -> entry.term.abbreviation().in(language).stream())
          .map(String::strip)
          .filter(letters -> behind.startsWith("(" + letters + ")"))
          .forEach(seen::add);
    }

    /**
     * Where a term was used before there is nothing left to explain, so no need to look closely.
     */
    private Entry longest(Entry[] candidates, String text, int at) {
      for (Entry entry : candidates) {
        if (text.startsWith(entry.letters, at)
            && (seen.contains(entry.letters)
                || standsAlone(text, at, at + entry.letters.length()))) {
          return entry;
        }
      }
      return null;
    }
  }

  private static boolean standsAlone(String text, int start, int end) {
    return beginsWord(text, start) && endsWord(text, end);
  }

  private static boolean beginsWord(String text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    if (!ThaiText.isThai(text.charAt(start))) {
      return ThaiText.isThai(before) || !Character.isLetter(before);
    }
    boolean goesOn = before == '.' && start > 1 && ThaiText.isThai(text.charAt(start - 2));
    // A letter with a dot behind it ends no word, so one begins here, whatever the dictionary makes
    // of it.
    boolean isDotted = start + 1 < text.length() && text.charAt(start + 1) == '.';
    return !goesOn && (isDotted || ThaiText.isWordBoundary(text, start));
  }

  private static boolean endsWord(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char after = text.charAt(end);
    if (text.charAt(end - 1) == '.') {
      return !(ThaiText.isConsonant(after)
          && end + 1 < text.length()
          && text.charAt(end + 1) == '.');
    }
    return ThaiText.isThai(text.charAt(end - 1))
        ? ThaiText.isWordBoundary(text, end)
        : ThaiText.isThai(after) || !Character.isLetter(after);
  }
}
