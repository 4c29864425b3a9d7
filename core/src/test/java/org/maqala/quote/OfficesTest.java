// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office by other words for the same body, and by like words for another. */
class OfficesTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Глава национального олимпийского комитета Олег Котов | президент НОК | Олег Котов",
        "Министр национальной экономики Олег Котов | глава Миннацэкономики | Олег Котов",
        "Министр иностранных дел Олег Котов | глава МИД | Олег Котов",
        "Министр финансов Олег Котов | глава Минфина | Олег Котов",
        "Глава Минфина Олег Котов | министр финансов | Олег Котов",
        "Министр обороны Олег Котов | глава Минфина | ?",
        "Министр обороны Олег Котов | министр финансов | ?",
        "Министр обороны Олег Котов | министр | Олег Котов",
        "Замминистра энергетики Олег Котов | вице-министр | Олег Котов",
      })
  void areToldApartByTheirField(String holder, String office, String name) {
    assertThat(
            firstResolved(
                holder + " посетил завод.\n«Мы начнём всё сначала», – заявил " + office + "."))
        .isEqualTo(name);
  }
}
