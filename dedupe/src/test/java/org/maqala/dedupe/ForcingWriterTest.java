// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForcingWriterTest {
  private static final int PIECE = 3 << 20;
  private static final int PIECES = 10;

  @TempDir Path folder;

  @Test
  void writesAllInOrderWhileTheDiskIsAtWork() throws IOException {
    byte[] bytes = new byte[PIECE * PIECES];
    new Random(7).nextBytes(bytes);
    Path file = folder.resolve("index");
    try (FileChannel channel = open(file);
        ForcingWriter writer = writer(channel)) {
      for (int i = 0; i < PIECES; i++) {
        writer.write(ByteBuffer.wrap(bytes, i * PIECE, PIECE));
      }
      writer.force();
    }
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void saysThatTheFileCanNotBeForced() throws IOException {
    FileChannel channel = open(folder.resolve("index"));
    try (ForcingWriter writer = writer(channel)) {
      try (channel) {
        writer.write(ByteBuffer.allocate(PIECE * PIECES));
      }
      assertThatIOException().isThrownBy(writer::force);
    }
  }

  @Test
  void stopsWhenInterrupted() throws IOException {
    try (FileChannel channel = open(folder.resolve("index"));
        ForcingWriter writer = writer(channel)) {
      writer.write(ByteBuffer.allocate(PIECE * PIECES));
      Thread.currentThread().interrupt();
      assertThatIOException().isThrownBy(writer::force);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static ForcingWriter writer(FileChannel channel) {
    return new ForcingWriter(channel::write, () -> channel.force(true));
  }

  private static FileChannel open(Path file) throws IOException {
    Files.createFile(file);
    return FileChannel.open(file, StandardOpenOption.WRITE);
  }
}
