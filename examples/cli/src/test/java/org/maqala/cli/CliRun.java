// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A run of the command in this process. */
record CliRun(int exitCode, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static CliRun maqala(String... args) {
    return withInput("", args);
  }

  static CliRun withInput(String standardInput, String... args) {
    return withInput(standardInput.getBytes(StandardCharsets.UTF_8), args);
  }

  static CliRun withInput(byte[] standardInput, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(standardInput), out, errors, false);
    int exitCode = MaqalaCommand.commandLine(streams).execute(args);
    return new CliRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The records on standard output. */
  List<JsonNode> records() {
    return records(out);
  }

  JsonNode record() {
    List<JsonNode> records = records();
    if (records.size() != 1) {
      throw new AssertionError("one record expected, got " + out + err);
    }
    return records.get(0);
  }

  static List<JsonNode> records(String lines) {
    return lines.lines().map(CliRun::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }

  static Path seeds() {
    return Path.of(System.getProperty("maqala.root"), "seeds");
  }
}
