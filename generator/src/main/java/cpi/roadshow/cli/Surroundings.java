package cpi.roadshow.cli;

import cpi.roadshow.model.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * What a command finds around it.
 *
 * @param folder what relative paths are relative to
 * @param home where the tool lies, with its templates
 * @param isTerminal whether a person is looking at {@code err}
 * @param clock milliseconds since 1970
 */
record Surroundings(
    Path folder,
    Path home,
    PrintStream out,
    PrintStream err,
    boolean isTerminal,
    Map<String, String> environment,
    LongSupplier clock,
    Asker asker) {

  Surroundings(
      Path folder,
      Path home,
      PrintStream out,
      PrintStream err,
      boolean isTerminal,
      Map<String, String> environment,
      LongSupplier clock) {
    this(folder, home, out, err, isTerminal, environment, clock, Asker.NOBODY);
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /**
   * The language to speak when the command line does not say: that of the environment, or else of
   * the machine.
   */
  Language language() {
    String tag =
        Stream.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .flatMap(name -> variable(name).stream())
            .findFirst()
            .orElseGet(() -> Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    return tag.startsWith("th") ? Language.THAI : Language.ENGLISH;
  }

  boolean wantsColour() {
    return isTerminal
        && variable("NO_COLOR").isEmpty()
        && !variable("TERM").equals(Optional.of("dumb"));
  }
}
