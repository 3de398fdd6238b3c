package cpi.roadshow.search;

import cpi.roadshow.assets.AssetStore;
import cpi.roadshow.assets.Fingerprint;
import cpi.roadshow.json.Json;
import cpi.roadshow.model.Language;
import cpi.roadshow.model.Localized;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * What is published of the search, by its path below the output folder. {@code
 * search/manifest.json} keeps its name and says how all else is called; what changes is named by
 * its content, so that browsers may keep it for ever.
 *
 * <ul>
 *   <li>{@code th.lunr.json}: the index, for any program that knows Lunr
 *   <li>{@code th.1a2b3c4d.json}: the same, packed, for readers
 *   <li>{@code th.5e6f7a8b/0.json} and on: the texts
 *   <li>{@code offline.th.js}: all that readers need as a script, for a site opened from a folder
 * </ul>
 */
public final class SearchFiles {
  /** Below it stands everything that the search loads. */
  public static final String FOLDER = "search/";

  /** The one file to begin with. */
  public static final String MANIFEST = FOLDER + "manifest.json";

  public static final String CORE = "assets/js/search-core.js";
  public static final String BOX = "assets/js/search-box.js";

  private final Localized<Labels> labels;
  private final AssetStore assets;

  private SearchFiles(Localized<Labels> labels, AssetStore assets) {
    this.labels = labels;
    this.assets = assets;
  }

  /** The script of a language, for a site opened from a folder. */
  public static String offline(Language language) {
    return FOLDER + "offline." + language.code() + ".js";
  }

  public static SortedMap<String, byte[]> of(
      Localized<SearchIndex> indexes,
      Localized<Labels> labels,
      AssetStore assets,
      Workers workers) {
    List<Made> made =
        workers.map(
            List.of(Language.values()), language -> new Made(language, indexes.in(language)));
    SearchFiles files = new SearchFiles(labels, assets);
    byte[] manifest = files.manifest(made);
    SortedMap<String, byte[]> all = new TreeMap<>();
    all.put(MANIFEST, manifest);
    for (Made one : made) {
      all.put(FOLDER + one.language.code() + ".lunr.json", one.lunr);
      one.loaded().forEach((path, bytes) -> all.put(FOLDER + path, bytes));
      all.put(offline(one.language), files.offline(one, manifest));
    }
    return all;
  }

  /** The files of one language before they have names. */
  private static final class Made {
    private final Language language;
    private final byte[] lunr;
    private final byte[] index;
    private final List<byte[]> texts;

    Made(Language language, SearchIndex made) {
      InvertedIndex inverted = new InvertedIndex(made.sections());
      List<List<SearchPage>> chunks = Texts.chunks(made.pages());
      this.language = language;
      lunr = LunrJson.of(inverted);
      index = PackedIndex.of(inverted, made.pages(), chunks.stream().map(List::size).toList());
      texts = chunks.stream().map(Texts::of).toList();
    }

    String indexName() {
      return language.code() + "." + Fingerprint.of(index) + ".json";
    }

    /** All texts change their names together, so that the manifest need name them only once. */
    String textsFolder() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      texts.forEach(all::writeBytes);
      return language.code() + "." + Fingerprint.of(all.toByteArray());
    }

    /** What a reader's browser loads, by its path below {@link #FOLDER}. */
    SortedMap<String, byte[]> loaded() {
      SortedMap<String, byte[]> files = new TreeMap<>();
      files.put(indexName(), index);
      String folder = textsFolder();
      for (int i = 0; i < texts.size(); i++) {
        files.put(folder + "/" + i + ".json", texts.get(i));
      }
      return files;
    }
  }

  private byte[] manifest(List<Made> made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.into(bytes)) {
      json.writeStartObject();
      json.writeStringProperty("module", "../" + assets.find(CORE).orElse(CORE));
      json.writeObjectPropertyStart("languages");
      for (Made one : made) {
        json.writeObjectPropertyStart(one.language.code());
        json.writeStringProperty("index", one.indexName());
        json.writeObjectPropertyStart("texts");
        json.writeStringProperty("folder", one.textsFolder());
        json.writeNumberProperty("files", one.texts.size());
        json.writeEndObject();
        json.writeStringProperty("lunr", one.language.code() + ".lunr.json");
        write(json, labels.in(one.language));
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Labels labels) {
    json.writeObjectPropertyStart("words");
    labels.words().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeObjectPropertyStart("labels");
    write(json, "type", labels.types());
    write(json, "audience", labels.audiences());
    write(json, "initiative", labels.initiatives());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<Label> labels) {
    json.writeObjectPropertyStart(name);
    labels.forEach(label -> json.writeStringProperty(label.id(), label.text()));
    json.writeEndObject();
  }

  /** A second language's script adds its files to those of the first. */
  private byte[] offline(Made made, byte[] manifest) {
    List<String> files = new ArrayList<>();
    made.loaded().forEach((path, bytes) -> files.add(quoted(path) + ": " + quoted(text(bytes))));
    return String.format(
            Locale.ROOT,
            """
            (() => {
            const offline = self.roadshowOffline ??= { files: {} }
            Object.assign(offline.files, { %s })
            offline.manifest = %s
            offline.load = async path => {
              if (path in offline.files) return offline.files[path]
              throw new Error('not in this script: ' + path)
            }
            offline.core ??= %s
            offline.box ??= %s
            })()
            """,
            String.join(",\n", files),
            text(manifest),
            module(CORE),
            module(BOX))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String module(String name) {
    return assets.find(name).map(assets.files()::get).map(ClassicScript::of).orElse("{}");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator json = Json.into(quoted)) {
      json.writeString(text);
    }
    return quoted.toString();
  }
}
