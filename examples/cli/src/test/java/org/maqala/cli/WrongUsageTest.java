// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says to whom it was asked wrongly, and that nothing is lost by that. */
class WrongUsageTest {
  private static final String RECORD =
      "{\"id\":\"a\",\"text\":\"Аким области рассказал о подготовке к отопительному сезону.\"}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dedup -                                     | no such command or option: dedup",
        "dedupe                                      | Missing required parameter",
        "dedupe - --nera 0.7                         | Unknown option: '--nera'",
        "dedupe - --words 3                          | --words goes with --near or --containment",
        "dedupe - --near 0.7 --words 9               | --words must be 2 to 5, got 9",
        "clean - --near 0.7 --words 1                | --words must be 2 to 5, got 1",
        "clean - --near 2                            | --near: jaccard must be 0.6 to 0.95",
        "dedupe - --scope days                       | --scope: must be article, source, corpus",
        "dedupe - --scope days:                      | --scope: N must be a number",
        "dedupe - --tag-quotes --scope article       | --tag-quotes: ",
        "dedupe - --index /no-such-folder/index      | --index: no such folder: /no-such-folder",
      })
  void theMessageComesFirstAndTheHelpIsOnlyNamed(String args, String message) {
    CliRun run = CliRun.withInput(RECORD, args.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList()).hasSizeLessThanOrEqualTo(3);
    assertThat(run.err()).startsWith("maqala: " + message).contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "normalize", "date", "dedupe", "quotes", "convert", "decode"})
  void everyHelpHasAnExampleOfTheCommand(String command) {
    CliRun run = CliRun.maqala(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Example:\n  maqala " + command + " ");
  }

  @Test
  void theIndexDoesNotKnowWhatNeverCameOut() throws IOException {
    Path index = folder.resolve("index");
    Path missing = folder.resolve("no such folder").resolve("out.jsonl");

    CliRun failed =
        CliRun.withInput(RECORD, "dedupe", "-", "--index", index + "", "-o", missing + "");
    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(index).doesNotExist();

    Path folderInTheWay = Files.createDirectory(folder.resolve("x.jsonl"));
    failed =
        CliRun.withInput(RECORD, "dedupe", "-", "--index", index + "", "-o", folderInTheWay + "");
    assertThat(failed.exitCode()).isEqualTo(3);
    assertThat(index).doesNotExist();

    CliRun same = CliRun.withInput(RECORD, "dedupe", "-", "--index", index + "", "-o", index + "");
    assertThat(same.err()).contains("--output and --index must be two files");
    CliRun good = CliRun.withInput(RECORD, "dedupe", "-", "--index", index + "");
    assertThat(good.record().get("removed")).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(index, folderInTheWay);
    }
  }

  @Test
  void anIndexThatIsNoneIsNamed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));

    assertThat(CliRun.withInput(RECORD, "dedupe", "-", "--index", empty.toString()).err())
        .contains(empty + " is no index");
    assertThat(CliRun.withInput(RECORD, "dedupe", "-", "--index", folder.toString()).err())
        .contains("is a folder: " + folder);
    assertThat(empty).isEmptyFile();
  }

  @Test
  void badRecordsOfTheOtherSetAreReportedToo() throws IOException {
    Path other = folder.resolve("other.jsonl");
    Files.writeString(other, "no record\n" + RECORD);

    CliRun run = CliRun.withInput(RECORD, "dedupe", "-", "--against", other.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("other.jsonl:1: not JSON").contains("bad records skipped: 1");
    assertThat(run.record().get("removed")).hasSize(1);

    CliRun strict =
        CliRun.withInput(RECORD, "dedupe", "-", "--strict", "--against", other.toString());
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(strict.out()).isEmpty();
    assertThat(strict.err()).contains("maqala: stopped at the first bad record");
  }

  @Test
  void anAuditThatIsCutShortIsNotVerified() throws IOException {
    Path written = folder.resolve("written.jsonl");
    String records = RECORD + RECORD;
    CliRun.withInput(records, "dedupe", "-o", written.toString(), "-");
    CliRun whole = CliRun.withInput(records, "dedupe", "--verify", written.toString(), "-");
    assertThat(whole.exitCode()).isZero();

    Files.writeString(written, Files.readAllLines(written).get(0) + "\n");
    CliRun cut = CliRun.withInput(records, "dedupe", "--verify", written.toString(), "-");

    assertThat(cut.exitCode()).isEqualTo(1);
    assertThat(cut.err()).contains("has 1 records, the inputs have 2");
  }
}
