// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who are called by what they are to others, or by their part in what is told. */
class PeopleByTheirPartTest {
  private static final String SAID = " «Мы знаем об этом уже давно», – ";

  /** Kin by a name in commas, or a spouse by the surname that both have. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Его мать, Анна Котова, ждала дома. | сказала мать | Анна Котова",
        "Мать школьника, Анна Котова, ждала дома. | сказала мама мальчика | Анна Котова",
        "Суд осудил Олега Котова. Анна Котова пришла в зал. | сказала супруга | Анна Котова",
        "Осуждён Олег Котов. Анна Котова пришла в зал. | сказала жена артиста | Анна Котова",
        "Осуждён Олег Котов. Анна и Инна Котова пришли. Анна Котова ждала. | сказала супруга | ?",
      })
  void asKin(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** For once: the only one named, if the sentence before is on him or her. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Приз получила Анна Ким. | призналась победительница | Анна Ким",
        "Книгу представил Олег Котов. | рассказал автор | Олег Котов",
        "Актёр Олег Котов отметил праздник. | сказал юбиляр | Олег Котов",
        "О нападении рассказала Анна Ким. | вспоминает пострадавшая | Анна Ким",
        "Олег Котов встретил Ивана Сомова. | сказал юбиляр | ?",
      })
  void asTheEventHasIt(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** Who has one part in court has no other. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Судья Анна Ким объявила перерыв. | заявила адвокат | ?",
        "Следователь Олег Котов вызвал обоих. | заявил подозреваемый | ?",
        "Адвокат Олег Котов подал жалобу. | заявил защитник | Олег Котов",
      })
  void inCourt(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** One name behind what someone is. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Певица Молния дала концерт. | сказала певица | Молния",
        "Рэпер Грозан дал концерт. | сказал музыкант | Грозан",
        "Папа римский Мартин отслужил мессу. | сказал папа | Мартин",
        "Певица Молния дала концерт. | сказала она | Молния",
        "Сабуров выступил на форуме. | сказал он | Сабуров",
        "Сабуров выступил на форуме. | сказала она | ?",
        "Тренер Зари дал разрешение. | сказал тренер | тренер",
      })
  void byOneName(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** Where the text names no one else, a surname alone will do. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Сабуров провёл встречу. | сказал президент России | Сабуров",
        "Сабуров выступил на форуме. | сказал политик | Сабуров",
        "Сабуров выступил на форуме. | сказала артистка | артистка",
      })
  void bySurnameAlone(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** A name in a case may be of those whose friends or spokesmen speak. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По мнению коллег Олега Котова, | коллеги Олега Котова",
        "По словам родственников Олега Котова, | родственники Олега Котова",
        "Брат Салтанат заявил, что | Брат Салтанат",
      })
  void asOthersOfSomeone(String said, String who) {
    assertThat(firstResolved("Ушёл Олег Котов. " + said + " «всё было известно уже давно»."))
        .isEqualTo(who);
  }

  /** In what one serves another, and his name, tell who it is. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Помощник министра по делам Азии Олег Котов прибыл."
            + " | сказал помощник Анны Ким по делам Азии | Олег Котов",
        "Помощник министра Олег Котов прибыл."
            + " | сказал помощник Анны Ким по внешним делам | Олег Котов",
      })
  void asHisFieldTells(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** A noun whose stem changes, or that another noun begins like. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Посла Олега Котова встретил Иван Сомов. | сказал посол | Олег Котов",
        "Певца Олега Котова встретил Иван Сомов. | сказал певец | Олег Котов",
        "Прибыл судья Олег Котов. | цитирует слова судьи издание | Олег Котов",
        "Прибыл сенатор Олег Котов. | говорится в запросе сенатора | Олег Котов",
        "Прибыл полицейский Олег Котов. | сказал полицейский | Олег Котов",
        "Прибыла телеведущая Анна Ким. | передают слова телеведущей | Анна Ким",
        "Прибыл рабочий Олег Котов. | передают слова рабочих | рабочие",
      })
  void byNounsWithOtherStems(String before, String said, String name) {
    assertThat(firstResolved(before + SAID + said + ".")).isEqualTo(name);
  }

  /** Who speaks with a journalist is no one who spoke before another did. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Об этом сказал Олег Котов. | Олег Котов",
        "«Мы рады», – сказал Олег Котов. Анна Ким рассказала о планах. | собеседник агентства",
      })
  void asAnInterlocutor(String before, String name) {
    String text = before + SAID + "отметил собеседник агентства.";

    assertThat(QuotesOf.quotes(text).stream().map(QuotesOf::resolved).toList()).endsWith(name);
  }

  /** {@code Тот} is no one who did what the sentence before tells. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Олег Котов позвонил Ивану Сомову. Тот ответил: | Иван Сомов",
        "Олег Котов позвонил Ивану Сомову, но тот ответил: | Иван Сомов",
      })
  void asTheOther(String before, String name) {
    assertThat(firstResolved(before + " «Мы знаем об этом уже давно».")).isEqualTo(name);
  }
}
