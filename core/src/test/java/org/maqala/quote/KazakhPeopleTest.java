// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;
import static org.maqala.quote.QuotesOf.resolved;
import static org.maqala.quote.QuotesOf.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom Kazakh words of saying mean by a noun, a pronoun or a short name. */
class KazakhPeopleTest {
  /** {@code деді} looks like a form of {@code дед}. */
  @Test
  void aVerbOfSayingIsNoRoleOfTheNameBehindIt() {
    String text =
        "Серік Омаров ойынға дайын.\n– Мен қобалжыған жоқпын, – деді Серік Омаров.\n"
            + "– Жеңіске сенемін, – деді спортшы.";

    assertThat(quotes(text)).hasSize(2).allMatch(quote -> resolved(quote).equals("Серік Омаров"));
  }

  /** A line of nothing but a name and what its bearer is, above a line that a dash opens. */
  @Test
  void aCardOfANameSpeaksTheLineBelow() {
    String text =
        "Жиын қызу өтті.\n\nСәуле Мәлікова, мұрағат директоры\n\n– Құжаттың бәрі алынды. Біз оны"
            + " зерттейміз.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Сәуле Мәлікова");
  }

  /** What a headline quotes first is said by who tells of it behind the stop. */
  @Test
  void theSubjectOfAHeadlineSaysWhatItQuotes() {
    String text =
        "«Ол әзіл еді». Ерлан Омаров Серік Әлиевке қатысты әңгіменің неден шыққанын айтты\n\n"
            + "Ауыл үлкен.";

    assertThat(quotes(text).get(0).kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @Test
  void namesJoinedToOneInAGenitiveAreNoSubject() {
    String text =
        "Бұл туралы зерттеуші Айгүл Асанова айтты. Серік Омаров, Алтынай Серікова мен Айдос"
            + " Әлиевтің еңбектері сараланды. «Жұмыс әлі бітпеді, жалғастырамыз», – деді ол.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Айгүл Асанова");
  }

  @Test
  void aRoleBeforeAnotherNameIsNotOnesOwn() {
    String text =
        "Нумеролог Айгүл Асанова жұлдызды жұп Алтынай Серікова туралы айтты. Алтынай Серікова"
            + " жауап берді. «Сандар бұл жұпқа сәйкес келмейді», – деді нумеролог.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Айгүл Асанова");
  }

  @Test
  void anotherNameEndsTheRoleOfAPersonInAKazakhCase() {
    String text =
        "Қаржы министрі Ерлан Омаров депутат Айгүл Серікованың сауалына жауап берді.\n\n"
            + "«Бюджет тапшылығы азаяды», – деді министр.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "кафедра меңгерушісі, п.ғ.к., қауымд. профессор Айгүл Асанова",
        "проф. Айгүл Асанова",
        "кафедра меңгерушісі, т.ғ.д., проф. Айгүл Асанова",
      })
  void shortFormsOfDegreesEndNoPhrase(String phrase) {
    String text = "«Біз бұл жұмысты жалғастырамыз, көмек керек», – дейді " + phrase + ".";

    assertThat(speaker(quotes(text).get(0), text)).isEqualTo(phrase);
    assertThat(resolved(quotes(text).get(0))).isEqualTo("Айгүл Асанова");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "prezıdent Delsı Rodrıgestiń jarlyǵy shyqty | Rodrıges | Delsı Rodrıges",
        "ıspandyq Adan Serrasty tańdady | Serras | Adan Serras",
      })
  void aSurnameIsThatOfAFullNameInAKazakhCase(String before, String surname, String name) {
    String text =
        "Bul týraly qujatqa qol qoıyldy, "
            + before
            + ". – Biz qaıtadan jumys isteımiz, – dedi "
            + surname
            + ".";

    assertThat(resolved(quotes(text).get(0))).isEqualTo(name);
  }

  /** Pages have ş for щ: {@code Eşanov} is {@code Ещанов}. */
  @Test
  void aNameInLatinLettersMayHaveTheLetterOfShch() {
    String text = "Jıyn ótti. – Qazirgi ýaqytta jumys júrip jatyr, – dedi Ǵaryshbek Eşanov.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Ǵaryshbek Eşanov");
  }

  @Test
  void oneWhoHeadsADepartmentMayBeADoctor() {
    String text =
        "Тексерілу қажет екенін айтады терапия кафедрасының меңгерушісі Айгүл Асанова. – Бүгінде"
            + " мүмкіндік көп. Ауруды ерте анықтауға болады, – дейді дәрігер.";

    assertThat(resolved(quotes(text).get(0))).isEqualTo("Айгүл Асанова");
  }
}
