// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.NONE;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence goes on in the paragraph below its quote: a verb in small letters opens that. */
class CuesBelowTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Перемен у нас не будет. Команда сложилась».@@заявил после выборов Олег Котов. | Олег Котов",
        "«Перемен у нас не будет. Команда сложилась»@сообщила Анна Ветрова в пятницу. | Анна Ветрова",
      })
  void theVerbBelowIsTheQuotes(String text, String name) {
    assertThat(firstResolved(text.replace('@', '\n'))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Перемен у нас не будет. Команда сложилась».@@Заявил об этом Олег Котов завтра.",
        "«Перемен у нас не будет. Команда сложилась».@@завод открыл Олег Котов.",
      })
  void anotherSentenceIsNot(String text) {
    assertThat(firstResolved(text.replace('@', '\n'))).isEqualTo(NONE);
  }
}
