// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;
import org.maqala.cli.io.Input;

/**
 * A bar on standard error that shows how much of the input has been read, once the work has taken a
 * second, and only if a person is watching. Used by one thread.
 */
final class Progress implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final boolean shown;
  private final PrintStream err;
  private final long total;
  private final long start = System.nanoTime();
  private long read;
  private @Nullable ProgressBar bar;

  Progress(boolean shown, PrintStream err, List<Input> inputs) {
    this.shown = shown;
    this.err = err;
    // Standard input has no end in sight: its total stays unknown.
    boolean known = inputs.stream().allMatch(input -> input.path().isPresent());
    this.total = shown && known ? inputs.stream().mapToLong(Progress::size).sum() : -1;
  }

  /** Whether standard error is a terminal, wherever the other streams go. */
  static boolean isTerminal() {
    try {
      return new ExecTerminalProvider().isSystemStream(SystemStream.Error);
    } catch (RuntimeException | LinkageError e) {
      return false; // what can't be asked about is no terminal
    }
  }

  private static long size(Input input) {
    try {
      return input.size();
    } catch (IOException e) {
      return 0; // reading it will tell
    }
  }

  void add(long bytes) {
    read += bytes;
    if (!shown) {
      return;
    }
    if (bar == null && System.nanoTime() - start > PATIENCE.toNanos()) {
      bar = newBar();
    }
    if (bar != null) {
      bar.stepTo(read);
    }
  }

  /** Runs something that writes to standard error without tearing the bar. */
  void interrupt(Runnable writing) {
    end();
    writing.run();
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName("maqala")
        .setInitialMax(total)
        .setUnit(" MB", 1_000_000)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(250)
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(err))
        .build();
  }

  /** Takes the bar away. */
  void end() {
    ProgressBar shownBar = bar;
    bar = null;
    if (shownBar != null) {
      shownBar.close();
    }
  }

  @Override
  public void close() {
    end();
  }
}
