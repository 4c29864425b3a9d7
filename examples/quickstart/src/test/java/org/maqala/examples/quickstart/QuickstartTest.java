// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Runs each example as a reader would, and checks what it prints. */
class QuickstartTest {
  @Test
  void normalize() {
    assertThat(printed(NormalizeExample::main))
        .isEqualTo(
            """
            общественно-политический мемлекеттік журнал, медиа- и IT-сектор
            broken-compounds: ' ' -> ''
            kazakh-letters: 'i' -> 'і'
            true
            """);
  }

  @Test
  void headerDate() {
    assertThat(printed(HeaderDateExample::main))
        .isEqualTo(
            """
            2024-01 PREFIX
            Референдум назначен на 15 марта, передает Kazpravda.kz
            """);
  }

  @Test
  void dedupe() {
    assertThat(printed(DedupeExample::main))
        .isEqualTo(
            """
            first: АКИМ ОБЛАСТИ рассказал, как регион готовится к отопительному сезону этого года.
              FOLDED 1.0
              Match[articleId=first, paragraph=0]
            second: Вчера аким области рассказал, как регион готовится к отопительному сезону этого года.
              NEAR 0.9
              Match[articleId=first, paragraph=0]
            """);
  }

  @Test
  void quotes() {
    assertThat(printed(QuotesExample::main))
        .isEqualTo(
            """
            NAME: Ауыл
            SPEECH: Предлагаемые изменения отражают общественный запрос
              by: она
              who is: Айгерим Сарсенбаева
            """);
  }

  @Test
  void pipeline() {
    assertThat(printed(PipelineExample::main))
        .isEqualTo(
            """
            2026-02-25
            В Алматы состоялся экспертный форум на тему новой Конституции.
            «Мы поддерживаем общественно-политические реформы», – заявил Куаныш Сейтжанов.
            1 paragraph removed
            SPEECH at Span[start=143, end=194] of the source
            true
            """);
  }

  private interface Main {
    void run(String[] args);
  }

  private static String printed(Main example) {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      example.run(new String[0]);
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
