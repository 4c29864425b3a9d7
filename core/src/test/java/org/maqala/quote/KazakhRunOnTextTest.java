// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far unmarked Kazakh speech goes, where a text lost its line ends and where it has them. */
class KazakhRunOnTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Кеше ойын өтті. Ерлан Омаров, команданың бас бапкері: – Ойын қиын болды. Қателік те аз"
            + " емес. Енді соны түзетуге тырысамыз. Келесі ойын күнін төреші айтты."
            + " | Ойын қиын болды. Қателік те аз емес. Енді соны түзетуге тырысамыз.",
        "Кеше ойын өтті. Ерлан Омаров, команданың бас бапкері: – Ойын қиын болды. Айна Серікова,"
            + " дәрігер: – Бәрі дайын. Біз де келдік. | Ойын қиын болды.",
        "Кеше ойын өтті. Ерлан Омаров, команданың бас бапкері: – Ойын қиын болды. Төреші де солай"
            + " деді. Бұл туралы жазған едік. | Ойын қиын болды.",
      })
  void behindALabelWhatIsInTheFirstPersonGoesOn(String text, String said) {
    Quote quote = quotes(text).get(0);

    assertThat(quote.span().in(text)).isEqualTo(said);
    assertThat(resolved(quote)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void anUtteranceGoesOnBehindTheAuthorsWordsUpToTheNext() {
    String text =
        "Аудан әкімі Марат Омаров жеңімпазды қабылдады. - Бұл жыл жемісті болды, - деп бастады"
            + " әңгімесін аудан әкімі. – Бұрын қола алған еді. Енді алтын алды, - деген аудан"
            + " басшысы оған сыйлық берді.";

    assertThat(quotes(text)).hasSize(1);
    assertThat(quotes(text).get(0).span().in(text))
        .startsWith("Бұл жыл")
        .endsWith("Енді алтын алды");
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Марат Омаров");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– Жұмыс басталды, – деді министр Серік Омаров. – Ертең ауылға барамыз, – деп қосты ол."
            + " | Жұмыс басталды, – деді министр Серік Омаров. – Ертең ауылға барамыз",
        "– Жұмыс басталды қазір, – деді министр Серік Омаров. Оның айтуынша, ел күтіп отыр."
            + " – Ертең ауылға барамыз, – деп қосты ол."
            + " | Жұмыс басталды қазір / Ертең ауылға барамыз",
        "– Мы начали работу, – сказал министр Серик Омаров. – Завтра едем в село, – добавил он."
            + " | Мы начали работу, – сказал министр Серик Омаров. – Завтра едем в село",
      })
  void onlyADashRightBehindTheAuthorsWordsGoesOn(String text, String said) {
    List<Quote> found = quotes(text);

    assertThat(found.stream().map(quote -> quote.span().in(text)))
        .containsExactly(said.split(" / "));
    assertThat(found).allMatch(quote -> resolved(quote).matches("Сер[иі]к Омаров"));
  }

  @Test
  void severalLabelsInOneParagraphAreSeveralUtterances() {
    String text =
        "Айгүл Омарова, дәрігер: – Жұмыс көп. Бәріне үлгереміз. Айдос Серіков, мұғалім:"
            + " – Балалар көп. Біз қуаныштымыз.";

    assertThat(quotes(text).stream().map(quote -> quote.span().in(text)))
        .containsExactly("Жұмыс көп. Бәріне үлгереміз.", "Балалар көп. Біз қуаныштымыз.");
  }

  /** Behind a dash that opens the line a body speaks; else it passes on what the author says. */
  @Test
  void whatABodyReportsIsSpeechBehindADash() {
    String line = "Кеше шекарада екі адам қаза тапты, - деп хабарлады баспасөз қызметі.";

    assertThat(quotes("Оқиға түнде болды.\n- " + line)).hasSize(1);
    assertThat(quotes("Оқиға түнде болды.\n" + line)).isEmpty();
  }

  @Test
  void aLetterIsItsWriters() {
    String text =
        "Иран Республикасының Президенті Ибрахим Раиси мерекемен құттықтады. «Бұл мерекеде барша"
            + " халыққа бейбітшілік тілеймін», – делінген Иран Президентінің жеделхатында.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ибрахим Раиси");
  }

  @Test
  void theHeadOfAGovernmentIsThePremierInLatinLettersToo() {
    String text =
        "Armenııa premer-mınıstri Nıkol Pashınıan brıfıng ótkizdi.\n"
            + "— Bul jobaǵa qarjy bólindi, — dedi Úkimet basshysy.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Nıkol Pashınıan");
  }

  /** {@code берілді} alone tells of no saying: the paragraph before is the speaker's, too. */
  @Test
  void aLightVerbIsNoReport() {
    String text =
        "Министр Серік Омаров жауап жолдады.\n- Қолдау жұмысы басталды. Өкілеттік министрлікке"
            + " берілді.\nБұл шараны бағалауға мүмкіндік береді, - деп жазылған жауапта.";

    assertThat(quotes(text)).hasSize(1);
    assertThat(quotes(text).get(0).span().in(text)).startsWith("Қолдау").endsWith("береді");
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Серік Омаров");
  }
}
