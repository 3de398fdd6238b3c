package cpi.roadshow.search;

import java.util.List;
import java.util.function.Function;

/** Does the same to many things; what comes out stands in the order of what went in. */
public interface Workers {
  <A, B> List<B> map(List<A> all, Function<? super A, ? extends B> each);
}
