package cpi.roadshow.diagnostics;

/** How much a problem matters, mildest first. */
public enum Severity {
  /** Worth knowing; never makes a build fail. */
  NOTE,
  /** The site can be published, but someone should look; fails under {@code --strict}. */
  WARNING,
  /** The content is wrong; nothing is written. */
  ERROR,
  /** Not the content's fault: the disk, a permission. */
  ENVIRONMENT
}
