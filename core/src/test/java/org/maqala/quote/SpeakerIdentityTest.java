// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a role, a surname or a word for a body, or that no one named is. */
class SpeakerIdentityTest {
  private static final QuoteExtractor EXTRACTOR = QuoteExtractor.create();

  private static String resolved(String text) {
    String name = "";
    for (Quote quote : EXTRACTOR.extract(text).quotes()) {
      name =
          quote
              .attribution()
              .flatMap(Attribution::resolved)
              .map(ResolvedSpeaker::name)
              .orElse(name);
    }
    return name;
  }

  /** A role that can be no one's whom the text names stands for itself. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Иван Бобров молчал. «Он виновен», – заявила судья. | судья",
        "Подсудимый Иван Бобров молчал. «Кто это был?», – спросил его адвокат. | адвокат",
        "Иван Бобров молчал. «Кто там?», – сказал отец Ивана. | отец Ивана",
        "Врач Иван Бобров пришел. «Все здоровы», – сказал врач. | Иван Бобров",
        "Иван Бобров молчал. «Все здоровы», – сказал министр. | Иван Бобров",
        "Глава союза Иван Бобров ушел. «Все рады», – сказал президент Лиги Севера. | ''",
      })
  void aRoleOfNoOneNamed(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }

  /** One role by other words. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бывшая супруга Ивана Боброва Анна Белова ушла. «Я рада», – сказала бывшая жена Боброва."
            + " | Анна Белова",
        "Экс-участница группы «Мир Зва» Анна Белова ушла. «Я рада», – сказала экс-солистка"
            + " «Мир Звы». | Анна Белова",
        "Так сказали глав фракций союза Ивана Газдика. «Мы ждем», – сказал руководитель фракции."
            + " | Иван Газдик",
      })
  void aRoleByOtherWords(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }

  /** A surname alone is of the one whom the text named in full before, whatever the case. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Это слова главы (ЧСДП) Ероныма Тейца. «Мы ждем», – сказал Тейц. | Ероным Тейц",
        "Журналисту Ярмо Мякеля (Jarmo) все ясно. «Мы ждем», – сказал Мякеля. | Ярмо Мякеля",
        "Промоутер Оскар Де Ла Хойя рад. «Мы ждем», – уверен Де Ла Хойя. | Оскар Де Ла Хойя",
        "Карл фон Сюдов ушел. «Мы ждем», – сказала Катрин фон Сюдов. | Катрин фон Сюдов",
        "Иван Бобров молчал. «Мы ждем», – сказали защитники Боброва. | защитники Боброва",
        "Премьер Наото Кан рад. «Мы ждем», – сказал Кан. | Наото Кан",
        "Олег Кротов опроверг, что Иван Бобров уходит. «Мы ждем», – сказал он. | Олег Кротов",
      })
  void aSurnameAlone(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }

  /** A body by a word for it, or in another case. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Корпорация «Ростех» рада. «Мы ждем», – сообщили в «Ростехе». | «Ростех»",
        "Прогноз Нацбанка верен. «Мы ждем», – добавляет регулятор. | Нацбанк",
        "Аким района Иван Бобров рад. «Мы ждем», – сообщили в акимате района. | акимат района",
        "Это ясно из материалов. «Мы ждем», – говорится в материалах обеих компаний. | ''",
      })
  void aBody(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }

  /** One named alone in the sentence before is nearer than a subject further back. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Анна Белова пишет. Таковы и стихи Ольги Кротовой. Например, она пишет: «Я вижу сад и"
            + " дом за рекой». | Ольга Кротова",
        "Анна Белова пишет. Таковы и стихи Ольги Кротовой и Веры Ким. Например, она пишет: «Я"
            + " вижу сад и дом за рекой». | Анна Белова",
        "Анна Белова уехала. Она встретилась с Ольгой Кротовой. «Я вижу сад и дом за рекой», –"
            + " сказала она. | Анна Белова",
        "«Мы готовы», – сказала Анна Белова. Ранее суд арестовал Ольгу Кротову. «Это опасно для"
            + " всех», – добавила она. | Анна Белова",
      })
  void oneNamedAloneInTheSentenceBefore(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }

  /** A given name of men and women has the gender of the verb beside it. */
  @Test
  void aGivenNameOfMenAndWomen() {
    String text =
        "Об этом рассказал Олег Кротов. Всё готово, как сказала Чарли Веллер из фонда. «Мы"
            + " работаем каждый день», – добавила она.";

    assertThat(resolved(text)).isEqualTo("Чарли Веллер");
  }

  /** Beside a woman's name in the nominative a surname in -и is no case form. */
  @Test
  void aWomansSurnameInI() {
    String text = "Об этом рассказала Анна Кини. «Мы работаем каждый день», – считает Кини.";

    assertThat(resolved(text)).isEqualTo("Анна Кини");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Начальник штаба армии Герци Халеви заявил, что ждёт. «Мы готовы», – добавил Халеви."
            + " | Герци Халеви",
        "Начальник штаба армии Герци Халеви ждёт. «Мы готовы», – приводит слова начальника штаба"
            + " «Молва». | Герци Халеви",
        "«Вода пришла в дома ночью», – рассказывает местная жительница Айгуль. | Айгуль",
        "«Вода пришла в дома ночью», – рассказывает Айгуль. «Мы спали», – добавила она. | Айгуль",
        "«Вода пришла в дома ночью», – рассказала мама Эмили. | мама Эмили",
        "«Мы скорбим», – сказал Карл III. | Карл III",
        "Папа Бенедикт XVI уходит. «Мы скорбим», – сказал понтифик. | Бенедикт XVI",
        "Олег Ким ждёт. Иван Бобров рад. После встречи с Ким он сказал: «Мы готовы». | Иван Бобров",
      })
  void aNameBehindARole(String text, String who) {
    assertThat(resolved(text)).isEqualTo(who);
  }
}
