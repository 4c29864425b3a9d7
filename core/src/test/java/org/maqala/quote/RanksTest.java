// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that a text names no holder of is not that of another office's holder beside it. */
class RanksTest {
  private static Quote quote(String known, String speaker) {
    String text =
        known
            + " Ерлан Омаров сапармен келді. Отырыста мәселелер қаралды. «Біз бұл жұмысты жыл"
            + " соңына дейін аяқтаймыз», – деді "
            + speaker
            + ".";
    return quotes(text).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Премьер-Министр, вице-премьер",
    "Премьер-Министр, әкімнің орынбасары",
    "Қаржы министрі, вице-министр",
    "Қала әкімі, министр",
    "Министрліктің басқарма бастығы, министр",
    "Министрліктің ресми өкілі, министр",
  })
  void anotherOfficeIsAnothers(String known, String speaker) {
    assertThat(QuotesOf.resolved(quote(known, speaker))).isEqualTo(QuotesOf.NONE);
  }

  /** A text calls a deputy by the office that he stands in for, too. */
  @ParameterizedTest
  @CsvSource({"Қаржы вице-министрі, министр", "Қаржы министрі, министр"})
  void theSameOfficeIsOnes(String known, String speaker) {
    assertThat(QuotesOf.resolved(quote(known, speaker))).isEqualTo("Ерлан Омаров");
  }
}
