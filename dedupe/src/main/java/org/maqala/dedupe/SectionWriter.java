// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Writes an index as sections, one after another, each of one kind of numbers, little-endian, its
 * beginning a multiple of eight bytes, and remembers where each is and its checksum. What was put
 * together is written by a thread of its own while the next bytes are; a small file starts none.
 * Not thread-safe.
 */
final class SectionWriter implements AutoCloseable {
  private static final int STAGE = 1 << 20;

  /** Takes bytes, all that remain in a buffer. */
  interface Target {
    void write(ByteBuffer bytes) throws IOException;
  }

  /** Where a section is. */
  record Section(long offset, long length, int checksum) {}

  private final Target target;
  private final Background writing = new Background("maqala-index-writer");
  private ByteBuffer stage = stage();
  // The one that is written, or was; made when it is needed.
  private Optional<ByteBuffer> other = Optional.empty();
  private final List<Section> sections = new ArrayList<>();
  private final CRC32C checksum = new CRC32C();
  private long position;
  private long start;

  SectionWriter(Target target, long position) {
    this.target = target;
    this.position = position;
  }

  private static ByteBuffer stage() {
    return ByteBuffer.allocateDirect(STAGE).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Waits until all is written; the sections. */
  List<Section> finish() throws IOException {
    flush();
    writing.await();
    return sections;
  }

  long position() {
    return position + stage.position();
  }

  void begin() {
    while (position() % Long.BYTES != 0) {
      stage.put((byte) 0);
    }
    flush();
    checksum.reset();
    start = position;
  }

  void end() {
    flush();
    sections.add(new Section(start, position - start, (int) checksum.getValue()));
  }

  void put(ByteBuffer bytes) {
    ByteBuffer from = bytes.duplicate();
    int limit = from.limit();
    while (from.position() < limit) {
      room(1);
      from.limit(Math.min(limit, from.position() + stage.remaining()));
      stage.put(from);
      from.limit(limit);
    }
  }

  void put(IntBuffer ints) {
    int limit = ints.limit();
    while (ints.position() < limit) {
      room(Integer.BYTES);
      int count = Math.min(limit - ints.position(), stage.remaining() / Integer.BYTES);
      ints.limit(ints.position() + count);
      stage.asIntBuffer().put(ints);
      stage.position(stage.position() + count * Integer.BYTES);
      ints.limit(limit);
    }
  }

  void put(LongBuffer longs) {
    int limit = longs.limit();
    while (longs.position() < limit) {
      room(Long.BYTES);
      int count = Math.min(limit - longs.position(), stage.remaining() / Long.BYTES);
      longs.limit(longs.position() + count);
      stage.asLongBuffer().put(longs);
      stage.position(stage.position() + count * Long.BYTES);
      longs.limit(limit);
    }
  }

  /** A section of a few numbers. */
  void longs(long... values) {
    begin();
    put(LongBuffer.wrap(values));
    end();
  }

  /** A section of a text. */
  void text(String text) {
    begin();
    for (int i = 0; i < text.length(); i++) {
      room(Character.BYTES);
      stage.putChar(text.charAt(i));
    }
    end();
  }

  private void room(int bytes) {
    if (stage.remaining() < bytes) {
      flush();
    }
  }

  private void flush() {
    if (stage.position() == 0) {
      return;
    }
    ByteBuffer full = stage.flip();
    checksum.update(full.duplicate());
    position += full.limit();
    try {
      if (full.limit() < STAGE / 2) {
        // Not worth a change of threads.
        writing.await();
        target.write(full);
      } else {
        writing.begin(() -> target.write(full));
        stage = other.orElseGet(SectionWriter::stage);
        other = Optional.of(full);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stage.clear();
  }

  /** Lets the thread end. */
  @Override
  public void close() {
    writing.close();
  }
}
