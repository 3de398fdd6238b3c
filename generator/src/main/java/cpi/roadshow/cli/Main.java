package cpi.roadshow.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the Java machine comes in. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    int code;
    try (PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err)) {
      Surroundings around =
          new Surroundings(
              Path.of(""),
              home(),
              out,
              err,
              isTerminal(),
              System.getenv(),
              System::currentTimeMillis,
              Asker.console(isTerminal()));
      code = new Shell(around).run(args);
    }
    System.exit(code);
  }

  /** Thai must come out right whatever the machine's own charset is. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** The launcher says where the tool lies; without it, it is the folder we are in. */
  private static Path home() {
    return Path.of(System.getProperty("roadshow.home", ""));
  }

  /** The launcher knows whether a person is looking; without it, we ask Java. */
  private static boolean isTerminal() {
    String said = System.getProperty("roadshow.terminal");
    return said == null ? hasConsole() : said.equals("true");
  }

  /**
   * Up to Java 21 there is a console only where a person is; from 22 on there always is one, and it
   * can be asked.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      // Java 21 or older.
      return true;
    }
  }
}
