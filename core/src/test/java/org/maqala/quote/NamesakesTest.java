// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code ол} means where a school or theatre bears someone's name. */
class NamesakesTest {
  private static Optional<String> she(String sentence) {
    String text = sentence + "\n«Мен Қызылорда қаласының тумасымын», – деді ол.";
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .findFirst()
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Айгүл Серікова Алматыдағы Ыбырай Алтынсарин мектебінде оқиды. | Айгүл Серікова",
        "Айгүл Серікова Лондондағы Элизабет Гаррет Андерсен орта мектебінің 7-сыныбында оқиды."
            + " | Айгүл Серікова",
        "Айгүл Серікова қазір Қаллеки Қуанышбаев театрында ойнайды. | Айгүл Серікова",
        "Айгүл Серікова мектебін салып бітті. | Айгүл Серікова",
      })
  void noOneWhoseNameABodyBearsIsMeant(String sentence, String name) {
    assertThat(she(sentence)).contains(name);
  }
}
