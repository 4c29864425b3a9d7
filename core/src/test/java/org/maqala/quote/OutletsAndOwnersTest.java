// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks beside someone else: an outlet that is told, one whose kin or counsel it is. */
class OutletsAndOwnersTest {
  private static final String SPEECH = "«Мы сделали всё, что могли, и продолжим работу»";

  private static String resolved(String text) {
    var speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech
        .get(speech.size() - 1)
        .attribution()
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name)
        .orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "сообщили Sputnik синоптики | синоптики",
        "сообщили Sputnik Казахстан местные врачи | местные врачи",
        "сообщили Fox News эксперты компании | эксперты компании",
        "сообщили «Интерфаксу» спасатели | спасатели",
        "пояснил RT генеральный директор завода | генеральный директор завода",
        "сообщили РИА Новости в мэрии | мэрия",
        "сообщили ТАСС в акимате | акимат",
        "пишет Fox News | Fox News",
        "пишет Daily Mail со ссылкой на врачей | Daily Mail",
      })
  void anOutletBeforeTheSubjectIsTold(String tail, String name) {
    assertThat(resolved("Прошёл дождь.\n" + SPEECH + ", – " + tail + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Hans Clemens (Sailor Institute) | Hans Clemens",
        "Барт Хаманс (МГУ) | Барт Хаманс",
        "Фото (РИА Новости) | ''",
        "Нижний Новгород (ТАСС) | ''",
        "Большой Театр (архив) | ''",
      })
  void aNoteInParenthesesMayFollowANameBeforeAColon(String label, String name) {
    assertThat(resolved("Опыт удался. " + label + ": " + SPEECH + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "зачитали в суде показания брата погибшей Миланы Котовой | брат погибшей Миланы Котовой",
        "приводит слова сестры Миланы Котовой | сестра Миланы Котовой",
        "приводит издание рассказ мужа Миланы Котовой | муж Миланы Котовой",
        "приводит слова адвоката Миланы Котовой | адвокат Миланы Котовой",
        "приводит слова сотрудницы Миланы Котовой | Милана Котова",
      })
  void whoseKinOrCounselOneIsDoesNotSpeak(String tail, String name) {
    String known = "Милана Котова не пришла на заседание.\n";

    assertThat(resolved(known + SPEECH + ", – " + tail + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Прошёл дождь. | Олег Котов",
        "Адвокат Олег Котов выступил в суде. | Олег Котов",
        "Олег Котов не пришёл в суд. | адвокат Олега Котова",
      })
  void counselThatTheTextDoesNotKnowOtherwiseIsNamed(String before, String name) {
    String text = before + "\n" + SPEECH + ", – приводит слова адвоката Олега Котова.";

    assertThat(resolved(text)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"по делу Котовой", "по делу Миланы Котовой"})
  void whoIsSpokenToOfACaseIsNotTheOneItConcerns(String over) {
    String text = "Милана Котова погибла.\n" + SPEECH + ". Интервью с судмедэкспертом " + over;

    assertThat(resolved(text)).isNotEqualTo("Милана Котова");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– цитирует Печёного администрация | Владимир Печёный",
        "– приводит слова Владимира Печёного издание | Владимир Печёный",
        "– сказал Печёный | Владимир Печёный",
      })
  void aSurnameWithYoEndsLikeAnAdjective(String tail, String name) {
    String text = "Назначение Владимира Печёного состоялось.\n" + SPEECH + ", " + tail + ".";

    assertThat(resolved(text)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Ватикане, Ватикан", "Росавиации, Росавиация", "Британии, Британия"})
  void aBodyByOneNameIsInTheNominative(String form, String name) {
    assertThat(resolved(SPEECH + ", – сообщили в " + form + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"заявили, считают", "сообщили, полагают", "отметили, считают"})
  void anOpinionThatIsReportedHasTheOuterVerb(String outer, String inner) {
    String text = "Врачи " + outer + ", что " + inner + " «недопустимым и опасным» такое решение.";

    var cue =
        QuoteExtractor.create()
            .extract(text)
            .quotes()
            .get(0)
            .attribution()
            .flatMap(Attribution::cue)
            .map(span -> span.in(text));

    assertThat(cue).contains(outer);
  }
}
