package cpi.roadshow.files;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Lets two folders change names in one step of the operating system, so that nobody ever finds
 * neither. Java itself cannot.
 */
final class Exchange {
  private static final int RELATIVE_TO_HERE = -100;
  private static final int SWAP = 2;

  private Exchange() {}

  /** Whether it was done; nothing has changed when it was not. */
  static boolean of(Path one, Path other) {
    try {
      return call(one.toAbsolutePath().toString(), other.toAbsolutePath().toString()) == 0;
    } catch (LinkageError e) {
      // This system has no such step, or its library cannot be loaded.
      return false;
    }
  }

  private static int call(String one, String other) {
    if (Platform.isLinux()) {
      return ask("renameat2", RELATIVE_TO_HERE, one, RELATIVE_TO_HERE, other, SWAP);
    }
    return Platform.isMac() ? ask("renamex_np", one, other, SWAP) : -1;
  }

  private static int ask(String name, Object... arguments) {
    return Function.getFunction(
            Platform.C_LIBRARY_NAME, name, Function.C_CONVENTION, StandardCharsets.UTF_8.name())
        .invokeInt(arguments);
  }
}
