// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden test: {@code clean seeds} gives, for each article, the record that a person has
 * checked and put beside it as {@code NAME.clean.json}.
 */
class SeedsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<JsonNode> cleaned() {
    List<JsonNode> records = CliRun.maqala("clean", CliRun.seeds().toString()).records();
    assertThat(records).hasSize(5);
    return records;
  }

  @ParameterizedTest
  @MethodSource("cleaned")
  void theRecordIsTheOneExpected(JsonNode record) throws IOException {
    String name = record.get("id").asText().replace(".txt", ".clean.json");
    JsonNode expected = MAPPER.readTree(Files.readString(CliRun.seeds().resolve(name), UTF_8));
    assertThat(record.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("cleaned")
  void textAndEditsGiveTheSourceBackByteForByte(JsonNode record) throws IOException {
    Path seed = CliRun.seeds().resolve(record.get("id").asText());
    assertThat(undone(record).getBytes(UTF_8)).isEqualTo(Files.readAllBytes(seed));
  }

  /** What anyone can do with a record, without this library. */
  private static String undone(JsonNode record) {
    String text = record.get("text").asText();
    StringBuilder source = new StringBuilder();
    int next = 0;
    for (JsonNode edit : record.get("edits")) {
      int unchanged = edit.get("start").asInt() - source.length();
      source.append(text, next, next + unchanged).append(edit.get("before").asText());
      next += unchanged + edit.get("after").asText().length();
    }
    return source.append(text, next, text.length()).toString();
  }
}
