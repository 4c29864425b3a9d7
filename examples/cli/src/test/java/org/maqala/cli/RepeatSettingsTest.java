// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code clean} and {@code dedupe} take for a repeat is the same. */
class RepeatSettingsTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String QUOTE =
      "«Мы откроем пять школ до конца этого года», – сказал глава ведомства Ерлан Сериков.";
  private static final String REST = "Ремонт идёт по плану, сообщили в управлении. ".repeat(30);
  private static final String CLAUSE =
      "Регистрация %s, в том числе внесение изменений и дополнений в записи актов гражданского"
          + " состояния, восстановление";

  @ParameterizedTest
  @ValueSource(strings = {"clean", "dedupe"})
  void whatDiffersInNumbersOnlyStays(String command) {
    String rate = "Курс доллара на %d мая 2026 года составил 447 тенге за один доллар США.";
    String records = record("a", rate.formatted(5)) + record("b", rate.formatted(6));

    assertThat(removed(records, command, "--near", "0.6", "--words", "2")).containsExactly(0, 0);
    assertThat(removed(records, command, "--near", "0.6", "--words", "2", "--no-number-guard"))
        .containsExactly(0, 0);
    assertThat(
            removed(
                records,
                command,
                "--near",
                "0.6",
                "--words=2",
                "--no-number-guard",
                "--no-substitution-guard"))
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "dedupe"})
  void otherWordsInTheSamePlaceStay(String command) {
    String records =
        record("a", CLAUSE.formatted("рождения"))
            + record("b", CLAUSE.formatted("смерти"))
            + record("c", "Астана. " + CLAUSE.formatted("рождения"))
            + record("d", CLAUSE.formatted("смерти"));

    assertThat(removed(records, command, "--near", "0.7")).containsExactly(0, 0, 1, 1);
    assertThat(removed(records, command, "--near", "0.7", "--no-substitution-guard"))
        .containsExactly(0, 1, 1, 1);
  }

  @Test
  void dedupeReportsThem() {
    String records =
        record("a", CLAUSE.formatted("рождения")) + record("b", CLAUSE.formatted("смерти"));

    CliRun run = CliRun.withInput(records, "dedupe", "--near", "0.7", "-");

    JsonNode spared = run.records().get(1).get("spared").get(0);
    assertThat(spared.get("reason").asText()).isEqualTo("substitution");
    assertThat(spared.get("match").get("id").asText()).isEqualTo("a");
    assertThat(run.err()).contains("spared 1 (substitution 1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "dedupe"})
  void aLeadThatComesTwiceInsideOneLineIsCutOnce(String command) {
    String text = LEAD + " Фото: акимат. " + LEAD + " " + QUOTE + " " + REST.strip();

    JsonNode record = CliRun.withInput(record("a", text), command, "-").record();

    assertThat(record.get("text").asText())
        .startsWith(LEAD + " Фото: акимат. " + QUOTE)
        .doesNotContain(". " + LEAD);
    JsonNode removed = record.get("removed").get(0);
    assertThat(text.substring(removed.get("start").asInt(), removed.get("end").asInt()))
        .isEqualTo(LEAD);
    assertThat(removed.get("match")).hasToString("{\"id\":\"a\",\"paragraph\":0}");
  }

  @Test
  void itsEditsRebuildTheSourceAndItsQuotesStandInTheText() {
    String text = LEAD + "  Фото: акимат. " + LEAD + " " + QUOTE + " " + LEAD + " " + REST + LEAD;

    JsonNode record = CliRun.withInput(record("a", text), "clean", "-").record();

    String clean = record.get("text").asText();
    assertThat(record.get("removed").size()).isGreaterThanOrEqualTo(3);
    assertThat(rebuilt(clean, record.get("edits"))).isEqualTo(text);
    JsonNode quote = record.get("quotes").get(0);
    String spoken = quote.get("text").asText();
    assertThat(clean.substring(quote.get("inner_start").asInt(), quote.get("inner_end").asInt()))
        .isEqualTo(spoken);
    assertThat(text.substring(quote.get("source_start").asInt(), quote.get("source_end").asInt()))
        .isEqualTo("«" + spoken + "»");
  }

  @Test
  void theReportShowsWhatWasCutOutOfALine(@TempDir Path folder) throws IOException {
    String text = LEAD + " " + QUOTE + " " + LEAD + " " + REST.strip();
    Path page = folder.resolve("report.html");

    CliRun.withInput(record("a", text), "clean", "--report", page.toString(), "-");

    Document report = Jsoup.parse(Files.readString(page));
    assertThat(report.select(".row.removed")).isEmpty();
    assertThat(report.select(".row .piece.cut").text()).contains(LEAD);
    assertThat(report.select(".notes li.removed").text()).contains("Repeats paragraph 0");
    String link = report.select(".notes li.removed a").attr("href");
    assertThat(report.select("[id=" + link.substring(1) + "]")).hasSize(1);
  }

  /** Goes back over the edits, whose offsets are those of the source. */
  private static String rebuilt(String clean, JsonNode edits) {
    StringBuilder source = new StringBuilder(clean);
    List<JsonNode> all = new ArrayList<>();
    edits.forEach(all::add);
    int shift = 0;
    for (JsonNode edit : all) {
      int at = edit.get("start").asInt();
      String after = edit.get("after").asText();
      assertThat(source.substring(at, at + after.length())).isEqualTo(after);
      source.replace(at, at + after.length(), edit.get("before").asText());
      shift += edit.get("before").asText().length() - after.length();
    }
    assertThat(source.length() - clean.length()).isEqualTo(shift);
    return source.toString();
  }

  private static List<Integer> removed(String records, String command, String... options) {
    List<String> args = new ArrayList<>(List.of(command, "-"));
    Collections.addAll(args, options);
    return CliRun.withInput(records, args.toArray(String[]::new)).records().stream()
        .map(record -> record.get("removed").size())
        .toList();
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}\n";
  }
}
