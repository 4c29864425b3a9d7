// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words for a speaker begin and end, and whose they are, each rule by a row or two. */
class SpeakersAsNamedTest {
  private static final String SAID = "«Мы рассчитываем на поддержку жителей и сделаем всё»";

  private static Optional<Attribution> last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.isEmpty() ? Optional.empty() : speech.get(speech.size() - 1).attribution();
  }

  private static String written(String text) {
    return last(text).flatMap(Attribution::speaker).map(span -> span.in(text)).orElse("");
  }

  private static String resolved(String text) {
    return last(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Премьер-министр земли Гессен Фолькер Буфье заявил: Q. | Фолькер Буфье",
        "Q, — сообщил житель Санта-Клары Димитриос Пагуртзис. | Димитриос Пагуртзис",
        "Король Мсвати III отметил, что Q. | Мсвати III",
        "Яков Серов приехал. Q, — сказал Я. Серов. | Яков Серов",
        "Мсвати III отметил, что Q. | Мсвати III",
        "Представитель Тегерана в ОПЕК Мохаммад-Али Хатиби сообщил, что Q. | Мохаммад-Али Хатиби",
        "Директор музея Фумио Кисида сообщил, что Q. | Фумио Кисида",
        "Директор музея Хулио Фигероа сообщил, что Q. | Хулио Фигероа",
        "Источник рассказал об этом. Q, — сообщил источник агентству Франс Пресс. | источник",
      })
  void namesHoldNoPlaceAndNoRole(String text, String name) {
    assertThat(resolved(text.replace("Q", SAID))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Q, — заявил глава Фонда прав человека (Human Rights Fund) Тор Халворссен."
            + " | глава Фонда прав человека (Human Rights Fund) Тор Халворссен",
        "Q, — заявил директор Института экономики (ИМЭ РАН) Олег Кротов."
            + " | директор Института экономики (ИМЭ РАН) Олег Кротов",
        "Q, — сказал Бен Кон (Ben Kohn) в среду. | Бен Кон",
        "Q, — сказал кандидат на премьерский пост Олег Кротов."
            + " | кандидат на премьерский пост Олег Кротов",
        "Вчера претендент на пост главы региона Олег Кротов заявил: Q."
            + " | претендент на пост главы региона Олег Кротов",
        "Q, — прокомментировал это решение Олег Кротов. | Олег Кротов",
        "Q, — прокомментировал этот шаг министр. | министр",
        "Q, — сказал этот человек. | этот человек",
        "Q, — сообщил представитель ведомства газете «Молва». | представитель ведомства",
        "Q, — сказал детектив вслух. | детектив",
        "Q, — согласен экономист Олег Кротов. | экономист Олег Кротов",
        "А депутат-единоросс Олег Кротов назвал его лжецом, заявив, что Q."
            + " | депутат-единоросс Олег Кротов",
        "Q, — говорится в докладе S&P. | в докладе S&P",
        "Марк Д. сказал: Q. | Марк Д.",
        "Q, — заявил чемпион Европы 2012 года Олег Кротов. | чемпион Европы 2012 года Олег Кротов",
        "Q, — заявил чемпион 2008 года, бывший боксёр «Зари» Олег Кротов."
            + " | чемпион 2008 года, бывший боксёр «Зари» Олег Кротов",
        "По словам чемпиона Европы 2012 года Олега Кротова, Q."
            + " | чемпиона Европы 2012 года Олега Кротова",
        "Q, — заявил президент 12 мая 2012 года. | президент",
        "Q, — обращаются с мольбой сельчане. | сельчане",
        "Q, — обратились к властям горожане. | горожане",
      })
  void phrasesEndWhereTheSpeakerDoes(String text, String speaker) {
    assertThat(written(text.replace("Q", SAID))).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Агентство основал Павел Чистов. Поэт до конца был в сознании, сообщил Чистов: Q. | Чистов",
        "Он выполняет скорее техническую функцию, отметил министр Олег Кротов: Q."
            + " | министр Олег Кротов",
        "Министр Олег Кротов, отвечая на вопросы, сказал журналистам: Q. | Министр Олег Кротов",
      })
  void aVerbBehindACommaHasItsSubjectBehindIt(String text, String speaker) {
    assertThat(written(text.replace("Q", SAID))).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "По данным следствия, Олег Кротов связался с ним, сообщив, что городу очень «нужны новые"
            + " люди из сёл». | Олег Кротов",
        "Министр Олег Кротов рассказал о планах, напомнив о том, что это дом всех людей, всех"
            + " народов и «место, где рады каждому гостю». | Олег Кротов",
      })
  void whatSomeoneDoesWhileSpeakingReports(String text, String name) {
    assertThat(resolved(text)).isEqualTo(name);
    assertThat(last(text).flatMap(Attribution::cue).map(cue -> cue.in(text)).orElse(""))
        .isIn("сообщив", "напомнив");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "О пожаре заявил Павел Чистов. Это подтвердил один из участников встречи. Q, — сказал он."
            + " | один из участников встречи",
        "О пожаре заявил Павел Чистов. Был задержан 27-летний житель. Он сказал: Q. | ~~",
        "О пожаре заявил Павел Чистов. Был задержан водитель Олег Кротов. Он сказал: Q."
            + " | Олег Кротов",
        "Министр Павел Чистов уехал. Олегу Кротову удалось найти выход. Q, — сказал он."
            + " | Олег Кротов",
        "Павел Чистов болел. Сабурова отмечает, что он поехал. Как-то он сказал: Q. | Павел Чистов",
      })
  void aPronounMeansWhomTheSentenceBeforeIsOf(String text, String name) {
    assertThat(resolved(text.replace("Q", SAID))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Сенатор-демократ Олег Кротов приехал. Тут живёт и Иван Титов. Q, — сказал сенатор."
            + " | Олег Кротов",
        "Павел Чистов приехал. «Всё готово к запуску», — сказал он. Q, — отметил другой участник"
            + " встречи. | другой участник встречи",
        "Пётр Чистов погиб. Помощник Ивана Титова сказал, что Q. | Помощник Ивана Титова",
        "Владимир Путин рассказал, как «пригласил в Кремль всех своих министров» и поставил задачу"
            + " спасти жизнь президента Украины Виктора Януковича, иначе «его бы убили» на месте."
            + " | Владимир Путин",
      })
  void aRoleMeansWhoHoldsIt(String text, String name) {
    assertThat(resolved(text.replace("Q", SAID))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "По словам министра Олега Кротова, Павел Чистов уйдёт. Q, — сказал он. | Олег Кротов",
        "Как сообщил министр Олег Кротов, Павел Чистов ушёл. Q, — сказал он. | Олег Кротов",
        "По словам министра Олега Кротова, Павел Чистов заявил об уходе. Q, — сказал он."
            + " | Павел Чистов",
        "Олег Кротов сообщил, что Павел Чистов уволен, отметив, что Q. | Олег Кротов",
        "Олег Кротов поздравил Мирко Ваньолли. Q, — сказал он. | Олег Кротов",
        "Q, — сказал Олег Кротов. Павел Чистов, по его словам, уйдёт. Q, — сказал он."
            + " | Олег Кротов",
        "Павел Чистов уволен, сообщил Олег Кротов, отметив, что Q. | Олег Кротов",
      })
  void whoTellsOfSomeoneGoesOnSpeaking(String text, String name) {
    assertThat(resolved(text.replace("Q", SAID))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Это важно», — сказал Олег Кротов, глава города. Павел Чистов его поддержал. Q, — сказал"
            + " глава города. | Олег Кротов",
        "Олег Морган и Анна Морган приехали. Q, — сказала Морган. | Анна Морган",
        "Анна Морган и Олег Морган приехали. Q, — сказал Морган. | Олег Морган",
        "Дональд Морган-младший приехал. Q, — сказал Морган. | Дональд Морган-младший",
        "Министр иностранных дел Австралии Олег Кротов приехал. Тут живёт и Иван Титов. Q, —"
            + " сказал экс-глава МИД Австралии. | Олег Кротов",
        "Адриано Москати и Эзра Коэн приехали. Q, — сказал Москати. | Адриано Москати",
      })
  void whatTheTextSaysOfSomeoneTellsWhoIsMeant(String text, String name) {
    assertThat(resolved(text.replace("Q", SAID))).isEqualTo(name);
  }
}
