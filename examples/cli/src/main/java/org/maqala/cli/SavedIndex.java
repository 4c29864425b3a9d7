// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.IndexFile;
import org.maqala.dedupe.ParagraphDeduplicator;

/**
 * The index of a run, which must not know of articles whose output has not appeared: the next run
 * would take them for repeats. So it is written before the output appears, beside its place, and
 * put there after.
 */
final class SavedIndex implements AutoCloseable {
  private final Path path;
  private final Path written;

  private SavedIndex(Path path) {
    this.path = path;
    this.written = path.resolveSibling("." + path.getFileName() + ".new");
  }

  /**
   * The index at a place.
   *
   * @param output where the output goes, if to a file
   * @throws IllegalArgumentException if no index can be saved there
   */
  static SavedIndex at(Path given, Optional<Path> output) {
    Path path = given.toAbsolutePath();
    if (Files.isDirectory(path)) {
      throw new IllegalArgumentException("--index: is a folder: " + given);
    }
    if (!Files.isDirectory(path.resolveSibling("."))) {
      throw new IllegalArgumentException("--index: no such folder: " + path.getParent());
    }
    if (!Files.isWritable(path.resolveSibling("."))) {
      throw new IllegalArgumentException("--index: can't write to the folder of " + given);
    }
    if (output.map(file -> file.toAbsolutePath().equals(path)).orElse(false)) {
      throw new IllegalArgumentException("--output and --index must be two files, got " + given);
    }
    return new SavedIndex(path);
  }

  /**
   * Checks and opens the index, if it is there.
   *
   * @throws org.maqala.dedupe.IndexFormatException if it is none, or of other options
   */
  Optional<ParagraphDeduplicator> open(DedupeOptions options) throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    IndexFile.check(path);
    return Optional.of(IndexFile.open(path, options));
  }

  /** Writes what is to be saved. */
  void prepare(ParagraphDeduplicator dedupe) throws IOException {
    IndexFile.save(dedupe, written);
  }

  /** Puts what was written in its place. */
  void commit() throws IOException {
    try {
      Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(written);
  }
}
