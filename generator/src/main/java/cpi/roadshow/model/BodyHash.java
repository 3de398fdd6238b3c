package cpi.roadshow.model;

/**
 * What a page's text amounts to, as a few letters: the same as long as the text is the same,
 * however its lines end and how many empty ones stand between them.
 */
public record BodyHash(String hex) {
  public BodyHash {
    if (!hex.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("a hash has sixteen digits");
    }
  }
}
