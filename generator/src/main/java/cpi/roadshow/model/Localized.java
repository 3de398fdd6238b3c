package cpi.roadshow.model;

import java.util.Objects;
import java.util.function.Function;

/** The same thing in Thai and in English. */
public record Localized<T>(T th, T en) {
  public Localized {
    Objects.requireNonNull(th);
    Objects.requireNonNull(en);
  }

  public T in(Language language) {
    return language == Language.THAI ? th : en;
  }

  public <U> Localized<U> map(Function<? super T, ? extends U> change) {
    return new Localized<>(change.apply(th), change.apply(en));
  }

  /** Makes one for each language. */
  public static <T> Localized<T> each(Function<Language, ? extends T> make) {
    return new Localized<>(make.apply(Language.THAI), make.apply(Language.ENGLISH));
  }
}
