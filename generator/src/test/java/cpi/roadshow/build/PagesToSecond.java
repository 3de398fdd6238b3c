package cpi.roadshow.build;

import cpi.roadshow.pdf.Press;
import cpi.roadshow.pdf.Sheet;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how fast a warm press prints the tagged PDFs of the real content, in one process and on
 * all processors. Arguments: how often to print them all. Each time is told by itself; the first is
 * cold.
 */
final class PagesToSecond {
  private PagesToSecond() {}

  public static void main(String[] args) {
    int times = Integer.parseInt(args[0]);
    try (Parallel parallel = Parallel.onThisMachine()) {
      Printing printing = HandoutsTest.printing(parallel);
      List<Sheet> sheets =
          printing.sheets().value().orElseThrow().stream()
              .filter(sheet -> !HandoutsTest.isForTheFold(sheet))
              .toList();
      Press press = new Press(printing.whole());
      for (int time = 1; time <= times; time++) {
        long start = System.nanoTime();
        long worked = worked();
        int pages =
            parallel
                .mapOneByOne(sheets, sheet -> press.print(sheet).value().orElseThrow().pages())
                .stream()
                .mapToInt(count -> count)
                .sum();
        double seconds = (System.nanoTime() - start) / 1e9;
        double work = (worked() - worked) / (double) TimeUnit.SECONDS.toNanos(1);
        System.out.printf(
            "%d: %d PDFs, %d pages, %.1f s, %.0f pages/s; %.0f pages to a second of one processor%n",
            time, sheets.size(), pages, seconds, pages / seconds, pages / work);
      }
    }
  }

  /** What all threads together worked so far, in nanoseconds. */
  private static long worked() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
