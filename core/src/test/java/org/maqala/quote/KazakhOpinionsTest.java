// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh speech that a noun, a sentence behind it or the one spoken to stands beside. */
class KazakhOpinionsTest {
  private static final String OPENING = "Кеше ауылда жиын өтті. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ерлан Омаров «жол салынады, су келеді» деген пікір білдірді | Ерлан Омаров",
        "Ресей сарапшылары «бұл жол тек осы елде салынбайды» деген бағаны бұрын берген | Ресей сарапшылары",
        "Депутаттар министрге «жол қашан салынады?» деген сұрақ қойды | Депутаттар",
        "Журналистердің «бағаны кім бақылайды?» деген сұрағына министр жауап іздейді | Журналистер",
        "Жиында депутаттардың «Ақша қайда кетті?» деген сауалдарына әкім күлді | депутаттар",
        "Әкім Ерлан Омаровтан тұрғындар «жол қашан салынады?» деп сұрады | тұрғындар",
        "Тұрғындар Ерлан Омаровқа «жол қашан салынады?» деп айтты | Тұрғындар",
        "«Жол биыл салынады» деген пікірді экономист Ерлан Омаров айтты | Ерлан Омаров",
      })
  void whoGivesAnOpinionSaysIt(String sentence, String speaker) {
    Quote quote = quotes(OPENING + sentence + ".").get(0);

    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(resolved(quote)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Қоғамда «жол тағы да жабылады» деген пікір бар",
        "Қоғамда «жол тағы да жабылады» деген пікір айтылды",
        "Ерлан Омаров «Жол картасы» деген жобаны ашты",
      })
  void anOpinionThatNoOneGivesIsNoOnes(String sentence) {
    assertThat(quotes(OPENING + sentence + ".").get(0).kind()).isNotEqualTo(Quote.Kind.SPEECH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Одан кейін «Мынау менсінбей тұр ма?» деген сияқты пікірлер пайда болды",
        "Желіде «Бұл өтірік ақпарат шығар» деген сынды түрлі пікірлер айтылып жатыр",
        "Маған «Одан да жолдың қайда екенін айтшы?» деген секілді комментарийлер келді",
        "«Ақшадан әбден шаршадық» - дегендер директордың кетуін күтіп отыр",
        "Жастар «жол неге жабық?» деген сауалға әкімнің жауап бергенін күтті",
      })
  void whatManySayHasNoSpeaker(String sentence) {
    Quote quote = quotes(OPENING + sentence + ".").get(0);

    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(quote.attribution().orElseThrow().speaker()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Абай жолы», «Көксерек» дегендер әлі оқылады",
        "Елді «Ақша төлеуге бола ма?» деген сұрақтар мазалайды",
      })
  void whatNoOneUttersIsNoSpeech(String sentence) {
    assertThat(quotes(OPENING + sentence + ".").get(0).kind()).isNotEqualTo(Quote.Kind.SPEECH);
  }

  @Test
  void aSentenceInMarksIsSpeechIfTheNextOneTellsWhoSaidIt() {
    String text =
        "Жол картасы «Ел – барлық жағдай жасалған, мүмкіндікке жол ашқан мемлекет». Бұл туралы"
            + " компанияның бас директоры Ерлан Омаров мәлімдеді.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Айгүл анасына: «Жол қашан салынады?» – деді | Айгүл",
        "Айгүл министрден: «Жол қашан салынады?» – деп сұрады | Айгүл",
        "Сосын әкімнен: «Жол қашан салынады?» – деп сұрады | ?",
        "Алматыда әкімнен: «Жол қашан салынады?» – деп сұрады | ?",
      })
  void theOneSpokenToMayStandBeforeTheColon(String sentence, String speaker) {
    assertThat(resolved(quotes(OPENING + sentence + ".").get(0))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Министр Ерлан Омаров жолдың салынатынын атап өтті. | Ерлан Омаров",
        "Жиын өтті. | ?",
      })
  void whoPassesWordsOnIsNotWhoSaidThem(String before, String speaker) {
    String text =
        before
            + " Бұл туралы министрліктің баспасөз қызметі жазды.\n\n"
            + "– Бізге жол керек. Мен бұл жөнінде бұрын да айттым.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Жол салуға болмайды»: киімге қатысты Діни басқарма мәлімдеме жасады | Діни басқарма",
        "«Баға өседі»: Ерлан Омаров пікір білдірді | Ерлан Омаров",
        "«Баға өседі»: сарапшылар болжам жасады | сарапшылар",
        "«Баға өседі»: ҚазАқпарат хабарлайды | ?",
        "«Абай жолы»: режиссер қойылым туралы айтты | ?",
        "«Баға өседі»: бұл туралы айтылды | ?",
      })
  void aHeadlineGivesWhoSpeaksBehindTheColon(String headline, String speaker) {
    assertThat(resolved(quotes(headline + "\n\nЖиын өтті.").get(0))).isEqualTo(speaker);
  }

  @Test
  void aRoleInATitleIsNoOnes() {
    String text =
        OPENING
            + "«Балалар биыл көп жаттығады», – дейді «Жас балуан» жобасының авторы, мектептің"
            + " мұғалімі Ерлан Омаров.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aLabelMayGiveWhatSomeoneDoes() {
    String text =
        OPENING + "Салтанат Мұқатаева, бас қор сақтаушы: - Қорымыз үлкен. Бұл – біздің мұра.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Салтанат Мұқатаева");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Бұл үйде үш бөлме бар.", "Сондай-ақ кітап көп.", "Яғни қор үлкен."})
  void aLabelledSpeechHoldsTheSentencesThatGoOnWithIt(String sentence) {
    String speech = "Үйде мың зат бар. " + sentence;
    String text =
        OPENING + "Ерлан Омаров, директор: – " + speech + " Ауылда қанша үй барын әкім айтты.";

    assertThat(quotes(text).get(0).span().in(text)).isEqualTo(speech);
  }

  @Test
  void whatWasToldIsNoSpeech() {
    String text =
        OPENING + "Ерлан Омаров, директор: – Үйде мың зат бар. Сондай-ақ жиында есеп те баяндалды.";

    assertThat(quotes(text).get(0).span().in(text)).isEqualTo("Үйде мың зат бар.");
  }

  @Test
  void pagesWriteTheCapitalOfTwoLettersWithASmallOne() {
    String text =
        "Búgin qalada jıyn ótti.\n«Biz jańa mektep salamyz», – dedi dırektor ıAdykar Ibrahımov.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("ıAdykar Ibrahımov");
  }
}
