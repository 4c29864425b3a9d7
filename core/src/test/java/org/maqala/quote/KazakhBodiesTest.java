// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body speaks in Kazakh news, each rule by a made-up sentence or two. */
class KazakhBodiesTest {
  private static final String SAID = "«Биыл ауылда екі мектеп салынады», – ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "деп хабарлады ТЖМ-нан. | ТЖМ",
        "деп хабарлады ІІМ-ден. | ІІМ",
        "деп мәлімдеді ҚР ДСМ-нен. | ҚР ДСМ",
        "деп түсіндірді полиция департаментінен. | полиция департаменті",
        "деп түсіндірді «Дала» компаниясынан. | «Дала» компаниясы",
        "деп жауап берді Ұлттық банктен. | Ұлттық банк",
        "деп мәлімдеді Полиция департаментінің баспасөз қызметі."
            + " | Полиция департаментінің баспасөз қызметі",
        "деп түсіндірді ұйымнан. | ?",
        "деп түсіндірді компаниядан. | ?",
      })
  void bodySpeaksInTheCaseOfWhereItIsFrom(String behind, String body) {
    assertThat(QuotesOf.firstResolved(SAID + behind)).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Алматы қаласының спорт басқармасы турнир туралы айтты. | басқармадан"
            + " | Алматы қаласының спорт басқармасы",
        "Ауыл шаруашылығы министрлігі өтінім қабылдады. | министрліктен"
            + " | Ауыл шаруашылығы министрлігі",
        "«Дала жолы» компаниясы жол салады. | компаниядан | «Дала жолы» компаниясы",
      })
  void wordAloneStandsForTheBodyNamedBefore(String before, String word, String body) {
    String text = before + "\nЕкі күн өтті.\n" + SAID + "деп мәлімдеді " + word + ".";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бұл туралы «Дала жолы» компаниясының баспасөз қызметі хабарлады."
            + " | «Дала жолы» компаниясының баспасөз қызметі",
        "Бұл туралы Полиция департаментінің баспасөз қызметі хабарлады."
            + " | Полиция департаментінің баспасөз қызметі",
      })
  void paperIsTheBodysThatWasNamedBefore(String before, String body) {
    String text = before + "\n" + SAID + "делінген хабарламада.";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo(body);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Дала» компаниясының мәліметінше, «биыл екі мектеп салынады». | «Дала» компаниясы",
        "Спорт федерациясының «Дала» клубының өкілі Ерлан Омаровтың айтуынша, «биыл екі мектеп"
            + " салынады». | Ерлан Омаров",
      })
  void nameInMarksBelongsToTheSource(String text, String who) {
    assertThat(QuotesOf.firstResolved(text)).isEqualTo(who);
  }

  @Test
  void severalAreNoneOfThoseWhomTheySpeakOf() {
    String text =
        "АҚШ сенаторлары Омаровты «елдегі радиоға қысым жасады» деп айыптады."
            + " Олар Ресей президенті Ерлан Омаровқа хат жазды.";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo("АҚШ сенаторлары");
  }
}
