// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One file to read, or standard input.
 *
 * @param name what messages call it: the path as given, or {@code stdin}
 * @param id the id of the article that a text file holds: its name, from the folder given on the
 *     command line downwards, without {@code .gz} and {@code .zst}
 * @param path the file; empty for standard input
 */
public record Input(String name, String id, Optional<Path> path) {
  /** Checks the components. */
  public Input {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(path, "path");
  }

  static Input ofFile(String name, String id, Path path) {
    return new Input(name, Compression.of(id).unpackedName(id), Optional.of(path));
  }

  static Input ofStandardInput() {
    return new Input("stdin", "stdin", Optional.empty());
  }

  /** The format that the file's name tells, or {@link Format#AUTO}. */
  Format formatByName() {
    String lower = id.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return Format.JSONL;
    }
    return lower.endsWith(".txt") ? Format.TEXT : Format.AUTO;
  }

  /** Whether a folder's files of this name are taken. */
  static boolean isTakenFromFolders(String fileName) {
    String lower = Compression.of(fileName).unpackedName(fileName).toLowerCase(Locale.ROOT);
    return !fileName.startsWith(".") && (lower.endsWith(".txt") || lower.endsWith(".jsonl"));
  }

  /**
   * The bytes on disk; 0 for standard input.
   *
   * @throws IOException if the file can't be asked
   */
  public long size() throws IOException {
    return path.isPresent() ? Files.size(path.get()) : 0;
  }

  InputStream open(InputStream standardInput) throws IOException {
    return path.isPresent() ? Files.newInputStream(path.get()) : standardInput;
  }

  Compression compression() {
    return path.map(file -> Compression.of(file.toString())).orElse(Compression.NONE);
  }
}
