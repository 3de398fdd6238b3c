package cpi.roadshow.model;

/** How firm a stop of the roadshow is. */
public enum Stage implements Named {
  PLANNED("planned"),
  DATED("dated"),
  HELD("held");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
