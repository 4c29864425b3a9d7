// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DedupeCommandTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String RATE = "Официальный курс доллара на %d мая составил 447 тенге.";

  @TempDir private Path folder;

  @Test
  void anIndexGoesOnWhereTheLastRunEnded() throws IOException {
    String index = folder.resolve("index").toString();

    CliRun first = dedupe(record("a", LEAD), "--index", index, "--near", "0.7");
    assertThat(first.exitCode()).isZero();
    assertThat(first.err()).contains("1 paragraphs of 1 articles");
    CliRun second = dedupe(record("b", "Вчера " + LEAD), "--index", index, "--near", "0.7");

    assertThat(second.record().get("removed").get(0).get("match").get("id").asText())
        .isEqualTo("a");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("index"));
    }
  }

  @Test
  void anIndexOfOtherOptionsOrDamagedIsRefusedAndLeftAsItIs() throws IOException {
    Path index = folder.resolve("index");
    dedupe(record("a", LEAD), "--index", index.toString());
    byte[] saved = Files.readAllBytes(index);

    CliRun other = dedupe(record("b", LEAD), "--index", index.toString(), "--near", "0.8");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("made with other options");
    assertThat(index).hasBinaryContent(saved);

    byte[] damaged = saved.clone();
    damaged[damaged.length / 2] ^= 1;
    Files.write(index, damaged);
    CliRun broken = dedupe(record("b", LEAD), "--index", index.toString());
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.out()).isEmpty();
    assertThat(broken.err()).contains("damaged");
  }

  @Test
  void anIndexIsNotSavedIfTheRunStopsAtABadRecord() {
    Path index = folder.resolve("index");

    dedupe(record("a", LEAD) + "no record\n", "--index", index.toString(), "--strict");

    assertThat(index).doesNotExist();
  }

  @Test
  void aLineOfAWholeArticleIsComparedSentenceBySentence() {
    String line = (LEAD + " Фото: акимат. ").repeat(2) + "Слово за словом. ".repeat(60).strip();

    JsonNode record = dedupe(record("a", line)).record();

    assertThat(record.get("text").asText()).startsWith(LEAD + " Фото: акимат. Слово");
    assertThat(record.get("text").asText()).doesNotContain(LEAD + " Фото: акимат. " + LEAD);
  }

  @Test
  void theLongestStaysWithContainment() {
    String full = LEAD + " В этом году заменят двенадцать километров тепловых сетей.";
    CliRun run =
        dedupe(record("a", LEAD) + record("b", full), "--containment", "0.9", "--keep", "longest");

    assertThat(run.records().get(0).get("text").asText()).isEmpty();
    JsonNode removed = run.records().get(0).get("removed").get(0);
    assertThat(removed.get("kind").asText()).isEqualTo("contained");
    assertThat(removed.get("match").get("id").asText()).isEqualTo("b");
    assertThat(run.records().get(1).get("removed")).isEmpty();
  }

  @Test
  void theEarliestAndTheBestSourceStay() {
    String records =
        "{\"id\":1,\"source\":\"blog\",\"date\":\"2026-02-13\",\"text\":\""
            + LEAD
            + "\"}\n"
            + "{\"id\":2,\"source\":\"inform\",\"date\":\"2026-02-12T10:00\",\"text\":\""
            + LEAD
            + "\"}\n";

    for (String keep : List.of("earliest", "source:inform,blog")) {
      CliRun run = dedupe(records, "--keep", keep);
      assertThat(run.records().get(0).get("removed").get(0).get("match").get("id").asInt())
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2 2 2", "1:remove, 2 2 2", "1:keep, 0 0 0", "1:once, 0 0 0", "3, 0 1 1"})
  void boilerplate(String rule, String removed) {
    String call = LEAD + "\\nПодписывайтесь на наш телеграм канал!";
    CliRun run =
        dedupe(record("a", call) + record("b", call) + record("c", call), "--boilerplate", rule);

    assertThat(run.records().stream().map(r -> "" + r.get("removed").size()).toList())
        .containsExactly(removed.split(" "));
  }

  @Test
  void whatDiffersInNumbersOnlyIsReported() {
    String records = record("a", RATE.formatted(5)) + record("b", RATE.formatted(6));

    CliRun run = dedupe(records, "--near", "0.6", "--words", "2");

    JsonNode second = run.records().get(1);
    assertThat(second.get("removed")).isEmpty();
    assertThat(second.get("spared").get(0).get("reason").asText()).isEqualTo("numbers");
    assertThat(second.get("text").asText()).isEqualTo(RATE.formatted(6));
    assertThat(run.err()).contains("spared 1 (numbers 1)");
    CliRun off =
        dedupe(
            records, "--near", "0.6", "--words=2", "--no-number-guard", "--no-substitution-guard");
    assertThat(off.records().get(1).get("removed")).hasSize(1);
  }

  @Test
  void protectedTextStays() {
    CliRun run = dedupe(record("a", LEAD) + record("b", LEAD), "--protect", "брифинге");

    assertThat(run.records().get(1).get("spared").get(0).get("reason").asText())
        .isEqualTo("protected");
  }

  @Test
  void oneSetAgainstAnother() throws IOException {
    Path other = folder.resolve("other.jsonl");
    Files.writeString(other, record("x", LEAD));
    String fresh = "Этого абзаца в первом наборе статей не было, поэтому он остаётся на месте.";

    CliRun run =
        dedupe(
            record("a", LEAD + "\\n" + fresh) + record("b", fresh), "--against", other.toString());

    assertThat(run.records()).hasSize(2);
    assertThat(run.records().get(0).get("text").asText()).isEqualTo(fresh);
    assertThat(run.records().get(0).get("removed").get(0).get("match").get("id").asText())
        .isEqualTo("x");
    assertThat(run.records().get(1).get("removed")).isEmpty();
  }

  @Test
  void scopesReachAsFarAsTheySay() {
    String records =
        "{\"id\":1,\"source\":\"a\",\"text\":\""
            + LEAD
            + "\"}\n"
            + "{\"id\":2,\"source\":\"b\",\"text\":\""
            + LEAD
            + "\"}\n"
            + "{\"id\":3,\"source\":\"a\",\"text\":\""
            + LEAD
            + "\"}\n";

    assertThat(removedIn(records, "source")).containsExactly(0, 0, 1);
    assertThat(removedIn(records, "article")).containsExactly(0, 0, 0);
    assertThat(removedIn(records, "articles:1")).containsExactly(0, 0, 0);
    assertThat(removedIn(records, "days:1")).containsExactly(0, 1, 1);
  }

  @Test
  void theCountsGoToStandardError() {
    String record = record("a", LEAD + "\\n" + LEAD);

    assertThat(dedupe(record).err()).isEqualTo("1 article, 2 paragraphs\n  removed 1 (exact 1)\n");
    assertThat(dedupe(record, "--quiet").err()).isEmpty();
  }

  @Test
  void aRunIsVerifiedFromItsInputs() throws IOException {
    Path written = folder.resolve("out.jsonl");
    String seeds = CliRun.seeds().toString();
    CliRun.maqala("dedupe", "--near", "0.7", "-o", written.toString(), seeds);

    CliRun good = CliRun.maqala("dedupe", "--near", "0.7", "--verify", written.toString(), seeds);
    assertThat(good.exitCode()).isZero();
    assertThat(good.out()).isEmpty();
    assertThat(good.err()).matches("verified ([1-9]\\d*) of \\1 removed paragraphs, 0 wrong\n");

    String claims = Files.readString(written);
    Files.writeString(written, claims.replaceFirst("\"kind\":\"exact\"", "\"kind\":\"near\""));
    Files.writeString(
        written,
        claims.replaceFirst("\"match\":\\{\"id\":\"[^\"]*\"", "\"match\":{\"id\":\"gone\""));
    CliRun bad = CliRun.maqala("dedupe", "--near", "0.7", "--verify", written.toString(), seeds);
    assertThat(bad.exitCode()).isEqualTo(1);
    assertThat(bad.err()).contains("its match is in no article before it");
  }

  @ParameterizedTest
  @CsvSource({
    "--scope, week, --scope",
    "--scope, days:x, must be a number",
    "--keep, last, --keep",
    "--boilerplate, 0, --boilerplate",
    "--boilerplate, 2:drop, action",
    "--near, 0.5, jaccard",
    "--containment, 2, share",
    "--against, /no/such/file, no"
  })
  void wrongOptionsAreNamed(String option, String value, String message) {
    CliRun run = dedupe(record("a", LEAD), option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void anIndexNeedsAScopeThatOutlivesAnArticle() {
    String index = folder.resolve("index").toString();

    for (List<String> options :
        List.of(List.of("--scope", "article"), List.of("--unit", "sentence"))) {
      CliRun run = dedupe(record("a", LEAD), "--index", index, options.get(0), options.get(1));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("outlives an article");
    }
  }

  private static List<Integer> removedIn(String records, String scope) {
    return dedupe(records, "--scope", scope).records().stream()
        .map(r -> r.get("removed").size())
        .toList();
  }

  private static CliRun dedupe(String records, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "dedupe";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = "-";
    return CliRun.withInput(records, args);
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }
}
