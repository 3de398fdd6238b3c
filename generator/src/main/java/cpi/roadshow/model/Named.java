package cpi.roadshow.model;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something with an id that content refers to by name: {@code opdc}, {@code e-act-2565}, {@code
 * E12}, {@code north}.
 */
public interface Named {
  String id();

  static <T extends Named> Optional<T> find(T[] all, String id) {
    return Stream.of(all).filter(one -> one.id().equals(id)).findFirst();
  }
}
