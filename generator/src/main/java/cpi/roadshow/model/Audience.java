package cpi.roadshow.model;

/** Whom a page is written for. */
public enum Audience implements Named {
  AGENCY("agency"),
  CITIZEN("citizen"),
  BUSINESS("business"),
  INVESTOR("investor");

  private final String id;

  Audience(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
