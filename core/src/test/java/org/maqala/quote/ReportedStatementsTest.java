// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the words go that say who reports, and what is no one's report. */
class ReportedStatementsTest {
  private static List<IndirectAttribution> reports(String text) {
    return QuoteExtractor.create().extract(text.replace("/", "\n\n")).indirect();
  }

  private static String speaker(String text) {
    List<IndirectAttribution> found = reports(text);
    String plain = text.replace("/", "\n\n");
    return found.get(found.size() - 1).speaker().map(span -> span.in(plain)).orElse(QuotesOf.NONE);
  }

  private static String resolved(String text) {
    List<IndirectAttribution> found = reports(text);
    return found.get(found.size() - 1).resolved().map(ResolvedSpeaker::name).orElse(QuotesOf.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "По данным полиции погибли двое. | полиции",
        "По данным агентства погибли двое. | агентства",
        "По последним данным ООН, погибли двое. | ООН",
        "Певец Олег Кротов заболел. По сведениям некоторых изданий Кротов лежит в больнице."
            + " | некоторых изданий",
        "Певец Олег Кротов заболел. По данным газеты певец Олег Кротов лежит дома. | газеты",
        "По словам певца Олега Кротова, он здоров. | певца Олега Кротова",
        "По версии Bloomberg он самый богатый. | Bloomberg",
        "Мост закрыт, передает ТАСС со ссылкой на агентство Франс Пресс. | агентство Франс Пресс",
        "По сообщению издания \"Дни 24\", дорогу закрыли. | издания \"Дни 24\"",
      })
  void aSourceEndsBeforeTheClauseThatNoCommaParts(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "По разным данным власти убили сто человек.",
        "По неподтверждённым данным они жили на шестом этаже.",
        "В среду он отменил участие в мессе, на следующий день сообщалось об отмене встреч.",
        "Он был настолько уверен в своей правоте, что уснул.",
        "Двое юношей, которые угрожали президенту Маурисио Макри, грозили взрывом.",
        "Отмечается низкая эффективность мер.",
        "Жил в Уфе. Писал учебники по русскому языку.",
        "Ранее мы писали:/Названа причина пожара.",
      })
  void noOneReportsWhatHasNoSource(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Её доктор якобы рекомендует ей покой. | Её доктор",
        "Музыканты так прокомментировали альбом. | Музыканты",
        "Депутат не раз заявлял, что любит джаз. | Депутат",
        "Журналисты не смогли узнать его звание, однако предполагают, что он капитан."
            + " | Журналисты",
        "В сообщении комиссии не уточняется, куда его переведут. | В сообщении комиссии",
        "Зато сообщается, что дорога закрыта. | ?",
        "Вышла справка, в которой говорилось, что он опасен. | ?",
        "Вышло расследование, в котором утверждается, что имя вымышлено. | ?",
      })
  void whatStandsBetweenASubjectAndItsVerbIsNoPartOfIt(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Их стало двое, сообщил РИА Новости в четверг представитель избиркома."
            + " | представитель избиркома",
        "Их стало двое, сообщил «Интерфаксу» в четверг представитель избиркома."
            + " | представитель избиркома",
        "Как пояснили \"Ъ\" в Минэнерго, нужны две страны. | в Минэнерго",
        "Как сообщили ТАСС в полиции, водитель скрылся. | в полиции",
        "Барон дал взятку, заявил в суде бывший соратник барона. | бывший соратник барона",
        "Барон дал взятку, сообщили в суде. | в суде",
        "Его признали виновным, пишет 6 декабря 2018 года газета Global Times."
            + " | газета Global Times",
        "Решение отложили. Это подтвердил один из участников встречи."
            + " | один из участников встречи",
        "У мэра родился сын. Рассказала его пресс-секретарь Анна Кротова."
            + " | его пресс-секретарь Анна Кротова",
      })
  void whomItIsToldToWhereAndWhenIsNotWhoTellsIt(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Как пишет газета \"Сегодня\", он служил в Киеве. | газета \"Сегодня\"",
        "Как сообщает газета «На посту», он служил в Киеве. | газета «На посту»",
        "Об этом сообщает радиостанция «Эхо в Петербурге». | радиостанция «Эхо в Петербурге»",
      })
  void aNameInMarksIsTakenWhole(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Президент Анджей Дуда написал в Twitter:/Он был велик. | Президент Анджей Дуда",
        "Пришла Юлия Кротова./Юлия заявила:/Жизнь легче. | Юлия",
        "В сообщении лейбла говорится:/Он был велик. | В сообщении лейбла",
        "В официальном некрологе говорится:/Он был велик. | В официальном некрологе",
      })
  void aColonBeforeTheNextParagraphReports(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Отметим, что пресс-служба банка сообщила о сбое вчера. | пресс-служба банка",
        "Напомним, что агентство Moody’s сообщило, что дорога закрыта. | агентство Moody’s",
        "Министр Олег Кротов рассказал 5 мая о планах. | Министр Олег Кротов",
      })
  void theWriterMayRemindOfAReportAndDateIt(String text, String speaker) {
    assertThat(speaker(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Погибли двое, сообщает Associated Press. | Associated Press",
        "В правоохранительных органах сообщили, что дорога закрыта. | правоохранительные органы",
        "По словам его супруги Анны Кротовой, он здоров. | Анна Кротова",
      })
  void namesAreGivenWholeAndInTheNominative(String text, String name) {
    assertThat(resolved(text)).isEqualTo(name);
  }

  @Test
  void noNameBesideASourceIsTheSources() {
    String text =
        "Источник в правительстве сообщил, что министр ушел./«Министр ушел», – сообщил источник"
            + " агентству Франс Пресс.";

    assertThat(reports(text).get(0).resolved())
        .map(ResolvedSpeaker::name)
        .contains("Источник в правительстве");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Дело завели по статье 263 («Нарушение правил движения и работы транспорта, повлёкшее по"
            + " неосторожности смерть двух и более лиц»). | NAME",
        "Мэрия выражает надежду, что «Область и город смогут вместе построить новый мост и открыть"
            + " для всех новую дорогу». | SPEECH",
        "На площади. «Область и город смогут вместе построить новый мост и открыть для всех новую"
            + " дорогу». | SPEECH",
      })
  void aLongNameWithinASentenceIsNoSpeech(String text, Quote.Kind kind) {
    assertThat(QuotesOf.quotes(text)).extracting(Quote::kind).containsExactly(kind);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "''«Он понимает, что мы правы»'', – подчеркнул мэр Олег Кротов.",
        "Мэр Олег Кротов отмечает: ''«мы начнём строить мост весной»''.",
        "Город принимает ''«все меры, чтобы мост был готов»'', подчеркнул мэр Олег Кротов.",
      })
  void theMarkupOfAWikiAroundMarksIsNoSign(String text) {
    List<Quote> quotes = QuotesOf.quotes(text);

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).flags()).isEmpty();
    assertThat(quotes.get(0).kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(QuotesOf.resolved(quotes.get(0))).isEqualTo("Олег Кротов");
  }
}
