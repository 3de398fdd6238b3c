package cpi.roadshow.markdown;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.Term;
import cpi.roadshow.thai.ThaiText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The abbreviations of the glossary, found in running text also where Thai leaves no space around
 * them.
 */
final class Abbreviations {
  private static final int THAI_BLOCK = 0x0E00;

  private final Entry[][] byFirst = new Entry[256][];

  /** An abbreviation and what it stands for, in the language of the page. */
  private record Entry(String letters, String meaning) {}

  /** An abbreviation in a text. */
  record Found(int start, int end, String meaning) {}

  Abbreviations(List<Term> glossary, Language language) {
    Set<String> known = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (Term term : glossary) {
      for (Language written : List.of(language, language.other())) {
        term.abbreviation()
            .in(written)
            .map(String::strip)
            .filter(
                letters ->
                    letters.length() > 1
                        && slot(letters.charAt(0)) >= 0
                        && !letters.equals(term.name().in(language))
                        && known.add(letters))
            .ifPresent(letters -> entries.add(new Entry(letters, term.name().in(language))));
      }
    }
    entries.sort(
        Comparator.comparing((Entry entry) -> -entry.letters.length())
            .thenComparing(Entry::letters));
    for (Entry entry : entries) {
      add(slot(entry.letters.charAt(0)), entry);
    }
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

    /** The next abbreviation from a place on that the page has not used yet. */
    Optional<Found> next(String text, int from) {
      for (int at = from; at < text.length(); at++) {
        int slot = slot(text.charAt(at));
        Entry[] candidates = slot < 0 ? null : byFirst[slot];
        Entry entry = candidates == null ? null : longest(candidates, text, at);
        if (entry != null) {
          if (seen.add(entry.letters)) {
            return Optional.of(new Found(at, at + entry.letters.length(), entry.meaning));
          }
          at += entry.letters.length() - 1;
        }
      }
      return Optional.empty();
    }

    /**
     * Where an abbreviation was used before there is nothing left to explain, so no need to look
     * closely.
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
