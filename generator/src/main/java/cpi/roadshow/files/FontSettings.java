package cpi.roadshow.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lets Java shape text on a machine that has no fonts and no fontconfig, as a bare server does not:
 * without such a file it gives up before it looks at ours.
 */
public final class FontSettings {
  private static final String PROPERTY = "sun.awt.fontconfig";
  private static final String NONE_OF_THE_MACHINE = "version=1\nsequence.allfonts=default\n";

  private FontSettings() {}

  /** To be called before anything asks Java for a font. */
  public static void prepare() {
    System.setProperty("java.awt.headless", "true");
    boolean isLinux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (!isLinux || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path file = Files.createTempFile("roadshow-fonts", ".properties");
      Files.write(file, NONE_OF_THE_MACHINE.getBytes(StandardCharsets.UTF_8));
      file.toFile().deleteOnExit();
      System.setProperty(PROPERTY, file.toString());
    } catch (IOException e) {
      // Where there is no room for a temporary file, the machine's own settings have to do.
    }
  }
}
