// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body by one word of its name is the one that the text named in full before. */
class BodiesByOneWordTest {
  /** Its name ends before the verb, as the head of the name has it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Всероссийская федерация легкой атлетики провела съезд | в федерации"
            + " | Всероссийская федерация легкой атлетики",
        "Московский университет открыл факультет | в университете | Московский университет",
        "Министерство обороны начало проверку | в министерстве | Министерство обороны",
        "Управление внутренних дел начало проверку | в управлении | Управление внутренних дел",
        "Ассоциация персонала отелей работает | в ассоциации | Ассоциация персонала отелей",
        "Центр общественного здоровья работает | в центре | Центр общественного здоровья",
      })
  void itsNameEndsBeforeTheVerb(String sentence, String word, String body) {
    assertThat(firstResolved(sentence + ". «Мы знаем об этом давно», – сообщили " + word + "."))
        .isEqualTo(body);
  }

  /** Its adjectives begin with one that has a capital. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Иск подан Федеральной антимонопольной службой | в службе"
            + " | Федеральная антимонопольная служба",
        "Об этом узнал Вашингтонский институт | в институте | Вашингтонский институт",
      })
  void itsAdjectivesBeginWithACapital(String sentence, String word, String body) {
    assertThat(firstResolved(sentence + ". «Мы знаем об этом давно», – сообщили " + word + "."))
        .isEqualTo(body);
  }

  /** Whose paper or page it is may be told by the one word, too. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"на сайте банка", "в заявлении банка", "в сообщении банка"})
  void whosePaperItIs(String place) {
    assertThat(
            firstResolved(
                "Кредит выдал Исламский банк развития. Надежды возлагают на Азиатский банк"
                    + " развития. «Мы знаем об этом давно», – говорится "
                    + place
                    + "."))
        .isEqualTo("Азиатский банк развития");
  }
}
