package cpi.roadshow.cli;

import cpi.roadshow.build.SiteBuild;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar where a person is looking, and nothing where not. */
final class ProgressLine implements SiteBuild.Progress, AutoCloseable {
  private static final int REDRAW_MILLISECONDS = 100;

  private final Surroundings around;
  private final Messages messages;
  private final boolean isShown;
  private ProgressBar bar;

  ProgressLine(Surroundings around, Messages messages, boolean isShown) {
    this.around = around;
    this.messages = messages;
    this.isShown = isShown;
  }

  @Override
  public void begin(SiteBuild.Step step, int steps) {
    if (isShown) {
      close();
      bar =
          new ProgressBarBuilder()
              .setTaskName(messages.get("progress." + step))
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
              .setConsumer(new ConsoleProgressBarConsumer(around.err()))
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void step() {
    if (isShown) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
