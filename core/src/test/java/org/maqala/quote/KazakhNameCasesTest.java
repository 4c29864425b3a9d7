// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name in the nominative of one whom a Kazakh text names in other cases, or by an initial. */
class KazakhNameCasesTest {
  private static final String SPEECH = "«Біз бұл жұмысты жыл соңына дейін аяқтаймыз», – деді ";

  private static String who(String text) {
    return resolved(quotes(text).get(0));
  }

  /** A name of no known pattern: the ending goes with the letter before it. */
  @ParameterizedTest
  @CsvSource({
    "Давид Лемьемен, Давид Лемье",
    "Марк Вебермен, Марк Вебер",
    "Висенте Лоссерталеспен, Висенте Лоссерталес",
    "Гульнара Киммен, Гульнара Ким",
    "Жанар Әшіммен, Жанар Әшім",
    "Көпен Әмірбекпен, Көпен Әмірбек",
    "Ердоған Омаровпен, Ердоған Омаров",
    "Ердоған Омаровамен, Ердоған Омарова",
    "И.Давыдовскиймен, И.Давыдовский",
    "Серік Ақылбаймен, Серік Ақылбай",
  })
  void aNameOnlyMetIsGivenInTheNominative(String met, String name) {
    String text = "Тілшіміз депутат " + met + " сұхбаттасты. " + SPEECH + "депутат.";

    assertThat(who(text)).isEqualTo(name);
  }

  /** A name may end like a case: the letter before does not ask for it, or its bearer speaks. */
  @Test
  void whoSaysSomethingStandsInTheNominative() {
    assertThat(who(SPEECH + "сарапшы Пол Клюге.")).isEqualTo("Пол Клюге");
    assertThat(who("Жиынға сарапшы Пол Ханке келді. " + SPEECH + "ол.")).isEqualTo("Пол Ханке");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ә.Омаров", "Ә. Омаров"})
  void aFullNameFurtherOnIsBetterThanAnInitial(String initial) {
    String text =
        "Министр " + initial + " жиын өткізді. " + SPEECH + "министр. Әли Омаров ауылға барды.";

    assertThat(who(text)).isEqualTo("Әли Омаров");
  }

  @ParameterizedTest
  @CsvSource({
    "Дана Нұржігіттің, Нұржігіт, Дана Нұржігіт",
    "Серік Ақылбайдың, Ақылбай, Серік Ақылбай",
    "Серік Ақылбайдың, С.Ақылбай, Серік Ақылбай",
  })
  void aSurnameAloneIsThatOfANameInACase(String whose, String surname, String name) {
    String text = "Жиын депутат " + whose + " төрағалығымен өтті. " + SPEECH + surname + ".";

    assertThat(who(text)).isEqualTo(name);
  }

  @Test
  void aBodyInLatinLettersIsNoOneElse() {
    String text = "Eko Network жетекшісі Айгүл Асанова келді. " + SPEECH + "Eko Network жетекшісі.";

    assertThat(who(text)).isEqualTo("Айгүл Асанова");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Жұмыс жүріп жатыр, көмек керек», – деп Ерлан өз ойын айтты.",
        "Ерлан «Жұмыс жүріп жатыр, көмек керек» деп мәлімдеді.",
        "Ерлан: «Жұмыс жүріп жатыр, көмек керек».",
      })
  void aGivenNameAloneIsThatOfOneKnownInFull(String speech) {
    assertThat(who("Жиынға депутат Ерлан Омаров келді.\n\n" + speech)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aShortSurnameIsOneBehindAnInitial() {
    assertThat(who("Депутат Г.Ким жиынға келді. " + SPEECH + "депутат.")).isEqualTo("Г.Ким");
  }

  @Test
  void theDayIsNoPartOfTheNameOfABody() {
    String text =
        "2015 жылдың 01 қазаны ҚР Денсаулық сақтау министрлігі жұмыс туралы хабарлады.\n"
            + "«Бүгінде 72 мыңға жуық меморандум жасалды», – делінген хабарламада.";

    assertThat(who(text)).isEqualTo("ҚР Денсаулық сақтау министрлігі");
  }

  /** What stands before another name in the nominative is no role of the one behind it. */
  @Test
  void theRoleOfWhoMeetsSomeoneIsNotThatOfWhomHeMeets() {
    String text = "Министр Асқар Мамин депутат Латиф Гандиловпен кездесті. " + SPEECH;

    assertThat(who(text + "министр.")).isEqualTo("Асқар Мамин");
    assertThat(who(text + "депутат.")).isEqualTo("Латиф Гандилов");
  }

  @Test
  void aRoleWithNoLetterOfKazakhSpeaksBeforeAColon() {
    String text = "Мектеп директоры Серік Омаров келді. Мектеп директоры: «Бәрі дайын, күтеміз».";

    assertThat(who(text)).isEqualTo("Серік Омаров");
  }

  /** Whose thing the sentence before tells of does nothing in it. */
  @Test
  void aDroppedSubjectIsTheOneOfTheSentenceBefore() {
    String text =
        "Министр Асқар Мамин депутат Латиф Гандиловтың ұсынысын қолдады.\n\n"
            + SPEECH.strip()
            + ".";

    assertThat(who(text)).isEqualTo("Асқар Мамин");
  }
}
