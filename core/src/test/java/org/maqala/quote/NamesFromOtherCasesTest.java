// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that names someone in another case first: the name is given in the nominative. */
class NamesFromOtherCasesTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static List<String> resolved(String text) {
    return EXTRACTOR.extract(text).quotes().stream()
        .flatMap(quote -> quote.attribution().flatMap(Attribution::resolved).stream())
        .map(ResolvedSpeaker::name)
        .toList();
  }

  private static String bySource(String name) {
    return String.join("", resolved("По словам " + name + ", «мы готовы к переговорам с ними»."));
  }

  /** A surname that is spelled as in the full name is in the nominative, and so is its initial. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министрдің орынбасары Игорь Лепеха келді.@- Іс қозғалды, бәрі тексеріледі, - деді И. Лепеха"
            + " тілшілер сұрағына жауап бере отырып. | Игорь Лепеха",
        "Министр Валерий Гелетей выступил.@«Мы начнём всё сначала», – говорится в заявлении Гелетея."
            + " | Валерий Гелетей",
        "Министр Валерий Петров выступил.@В заявлении Петрова говорится: «Мы начнём всё сначала»."
            + " | Валерий Петров",
      })
  void theFullNameIsFound(String text, String name) {
    assertThat(QuotesOf.firstResolved(text.replace('@', '\n'))).isEqualTo(name);
  }

  /** A surname of no known pattern is in the case of the given name, hard or soft. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Игоря Бутмана, Игорь Бутман",
    "Эммануэля Макрона, Эммануэль Макрон",
    "Жозепа Борреля, Жозеп Боррель",
    "Галыма Боранбая, Галым Боранбай",
    "Валерия Бондаря, Валерий Бондарь",
    "Сергея Кравца, Сергей Кравец",
    "Мартина Шульца, Мартин Шульц",
    "Илона Маска, Илон Маск",
    "Стивена Хокинга, Стивен Хокинг",
    "Ерлана Карина, Ерлан Карин",
  })
  void aSurnameAgreesWithTheGivenName(String genitive, String name) {
    assertThat(bySource(genitive)).isEqualTo(name);
  }

  /** A man's surname may end in -а. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Юрия Чайки, Юрий Чайка",
    "Анджея Дуды, Анджей Дуда",
    "Сюнскэ Хасэгавы, Сюнскэ Хасэгава",
    "Лионеля Месси, Лионель Месси",
    "Зураба Церетели, Зураб Церетели",
    "Хасана Рухани, Хасан Рухани",
  })
  void aSurnameInAOrOneThatIsFixed(String genitive, String name) {
    assertThat(bySource(genitive)).isEqualTo(name);
  }

  /** A surname that is an adjective: a noun in -ов has no -ого. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Алексея Толстого, Алексей Толстой",
    "Петра Крутого, Петр Крутой",
    "Сергея Мостового, Сергей Мостовой",
    "Андрея Белого, Андрей Белый",
    "Матеуша Моравецкого, Матеуш Моравецкий",
  })
  void aSurnameThatIsAnAdjective(String genitive, String name) {
    assertThat(bySource(genitive)).isEqualTo(name);
  }

  /** Names that no table lists, where a genitive is asked for. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Такера Карлсона, Такер Карлсон",
    "Фарханга Абдуллаева, Фарханг Абдуллаев",
    "Хайко Мааса, Хайко Маас",
    "Джо Байдена, Джо Байден",
    "Ким Чен Ына, Ким Чен Ын",
    "Реджепа Тайипа Эрдогана, Реджеп Тайип Эрдоган",
  })
  void anUnlistedNameWhereAGenitiveIsAskedFor(String genitive, String name) {
    assertThat(bySource(genitive)).isEqualTo(name);
  }

  /** Whose paper it is stands in the genitive, also behind a role with a name in marks. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "«Мы готовы ко всему», – говорится в заявлении Александра Мазурчака.",
        "«Мы готовы ко всему», – говорится в обращении сопредседателя партии «Наш край» Александра"
            + " Мазурчака к Думе.",
        "«Мы готовы ко всему», – цитирует Александра Мазурчака газета.",
      })
  void whosePaperItIs(String text) {
    assertThat(resolved(text)).containsExactly("Александр Мазурчак");
  }

  /** The surname alone further on is the same person's. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Жозепа Борреля, Боррель, Жозеп Боррель",
    "Галыма Боранбая, Боранбай, Галым Боранбай",
    "Юрия Чайки, Чайка, Юрий Чайка",
    "Сергея Мостового, Мостовой, Сергей Мостовой",
    "Хайко Мааса, Маас, Хайко Маас",
  })
  void theSurnameAloneFurtherOn(String genitive, String surname, String name) {
    String text =
        "По словам "
            + genitive
            + ", «мы готовы к переговорам». «Мы ждём ответа», – добавил "
            + surname
            + ".";
    assertThat(resolved(text)).containsExactly(name, name);
  }
}
