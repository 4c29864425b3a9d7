// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code они} and {@code олар} stand for: the several people of the sentence before. */
class PluralAntecedentsTest {
  private static Optional<String> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Организаторы ярмарки просят гостей не мусорить. | Организаторы ярмарки",
        "Вечером у мэрии собрались местные жители. | местные жители",
        "Жители дома давно ждут ремонта. | Жители дома",
      })
  void theyAreTheSubjectOfTheSentenceBefore(String before, String group) {
    assertThat(last(before + " «Мы убираем площадь каждый вечер», – сказали они.")).contains(group);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "В министерстве объяснили задержку. | министерство",
        "В пресс-службе акимата города прокомментировали ход работ. | пресс-служба акимата города",
        "В КНБ сообщили о задержании. | КНБ",
      })
  void theyAreTheBodyInWhichSomethingWasSaid(String before, String body) {
    assertThat(last(before + "\n«Мы ждём оборудование к осени», – уточнили они.")).contains(body);
  }

  @Test
  void noOneIsMeantByAPlaceThatSaysNothing() {
    assertThat(last("В больнице лежат двое детей. «Мы ждём врачей», – сказали они.")).isEmpty();
  }

  @Test
  void theyAreTheSubjectOfTheSameSentence() {
    String text =
        "Больную навестили родственники и близкие, по их словам, она находится"
            + " «в хорошем расположении духа и скоро вернётся домой».";

    assertThat(last(text)).contains("родственники и близкие");
  }

  @Test
  void aSentenceOfTheirsLeadsToTheOneBefore() {
    String text =
        "Организаторы ярмарки ждут гостей. Они обещают не мусорить."
            + " «Мы убираем площадь каждый вечер», – сказали они.";

    assertThat(last(text)).contains("Организаторы ярмарки");
  }

  @Test
  void theyAreNoOneOfWhomSomeoneElseTells() {
    String text = "Анна Ким рассказала о соседях. «Мы давно ждём ремонта и устали», – говорят они.";

    assertThat(last(text)).isEmpty();
  }

  @Test
  void olarAreTheSubjectOfTheKazakhSentenceBefore() {
    String text =
        "Ауыл тұрғындары су тапшылығына шағымданады."
            + " «Біз бұл мәселені бірнеше рет көтердік, ешкім тыңдамайды», – дейді олар.";

    assertThat(last(text)).contains("Ауыл тұрғындары");
  }
}
