package cpi.roadshow.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ES module as an expression of a classic script, whose value is an object of what the module
 * exports: browsers load no modules from a folder. It must import nothing, and name its exports
 * where it declares them.
 */
final class ClassicScript {
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export (?=(?:async )?(?:function\\*?|class|const) +(\\w+))");
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:import\\b|export\\b).*");

  private ClassicScript() {}

  static String of(byte[] module) {
    List<String> names = new ArrayList<>();
    Matcher exports = EXPORT.matcher(new String(module, StandardCharsets.UTF_8));
    String body =
        exports.replaceAll(
            export -> {
              names.add(export.group(1));
              return "";
            });
    Matcher other = OTHER.matcher(body);
    if (other.find()) {
      throw new IllegalArgumentException("a module of the search says: " + other.group());
    }
    return "(() => {\n" + body + "\nreturn { " + String.join(", ", names) + " }\n})()";
  }
}
