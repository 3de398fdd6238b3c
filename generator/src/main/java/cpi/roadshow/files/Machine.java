package cpi.roadshow.files;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the machine can do, as far as the tool needs it. */
public final class Machine {
  private static final int MEBIBYTE = 1024 * 1024;

  private Machine() {}

  public static int java() {
    return Runtime.version().feature();
  }

  /** How many megabytes are free where a folder lies; nothing when that cannot be told. */
  public static OptionalLong freeMegabytes(Path folder) {
    try {
      Path there = folder.toAbsolutePath();
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return there == null
          ? OptionalLong.empty()
          : OptionalLong.of(Files.getFileStore(there).getUsableSpace() / MEBIBYTE);
    } catch (IOException e) {
      // Some network drives do not say.
      return OptionalLong.empty();
    }
  }

  public static boolean canWrite(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isWritable(there);
  }

  /** Whether files with Thai names can be opened. */
  public static boolean knowsThaiFileNames(Path folder) {
    try {
      return folder.resolve("ก.md").endsWith("ก.md")
          && Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
              .newEncoder()
              .canEncode('ก');
    } catch (IllegalArgumentException e) {
      // That is the answer.
      return false;
    }
  }

  public static String charset() {
    return Charset.defaultCharset().name();
  }

  /** Whether nobody listens on a port of this machine. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      // Somebody does.
      return false;
    }
  }
}
