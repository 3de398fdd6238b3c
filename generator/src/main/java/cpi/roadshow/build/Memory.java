package cpi.roadshow.build;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what was made from what, so that whoever builds again and again makes only what has
 * changed. No stage knows of it: what comes out is the same with and without.
 */
public sealed interface Memory {
  /** Remembers nothing. */
  Memory NONE = new None();

  /** Remembers what was made last in each place. */
  static Memory ofLastTime() {
    return new LastTime();
  }

  /**
   * What was made in a place the last time, if it was made of equal things; else it is made anew.
   *
   * @param place names what is made: a stage, and the file it is made for
   * @param of everything that it depends on
   */
  <T> T recall(List<String> place, List<?> of, Supplier<T> make);

  /** Forgets the places that nobody asked for since this was last called. */
  void forgetOld();

  /** For a build that is done once. */
  record None() implements Memory {
    @Override
    public <T> T recall(List<String> place, List<?> of, Supplier<T> make) {
      return make.get();
    }

    @Override
    public void forgetOld() {
      // There is nothing to forget.
    }
  }

  /** For a builder that goes on. Safe to share among threads. */
  final class LastTime implements Memory {
    private final Map<List<String>, Made> all = new ConcurrentHashMap<>();
    private final Set<List<String>> used = ConcurrentHashMap.newKeySet();

    private record Made(List<?> of, Object what) {}

    @Override
    @SuppressWarnings("unchecked") // A place holds what its one caller made.
    public <T> T recall(List<String> place, List<?> of, Supplier<T> make) {
      used.add(place);
      Made before = all.get(place);
      if (before != null && before.of.equals(of)) {
        return (T) before.what;
      }
      T made = make.get();
      all.put(place, new Made(of, made));
      return made;
    }

    @Override
    public void forgetOld() {
      all.keySet().retainAll(used);
      used.clear();
    }
  }
}
