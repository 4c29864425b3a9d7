// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A thread that does one thing at a time while the one that asked for it goes on. It is not started
 * before there is something to do. For use by one thread.
 */
final class Background implements AutoCloseable {
  /** Something to do. */
  interface Work {
    void run() throws IOException;
  }

  private final ExecutorService thread;
  private Future<?> running = CompletableFuture.completedFuture("nothing yet");

  Background(String name) {
    thread =
        Executors.newSingleThreadExecutor(task -> {
          Thread daemon = new Thread(task, name);
          daemon.setDaemon(true);
          return daemon;
        });
  }

  /** Whether what was begun is done, or has failed. */
  boolean isIdle() {
    return running.isDone();
  }

  /** Waits as {@link #await} does, and begins something else. */
  void begin(Work work) throws IOException {
    await();
    running =
        thread.submit(() -> {
          work.run();
          return work;
        });
  }

  /** Waits until what was begun is done; throws what it has thrown. */
  void await() throws IOException {
    try {
      running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the disk writes");
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** Lets the thread end. */
  @Override
  public void close() {
    thread.shutdown();
  }
}
