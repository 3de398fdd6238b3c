package cpi.roadshow.model;

/** What kind of page a document is; each kind has its folder under {@code content/}. */
public enum ContentType implements Named {
  INITIATIVE("initiative"),
  GUIDANCE("guidance"),
  FAQ("faq"),
  MINUTES("minutes"),
  ROADSHOW("roadshow"),
  CLINIC("clinic"),
  PAGE("page");

  private final String folder;

  ContentType(String folder) {
    this.folder = folder;
  }

  /** The folder under {@code content/}, which is also the first part of a key. */
  @Override
  public String id() {
    return folder;
  }
}
