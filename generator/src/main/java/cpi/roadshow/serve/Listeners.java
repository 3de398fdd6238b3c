package cpi.roadshow.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The open pages, which are told of each build (server-sent events). */
final class Listeners implements AutoCloseable {
  private static final int MOST = 64;

  private final Deque<HttpExchange> all = new ArrayDeque<>();

  /** Leaves the answer open; nobody waits for it. */
  synchronized void add(HttpExchange exchange, long number) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    if (all.size() == MOST) {
      all.removeFirst().close();
    }
    if (tell(exchange, event(number))) {
      all.add(exchange);
    }
  }

  /** Tells the number of the newest build. */
  synchronized void tell(long number) {
    all.removeIf(one -> !tell(one, event(number)));
  }

  /** Finds out who has left. */
  synchronized void knock() {
    all.removeIf(one -> !tell(one, ": \n\n"));
  }

  private static String event(long number) {
    return "data: " + number + "\n\n";
  }

  private static boolean tell(HttpExchange one, String event) {
    try {
      one.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      one.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      // The page was closed.
      one.close();
      return false;
    }
  }

  @Override
  public synchronized void close() {
    List.copyOf(all).forEach(HttpExchange::close);
    all.clear();
  }
}
