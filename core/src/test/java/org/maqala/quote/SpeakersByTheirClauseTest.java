// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where other words part a subject from its verb, or its role from its name. */
class SpeakersByTheirClauseTest {
  private static Optional<Attribution> attribution(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .reduce((first, second) -> second)
        .flatMap(Quote::attribution);
  }

  private static Optional<String> name(String text) {
    return attribution(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name);
  }

  private static Optional<String> written(String text) {
    return attribution(text).flatMap(Attribution::speaker).map(span -> span.in(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"коротко", "сухо", "твёрдо", "таким образом"})
  void anAdverbIsNoPartOfTheSubject(String adverb) {
    String text = "Министр " + adverb + " ответил: «Нет, такой нормы в законе не будет».";

    assertThat(written(text)).contains("Министр");
  }

  @Test
  void howSomethingIsSaidIsNoSubject() {
    String text = "Ранее аналогичным образом заявили в МВД: «Такой нормы в законе не будет».";

    assertThat(written(text)).contains("в МВД");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "хранитель ассигнований на содержание двора",
        "директор департамента IT/Telecom",
        "руководитель проекта для детей монарха"
      })
  void aNameBehindWordsAloneIsThatOfTheRole(String role) {
    String text = "«Пришло время попрощаться с поездом», – пояснил " + role + " Джон Палмер.";

    assertThat(name(text)).contains("Джон Палмер");
    assertThat(written(text)).contains(role + " Джон Палмер");
  }

  @Test
  void aNameThatAnotherRoleGoesWithIsNotTheSpeakers() {
    String text =
        "«Пришло время для встречи», – сказал министр на встрече с послом Олегом Котовым.";

    assertThat(name(text)).isNotEqualTo(Optional.of("Олег Котов"));
  }

  @Test
  void aParenthesisPartsNoSubjectFromItsVerb() {
    String text =
        "Комитет контроля (организация, которую называют станцией) в ответ на запрос сообщил"
            + " следующее: «Комитет проверяет продукцию по плану».";

    assertThat(name(text)).contains("Комитет контроля");
  }

  @Test
  void theOtherIsWhomItWasDoneTo() {
    String text = "Олег Котов позвонил Ержану Алиеву, но тот ответил: «Сами разбирайтесь с этим».";

    assertThat(written(text)).contains("тот");
    assertThat(name(text)).contains("Ержан Алиев");
  }

  @Test
  void theOtherIsNotTheOneWhoAsked() {
    assertThat(name("Олег обратился к соседу, но тот ответил: «Сами разбирайтесь с этим»."))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По словам, 26-летнего Брендана Маррокко, он «не может поверить в это». | Брендан Маррокко",
        "По данным от представителей клиники, он «остается в добром здравии»."
            + " | представители клиники",
      })
  void aSourceMayStandBehindACommaOrFrom(String text, String name) {
    assertThat(name(text)).contains(name);
  }

  @Test
  void aVerbBehindAndGoesOnWithTheSubjectBefore() {
    String text =
        "Секретарь Олег Котов сказал, что причин нет. «Это незначительное увеличение расходов», –"
            + " и добавил, что всё обосновано.";

    assertThat(name(text)).contains("Олег Котов");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Девушку зовут Айгуль. После развода женщина переехала. | написала женщина | Айгуль",
        "В Алматы весной приехал фокусник Василий. | говорит иностранец | Василий",
        "Виктория решила поздравить мужа. | написала она | Виктория",
      })
  void oneWhomTheTextCallsByAGivenNameAloneIsMeant(String before, String speaker, String name) {
    assertThat(name(before + " «Я долго думала об этом и решила начать снова», – " + speaker + "."))
        .contains(name);
  }

  @Test
  void aManIsNoWomanOfWhomTheTextTells() {
    String text =
        "Айгуль переехала в Алматы. «Я долго думал об этом и решил начать снова», – говорит мужчина.";

    assertThat(name(text)).isNotEqualTo(Optional.of("Айгуль"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министр Олег Котов подписал указ. В документе говорится, что орден вручается",
        "Соответствующий указ подписал министр Олег Котов. В указе отмечено, что орден вручается",
      })
  void whoSignsADecreeIssuesIt(String before) {
    assertThat(name(before + " «за многолетний плодотворный труд на благо всех»."))
        .contains("Олег Котов");
  }

  @Test
  void aRoleMeansTheSubjectOfTheSentenceBeforeWhoseRoleIsOfTheSameField() {
    String text =
        "«Я полагаю, что так и будет», – сказал учёный Олег Котов. Теорию поставил под сомнение"
            + " профессор Павел Громов. «Это кажется чем-то очень нелепым», – сказал вирусолог.";

    assertThat(name(text)).contains("Павел Громов");
  }

  @Test
  void aPaperIsTheirsOfWhomTheNounBehindItSays() {
    String text =
        "Агентство цитирует поручение президента Олега Котова. В нём отмечается, что нужно решить"
            + " вопрос, «принимая во внимание необходимость регулирования тарифов».";

    assertThat(name(text)).contains("Олег Котов");
  }

  @Test
  void whoHeadsAPlaceOfLearningHasADegree() {
    String text =
        "Директор института Олег Котов выступил вчера. Он заявил, что уверен в успехе."
            + " «Пока мы только боремся с последствиями», – заключил академик.";

    assertThat(name(text)).contains("Олег Котов");
  }
}
