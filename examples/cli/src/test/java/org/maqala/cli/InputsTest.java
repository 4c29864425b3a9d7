// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Текст б");
    Files.writeString(
        folder.resolve("a.jsonl"), "{\"id\":\"a1\",\"text\":\"x\"}\n\n" + "{\"text\":\"y\"}");
    Files.createDirectories(folder.resolve("sub/.hidden"));
    Files.writeString(folder.resolve("sub/c.txt"), "Текст в");
    Files.writeString(folder.resolve("sub/.hidden/d.txt"), "не берётся");
    Files.writeString(folder.resolve("notes.md"), "не берётся");
    Files.writeString(folder.resolve("expected.json"), "{}");
  }

  private static List<String> ids(CliRun run) {
    return run.records().stream().map(record -> record.get("id").asText()).toList();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aFolderStandsForItsTextsAndRecordsInOrder() {
    CliRun run = CliRun.maqala("date", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(ids(run)).containsExactly("a1", path("a.jsonl") + ":3", "b.txt", "sub/c.txt");
  }

  @Test
  void pathsAreReadInTheOrderGiven() {
    assertThat(ids(CliRun.maqala("date", path("sub/c.txt"), path("b.txt"))))
        .containsExactly("c.txt", "b.txt");
  }

  @Test
  void patternsThatTheShellLeftAloneAreExpanded() {
    assertThat(ids(CliRun.maqala("date", path("*.txt")))).containsExactly("b.txt");
    assertThat(ids(CliRun.maqala("date", path("**.txt")))).contains("b.txt", "c.txt");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    byte[] text = "Текст".getBytes(StandardCharsets.UTF_8);
    pack(new GZIPOutputStream(Files.newOutputStream(folder.resolve("p.txt.gz"))), text);
    pack(new ZstdOutputStream(Files.newOutputStream(folder.resolve("q.txt.zst"))), text);

    CliRun run = CliRun.maqala("date", path("p.txt.gz"), path("q.txt.zst"));

    assertThat(ids(run)).containsExactly("p.txt", "q.txt");
    assertThat(run.records())
        .allSatisfy(record -> assertThat(record.get("text").asText()).isEqualTo("Текст"));
  }

  private static void pack(OutputStream packed, byte[] bytes) throws IOException {
    try (packed) {
      packed.write(bytes);
    }
  }

  @Test
  void aPackedFileThatIsCutShortIsReportedAndTheRestGoesOn() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    pack(new GZIPOutputStream(whole), "Текст".repeat(1000).getBytes(StandardCharsets.UTF_8));
    byte[] cut = java.util.Arrays.copyOf(whole.toByteArray(), whole.size() - 12);
    Files.write(folder.resolve("cut.txt.gz"), cut);

    CliRun run = CliRun.maqala("date", path("cut.txt.gz"), path("b.txt"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("cut.txt.gz:1: cannot be read");
    assertThat(ids(run)).containsExactly("b.txt");
  }

  @Test
  void standardInputIsATextOrRecordsByItsLooks() {
    assertThat(CliRun.withInput("Просто текст\nв две строки", "date", "-").record().get("text"))
        .hasToString("\"Просто текст\\nв две строки\"");
    assertThat(ids(CliRun.withInput("\uFEFF{\"id\":\"r\",\"text\":\"x\"}", "date", "-")))
        .containsExactly("r");
    assertThat(CliRun.withInput("сломано\n{\"id\":\"r\",\"text\":\"x\"}\n", "date", "-").err())
        .startsWith("stdin:1: not JSON");
    assertThat(
            CliRun.withInput("{\"id\":1}", "date", "--format", "text", "-")
                .record()
                .get("text")
                .asText())
        .isEqualTo("{\"id\":1}");
  }

  @Test
  void plainTextKeepsEveryCharacter() {
    String text = "\uFEFFстрока\r\n\r\nещё\u2028раз ";

    assertThat(CliRun.withInput(text, "date", "-").record().get("text").asText()).isEqualTo(text);
  }

  @Test
  void whatIsNotThereIsSaidBeforeAnythingIsDone() {
    CliRun run = CliRun.maqala("date", path("b.txt"), path("nowhere.txt"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no such file or folder: " + path("nowhere.txt"));
    assertThat(run.out()).isEmpty();
    assertThat(CliRun.maqala("date", path("*.xml")).err()).contains("no file matches");
  }

  @Test
  void wrongUsageIsExitCodeTwo() {
    assertThat(CliRun.maqala().exitCode()).isEqualTo(2);
    assertThat(CliRun.maqala("date").exitCode()).isEqualTo(2);
    assertThat(CliRun.maqala("date", "--threads", "0", "-").exitCode()).isEqualTo(2);
    assertThat(CliRun.maqala("dedupe", "--near", "7", "-").err()).contains("--near");
    assertThat(CliRun.maqala("translate", "-").exitCode()).isEqualTo(2);
  }
}
