// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh speech without marks, and who says it, each rule by a made-up sentence or two. */
class KazakhDialogueTest {
  private static List<Quote> speech(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .toList();
  }

  /** Hyphens open items of lists, too; but not where the next line says no to what one asks. */
  @Test
  void linesBehindHyphensAreDialogueWhereOneAnswersAnother() {
    String text =
        "Боксшы сұрақтарға жауап берді.\n- Жеңілуден қорыққан ба едің?\n- Жоқ. Дайын болдық.\n"
            + "- Қарсыластар әлемдік деңгейдегі боксшылар.\nКеш болады.";

    assertThat(speech(text)).hasSize(3);
    assertThat(speech(text.replace("Жоқ", "Кеше"))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Қонақтар жиналды. Айгүл анасына қарап: – Жолға ертең шығамыз, – деді. Кеш түсті. | Айгүл",
        "Сонда Марат басын изеп: «Жолға ертең шығамыз», – деді. | Марат",
        "Қонақтар күліп, Айгүл досына бұрылып: «Жолға ертең шығамыз» деді. | Айгүл",
        "Облыс әкімі Ерлан Омаров күлімсіреп: - Жолға ертең шығамыз, - деді. | Ерлан Омаров",
        "Қонақтар жиналды. Айгүл анасына: – Жолға ертең шығамыз, – деді. | Айгүл",
      })
  void subjectOfWhatOneDoesBeforeTheColonSpeaks(String text, String who) {
    assertThat(speech(text)).hasSize(1);
    assertThat(QuotesOf.firstResolved(text)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Жиын өтті. Жол күзге дейін бітеді –деп хабарлады агенттіктің баспасөз қызметі."
            + " | агенттіктің баспасөз қызметі",
        "Жиын өтті. Жол күзге дейін бітеді–деп мәлімдеді Ерлан Омаров. | Ерлан Омаров",
        "Жиын өтті. Жол күзге дейін бітеді – дейді облыс әкімі Ерлан Омаров. | Ерлан Омаров",
        "Жиын өтті. Жол күзге дейін бітеді -деді Е. Омаров. | Е. Омаров",
      })
  void dashAloneMayPartSpeechFromItsReport(String text, String who) {
    List<Quote> speech = speech(text);

    assertThat(speech).hasSize(1);
    assertThat(speech.get(0).inner().in(text)).isEqualTo("Жол күзге дейін бітеді");
    assertThat(QuotesOf.resolved(speech.get(0))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Жол күзге дейін бітеді – деп хабарлайды NUR.KZ.",
        "Тәулігіне екі рет келеді – дейді екен.",
        "Бұл жерді жұрт Ақ-дала –деп атайды.",
      })
  void dashWithNoOneWhoSaysItIsNoReport(String text) {
    assertThat(speech(text)).isEmpty();
  }

  @Test
  void speechOfSeveralParagraphsEndsWhereItsSpeakerIsGiven() {
    String said =
        "Біз бұл жобаны екі жыл бұрын бастадық.\nМақсат – балаларды спортқа тарту. Бала тоқтап"
            + " қалмауы тиіс";
    String text =
        "Лига басталды.\n– "
            + said
            + ", – дейді «Жас қанат» жобасының авторы, мектеп директоры Ерлан Омаров.\nКеш түсті.";
    List<Quote> speech = speech(text);

    assertThat(speech).hasSize(1);
    assertThat(speech.get(0).inner().in(text)).isEqualTo(said);
    assertThat(QuotesOf.speaker(speech.get(0), text))
        .isEqualTo("«Жас қанат» жобасының авторы, мектеп директоры Ерлан Омаров");
  }

  @Test
  void nounThatBeginsLikeAVerbOfSayingEndsNoReport() {
    String said =
        "Біз бұл жобаны бастадық.\nОған жол ашқан – сапалы өнімге деген сұраныс.\nЖоба жүреді";
    String text = "Лига басталды.\n– " + said + ", – деді министр.";

    assertThat(speech(text).get(0).inner().in(text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Айгүл Серікқызы. | Айгүл Серікқызы",
        "Дала күрес клубының жаттықтырушысы Шиау Нан. | Шиау Нан",
        "Содан кейін жиын екі сағатқа созылды. | ?",
      })
  void speakerMayStandOnTheLineBelowTheVerb(String below, String who) {
    String text = "Лига басталды.\n- Биыл бүкіл облыс қатысып жатыр, - дейді\n" + below;

    assertThat(QuotesOf.firstResolved(text)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бұрын хат жазып, жауабын бір ай күтетін. | true",
        "Бұл туралы министрлік те айтты. | false",
        "Гүлжан БАЗЫЛҚЫЗЫ | false",
      })
  void lastLabelledSpeechTakesWhatIsLeftOfItsParagraph(String left, boolean taken) {
    String said = "Меніңше, бұл дұрыс қадам деп ойлаймын.";
    String text = "Жаңа ереже шықты. Ерлан Омаров, ауыл дәрігері: – " + said + " " + left;

    assertThat(speech(text).get(0).inner().in(text)).isEqualTo(taken ? said + " " + left : said);
  }
}
