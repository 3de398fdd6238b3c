package cpi.roadshow.frontmatter;

/** A key of a mapping, and what may stand behind it. */
public record Key(String name, Need need, Shape shape) {
  /** How much a key is wanted. */
  public enum Need {
    /** A mistake when it is missing. */
    REQUIRED,
    /** A warning when it is missing. */
    WANTED,
    /** Offered to whoever begins a page. */
    USUAL,
    /** For those who look for it. */
    SELDOM
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }
}
