package cpi.roadshow.frontmatter;

import cpi.roadshow.frontmatter.Shape.ListOf;
import cpi.roadshow.frontmatter.Shape.OneOf;
import cpi.roadshow.frontmatter.Shape.Value;

/** A key of a mapping, and what may stand behind it. */
public record Key(String name, Need need, Shape shape) {
  /** How much a key is wanted. */
  public enum Need {
    /** A mistake when it is missing. */
    REQUIRED,
    /** A warning when it is missing. */
    WANTED,
    /** Offered to whoever begins a page. */
    USUAL,
    /** For those who look for it. */
    SELDOM
  }

  public boolean isRequired() {
    return need == Need.REQUIRED;
  }

  /** Whether a text can stand here, or in the list that stands here. */
  public boolean takes(String text) {
    Shape one = shape instanceof ListOf list ? list.item() : shape;
    if (one instanceof OneOf names) {
      return names.values().containsKey(text);
    }
    return one == Value.DAY
        ? Dates.isDay(text)
        : !(one instanceof Value value) || value.written().matcher(text).matches();
  }
}
