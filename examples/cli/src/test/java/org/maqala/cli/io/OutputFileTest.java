// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  private static final String ID = "123e4567-e89b-42d3-a456-42661417400";

  @TempDir private Path folder;

  @Test
  void appearsWholeAndLeavesNothingBeside() throws IOException {
    try (OutputFile file = OutputFile.begin(folder.resolve("out.jsonl"))) {
      file.stream().write(1);
      assertThat(folder.resolve("out.jsonl")).doesNotExist();
      file.commit();
    }

    assertThat(names()).containsExactly("out.jsonl");
  }

  @Test
  void deletesWhatAKilledProgramLeft() throws IOException {
    leave(".out.jsonl." + ID + "0");

    write();

    assertThat(names()).containsExactly("out.jsonl");
  }

  @Test
  void leavesAloneWhatMayBeInUseOrAnothers() throws IOException {
    Path locked = leave(".out.jsonl." + ID + "1");
    Files.createFile(folder.resolve(".out.jsonl." + ID + "2"));
    leave(".out.jsonl.notes");
    leave(".other.jsonl." + ID + "3");

    try (FileChannel writer = FileChannel.open(locked, StandardOpenOption.WRITE)) {
      writer.lock();
      write();
    }

    assertThat(names())
        .containsExactly(
            ".other.jsonl." + ID + "3",
            ".out.jsonl." + ID + "1",
            ".out.jsonl." + ID + "2",
            ".out.jsonl.notes",
            "out.jsonl");
  }

  @Test
  void twoMayWriteToOnePlace() throws IOException {
    Path path = folder.resolve("out.jsonl");
    try (OutputFile one = OutputFile.begin(path);
        OutputFile other = OutputFile.begin(path)) {
      one.stream().write('1');
      other.stream().write('2');
      one.commit();
      other.commit();
    }

    assertThat(names()).containsExactly("out.jsonl");
    assertThat(path).hasContent("2");
  }

  private void write() throws IOException {
    try (OutputFile file = OutputFile.begin(folder.resolve("out.jsonl"))) {
      file.commit();
    }
  }

  private Path leave(String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    FileTime earlier = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    return Files.setLastModifiedTime(file, earlier);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
