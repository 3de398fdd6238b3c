package cpi.roadshow.search;

import cpi.roadshow.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Packs an index for the way to a reader’s phone: the same terms, postings and frequencies that
 * {@link LunrJson} spells out, from which the browser computes the same weights. Of each number
 * only its distance from the one before is written, and like stands beside like, so that gzip packs
 * it into about a tenth.
 */
final class PackedIndex {

  private final InvertedIndex index;
  private final List<Integer> sorted;

  private PackedIndex(InvertedIndex index) {
    this.index = index;
    sorted = index.sorted();
  }

  /**
   * @param pages in the order of their documents
   * @param chunks how many pages’ texts are in each file of texts
   */
  static byte[] of(InvertedIndex index, List<SearchPage> pages, List<Integer> chunks) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = Json.into(bytes)) {
      new PackedIndex(index).write(json, pages, chunks);
    }
    return bytes.toByteArray();
  }

  private void write(JsonGenerator json, List<SearchPage> pages, List<Integer> chunks) {
    json.writeStartObject();
    json.writeNumberProperty("k1", Bm25.K1);
    json.writeNumberProperty("b", Bm25.B);
    json.writeNumberProperty("documents", index.documents());
    json.writeStringProperty("terms", terms());
    json.writeArrayPropertyStart("fields");
    for (Field field : Field.values()) {
      writeField(json, field);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("pages");
    pages.forEach(page -> writePage(json, page));
    json.writeEndArray();
    json.writeArrayPropertyStart("chunks");
    chunks.forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The terms in order, each as how much it shares with the one before, and the rest. */
  private String terms() {
    StringBuilder packed = new StringBuilder();
    String before = "";
    for (int number : sorted) {
      String term = index.terms().get(number);
      int shared = shared(before, term);
      Digits digits = new Digits();
      digits.add(shared);
      packed.append(digits).append(term, shared, term.length()).append(' ');
      before = term;
    }
    return packed.toString();
  }

  private static int shared(String before, String term) {
    int most = Math.min(before.length(), term.length());
    int shared = 0;
    while (shared < most && before.charAt(shared) == term.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /**
   * How many documents each term has; then, the commonest term first, which they are, and how
   * often.
   */
  private void writeField(JsonGenerator json, Field field) {
    FieldPostings postings = index.in(field);
    Digits counts = new Digits();
    for (int term : sorted) {
      counts.add(postings.count(term));
    }
    Digits gaps = new Digits();
    Digits frequencies = new Digits();
    for (int term : commonestFirst(postings)) {
      int before = -1;
      for (int i = 0; i < postings.count(term); i++) {
        int document = postings.document(term, i);
        gaps.add(document - before - 1);
        frequencies.add(postings.frequency(term, i) - 1);
        before = document;
      }
    }
    json.writeStartObject();
    json.writeStringProperty("id", field.id());
    json.writeNumberProperty("boost", field.boost());
    json.writeStringProperty("counts", counts.toString());
    json.writeStringProperty("gaps", gaps.toString());
    json.writeStringProperty("frequencies", frequencies.toString());
    json.writeEndObject();
  }

  private List<Integer> commonestFirst(FieldPostings postings) {
    return sorted.stream().sorted(Comparator.comparing(term -> -postings.count(term))).toList();
  }

  private static void writePage(JsonGenerator json, SearchPage page) {
    json.writeStartArray();
    json.writeString(page.key());
    json.writeString(page.path().equals(page.key() + ".html") ? "" : page.path());
    json.writeString(page.type());
    writeAll(json, page.audiences());
    writeAll(json, page.initiatives());
    json.writeNumber(page.sections().size());
    json.writeEndArray();
  }

  private static void writeAll(JsonGenerator json, List<String> texts) {
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
