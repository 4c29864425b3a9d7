// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.cli.io.Format;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that all commands take. */
final class RunOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders, patterns or - (standard input), read in this order. A folder stands for"
            + " the .txt and .jsonl files in it and below (also .gz, .zst), sorted by path, without"
            + " names that begin with a dot; files of other names are taken when they are named or"
            + " matched by a pattern.",
        "A .txt file is one article, UTF-8; its id is its name (in a folder: from the folder"
            + " downwards). A .jsonl file has one record {\"id\",\"text\"} a line; a record without"
            + " an id gets FILE:LINE. Anything else is looked at to tell the two apart."
      })
  List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where the output goes instead of standard output: whole or not at all; packed if the name"
              + " ends with .gz or .zst.")
  @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "How the input is written: auto, text, jsonl (default: by name, then" + " content).")
  Format format = Format.AUTO;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      defaultValue = "utf16",
      description = "What offsets count: utf16, codepoint, utf8 (default: ${DEFAULT-VALUE}).")
  OffsetUnit offsets = OffsetUnit.UTF16;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work (default: one for each core).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--strict",
      description = "Stop at the first bad record; with -o, nothing is written then.")
  boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; bad records are still reported.")
  boolean quiet;

  Optional<Path> outputFile() {
    return Optional.ofNullable(output).filter(file -> !file.toString().equals("-"));
  }
}
