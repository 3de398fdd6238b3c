package cpi.roadshow.model;

/** How often a clinic is held. */
public enum Recurrence implements Named {
  WEEKLY("weekly"),
  MONTHLY("monthly"),
  QUARTERLY("quarterly");

  private final String id;

  Recurrence(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
