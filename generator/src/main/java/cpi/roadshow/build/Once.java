package cpi.roadshow.build;

import java.util.function.Supplier;

/** Something that is made when it is first asked for, and only then. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
