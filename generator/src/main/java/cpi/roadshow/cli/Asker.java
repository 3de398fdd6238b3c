package cpi.roadshow.cli;

import java.io.Console;
import java.util.Optional;

/** Asks the person at the terminal, if there is one. */
@FunctionalInterface
interface Asker {
  /** There is no one to ask. */
  Asker NOBODY = question -> Optional.empty();

  Optional<String> ask(String question);

  @SuppressWarnings("SystemConsoleNull") // Where there is none, nobody is asked.
  static Asker console(boolean isTerminal) {
    Console console = System.console();
    return console == null || !isTerminal
        ? NOBODY
        : question ->
            Optional.ofNullable(console.readLine("%s ", question))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
  }
}
