package cpi.roadshow.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same to many things at once. What comes out stands in the order of what went in, however
 * many threads there are.
 */
public final class Parallel implements AutoCloseable {
  /**
   * Small enough that no thread waits long for the last one, large enough that handing out costs
   * nothing.
   */
  private static final int BATCH = 16;

  /** Documents nest deeper than the usual thread's stack likes. */
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  private final int count;
  private final ExecutorService threads;

  public Parallel(int count) {
    this.count = count;
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(null, task, "roadshow", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** As many threads as the machine has processors. */
  public static Parallel onThisMachine() {
    return new Parallel(Runtime.getRuntime().availableProcessors());
  }

  public <A, B> List<B> map(List<A> all, Function<? super A, ? extends B> each) {
    return map(all, Math.max(1, Math.min(BATCH, all.size() / count)), each);
  }

  /** The same for things that take long, each of which may occupy a thread. */
  public <A, B> List<B> mapOneByOne(List<A> all, Function<? super A, ? extends B> each) {
    return map(all, 1, each);
  }

  private <A, B> List<B> map(List<A> all, int size, Function<? super A, ? extends B> each) {
    List<Future<List<B>>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      List<A> batch = all.subList(from, Math.min(from + size, all.size()));
      Callable<List<B>> work = () -> batch.stream().<B>map(each).toList();
      batches.add(threads.submit(work));
    }
    List<B> results = new ArrayList<>(all.size());
    batches.forEach(batch -> results.addAll(await(batch)));
    return results;
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while building", e);
    }
  }

  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(cause);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
