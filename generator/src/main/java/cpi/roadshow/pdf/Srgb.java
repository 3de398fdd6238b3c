package cpi.roadshow.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile of sRGB that an archivable PDF carries, made of its published numbers. That of
 * the machine's Java differs from one to the next.
 */
final class Srgb {
  private static final int HEADER = 128;

  // Adapted to D50 as profiles demand: x, y, z of each.
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.4360, 0.2225, 0.0139};
  private static final double[] GREEN = {0.3851, 0.7169, 0.0971};
  private static final double[] BLUE = {0.1431, 0.0606, 0.7139};

  /** The steps of the curve from the numbers of a picture to light. */
  private static final int STEPS = 1024;

  private Srgb() {}

  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve());
    tags.put("gTRC", curve());
    tags.put("bTRC", curve());
    int start = HEADER + 4 + 12 * tags.size();
    int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
    ByteBuffer profile = ByteBuffer.allocate(size);
    header(profile, size);
    write(tags, profile, start);
    return profile.array();
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02100000);
    ascii(profile, "mntrRGB XYZ ");
    for (int part : new int[] {2023, 5, 19, 6, 30, 0}) {
      profile.putShort((short) part);
    }
    ascii(profile, "acsp");
    profile.position(68);
    for (double part : WHITE) {
      profile.putInt(fixed(part));
    }
    profile.position(HEADER);
  }

  private static void write(Map<String, byte[]> tags, ByteBuffer profile, int start) {
    profile.putInt(tags.size());
    int next = start;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      ascii(profile, tag.getKey());
      profile.putInt(next).putInt(tag.getValue().length);
      next += tag.getValue().length;
    }
    tags.values().forEach(profile::put);
  }

  private static byte[] description(String words) {
    ByteBuffer tag = ByteBuffer.allocate(aligned(12 + words.length() + 1 + 8 + 3 + 67));
    ascii(tag, "desc");
    tag.putInt(0).putInt(words.length() + 1);
    ascii(tag, words);
    return tag.array();
  }

  private static byte[] text(String words) {
    ByteBuffer tag = ByteBuffer.allocate(aligned(8 + words.length() + 1));
    ascii(tag, "text");
    tag.putInt(0);
    ascii(tag, words);
    return tag.array();
  }

  private static byte[] xyz(double... parts) {
    ByteBuffer tag = ByteBuffer.allocate(20);
    ascii(tag, "XYZ ");
    tag.putInt(0);
    for (double part : parts) {
      tag.putInt(fixed(part));
    }
    return tag.array();
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + 2 * STEPS);
    ascii(tag, "curv");
    tag.putInt(0).putInt(STEPS);
    for (int step = 0; step < STEPS; step++) {
      tag.putShort((short) Math.round(light(step / (STEPS - 1.0)) * 0xffff));
    }
    return tag.array();
  }

  /** StrictMath, for the same number on every machine. */
  private static double light(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 0x10000);
  }

  private static int aligned(int length) {
    return (length + 3) & ~3;
  }

  private static void ascii(ByteBuffer out, String letters) {
    out.put(letters.getBytes(StandardCharsets.US_ASCII));
  }
}
