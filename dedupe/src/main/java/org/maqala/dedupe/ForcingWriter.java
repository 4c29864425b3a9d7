// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Writes to a file, and forces to the disk what it has written while it writes on, so that little
 * is left to wait for at the end. The disk is waited for by a thread of its own, which a small file
 * does not start. For use by one thread at a time.
 */
final class ForcingWriter implements SectionWriter.Target, AutoCloseable {
  // So much is written before the disk is asked for it.
  private static final long STEP = 8L << 20;

  private final SectionWriter.Target target;
  private final Background.Work force;
  private final Background disk = new Background("maqala-index-disk");
  private long unforced;

  /**
   * A writer.
   *
   * @param force waits until the disk has all that was written to the target
   */
  ForcingWriter(SectionWriter.Target target, Background.Work force) {
    this.target = target;
    this.force = force;
  }

  @Override
  public void write(ByteBuffer bytes) throws IOException {
    unforced += bytes.remaining();
    target.write(bytes);
    if (unforced >= STEP && disk.isIdle()) {
      unforced = 0;
      disk.begin(force);
    }
  }

  /** Waits until the disk has all. */
  void force() throws IOException {
    disk.await();
    force.run();
  }

  /** Lets the thread end. */
  @Override
  public void close() {
    disk.close();
  }
}
