package cpi.roadshow.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the style sheet. */
class ColoursTest {
  private static final Pattern DARK =
      Pattern.compile(":root(?::not\\(\\[data-theme]\\)|\\[data-theme=\"dark\"]) \\{([^}]*)}");

  /** CSS has no way to name one list for a choice of the device and for a choice of the reader. */
  @Test
  void darkIsTheSameByDeviceAndByChoice() throws IOException {
    String sheet =
        Files.readString(Path.of("../templates/assets/css/site.css"), StandardCharsets.UTF_8);
    List<String> lists =
        DARK.matcher(sheet).results().map(list -> list.group(1).replaceAll("\\s+", " ")).toList();
    assertThat(lists).hasSize(2).allMatch(list -> list.contains("--paper"));
    assertThat(lists.get(0)).isEqualTo(lists.get(1));
  }
}
