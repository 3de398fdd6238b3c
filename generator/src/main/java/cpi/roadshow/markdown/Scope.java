package cpi.roadshow.markdown;

import cpi.roadshow.model.Catalogue;
import cpi.roadshow.model.DocumentKey;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Term;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page's text may refer to, in one language.
 *
 * @param addresses the path of the permalink of every document that will be published
 * @param images where each image below {@code content/} is published: {@code images/map.png} at
 *     {@code assets/images/map.1a2b3c4d.png}
 * @param termAddresses where each term of the glossary is explained, below the folder of the
 *     language
 * @param words the words of the user interface
 */
public record Scope(
    Language language,
    Catalogue catalogue,
    SortedMap<DocumentKey, String> addresses,
    SortedMap<String, String> images,
    List<Term> glossary,
    List<String> termAddresses,
    Map<String, String> words) {
  public Scope {
    addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    glossary = List.copyOf(glossary);
    termAddresses = List.copyOf(termAddresses);
    words = Map.copyOf(words);
  }

  /** A word of the user interface. */
  String word(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new AssertionError(
          "there is no word " + key + " in words." + language.code() + ".properties");
    }
    return word;
  }
}
