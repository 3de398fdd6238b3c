package cpi.roadshow.editors;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cpi.roadshow.cli.InProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A schema of the project as another maker’s validator reads it. */
final class Validator {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private static final Map<String, Validator> BY_NAME = new ConcurrentHashMap<>();

  private final com.networknt.schema.Schema schema;

  private Validator(String json) {
    schema = REGISTRY.getSchema(json);
  }

  /** The schema of a content type or of a file of data, as it is committed. */
  static Validator of(String name) {
    return BY_NAME.computeIfAbsent(name, Validator::read);
  }

  private static Validator read(String name) {
    try {
      return new Validator(
          Files.readString(
              InProcess.HOME.resolve(EditorFiles.schema(name)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Validator ofText(String json) {
    return new Validator(json);
  }

  /** What is wrong with some YAML, of which JSON is a part. */
  List<String> refuses(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }
}
