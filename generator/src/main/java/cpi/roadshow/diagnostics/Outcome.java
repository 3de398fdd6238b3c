package cpi.roadshow.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a stage made, if it could, and everything it has to say about it. */
public record Outcome<T>(Optional<T> value, List<Diagnostic> said) {
  public Outcome {
    said = List.copyOf(said);
  }

  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  public static <T> Outcome<T> of(T value, List<Diagnostic> said) {
    return new Outcome<>(Optional.of(value), said);
  }

  public static <T> Outcome<T> none(List<Diagnostic> said) {
    return new Outcome<>(Optional.empty(), said);
  }

  public <U> Outcome<U> map(Function<? super T, ? extends U> next) {
    return new Outcome<>(value.map(next), said);
  }

  /** Goes on with the next stage, if there is something to go on with; keeps what both say. */
  public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
    return value.map(made -> next.apply(made).saidAlso(said)).orElseGet(() -> none(said));
  }

  /** Goes on with what two stages made, if both made something; keeps what all three say. */
  public static <A, B, C> Outcome<C> both(
      Outcome<A> first, Outcome<B> second, BiFunction<? super A, ? super B, Outcome<C>> next) {
    return first.value().isPresent()
        ? first.then(a -> second.then(b -> next.apply(a, b)))
        : Outcome.<C>none(second.said()).saidAlso(first.said());
  }

  public Outcome<T> saidAlso(List<Diagnostic> more) {
    List<Diagnostic> both = new ArrayList<>(more);
    both.addAll(said);
    return new Outcome<>(value, both);
  }

  /** The values there are, in order, and everything that was said. */
  public static <T> Outcome<List<T>> all(List<Outcome<T>> each) {
    return of(
        each.stream().flatMap(one -> one.value().stream()).toList(),
        each.stream().flatMap(one -> one.said().stream()).toList());
  }
}
