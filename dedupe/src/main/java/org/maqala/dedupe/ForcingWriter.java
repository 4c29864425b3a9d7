// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes to a file, and forces to the disk what it has written while it writes on, so that little
 * is left to wait for at the end. The disk is waited for by a thread of its own, which a small file
 * does not start. For use by one thread.
 */
final class ForcingWriter implements SectionWriter.Target, AutoCloseable {
  // So much is written before the disk is asked for it.
  private static final long STEP = 8L << 20;

  /** Waits until the disk has all that was written. */
  interface Force {
    void force() throws IOException;
  }

  private final SectionWriter.Target target;
  private final Force force;
  private final ExecutorService disk =
      Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "maqala-index-disk");
        thread.setDaemon(true);
        return thread;
      });
  private Future<?> forcing = CompletableFuture.completedFuture("nothing yet");
  private long unforced;

  ForcingWriter(SectionWriter.Target target, Force force) {
    this.target = target;
    this.force = force;
  }

  @Override
  public void write(ByteBuffer bytes) throws IOException {
    unforced += bytes.remaining();
    target.write(bytes);
    if (unforced >= STEP && forcing.isDone()) {
      await();
      unforced = 0;
      forcing =
          disk.submit(() -> {
            force.force();
            return force;
          });
    }
  }

  /** Waits until the disk has all. */
  void force() throws IOException {
    await();
    force.force();
  }

  /** Waits for the disk; throws what it has thrown. */
  private void await() throws IOException {
    try {
      forcing.get();
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
    disk.shutdown();
  }
}
