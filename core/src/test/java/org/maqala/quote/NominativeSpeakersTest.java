// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers resolve to the nominative, whatever case they are written in. */
class NominativeSpeakersTest {
  private static final String SPEECH = "«Мы построим новую дорогу к лету»";
  private static final String KAZAKH = "«Біз жаңа жол саламыз, ол керек»";

  private static Attribution last(String text) {
    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();
    return quotes.get(quotes.size() - 1).attribution().orElseThrow();
  }

  private static String resolved(String text) {
    return last(text).resolved().map(ResolvedSpeaker::name).orElse("");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "сообщили в пресс-службе департамента полиции, пресс-служба департамента полиции",
    "сообщили в Главной военной прокуратуре, Главная военная прокуратура",
    "сообщили в городском суде, городской суд",
    "сообщили в областном акимате, областной акимат",
    "сообщили в агентстве, агентство",
    "сообщили в военном ведомстве, военное ведомство",
    "сообщили в горсуде, горсуд",
    "сообщили во внешней разведке, внешняя разведка",
    "сообщили в Генпрокуратуре, Генпрокуратура",
    "сообщили в комиссии по делам молодежи, комиссия по делам молодежи",
    "сообщили в МВД, МВД",
    "говорится в заявлении крупного объединения фермеров, крупное объединение фермеров",
    "сообщили в Степатомпроме, Степатомпром",
    "говорится в сообщении независимых экспертов, независимые эксперты",
  })
  void theHeadOfABodyAndItsAdjectivesTakeTheNominative(String words, String name) {
    assertThat(resolved(SPEECH + ", – " + words + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "сообщили в «Ассоциации фермеров», «Ассоциация фермеров»",
    "сообщили в «Единой России», «Единая Россия»",
    "сообщили в «Тулпарнефти», «Тулпарнефть»",
  })
  void aNameInMarksThatStandsForItselfTakesTheNominative(String words, String name) {
    Quote quote = QuoteExtractor.create().extract(SPEECH + ", – " + words + ".").quotes().get(0);

    assertThat(quote.attribution().flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains(name);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "сообщили в Казсинтезе, Казсинтезе",
    "сообщили в министерстве и акимате, министерстве и акимате",
  })
  void whatNoTableKnowsStaysAsWritten(String words, String name) {
    assertThat(resolved(SPEECH + ", – " + words + ".")).isEqualTo(name);
  }

  @Test
  void theWordsOfTheTextStayAsTheSpeakerWritten() {
    String text = SPEECH + ", – сообщили в городском суде.";

    assertThat(last(text).speaker().map(span -> span.in(text))).contains("в городском суде");
  }

  @Test
  void aKazakhBodyLosesItsCase() {
    String text = "Бұл туралы қала әкімдігінің баспасөз қызметінен хабарлады. ";

    assertThat(resolved(text + KAZAKH + ", – делінген хабарламада.")).endsWith("баспасөз қызметі");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "По словам сотрудника журнала Джейкоба Моргана, S. | Джейкоб Морган",
        "Прибыл генерал-лейтенант Тим Рэй. Газета приводит слова Рэя: S. | Тим Рэй",
        "Пришла Татьяна Ветрова. «Молва» цитирует Татьяну: S. | Татьяна Ветрова",
        "По словам повара Евгения Мельникова, обед готов. S, – сказал Евгений Мельников. |"
            + " Евгений Мельников",
        "Встретили Петра Гладкого. Гладкий ждал. S, – сказал Гладкий. | Петр Гладкий",
        "Ерлан Омаров, спасатель:%n– Мы построим дорогу. | Ерлан Омаров",
        "Ерлан Омаров:%nS. | Ерлан Омаров",
        "S, – сказал д.м.н. Ерлан Омаров. | Ерлан Омаров",
      })
  void peopleTakeTheNominative(String text, String name) {
    assertThat(resolved(text.replace("S", SPEECH).replace("%n", "\n"))).isEqualTo(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Әкімнің кеңесшісі Алексей Арестович келді. S, – деді Арестович. | Алексей Арестович",
        "S, – деді п.ғ.к. Ерлан Омаров. | Ерлан Омаров",
      })
  void kazakhSpeakersTakeTheirFullName(String text, String name) {
    assertThat(resolved(text.replace("S", KAZAKH))).isEqualTo(name);
  }

  @Test
  void aCreditIsNoSpeech() {
    Quotes quotes =
        QuoteExtractor.create().extract("Кадр: «Julien Chièze» / Youtube\n\nИгра выйдет весной.");

    assertThat(quotes.quotes()).extracting(Quote::kind).doesNotContain(Quote.Kind.SPEECH);
    assertThat(quotes.quotes()).allMatch(quote -> quote.attribution().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // One is spoken of, another spoke.
        "– Дорога нужна, – сказал Ерлан Омаров. Фото передали Алие Сатпаевой."
            + " S, – заявила адвокат потерпевшей.",
        // A representative is not the one whom he represents.
        "Министр Игорь Шувалин уехал. S, – сказал представитель Шувалина.",
        // An expert is none of whom only other roles are known.
        "– Так и есть, – сказал политолог Борис Межин. Пришел Ерлан Омаров."
            + " – Да, – сказал министр Ерлан Омаров. Жена Омарова ждала. S, – заявила адвокат.",
      })
  void theNearestPersonIsNotTheSpeakerOfARole(String text) {
    assertThat(resolved(text.replace("S", SPEECH)))
        .doesNotContain("Сатпаева", "Омаров")
        .isNotEqualTo("Игорь Шувалин");
  }

  @Test
  void aPronounStandsForTheRoleThatSpoke() {
    String text =
        "Министр Ерлан Омаров приехал. Его ждал Серик Жанов. Министр отметил, что Серик Жанов прав. ";

    assertThat(resolved(text + SPEECH + ", – уверен он.")).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Квартиру Лидии Федосеевой-Шукшиной продали. | Федосеева-Шукшина | Лидия Федосеева-Шукшина",
        "Баскетболист Шакил О’Нил открыл школу. | О’Нил | Шакил О’Нил",
        "Губернатором назначили Владимира Печёного. | Печёный | Владимир Печёный",
        "Начальник генштаба Герци Гантц прибыл. | Гантц | Герци Гантц",
      })
  void aSurnameStandsForTheNameInFull(String before, String speaker, String name) {
    assertThat(resolved(before + "\n" + SPEECH + ", – уверяет " + speaker + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "рассказала волонтёр Альфинора Окашева, Альфинора Окашева",
    "рассказала известный кинолог Альфинора Окашева, Альфинора Окашева",
    "рассказала туристка Альфинора Окашева, Альфинора Окашева",
    "говорит одна из учениц Альфинора Окашева, Альфинора Окашева",
    "говорит одна из учениц Баян Окашева, Баян Окашева",
  })
  void womansVerbTellsHerNameFromTheGenitiveOfAMans(String words, String name) {
    assertThat(resolved(SPEECH + ", – " + words + ".")).isEqualTo(name);
  }
}
