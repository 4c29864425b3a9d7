// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers in a Kazakh interview whose lines name no one. */
class KazakhGuestsTest {
  private static final String LINES =
      "\n– Сіз бұл мектепте қанша жыл істедіңіз?"
          + "\n– Мен бұл ауылда отыз жыл еңбек еттім."
          + "\n– Оқушыларыңыз көп пе?"
          + "\n– Бізде үш жүз бала оқиды."
          + "\n– Енді қандай жоспарыңыз бар?"
          + "\n– Жаңа спорт залын салғымыз келеді.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Біз мектеп директоры Ерлан Омаровпен сұхбаттастық.",
        "Осы орайда мектеп директоры Ерлан Омаровты сұхбатқа тартқан едік.",
        "Мектеп директоры Ерлан Омаров тілшіміздің сұрақтарына жауап берді.",
        "Ерлан Омаровтың шәкірттері көп. Тілшіміз ұстазды әңгімеге тартып көрді.",
        "Бүгінгі қонағымыз – мектеп директоры Ерлан Омаров.",
      })
  void theOnlyOneNamedAnswersIfTheLeadSaysThatSomeoneTalked(String lead) {
    List<Quote> quotes = quotes(lead);

    assertThat(quotes).hasSize(6);
    for (int i = 0; i < quotes.size(); i += 2) {
      assertThat(quotes.get(i).attribution().flatMap(Attribution::resolved)).isEmpty();
      assertThat(quotes.get(i + 1).attribution().flatMap(Attribution::resolved))
          .map(ResolvedSpeaker::name)
          .contains("Ерлан Омаров");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ерлан Омаров пен Айгүл Серікова ауылда тұрады. Тілшіміз оларды әңгімеге тартты.",
        "Тілшіміз Ерлан Омаров мектеп директорымен сұхбаттасты.",
        "Ерлан Омаров ауылда мектеп салып берген.",
      })
  void whereSeveralOrTheReporterAreNamedNobodyAnswers(String lead) {
    assertThat(quotes(lead))
        .allSatisfy(
            quote -> assertThat(quote.attribution().flatMap(Attribution::resolved)).isEmpty());
  }

  @Test
  void linesThatAskNoOnePolitelyAreNoInterview() {
    List<Quote> quotes =
        QuoteExtractor.create()
            .extract(
                "Ерлан Омаровпен сөйлестік.\n– Не болды?\n– Көпір құлады.\n– Қашан?\n– Кеше."
                    + "\n– Кім айтты?\n– Ел айтты.")
            .quotes();

    assertThat(quotes)
        .allSatisfy(
            quote -> assertThat(quote.attribution().flatMap(Attribution::resolved)).isEmpty());
  }

  private static List<Quote> quotes(String lead) {
    return QuoteExtractor.create().extract("Ауыл мектебі\n" + lead + LINES).quotes();
  }
}
