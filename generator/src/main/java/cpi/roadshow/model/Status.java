package cpi.roadshow.model;

/** Where an initiative, or a part of one, stands. */
public enum Status implements Named {
  NOT_STATED("not_stated"),
  STUDY("study"),
  PLANNED("planned"),
  IN_PROGRESS("in_progress"),
  IN_FORCE("in_force"),
  DONE("done");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
