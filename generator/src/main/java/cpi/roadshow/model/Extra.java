package cpi.roadshow.model;

/** What pages may have beside what they say, depending on where they will be opened. */
public enum Extra {
  /** A picture for where a page is shared. */
  PICTURES,
  /**
   * The hash of each style sheet and script that a page loads, so that a browser refuses one that
   * was changed. Browsers refuse all of them where a page is opened from a folder.
   */
  INTEGRITY
}
