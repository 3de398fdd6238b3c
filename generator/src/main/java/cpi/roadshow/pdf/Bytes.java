package cpi.roadshow.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Numbers as font files hold them, the greatest byte first; and documents as bytes. */
final class Bytes {
  private Bytes() {}

  static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  static int s16(byte[] bytes, int at) {
    return (short) u16(bytes, at);
  }

  static int i32(byte[] bytes, int at) {
    return u16(bytes, at) << 16 | u16(bytes, at + 2);
  }

  static void put16(byte[] bytes, int at, int value) {
    bytes[at] = (byte) (value >> 8);
    bytes[at + 1] = (byte) value;
  }

  static void put32(byte[] bytes, int at, int value) {
    put16(bytes, at, value >>> 16);
    put16(bytes, at + 2, value);
  }

  /**
   * A document as a file.
   *
   * @param source what it was made from, of which it gets its id: the same for the same
   */
  static byte[] of(PDDocument document, String source) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(source.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(sum.getValue());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.save(file);
    return file.toByteArray();
  }
}
