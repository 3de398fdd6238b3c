package cpi.roadshow.model;

/** One of the four regions of the roadshow. */
public enum Region implements Named {
  NORTH("north"),
  NORTHEAST("northeast"),
  CENTRAL("central"),
  SOUTH("south");

  private final String id;

  Region(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
