package cpi.roadshow.assets;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The script of every page, joined from the small modules in {@code assets/js/page/}. Published
 * apart, each would be one more way to the server and back, and browsers load no modules from a
 * folder.
 */
public final class PageScript {
  private static final String NAME = "assets/js/site.js";
  private static final String MODULES = "assets/js/page/";
  private static final Pattern BINDING = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private PageScript() {}

  /** The same files, but for the modules, which now stand in the script. */
  public static SortedMap<String, byte[]> joined(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> joined = new TreeMap<>(files);
    StringBuilder script = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (name.startsWith(MODULES)) {
            joined.remove(name);
            script.append(alone(name, new String(bytes, StandardCharsets.UTF_8)));
          }
        });
    if (script.length() > 0) {
      joined.put(NAME, script.toString().getBytes(StandardCharsets.UTF_8));
    }
    return joined;
  }

  /**
   * A module with names of its own, as it had in a file of its own; a mistake in it stays in it.
   */
  private static String alone(String name, String module) {
    if (BINDING.matcher(module).find()) {
      throw new IllegalArgumentException(name + " neither imports nor exports anything");
    }
    return "try {\n(() => {\n\"use strict\"\n"
        + module
        + "})()\n} catch (e) {\nconsole.error(e)\n}\n";
  }
}
