package cpi.roadshow.model;

import java.util.Objects;

/** Markup that is safe to print as it stands; the only type that templates do not escape. */
public record Html(String markup) {
  public static final Html NONE = new Html("");

  public Html {
    Objects.requireNonNull(markup);
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
