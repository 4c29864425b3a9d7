// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is commented on stands between the verb and who comments on it. */
class CommentedThingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "прокомментировали данный факт в ДВД области | в ДВД области",
        "прокомментировали сообщения СМИ в пресс-службе ведомства | в пресс-службе ведомства",
        "опровергли слухи в полиции | в полиции",
        "подтвердили эту информацию нашему изданию в полиции | в полиции",
        "ответили на наш запрос в министерстве | в министерстве",
        "прокомментировали ситуацию местные власти | местные власти",
        "прокомментировал инцидент начальник полиции Ерлан Омаров"
            + " | начальник полиции Ерлан Омаров",
        "прокомментировал произошедшее Ерлан Омаров | Ерлан Омаров",
        "опровергла слухи о разводе певица Анна Иванова | певица Анна Иванова",
        "прокомментировал известный адвокат Ерлан Омаров | известный адвокат Ерлан Омаров",
        "прокомментировали новость пользователи | пользователи",
      })
  void theSubjectStandsBehindTheObject(String words, String speaker) {
    String text = "«Мы проводим расследование», – " + words + ".";
    Quote quote = QuoteExtractor.create().quotes(text).get(0);

    assertThat(quote.attribution().flatMap(Attribution::speaker).map(span -> span.in(text)))
        .hasValue(speaker);
  }
}
