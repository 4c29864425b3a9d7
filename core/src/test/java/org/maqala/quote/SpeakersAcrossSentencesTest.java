// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a role is that stands alone, where the sentences before it name whom it may mean. */
class SpeakersAcrossSentencesTest {
  private static Optional<String> last(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution)
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name);
  }

  private static Optional<String> said(String before, String speaker) {
    return last(before + "\n\n«Мы начнём всё сначала», – " + speaker + ".");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "О планах рассказала психолог Анна Ким. | отметила собеседница агентства | Анна Ким",
        "По словам политолога Олега Котова, спешить некуда. | добавил собеседник издания"
            + " | Олег Котов",
        "«Спешить некуда», – сказал юрист Олег Котов. | заметил собеседник | Олег Котов",
      })
  void anInterlocutorIsTheOneWhoSpokeLast(String before, String speaker, String name) {
    assertThat(said(before, speaker)).contains(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Выступил адвокат Олег Котов. Однако судья принял другое решение. | судья",
        "Выступила адвокат Анна Ким. Но местная жительница не согласилась. | местная жительница",
        "Судья Ерлан Омаров слушал. Выступил адвокат Олег Котов. Однако судья отказал."
            + " | Ерлан Омаров",
        "Выступил адвокат Олег Котов. Адвокат получил отказ. | Олег Котов",
      })
  void aWordOfContrastOpensTheSentenceOfAnother(String before, String name) {
    String pronoun = before.contains("Анна") ? "заявила она" : "заявил он";

    assertThat(said(before, pronoun)).contains(name);
  }

  @Test
  void anInterlocutorIsNoOneNamedWhereASourceSpeaks() {
    String before =
        "Премьер Олег Котов попросил подготовить ответ. Об этом рассказал источник в штабе.";

    assertThat(said(before, "отметил собеседник агентства")).contains("собеседник агентства");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "О планах рассказала психолог Анна Ким. Туда ездила журналистка Ольга Смирнова."
            + " | отметила эксперт | Анна Ким",
        "О планах рассказал врач Олег Котов. Туда ездил журналист Павел Громов."
            + " | отметил специалист | Олег Котов",
      })
  void anExpertIsTheOneOfLearning(String before, String speaker, String name) {
    assertThat(said(before, speaker)).contains(name);
  }

  @Test
  void anExpertIsTheOnlyOneOfLearningWhomSomeoneMet() {
    String before = "Корреспондент встретился с врачом Олегом Котовым и задал вопросы.";

    assertThat(said(before, "пояснил эксперт")).contains("Олег Котов");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Анной Ким, Ким, Анна Ким", "Анной Цой, А. Цой, Анна Цой"})
  void aWomansSurnameThatHasNoCasesIsHersAlone(String met, String speaker, String name) {
    String before = "Корреспондент поговорил с психологом " + met + " о планах.";

    assertThat(said(before, "отметила " + speaker)).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "О планах рассказала психолог Анна Ким. | отметил психолог | Анна Ким",
        "О планах рассказала депутат Анна Ким. | заявил депутат | Анна Ким",
      })
  void aVerbMayAgreeWithTheNounForAWoman(String before, String speaker, String name) {
    assertThat(said(before, speaker)).contains(name);
  }

  @Test
  void theVerbIsAMansIfAManIsCalledSo() {
    String before = "Встретились депутат Анна Ким и депутат Олег Котов.";

    assertThat(said(before, "заявил депутат")).contains("Олег Котов");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "О планах рассказал министр финансов Олег Котов. | отметил чиновник",
        "О планах рассказал министр внутренних дел Олег Котов. | отметил глава МВД",
        "О планах рассказал президент Казахстана Олег Котов. | отметил казахстанский лидер",
        "О планах рассказал режиссер Олег Котов. | отметил постановщик",
        "О планах рассказал адвокат Олег Котов. | отметил защитник",
        "О планах рассказал боксер Олег Котов. | отметил атлет",
      })
  void anotherNameOfTheOfficeIsTheOneWhoSpoke(String before, String speaker) {
    assertThat(said(before + " Туда ездил журналист Павел Громов.", speaker))
        .contains("Олег Котов");
  }

  @Test
  void aSourceIsSpokenOfLikeASubject() {
    String before =
        "По словам министра финансов Олега Котова, цены вырастут. "
            + "Ранее об этом спросили у журналиста Павла Громова.";

    assertThat(said(before, "добавил он")).contains("Олег Котов");
  }

  @Test
  void anEmployeeOfAnotherBodyIsAnother() {
    String before =
        "В реестр попал сотрудник Тольяттинского университета Олег Котов. "
            + "Правила проверяют уже давно.";

    assertThat(said(before, "рассказал бывший сотрудник ГРЧЦ")).contains("бывший сотрудник ГРЧЦ");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Правила разработаны Министерством финансов. | в министерстве | Министерство финансов",
        "Правила разработаны департаментом полиции Алматы. | в департаменте"
            + " | департамент полиции Алматы",
        "Правила разработаны Министерством внутренних дел. Их ждали. | в ведомстве"
            + " | Министерство внутренних дел",
        "Рейсы отменит авиакомпания Air Astana. | в компании | авиакомпания Air Astana",
        "Правила разработаны Генеральной прокуратурой. | в прокуратуре"
            + " | Генеральная прокуратура",
        "Ставку оставили в Национальном банке. | в регуляторе | Национальный банк",
        "Выпуск сократит компания «Гамма». | в «Гамме» | «Гамма»",
        "Правила разработаны посольством Италии. | в посольстве | посольство Италии",
      })
  void aBodyByOneWordOfItsNameIsTheOneNamedInFull(String before, String speaker, String name) {
    assertThat(said(before, "пояснили " + speaker)).contains(name);
  }

  @Test
  void aBodyByOneWordIsNeitherOfTwo() {
    String before = "Спорят Министерство финансов и Министерство юстиции.";

    assertThat(said(before, "пояснили в министерстве")).contains("министерство");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Посол Латиф Омаров сравнил его с такими людьми, как Уинстон Черчилль и Гейдар Алиев.",
        "Посол Латиф Омаров рассказал о людях, таких как Гейдар Алиев.",
      })
  void whoIsNamedAsAnExampleSpeaksOfNothing(String before) {
    assertThat(said(before, "сказал он")).contains("Латиф Омаров");
  }

  @Test
  void whoAddsMoreBehindADashGoesOnSpeaking() {
    String text =
        "Пресс-секретарь Дмитрий Котов ответил. «Это немного», — и добавил, что «все дороги города"
            + " были обоснованы и приняты».";
    assertThat(last(text)).contains("Дмитрий Котов");
  }
}
