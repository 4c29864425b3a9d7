// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body by its letters or first words is the one that the text named in full before. */
class ShortBodiesTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ДТП произошло утром, узнали в департаменте полиции Алматы | в ДП"
            + " | департамент полиции Алматы",
        "Данные дал оперативный штаб по ЧС области | в оперативном штабе"
            + " | оперативный штаб по ЧС области",
        "Данные дал оперативный штаб по ЧС области | в оперштабе"
            + " | оперативный штаб по ЧС области",
        "Данные дал департамент полиции Алматы | в МВД | МВД",
      })
  void isTheOneNamedInFull(String sentence, String words, String body) {
    assertThat(firstResolved(sentence + ". «Мы знаем об этом давно», – сообщили " + words + "."))
        .isEqualTo(body);
  }

  /** Of two that begin so neither is meant. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"в департаменте полиции"})
  void noneOfTwo(String words) {
    assertThat(
            firstResolved(
                "Данные дал департамент полиции Алматы. Потом их дал департамент полиции Астаны."
                    + " «Мы знаем об этом давно», – сообщили "
                    + words
                    + "."))
        .isEqualTo("департамент полиции");
  }
}
