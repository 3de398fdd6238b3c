package cpi.roadshow.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces an English word to its stem as lunr.js 2.3.9 does, for the same index. The algorithm is
 * that of M. F. Porter, “An algorithm for suffix stripping”, Program 14 (1980) 130–137; what Lunr
 * calls a consonant or a vowel is written as the same two patterns here.
 */
final class Stemmer {
  private static final String CONSONANTS = "[^aeiou][^aeiouy]*";
  private static final String VOWELS = "[aeiouy][aeiou]*";
  private static final String PAIR = VOWELS + CONSONANTS;
  private static final String START = "(?:" + CONSONANTS + ")?";

  /** Has a vowel and then a consonant: Porter’s m &gt; 0. */
  private static final Pattern LONG = Pattern.compile(START + PAIR + ".*");

  /** Has such a pair just once: m = 1. */
  private static final Pattern ONCE = Pattern.compile(START + PAIR + "(?:" + VOWELS + ")?");

  /** Has such a pair twice or more: m &gt; 1. */
  private static final Pattern LONGER = Pattern.compile(START + PAIR + PAIR + ".*");

  private static final Pattern VOICED = Pattern.compile(START + "[aeiouy].*");

  /** Consonants, a vowel and a last consonant: hop, but not rain. */
  private static final Pattern SHORT = Pattern.compile(CONSONANTS + "[aeiouy][^aeiouwxy]");

  private static final Pattern PLURAL_ES = Pattern.compile("(.+)(?:ss|i)es");
  private static final Pattern PLURAL_S = Pattern.compile("..*[^s]s");
  private static final Pattern DOUBLED = Pattern.compile(".*([^aeiouylsz])\\1");
  private static final Pattern ENDS_IN_Y = Pattern.compile(".+[^aeiou]y");

  /** A suffix and what takes its place where enough of the word is left; long ones first. */
  private record Rule(String suffix, String replacement) {}

  private static final List<Rule> STEP_2 =
      rules(
          "ational=ate ization=ize iveness=ive fulness=ful ousness=ous tional=tion biliti=ble"
              + " entli=ent ousli=ous ation=ate alism=al aliti=al iviti=ive enci=ence anci=ance"
              + " izer=ize alli=al ator=ate logi=log bli=ble eli=e");
  private static final List<Rule> STEP_3 =
      rules("icate=ic ative= alize=al iciti=ic ical=ic ness= ful=");
  private static final List<Rule> STEP_4 =
      rules(
          "ement= ance= ence= able= ible= ment= sion=s tion=t ant= ent= ism= ate= iti= ous= ive="
              + " ize= al= er= ic= ou=");

  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");

  private Stemmer() {}

  private static List<Rule> rules(String table) {
    return List.of(table.split(" ", -1)).stream()
        .map(rule -> rule.split("=", -1))
        .map(rule -> new Rule(rule[0], rule[1]))
        .toList();
  }

  /** The stem of a word in lower case; words of other letters, and of fewer than three, stay. */
  static String stem(String word) {
    if (!WORD.matcher(word).matches()) {
      return word;
    }
    // A y at the beginning is a consonant for good.
    boolean beginsWithY = word.charAt(0) == 'y';
    String stem = withoutEnding(withoutPlural(beginsWithY ? "Y" + word.substring(1) : word));
    if (ENDS_IN_Y.matcher(stem).matches()) {
      stem = cut(stem, 1) + "i";
    }
    stem = replaced(stem, STEP_2, LONG);
    stem = replaced(stem, STEP_3, LONG);
    stem = replaced(stem, STEP_4, LONGER);
    stem = withoutLast(stem);
    return beginsWithY ? "y" + stem.substring(1) : stem;
  }

  private static String withoutPlural(String word) {
    if (PLURAL_ES.matcher(word).matches()) {
      return cut(word, 2);
    }
    return PLURAL_S.matcher(word).matches() ? cut(word, 1) : word;
  }

  private static String withoutEnding(String word) {
    if (word.endsWith("eed") && word.length() > 3) {
      return LONG.matcher(cut(word, 3)).matches() ? cut(word, 1) : word;
    }
    for (String ending : List.of("ed", "ing")) {
      if (word.endsWith(ending) && word.length() > ending.length()) {
        String stem = cut(word, ending.length());
        return VOICED.matcher(stem).matches() ? mended(stem) : word;
      }
    }
    return word;
  }

  private static String mended(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (DOUBLED.matcher(stem).matches()) {
      return cut(stem, 1);
    }
    return SHORT.matcher(stem).matches() ? stem + "e" : stem;
  }

  /** The first rule whose suffix fits decides, whether or not enough of the word is left. */
  private static String replaced(String word, List<Rule> rules, Pattern enough) {
    for (Rule rule : rules) {
      if (word.endsWith(rule.suffix) && word.length() > rule.suffix.length()) {
        String stem = cut(word, rule.suffix.length());
        Matcher left = enough.matcher(rules == STEP_4 ? stem + rule.replacement : stem);
        return left.matches() ? stem + rule.replacement : word;
      }
    }
    return word;
  }

  private static String withoutLast(String word) {
    String stem = word;
    if (word.endsWith("e") && word.length() > 1) {
      String bare = cut(word, 1);
      boolean once = ONCE.matcher(bare).matches() && !SHORT.matcher(bare).matches();
      stem = LONGER.matcher(bare).matches() || once ? bare : word;
    }
    return stem.endsWith("ll") && LONGER.matcher(stem).matches() ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
