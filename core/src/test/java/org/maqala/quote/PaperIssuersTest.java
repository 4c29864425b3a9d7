// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper that is cited alone is of who gave it out, if the text said so before. */
class PaperIssuersTest {
  private static Optional<String> issuer(String before, String paper) {
    return QuoteExtractor.create()
        .extract(before + " «Работы начнутся уже завтра», – говорится в " + paper + ".")
        .quotes()
        .stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Премьер Олег Котов направил телеграмму семье поэта. | телеграмме | Олег Котов",
        "Министерство обороны распространило заявление. | заявлении | Министерство обороны",
        "МИД России опубликовал заявление. | тексте документа | МИД России",
        "Apple опубликовала отчёт. | отчёте | Apple",
        "Компания «Заря» выпустила пресс-релиз. | пресс-релизе | Компания «Заря»",
        "Жители района обратились к мэру с открытым письмом. | обращении | Жители района",
        "В письме, которое фермер Олег Котов адресовал мэру, он просит о помощи."
            + " | письме | Олег Котов",
        "В мае агентство развития США (USAID), которым правит Конгресс, опубликовало контракт."
            + " | документе | агентство развития США",
        "Минфин подготовил проект приказа. | пояснительной записке | Минфин",
        "Министерство торговли разработало законопроект. | документе | Министерство торговли",
      })
  void isTheSubjectOfTheVerbThatGaveItOut(String before, String paper, String name) {
    assertThat(issuer(before, paper)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Мэр Олег Котов получил письмо. | письме",
        "Мэр Олег Котов направил письмо. Вчера вышел и доклад о дорогах. | документе",
        "Мэр Олег Котов написал заявление об уходе. | документе",
        "Депутаты Иван Ким и Олег Котов направили письмо министру. | письме",
        "Премьер Олег Котов опубликовал указ. | письме",
        "Комиссия ждёт, что Олег Котов уйдёт. | документе",
      })
  void isNoOneWhereAnotherPaperIsMeantOrSeveralWrote(String before, String paper) {
    assertThat(issuer(before, paper)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ответе, который издание получило от Министерства обороны | Министерство обороны",
        "письме, полученном вчера редакцией от мэра Олега Котова | Олег Котов",
      })
  void isTheOneWhomItCameFrom(String paper, String name) {
    assertThat(issuer("Мост закрыт.", paper)).contains(name);
  }

  @Test
  void isTheLastWhoGaveSuchAPaperOut() {
    String before =
        "Посол Иван Ким направил письмо королю. Мэр Олег Котов отправил письмо министру.";

    assertThat(issuer(before, "письме")).contains("Олег Котов");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Дорогу закроют, сообщает пресс-служба МЧС. | пресс-служба МЧС",
        "Дорогу закроют, передаёт агентство со ссылкой на сайт МЧС. | МЧС",
      })
  void isWhomAnAgencyHasItFrom(String before, String name) {
    assertThat(issuer(before, "сообщении")).contains(name);
  }
}
