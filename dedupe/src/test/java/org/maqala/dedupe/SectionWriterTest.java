// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class SectionWriterTest {
  /** A section of several buffers' length between short ones: each is where it is said to be. */
  @Test
  void writesSectionsInOrder() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long[] many = new Random(3).longs(1_000_000).toArray();
    List<SectionWriter.Section> sections;
    try (SectionWriter writer = new SectionWriter(bytes -> copy(bytes, out), 0)) {
      writer.text("abc");
      writer.begin();
      writer.put(LongBuffer.wrap(many));
      writer.end();
      writer.longs(1, 2);
      sections = writer.finish();
    }

    ByteBuffer written = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(sections)
        .extracting(SectionWriter.Section::length)
        .containsExactly(6L, 8_000_000L, 16L);
    assertThat(sections)
        .extracting(SectionWriter.Section::offset)
        .containsExactly(0L, 8L, 8_000_008L);
    long[] read = new long[many.length];
    written.slice(8, 8_000_000).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(read);
    assertThat(read).isEqualTo(many);
    for (SectionWriter.Section section : sections) {
      CRC32C crc = new CRC32C();
      crc.update(written.slice((int) section.offset(), (int) section.length()));
      assertThat(section.checksum()).isEqualTo((int) crc.getValue());
    }
  }

  @Test
  void saysWhatTheTargetHasThrown() {
    SectionWriter.Target full =
        bytes -> {
          throw new IOException("no space left");
        };
    try (SectionWriter writer = new SectionWriter(full, 0)) {
      writer.begin();
      LongBuffer many = LongBuffer.wrap(new long[1_000_000]);
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> writer.put(many))
          .withStackTraceContaining("no space left");
    }
  }

  private static void copy(ByteBuffer bytes, ByteArrayOutputStream out) {
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    out.writeBytes(copy);
  }
}
