// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertDecodeTest {
  private static final String KAZAKH = "Қазақстан Республикасының Президенті жаңа заңға қол қойды.";

  private static CliRun convert(String text, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "convert";
    System.arraycopy(options, 0, arguments, 1, options.length);
    arguments[arguments.length - 1] = "-";
    return CliRun.withInput("{\"id\":\"a\",\"text\":\"" + text + "\",\"n\":1}\n", arguments);
  }

  @Test
  void convertWritesTheTextInTheOtherAlphabet() {
    JsonNode record = convert(KAZAKH, "--from", "cyrillic", "--to", "latin-2018").record();
    assertThat(record.get("text").asText())
        .isEqualTo("Qazaqstan Respýblıkasynyń Prezıdenti jańa zańǵa qol qoıdy.");
    assertThat(record.get("ambiguous")).isEmpty();
    assertThat(record.get("n").asInt()).isEqualTo(1);
  }

  @Test
  void convertFindsTheAlphabetOfEachRecord() {
    String latin = "Qazaqstan Respýblıkasynyń Prezıdenti jańa zańǵa qol qoıdy.";
    assertThat(convert(latin, "--to", "cyrillic").record().get("text").asText()).isEqualTo(KAZAKH);
    String english = "The president signed a new law today.";
    assertThat(convert(english, "--to", "cyrillic").record().get("text").asText())
        .isEqualTo(english);
  }

  @Test
  void convertTellsWhichWordsMayBeReadOtherwise() {
    JsonNode words =
        convert("Ulttyq federaldy soz", "--from", "latin-2018", "--to", "cyrillic")
            .record()
            .get("ambiguous");
    assertThat(words.get(0).get("start").asInt()).isEqualTo(7);
    assertThat(words.get(0).get("alternatives")).isNotEmpty();
  }

  @Test
  void convertRomanizesRussianAndReadsItBack() {
    CliRun there = convert("Юрьев объезд", "--from", "ru-cyrillic", "--to", "ru-bgn-pcgn-1947");
    assertThat(there.record().get("text").asText()).isEqualTo("Yur’yev ob”yezd");
    CliRun back = convert("Yur’yev ob”yezd", "--from", "ru-bgn-pcgn-1947", "--to", "ru-cyrillic");
    assertThat(back.record().get("text").asText()).isEqualTo("Юрьев объезд");
  }

  @Test
  void convertRestoresTheLettersOfARussianKeyboard() {
    CliRun run = convert("казак халкы", "--from", "russian-keyboard", "--to", "cyrillic");
    assertThat(run.record().get("text").asText()).isEqualTo("қазақ халқы");
    CliRun latin = convert("казак халкы", "--from", "Russian_Keyboard", "--to", "LATIN-2018");
    assertThat(latin.record().get("text").asText()).isEqualTo("qazaq halqy");
  }

  @Test
  void wrongNamesAreUsageErrors() {
    assertThat(convert("a", "--from", "cyrillic").err()).contains("--to");
    assertThat(convert("a", "--to", "klingon").err()).contains("klingon", "--list");
    assertThat(convert("a", "--to", "latin-web").err()).contains("latin-web");
    assertThat(convert("a", "--to", "Klingon").err()).contains("Klingon");
    assertThat(convert("a", "--from", "cyrillic", "--to", "russian-keyboard").exitCode())
        .isEqualTo(2);
    assertThat(convert("a", "--from", "ru-icao-9303", "--to", "ru-cyrillic").exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "cyrillic, CYRILLIC",
    "latin-2018, Latin_2018",
    "latin-web, latin-web",
    "ru-cyrillic, ru-cyrillic",
    "ru-icao-9303, ru-icao-9303",
  })
  void theAlphabetsMustDiffer(String from, String to) {
    CliRun run = convert("a", "--from", from, "--to", to);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--to must be another alphabet than --from, got " + to);
  }

  @Test
  void listNeedsNoInput() {
    CliRun alphabets = CliRun.maqala("convert", "--list");
    assertThat(alphabets.exitCode()).isZero();
    assertThat(alphabets.out().lines())
        .contains("cyrillic", "latin-2021-april", "latin-web\t(only --from)", "ru-gost-7.79-b");
    assertThat(CliRun.maqala("decode", "--list").out().lines()).contains("UTF-8", "KZ-1048");
  }

  @Test
  void decodeFindsTheCharsetOfBytes() {
    byte[] bytes = KAZAKH.getBytes(Charset.forName("KZ-1048"));
    JsonNode record = CliRun.withInput(bytes, "decode", "-").record();
    assertThat(record.get("text").asText()).isEqualTo(KAZAKH);
    assertThat(record.get("charset").asText()).isEqualTo("KZ-1048");
    assertThat(record.get("confidence").asDouble()).isBetween(0.5, 1.0);
    assertThat(record.get("repaired").asBoolean()).isFalse();
    assertThat(record.get("repairs")).isEmpty();
  }

  @Test
  void decodeRepairsWhatWasDecodedWronglyBefore() {
    String wrong =
        new String(KAZAKH.getBytes(Charset.forName("PT154")), Charset.forName("windows-1251"));
    JsonNode record = CliRun.withInput(wrong, "decode", "-").record();
    assertThat(record.get("text").asText()).isEqualTo(KAZAKH);
    assertThat(record.get("charset").asText()).isEqualTo("UTF-8");
    assertThat(record.get("runner_up").isNull()).isTrue();
    assertThat(record.get("repaired").asBoolean()).isTrue();
    assertThat(record.get("repairs").get(0).asText()).isEqualTo("ptcp154-read-as-windows-1251");
  }

  @Test
  void decodeReportsBytesThatAreNoText() {
    CliRun run = CliRun.withInput(new byte[1000], "decode", "-");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("no text");
  }

  @Test
  void decodeTakesNoRecords() {
    CliRun run = CliRun.withInput("{}", "decode", "--format", "jsonl", "-");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--format");
  }

  @Test
  void normalizeRepairsWrongDecodingFirst() {
    String wrong =
        new String(KAZAKH.getBytes(Charset.forName("UTF-8")), Charset.forName("PTCP154"));
    JsonNode record =
        CliRun.withInput("{\"id\":1,\"text\":\"" + wrong + "\"}\n", "normalize", "-").record();
    assertThat(record.get("text").asText()).isEqualTo(KAZAKH);
    assertThat(record.get("edits").get(0).get("rule").asText()).isEqualTo("utf-8-read-as-ptcp154");
  }
}
