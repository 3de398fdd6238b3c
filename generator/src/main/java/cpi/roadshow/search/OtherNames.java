package cpi.roadshow.search;

import cpi.roadshow.model.Language;
import cpi.roadshow.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What else the things are called that a section speaks of: whoever seeks OPDC finds what is
 * written of สำนักงาน ก.พ.ร., and the reverse.
 */
final class OtherNames {
  /** A term that is named again and again counts no more than this often. */
  private static final int MOST = 4;

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  /**
   * One name of a term of the glossary.
   *
   * @param all the words of all its names
   */
  private record Name(List<String> words, Set<String> all) {}

  OtherNames(List<Term> glossary, Tokenizer tokenizer) {
    for (Term term : glossary) {
      List<List<String>> names =
          names(term).map(name -> tokenizer.terms(Run.of(Folding.fold(name)))).toList();
      Set<String> all = new LinkedHashSet<>();
      names.forEach(all::addAll);
      for (List<String> words : names) {
        if (!words.isEmpty()) {
          byFirst
              .computeIfAbsent(words.get(0), first -> new ArrayList<>())
              .add(new Name(words, all));
        }
      }
    }
  }

  /** All names of a term, in both languages. */
  static Stream<String> names(Term term) {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                        Stream.of(term.name().in(language)),
                        term.abbreviation().in(language).stream(),
                        term.also().in(language).stream())
                    .flatMap(names -> names));
  }

  /**
   * The words of the other names of what is named in a text, as often as it is named.
   *
   * @param text the terms of a section in order
   */
  List<String> of(List<String> text) {
    Map<Set<String>, Integer> named = new java.util.LinkedHashMap<>();
    for (int at = 0; at < text.size(); ) {
      Name longest = longest(text, at);
      if (longest == null) {
        at++;
      } else {
        named.merge(longest.all, 1, Integer::sum);
        at += longest.words.size();
      }
    }
    Set<String> said = Set.copyOf(text);
    List<String> others = new ArrayList<>();
    named.forEach(
        (all, times) -> {
          for (String word : all) {
            if (!said.contains(word)) {
              for (int i = 0; i < Math.min(times, MOST); i++) {
                others.add(word);
              }
            }
          }
        });
    return others;
  }

  private Name longest(List<String> text, int at) {
    Name longest = null;
    for (Name name : byFirst.getOrDefault(text.get(at), List.of())) {
      int end = at + name.words.size();
      if (end <= text.size()
          && (longest == null || name.words.size() > longest.words.size())
          && text.subList(at, end).equals(name.words)) {
        longest = name;
      }
    }
    return longest;
  }
}
