// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRecordsTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"x\"}\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"text\":\"x\"            | not JSON",
        "{\"id\":\"a\"}                          | no text",
        "{\"id\":\"a\",\"text\":5}               | text must be a string, got a number",
        "{\"id\":\"a\",\"text\":null}            | text must be a string, got null",
        "{\"id\":[],\"text\":\"x\"}              | id must be a string or a number, got an array",
        "{\"text\":\"x\",\"text\":\"y\"}         | Duplicate field",
        "{\"text\":\"x\"} {\"text\":\"y\"}       | more than one value",
        "[1]                                     | a record must be a JSON object, got an array",
        "{\"text\":\"x\",\"reference\":\"soon\"} | reference must be a day or a minute",
        "{\"text\":\"x\",\"reference\":5}        | reference must be a string, got a number",
      })
  void isReportedWithItsLineCountedAndSkipped(String line, String message) {
    CliRun run = CliRun.withInput(GOOD + line + "\n" + GOOD, "date", "--format", "jsonl", "-");

    assertThat(run.err()).startsWith("stdin:2: ").contains(message);
    assertThat(run.err()).contains("bad records skipped: 1");
    assertThat(run.records()).hasSize(2);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNotUtf8AreABadRecord() throws IOException {
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', 'b', (byte) 0xD0});
    Path good = Files.writeString(folder.resolve("good.txt"), "хорошо");

    CliRun run = CliRun.maqala("date", bad.toString(), good.toString());

    assertThat(run.err()).contains(bad + ":1: not UTF-8: a malformed byte sequence at byte 2");
    assertThat(run.records()).hasSize(1);
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void strictStopsAtOnceAndLeavesNoFile() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path report = folder.resolve("report.html");

    CliRun run =
        CliRun.withInput(
            GOOD + "{bad}\n" + GOOD,
            "clean",
            "--strict",
            "-o",
            out.toString(),
            "--report",
            report.toString(),
            "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("stdin:2: not JSON");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anOldFileStaysUntilTheNewOneIsWhole() throws IOException {
    Path out = Files.writeString(folder.resolve("out.jsonl"), "old");

    CliRun.withInput(GOOD + "{bad}\n", "date", "--strict", "-o", out.toString(), "-");
    assertThat(out).hasContent("old");

    CliRun run = CliRun.withInput(GOOD + "{bad}\n", "date", "-o", out.toString(), "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(CliRun.records(Files.readString(out))).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(out);
    }
  }

  @Test
  void outputMayReplaceItsInput() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), GOOD.repeat(3));

    assertThat(CliRun.maqala("date", file.toString(), "-o", file.toString()).exitCode()).isZero();
    assertThat(CliRun.records(Files.readString(file)))
        .hasSize(3)
        .allSatisfy(record -> assertThat(record.has("body_start")).isTrue());
  }

  @Test
  void outputIsPackedByItsName() throws IOException {
    Path packed = folder.resolve("out.jsonl.zst");
    CliRun.withInput(GOOD, "date", "-o", packed.toString(), "-");

    assertThat(CliRun.maqala("quotes", packed.toString()).record().get("id").asText())
        .isEqualTo("good");
  }

  @Test
  void anOutputThatCannotBeWrittenIsExitCodeThree() {
    CliRun run =
        CliRun.withInput(GOOD, "date", "-o", folder.resolve("no/such/out").toString(), "-");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("no/such");
  }
}
