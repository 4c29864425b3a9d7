// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far speech goes that a dash opens in a text whose line ends were lost. */
class SpeechWithoutLinesTest {
  private static final String BEFORE = "Кеше ауылда жиын өтті. ";

  private static List<String> said(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .map(quote ->
            quote.span().in(text)
                + " / "
                + quote
                    .attribution()
                    .flatMap(Attribution::resolved)
                    .map(ResolvedSpeaker::name)
                    .orElse("?"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Біз жаңа трактор алдық",
        "Ал біз биыл егінді ерте ораймыз, себебі күн жылы",
        "Бұл біздің ортақ ісіміз",
        "Әрине, қиындық та кездесті",
        "Осыны сұрап келгендеріңіз дұрыс",
        "Енді сіздер де тексере аласыздар",
      })
  void behindTheAuthorsWordsItGoesOnToTheLastSentenceOfSpeakerOrListener(String sentence) {
    String speech = "– Жер көп, – деді Серік Омаров. – Су жетеді. " + sentence + ".";
    String text = BEFORE + speech + " Жиында жоспар бекітілді. Ауылда төрт жүз үй бар.";

    assertThat(said(text)).containsExactly(speech.substring(2) + " / Серік Омаров");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ауылда төрт жүз үй бар.",
        "Біздің арнаға жазылыңыз!",
        "Бұл туралы біз бұған дейін хабарлағанбыз.",
      })
  void theAuthorsAndThePagesOwnSentencesAreNoSpeech(String sentence) {
    String speech = "– Жер көп, – деді Серік Омаров. – Су жетеді.";

    assertThat(said(BEFORE + speech + " " + sentence))
        .containsExactly(speech.substring(2) + " / Серік Омаров");
  }

  @Test
  void aSentenceThatPointsBackGoesOnWithTheOneBefore() {
    String text =
        BEFORE
            + "– Жер көп, – деді Серік Омаров. – Біз екі трактор алдық. Бұл жұмысты жеңілдетеді."
            + " Жиында жоспар бекітілді.";

    assertThat(said(text).get(0)).contains("алдық. Бұл жұмысты жеңілдетеді. /");
  }

  @Test
  void behindALabelItGoesOnToTheVerbOfSaying() {
    String text =
        BEFORE
            + "Соңында аудан әкімі Серік Омаров: – Жер көп. Су жетеді. Жұмыс бітуі тиіс, – деп,"
            + " тиісті тапсырма берді. Жиында жоспар бекітілді.";

    assertThat(said(text)).containsExactly("Жер көп. Су жетеді. Жұмыс бітуі тиіс / Серік Омаров");
  }

  @Test
  void twoWhoSpeakInTurnAreTwoUtterances() {
    String text =
        BEFORE
            + "– Ауа таза болуы керек, – дейді Айгүл Асанова. – Суды да тексереміз. Зертхана бар,"
            + " – дейді Серік Омаров.";

    assertThat(said(text))
        .containsExactly(
            "Ауа таза болуы керек / Айгүл Асанова",
            "Суды да тексереміз. Зертхана бар / Серік Омаров");
  }

  @Test
  void oneWhoIsNamedTwiceGoesOn() {
    String text =
        BEFORE
            + "– Ауа таза болуы керек, – деп бастады Серік Омаров. – Суды да тексереміз. Зертхана"
            + " бар, – деді әкім.";

    assertThat(said(text)).hasSize(1).first().asString().contains("Зертхана бар / Серік Омаров");
  }

  @Test
  void russianSpeechAmidKazakhGoesOnToTheLastRussianSentence() {
    String speech = "Новые дома в селе уже построены. Все жители получат в них квартиры.";
    String text = BEFORE + "Аудан әкімі Серік Омаров: – " + speech + " Жиында жоспар бекітілді.";

    assertThat(said(text)).containsExactly(speech + " / Серік Омаров");
  }

  @Test
  void theVerbOfSayingMayEndTheText() {
    assertThat(said("– Жер көп, су жетеді, – деп")).containsExactly("Жер көп, су жетеді / ?");
  }

  /** The mark that opened the note's title is lost: what opens outside the note stays open. */
  @Test
  void aMarkInParenthesesClosesNothingThatOpensOutsideThem() {
    String text =
        "Заңгер түсіндірді. \"Екі жолы бар. Кодекске (Еңбек ақы төлеу\") сүйенсек, ақы төленеді\", -"
            + " деді Серік Омаров.";

    assertThat(said(text))
        .containsExactly(text.substring(19, text.indexOf(", - деді")) + " / Серік Омаров");
  }
}
