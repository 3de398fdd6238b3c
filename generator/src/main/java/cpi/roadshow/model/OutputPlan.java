package cpi.roadshow.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that will be published: path below the output folder to bytes, sorted, each path once.
 */
public record OutputPlan(SortedMap<String, byte[]> files) {
  public OutputPlan {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** All paths, sorted. */
  public SortedSet<String> paths() {
    return new TreeSet<>(files.keySet());
  }
}
