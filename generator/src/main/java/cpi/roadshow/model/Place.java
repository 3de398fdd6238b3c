package cpi.roadshow.model;

import java.util.Comparator;

/**
 * A stretch of a file that an editor wrote.
 *
 * @param path below the project's folder, with slashes
 * @param start offset of the first character, or -1 for the file as a whole
 * @param end offset after the last character
 */
public record Place(String path, int start, int end) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::path).thenComparing(Place::start).thenComparing(Place::end);

  /** The file as a whole. */
  public static Place of(String path) {
    return new Place(path, -1, -1);
  }

  public boolean isWholeFile() {
    return start < 0;
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
