// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb and the speaker of Russian speech where no list knows the one or the other. */
class WordsAroundRussianSpeechTest {
  private static final String SAID = "«Ремонт закончат к осени, и школа откроется»";

  /** {@code cue = speaker as written} of the last quote; {@code -} for what is not there. */
  private static String told(String text) {
    Quote quote =
        QuoteExtractor.create().extract(text).quotes().stream()
            .reduce((first, second) -> second)
            .orElseThrow();
    Optional<Attribution> who = quote.attribution();
    String cue = who.flatMap(Attribution::cue).map(span -> span.in(text)).orElse("-");
    return cue + " = " + who.flatMap(Attribution::speaker).map(it -> it.in(text)).orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "мэрии города",
        "городской больнице",
        "детском саду",
        "нижней палате парламента",
        "издательстве",
        "компании-перевозчике",
        "авиакомпании"
      })
  void thoseInsideAPlaceThatNoListKnowsSpeak(String place) {
    assertThat(told("В " + place + " уверяют, что «ремонт закончат к осени»."))
        .isEqualTo("уверяют = В " + place);
    assertThat(told("Позднее в " + place + " пояснили: " + SAID + "."))
        .isEqualTo("пояснили = в " + place);
    assertThat(told("При этом в " + place + " нам пояснили: " + SAID + "."))
        .isEqualTo("пояснили = в " + place);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"заводе", "предприятии", "вокзале", "местном телеканале"})
  void thoseAtWorkSpeak(String place) {
    assertThat(told("На " + place + " уверяют, что «ремонт закончат к осени»."))
        .isEqualTo("уверяют = На " + place);
    assertThat(told(SAID + ", – рассказали на " + place + "."))
        .isEqualTo("рассказали = на " + place);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"В беседе", "В эфире", "В январе", "В итоге", "При голосовании"})
  void aTalkOrATimeIsNoPlaceWhosePeopleSpeak(String adjunct) {
    assertThat(told(adjunct + " уверяли, что «ремонт закончат к осени».")).doesNotEndWith(adjunct);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "знакомого с ним бизнесмена",
        "близкого к правительству источника",
        "знакомых с ситуацией чиновников"
      })
  void theNounOfASourceMayStandBehindWhatDescribesIt(String source) {
    assertThat(told("По словам " + source + ", «цель для него не ясна»."))
        .isEqualTo("По словам = " + source);
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "загибает, загибает пальцы, директор школы",
    "показывает, показывает на стройку, инженер Иван Сидоров",
    "разводит, разводит руками, мэр",
    "приходит, приходит к выводу, историк",
    "скрывает, не скрывает надежды, капитан команды",
  })
  void anyVerbBehindACommaAndADashReports(String verb, String words, String who) {
    assertThat(told("«Всё могло быть иначе», – " + words + " " + who + "."))
        .isEqualTo(verb + " = " + who);
    assertThat(told("«Мы построили школу, – " + words + " " + who + ". – И это не предел»."))
        .isEqualTo(verb + " = " + who);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"депутат Иван Сидоров", "адвокат Иван Сидоров"})
  void anOfficeIsNoVerb(String who) {
    assertThat(told(SAID + ", – " + who + ".")).isEqualTo("- = " + who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "прислала сообщение следующего содержания, прислала",
    "закончила речь словами, закончила",
    "определяет цель следующим образом, определяет",
  })
  void aVerbTellsTheVeryWords(String words, String verb) {
    assertThat(told("Директор школы " + words + ": " + SAID + "."))
        .isEqualTo(verb + " = Директор школы");
  }

  @Test
  void theSentenceBehindTellsWhoSaidSo() {
    assertThat(told(SAID + ". Так прокомментировал ситуацию аким области Ерлан Омаров."))
        .isEqualTo("прокомментировал = аким области Ерлан Омаров");
  }

  @Test
  void aSurnameOfTwoLettersBehindAnInitialIsAName() {
    assertThat(told(SAID + ", – сказал А. Ни в ходе встречи.")).isEqualTo("сказал = А. Ни");
  }

  @Test
  void aNameInANetworkIsNoAddress() {
    assertThat(told(SAID + ", – пишет ma.dy77.")).isEqualTo("пишет = ma.dy77");
  }

  @Test
  void whatIsSpokenOfIsNotTheSpeaker() {
    assertThat(told(SAID + ", – описала новое выступление Анна Петрова."))
        .isEqualTo("описала = Анна Петрова");
  }

  @Test
  void theWriterOfAPaperSpeaksInIt() {
    assertThat(told("Пресс-служба завода разослала письмо, в котором уведомила: " + SAID + "."))
        .isEqualTo("уведомила = Пресс-служба завода");
  }

  @Test
  void theSubjectOfABeginningSpeaks() {
    assertThat(told("После приговора зрители начали скандировать: «Свободу ему!»"))
        .isEqualTo("скандировать = зрители");
  }

  @Test
  void aNameAndARoleMayStandInTwoLinesAbove() {
    String text =
        "Фильм покажут в Минске.\nСерик Омаров\nрежиссёр фильма\n" + SAID + ".\nПоказ завтра.";

    assertThat(told(text)).isEqualTo("- = Серик Омаров");
  }

  @Test
  void aYearThatIsShortenedEndsNoSentenceBeforeASmallLetter() {
    String text = "По словам Анны Котовой, он с 2006г. «безупречно служил в этой должности».";

    assertThat(told(text)).isEqualTo("По словам = Анны Котовой");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "источник в силовых структурах",
        "источник в правоохранительных органах столицы",
        "сотрудник одного из управлений",
        "капитан 2-го ранга Олег Ким",
        "бывший игрок сборной, ныне тренер Олег Ким",
      })
  void aRoleIsReadToItsEnd(String who) {
    assertThat(told(SAID + ", – сказал " + who + ".")).isEqualTo("сказал = " + who);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"на запрос редакции", "по телефону", "в ответ"})
  void howOneIsAskedParts(String words) {
    assertThat(told(SAID + ", – ответили " + words + " в управлении."))
        .isEqualTo("ответили = в управлении");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Директор, пожимает плечами",
    "Директор, показывает на стены",
    "Подписчики, не остались равнодушны",
    "Тренер, остался доволен",
  })
  void oneWhoDoesSomethingBeforeAColonSpeaks(String who, String does) {
    assertThat(told(who + " " + does + ": " + SAID + ".")).isEqualTo("- = " + who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"подписала снимок певица, певица", "так министр ответил на вопрос, министр"})
  void theObjectIsNoOneWhoSpeaks(String words, String who) {
    assertThat(told(SAID + ", – " + words + ".")).endsWith(" = " + who);
  }

  @Test
  void whoIsCitedStandsBeforeTheServiceThatCites() {
    assertThat(told(SAID + ", – цитирует мэра пресс-служба.")).isEqualTo("цитирует = мэра");
  }
}
