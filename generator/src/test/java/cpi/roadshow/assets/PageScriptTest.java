package cpi.roadshow.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PageScriptTest {
  @Test
  void modulesBecomeOneScriptInTheOrderOfTheirNames() {
    SortedMap<String, byte[]> joined =
        PageScript.joined(files(Map.of("b", "const x = 2;\n", "a", "const x = 1;\n")));
    assertThat(joined).containsOnlyKeys("assets/js/site.js");
    assertThat(new String(joined.get("assets/js/site.js"), StandardCharsets.UTF_8))
        .containsSubsequence("const x = 1;", "const x = 2;");
  }

  @Test
  void aModuleStandsAlone() {
    assertThatThrownBy(() -> PageScript.joined(files(Map.of("a", "import \"./b.js\";\n"))))
        .hasMessageContaining("assets/js/page/a.js");
  }

  private static SortedMap<String, byte[]> files(Map<String, String> modules) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    modules.forEach(
        (name, text) ->
            files.put("assets/js/page/" + name + ".js", text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }
}
