// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.maqala.cli.io.OutputFile;

/** Where the lines go: a file that appears whole or not at all, or standard output. */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;
  private final Optional<OutputFile> file;

  private Output(OutputStream stream, Optional<OutputFile> file) {
    this.stream = stream;
    this.file = file;
  }

  static Output open(Optional<Path> path, OutputStream standardOutput) throws IOException {
    if (path.isEmpty()) {
      return new Output(new BufferedOutputStream(standardOutput, BUFFER), Optional.empty());
    }
    OutputFile file = OutputFile.begin(path.get());
    return new Output(file.stream(), Optional.of(file));
  }

  OutputStream stream() {
    return stream;
  }

  void flush() throws IOException {
    stream.flush();
  }

  void commit() throws IOException {
    if (file.isPresent()) {
      file.get().commit();
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
