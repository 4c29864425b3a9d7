// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private static final String QUOTED =
      "Глава ведомства Ерлан Сериков рассказал о планах.\\n\\n"
          + "«Мы откроем пять школ до конца этого года», – сказал Ерлан Сериков.";

  private static CliRun run(String command, String record) {
    return CliRun.withInput(record + "\n", command, "-");
  }

  private static List<String> names(JsonNode record) {
    return StreamSupport.stream(((Iterable<String>) record::fieldNames).spliterator(), false)
        .toList();
  }

  @Test
  void normalizeSetsTextAndListsEditsInTheSource() {
    JsonNode record = run("normalize", "{\"id\":\"a\",\"text\":\"Он cказал\"}").record();

    assertThat(names(record)).containsExactly("id", "text", "edits");
    assertThat(record.get("text").asText()).isEqualTo("Он сказал");
    assertThat(record.get("edits"))
        .hasToString(
            "[{\"start\":3,\"end\":4,\"before\":\"c\",\"after\":\"с\",\"rule\":\"mixed-script\"}]");
  }

  @Test
  void presetsNameHowMuchIsRepaired() {
    String record = "{\"id\":\"a\",\"text\":\"«Ёлка» — ТУТ\"}\n";

    JsonNode minimal = CliRun.withInput(record, "normalize", "--preset", "minimal", "-").record();
    JsonNode key = CliRun.withInput(record, "normalize", "--preset", "key", "-").record();

    assertThat(minimal.get("text").asText()).isEqualTo("«Ёлка» — ТУТ");
    assertThat(minimal.get("edits")).isEmpty();
    assertThat(key.get("text").asText()).contains("елка").contains("тут");
  }

  @Test
  void dateAddsTheBestDateAllDatesAndTheBodyStart() {
    JsonNode record = run("date", "{\"id\":1,\"text\":\" date 2026-02-13 Текст\"}").record();

    assertThat(names(record))
        .containsExactly("id", "text", "date", "dates", "refused", "body_start");
    assertThat(record.get("id").isNumber()).isTrue();
    assertThat(record.get("date").asText()).isEqualTo("2026-02-13");
    assertThat(record.get("dates"))
        .hasToString(
            "[{\"edtf\":\"2026-02-13\",\"literal\":null,\"role\":\"prefix\",\"start\":6,\"end\":16,"
                + "\"warnings\":[]}]");
    assertThat(record.get("body_start").asInt()).isEqualTo(17);
  }

  @Test
  void dateIsNullWhereThereIsNone() {
    JsonNode record = run("date", "{\"id\":\"a\",\"text\":\"Новости.\"}").record();

    assertThat(record.get("date").isNull()).isTrue();
    assertThat(record.get("dates")).isEmpty();
    assertThat(record.get("body_start").asInt()).isZero();
  }

  @Test
  void dateWithoutYearTakesItFromTheReference() {
    JsonNode record =
        run("date", "{\"id\":\"a\",\"reference\":\"2026-03-01T10:00\",\"text\":\"8 февраля\"}")
            .record();

    assertThat(record.get("date").asText()).isEqualTo("2026-02-08");
    assertThat(record.get("dates").get(0).get("literal").asText()).isEqualTo("XXXX-02-08");
    assertThat(record.get("reference").asText()).isEqualTo("2026-03-01T10:00");
  }

  @Test
  void dedupeKeepsTheFirstAndNamesItsMatchAcrossRecords() {
    String lead = "Первый абзац этой новости достаточно длинный, чтобы быть содержанием.";
    CliRun run =
        CliRun.withInput(
            "{\"id\":\"a\",\"text\":\""
                + lead
                + "\\n\\nВторой.\\n\\n"
                + lead
                + "\\n\"}\n"
                + "{\"id\":7,\"text\":\""
                + lead
                + "\"}\n"
                + "{\"id\":8,\"text\":\"Совсем другое.\"}\n",
            "dedupe",
            "-");

    JsonNode first = run.records().get(0);
    assertThat(names(first)).containsExactly("id", "text", "removed");
    assertThat(first.get("text").asText()).isEqualTo(lead + "\n\nВторой.\n");
    assertThat(first.get("removed"))
        .hasToString(
            "[{\"paragraph\":2,\"start\":"
                + (lead.length() + 11)
                + ",\"end\":"
                + (2 * lead.length() + 11)
                + ",\"kind\":\"exact\",\"similarity\":1.0,"
                + "\"match\":{\"id\":\"a\",\"paragraph\":0}}]");
    assertThat(run.records().get(1).get("text").asText()).isEmpty();
    assertThat(run.records().get(2).get("removed")).isEmpty();
  }

  @Test
  void dedupeRemovesNearRepeatsOnlyOnRequest() {
    String record =
        "{\"id\":1,\"text\":\"Министр просвещения сообщил, что в этом году в стране откроют сто"
            + " новых школ для сельских детей.\\nМинистр просвещения сообщил, что в этом году в"
            + " стране откроют всего сто новых школ для сельских детей.\"}\n";

    JsonNode exact = CliRun.withInput(record, "dedupe", "-").record();
    JsonNode near = CliRun.withInput(record, "dedupe", "--near", "0.6", "-").record();

    assertThat(exact.get("removed")).isEmpty();
    assertThat(near.get("removed").get(0).get("kind").asText()).isEqualTo("near");
    assertThat(near.get("removed").get(0).get("similarity").asDouble()).isBetween(0.6, 0.99);
  }

  @Test
  void dedupeFindsALeadThatComesTwiceInsideOneLine() {
    String lead = "Министр просвещения сообщил, что в этом году в стране откроют сто новых школ.";
    String record =
        "{\"id\":1,\"text\":\"" + lead + " ПОДЕЛИТЬСЯ Фото: акимат. " + lead + " Дальше.\"}\n";

    JsonNode paragraphs = CliRun.withInput(record, "dedupe", "-").record();
    JsonNode sentences = CliRun.withInput(record, "dedupe", "--unit", "sentence", "-").record();

    assertThat(paragraphs.get("removed")).isEmpty();
    assertThat(sentences.get("text").asText())
        .isEqualTo(lead + " ПОДЕЛИТЬСЯ Фото: акимат. Дальше.");
    assertThat(sentences.get("removed").get(0).get("match").get("paragraph").asInt()).isZero();
  }

  @Test
  void anIdThatIsANumberIsANumberInMatchesToo() {
    String line = "Один и тот же абзац, который стоит в двух разных статьях этого дня.";
    CliRun run =
        CliRun.withInput(
            "{\"id\":5,\"text\":\"" + line + "\"}\n{\"id\":\"5\",\"text\":\"" + line + "\"}\n",
            "dedupe",
            "-");

    JsonNode match = run.records().get(1).get("removed").get(0).get("match");
    assertThat(match.get("id").isNumber()).isTrue();
  }

  @Test
  void quotesNameSpeakerCueAndKind() {
    JsonNode record = run("quotes", "{\"id\":\"a\",\"text\":\"" + QUOTED + "\"}").record();

    assertThat(names(record)).containsExactly("id", "text", "quotes", "indirect");
    JsonNode quote = record.get("quotes").get(0);
    assertThat(names(quote))
        .containsExactly(
            "id",
            "parent",
            "kind",
            "start",
            "end",
            "inner_start",
            "inner_end",
            "text",
            "parts",
            "flags",
            "speaker",
            "resolved",
            "cue",
            "via",
            "withheld",
            "why");
    assertThat(quote.get("kind").asText()).isEqualTo("speech");
    assertThat(quote.get("text").asText()).isEqualTo("Мы откроем пять школ до конца этого года");
    assertThat(quote.get("cue").get("text").asText()).isEqualTo("сказал");
    assertThat(quote.get("resolved").get("name").asText()).isEqualTo("Ерлан Сериков");
    assertThat(quote.get("parent").isNull()).isTrue();
  }

  @Test
  void cleanDoesItAllAndTheSourceCanBeRebuilt() {
    String source = " date 2026-02-13 Он cказал.\\n\\n" + QUOTED;
    JsonNode record = run("clean", "{\"id\":\"a\",\"text\":\"" + source + "\"}").record();

    assertThat(names(record))
        .containsExactly(
            "id",
            "text",
            "date",
            "dates",
            "refused",
            "body_start",
            "edits",
            "removed",
            "quotes",
            "indirect");
    assertThat(rebuild(record)).isEqualTo(source.replace("\\n", "\n"));
    JsonNode quote = record.get("quotes").get(0);
    assertThat(
            source
                .replace("\\n", "\n")
                .substring(quote.get("source_start").asInt(), quote.get("source_end").asInt()))
        .startsWith("«Мы откроем")
        .endsWith("года»");
  }

  /** The source, from what a consumer has: the clean text and the edits. */
  static String rebuild(JsonNode record) {
    String text = record.get("text").asText();
    StringBuilder source = new StringBuilder();
    int at = 0;
    for (JsonNode edit : record.get("edits")) {
      int plain = edit.get("start").asInt() - source.length();
      source.append(text, at, at + plain).append(edit.get("before").asText());
      at += plain + edit.get("after").asText().length();
    }
    return source.append(text.substring(at)).toString();
  }

  @Test
  void unknownFieldsPassThroughInPlaceAndToTheLastDigit() {
    String out =
        run(
                "normalize",
                "{\"z\":1.10,\"text\":\"Он cказал\", \"big\":12345678901234567890.5e400,"
                    + "\"nested\":{\"a\":[1, 2,{\"b\":\"\\u0416\"}]},\"edits\":\"old\",\"id\":\"a\"}")
            .out();

    assertThat(out)
        .startsWith(
            "{\"z\":1.10,\"text\":\"Он сказал\",\"big\":12345678901234567890.5e400,"
                + "\"nested\":{\"a\":[1, 2,{\"b\":\"\\u0416\"}]},\"edits\":[{")
        .endsWith("}],\"id\":\"a\"}\n");
  }

  @Test
  void halfACharacterPassesThroughAsItsEscape() {
    String out = run("normalize", "{\"id\":\"a\",\"text\":\"\\ud83d и \\ud83d\\ude00\"}").out();

    assertThat(out).contains("\"text\":\"\\ud83d и 😀\"");
  }

  @Test
  void offsetsCountWhatTheConsumerCounts() {
    String record = "{\"id\":\"a\",\"text\":\"😀 cказал\"}\n";

    assertThat(start(record, "utf16")).isEqualTo(3);
    assertThat(start(record, "codepoint")).isEqualTo(2);
    assertThat(start(record, "utf8")).isEqualTo(5);
  }

  private static int start(String record, String unit) {
    JsonNode edits =
        CliRun.withInput(record, "normalize", "--offsets", unit, "-").record().get("edits");
    return edits.get(0).get("start").asInt();
  }
}
