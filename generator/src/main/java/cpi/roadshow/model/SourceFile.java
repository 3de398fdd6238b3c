package cpi.roadshow.model;

/**
 * A text file as an editor left it, without byte order mark and with line feeds only.
 *
 * @param path below the project's folder, with slashes
 */
public record SourceFile(String path, String text) {
  public Place place(int start, int end) {
    return new Place(path, start, end);
  }
}
