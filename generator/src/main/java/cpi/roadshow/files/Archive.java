package cpi.roadshow.files;

import cpi.roadshow.diagnostics.Diagnostic;
import cpi.roadshow.diagnostics.Outcome;
import cpi.roadshow.model.OutputPlan;
import cpi.roadshow.model.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder in one file (ZIP): the same bytes from the same plan, whenever and wherever it is made.
 */
public final class Archive {
  /** The first day that a ZIP file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /**
   * Packs a plan.
   *
   * @param folder that everything lies in when it is unpacked
   */
  public static byte[] of(OutputPlan plan, String folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (String path : plan.paths()) {
        ZipEntry entry = new ZipEntry(folder + "/" + path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(plan.files().get(path));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Writes an archive beside its place, then renames it, so that it is there whole or not.
   *
   * @param name of the file in messages
   * @return how many bytes it has
   */
  public static Outcome<Integer> write(Path file, String name, byte[] archive) {
    Path beside = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try {
        Files.write(beside, archive);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(beside);
      }
      return Outcome.of(archive.length);
    } catch (IOException e) {
      return Outcome.none(List.of(new Diagnostic(Place.of(name), OutputFolder.reason(e, name))));
    }
  }
}
