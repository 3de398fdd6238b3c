package cpi.roadshow.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that will be published: path below the output folder to bytes, sorted, each path once.
 */
public record OutputPlan(SortedMap<String, byte[]> files) {
  public OutputPlan {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
