package cpi.roadshow.search;

import cpi.roadshow.json.Json;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an index as lunr.js 2.3.9 writes it: the very bytes of {@code JSON.stringify} of what
 * {@code lunr.Builder} makes of the same terms. {@code lunr.Index.load} reads it.
 */
final class LunrJson {
  private static final String VERSION = "2.3.9";

  private final InvertedIndex index;
  private final Map<Field, Bm25> weights = new EnumMap<>(Field.class);

  private LunrJson(InvertedIndex index) {
    this.index = index;
    double[] rarity = Bm25.rarity(index);
    for (Field field : Field.values()) {
      weights.put(field, new Bm25(field, index.in(field), rarity));
    }
  }

  /** The serialised index; documents go by their number. */
  static byte[] of(InvertedIndex index) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = Json.into(bytes)) {
      new LunrJson(index).write(json);
    }
    return bytes.toByteArray();
  }

  private void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("version", VERSION);
    json.writeArrayPropertyStart("fields");
    for (Field field : Field.values()) {
      json.writeString(field.id());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("fieldVectors");
    for (int document = 0; document < index.documents(); document++) {
      for (Field field : Field.values()) {
        writeVector(json, field, document);
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("invertedIndex");
    List<String> refs = refs();
    for (int term : index.sorted()) {
      writePostings(json, term, refs);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("pipeline");
    json.writeEndArray();
    json.writeEndObject();
  }

  private List<String> refs() {
    List<String> refs = new ArrayList<>(index.documents());
    for (int document = 0; document < index.documents(); document++) {
      refs.add(Integer.toString(document));
    }
    return refs;
  }

  private void writeVector(JsonGenerator json, Field field, int document) {
    json.writeStartArray();
    json.writeString(field.id() + "/" + document);
    json.writeStartArray();
    int[] row = index.in(field).row(document);
    Bm25 weight = weights.get(field);
    for (int i = 0; i < row.length; i += 2) {
      json.writeNumber(row[i]);
      json.writeRawValue(decimal(weight.thousandths(document, row[i], row[i + 1])));
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  /** A number of thousandths as JavaScript prints it: 1.25, 0.5, 3. */
  private static String decimal(long thousandths) {
    String digits = Long.toString(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest == 0) {
      return digits;
    }
    String places = Integer.toString(1000 + rest).substring(1);
    int end = 3;
    while (places.charAt(end - 1) == '0') {
      end--;
    }
    return digits + "." + places.substring(0, end);
  }

  private void writePostings(JsonGenerator json, int term, List<String> refs) {
    json.writeStartArray();
    json.writeString(index.terms().get(term));
    json.writeStartObject();
    json.writeNumberProperty("_index", term);
    for (Field field : Field.values()) {
      json.writeObjectPropertyStart(field.id());
      FieldPostings postings = index.in(field);
      for (int i = 0; i < postings.count(term); i++) {
        json.writeObjectPropertyStart(refs.get(postings.document(term, i)));
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndArray();
  }
}
