// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says it: the cue, the speaker as written, and the person meant. */
class AttributionTest {
  private static final String SPEECH = "«Мы построим школу и больницу, чтобы людям жилось легче»";

  private static Attribution last(String text) {
    var speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.get(speech.size() - 1).attribution().orElseThrow();
  }

  private static String resolved(String text) {
    return last(text).resolved().map(ResolvedSpeaker::name).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– сказал Ерлан Сатпаев. | сказал | Ерлан Сатпаев",
        "- сказала врач Алия Сатпаева на встрече. | сказала | врач Алия Сатпаева",
        "— отметил он в своей речи. | отметил | он",
        "– с гордостью поделилась учительница. | поделилась | учительница",
        "– обратил внимание режиссёр. | обратил внимание | режиссёр",
        "- сообщили в пресс-службе акимата. | сообщили | в пресс-службе акимата",
        "– сообщил директор по развитию АО «НК «Жол» Ерлан Сатпаев. | сообщил |"
            + " директор по развитию АО «НК «Жол» Ерлан Сатпаев",
        "– он подчеркнул. | подчеркнул | он",
        "– деді ол. | деді | ол",
        "– дейді ызасы келген ауыл тұрғыны Ерлан Сәтбаев. | дейді | ауыл тұрғыны Ерлан Сәтбаев",
        "– деп мәлімдеді министр Ерлан Сәтбаев. | деп мәлімдеді | министр Ерлан Сәтбаев",
      })
  void cueAndSpeakerAfterTheQuote(String tail, String cue, String speaker) {
    String text = SPEECH + ", " + tail;

    Attribution attribution = last(text);

    assertThat(attribution.cue().map(span -> span.in(text))).contains(cue);
    assertThat(attribution.speaker().map(span -> span.in(text))).contains(speaker);
  }

  @Test
  void cueAndSpeakerBeforeAColon() {
    String text = "Министр Ерлан Сатпаев заявил: " + SPEECH + ".";

    assertThat(last(text).cue().map(span -> span.in(text))).contains("заявил");
    assertThat(last(text).speaker().map(span -> span.in(text))).contains("Министр Ерлан Сатпаев");
    assertThat(resolved(text)).isEqualTo("Ерлан Сатпаев");
  }

  @Test
  void theAgencyThatCitesIsNotTheSpeaker() {
    String text = "Режиссёр Ерлан Сатпаев вернулся. " + SPEECH + ", – цитирует РБК режиссёра.";

    assertThat(last(text).via()).contains("РБК");
    assertThat(last(text).speaker().map(span -> span.in(text))).contains("режиссёра");
    assertThat(resolved(text)).isEqualTo("Ерлан Сатпаев");
  }

  @Test
  void aPronounIsTheLastPersonOfItsGender() {
    String text = "Алия Сатпаева пришла с врачом. Ерлан Омаров опоздал.\n";

    assertThat(resolved(text + SPEECH + ", – сказала она.")).isEqualTo("Алия Сатпаева");
    assertThat(resolved(text + SPEECH + ", – сказал он.")).isEqualTo("Ерлан Омаров");
    assertThat(resolved(text + SPEECH + ", – деді ол.")).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aRoleIsThePersonItWasGivenTo() {
    String text =
        "Аким области Ерлан Омаров встретил гостей. Ректор Берик Ахметов рассказал о вузе.\n";

    assertThat(resolved(text + SPEECH + ", – сказал аким.")).isEqualTo("Ерлан Омаров");
    assertThat(resolved(text + SPEECH + ", – сказал ректор.")).isEqualTo("Берик Ахметов");
  }

  @Test
  void aCaptionBetweenChangesNothing() {
    String text = "Ерлан Омаров выступил.\n\nФото: Берик Ахметов\n\n" + SPEECH + ", – сказал он.";

    assertThat(resolved(text)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void caseFormsAreOnePersonAndTheNominativeIsTheName() {
    String text = "Гости слушали Ерлана Омарова. " + SPEECH + ", – сказал Омаров.";

    assertThat(resolved(text)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aNameThatEndsTheParagraphSignsThePullQuote() {
    String text = "Ерлан Омаров приехал.\n" + SPEECH + ". Ерлан Омаров\nВстреча окончена.";

    assertThat(last(text).cue()).isEmpty();
    assertThat(resolved(text)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aBodySpeaksForItself() {
    assertThat(resolved(SPEECH + ", - сообщили в департаменте полиции."))
        .isEqualTo("департамент полиции");
  }

  @Test
  void aDocumentSpeaksForTheBodyThatIssuedIt() {
    String text = "Пресс-служба акимата рассказала о планах. " + SPEECH;

    assertThat(resolved(text + ", - говорится в сообщении.")).isEqualTo("Пресс-служба акимата");
    assertThat(last(SPEECH + ", - говорится в сообщении.").resolved()).isEmpty();
  }

  @Test
  void theVerbAgreesWithTheSpeaker() {
    String text = "Судью Алию Сатпаеву слушали все. Ерлан Омаров молчал. " + SPEECH;

    assertThat(resolved(text + ", – заявила судья.")).isEqualTo("Алия Сатпаева");
  }

  @Test
  void insideSpeechTheFirstPersonIsWhoeverSpeaks() {
    String text = "«Я сразу сказал: \"Мы идём домой вместе!\" и мы пошли», – сообщил Ерлан Омаров.";

    assertThat(QuoteExtractor.create().extract(text).quotes().get(1).attribution())
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name)
        .contains("Ерлан Омаров");
  }

  @Test
  void theSubjectOfAKazakhVerbMayStandBeforeTheQuote() {
    String text = "Қала әкімі Ерлан Омаров: «Мектепті күзге дейін саламыз», – деді.";

    assertThat(last(text).cue().map(span -> span.in(text))).contains("деді");
    assertThat(last(text).speaker().map(span -> span.in(text))).contains("Қала әкімі Ерлан Омаров");
  }

  @Test
  void aKazakhVerbMayGoWithoutItsSubject() {
    String text = "Ерлан Омаров мектеп туралы айтып берді. «Мектепті күзге дейін саламыз», – деді.";

    assertThat(last(text).speaker()).isEmpty();
    assertThat(resolved(text)).isEqualTo("Ерлан Омаров");
  }

  @Test
  void aNameThatNoTableListsIsNotTheOneLastSpokenOf() {
    String text = "Руководитель фонда Ерлан Омаров приехал. " + SPEECH;

    assertThat(resolved(text + ", – сказал руководитель КЗЖ Джоэл Саймон."))
        .isEqualTo("Джоэл Саймон");
  }

  @Test
  void severalPeopleAreNotTheOneLastSpokenOf() {
    String text =
        "Доклад сделал учёный Ерлан Омаров. " + SPEECH + ", – написали ученые из Лондона.";

    assertThat(resolved(text)).isEqualTo("ученые из Лондона");
  }

  @Test
  void aSpeakerEndsWithItsSentence() {
    String text =
        "Об этом сообщили со ссылкой на пресс-службу Акорды."
            + SPEECH
            + ", - говорится в сообщении.";

    assertThat(resolved(text)).isEqualTo("пресс-служба Акорды");
  }

  @Test
  void aPlaceIsNoSpeaker() {
    String text = SPEECH + ", – деген екен сұхбаттарының бірінде.";

    assertThat(last(text).speaker()).isEmpty();
    assertThat(last(SPEECH + " деп іздеп жатыр.").speaker()).isEmpty();
  }

  @Test
  void withheldWhereTheTextDoesNotSay() {
    assertThat(last(SPEECH + ", – сказал он.").resolved()).isEqualTo(Optional.empty());
    assertThat(last("Алия Сатпаева пришла. " + SPEECH + ", – сказал он.").resolved()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        ", – сказал он. | NO_ANTECEDENT",
        ", – сказали они. | SEVERAL_PEOPLE",
        ", – сказал я. | FIRST_PERSON",
        ", – сказал министр. | UNKNOWN_ROLE",
        ", - говорится в сообщении. | UNKNOWN_ISSUER",
        ", – сказал вдруг. | UNCLEAR_PHRASE",
        ", – деді. | NO_SPEAKER",
      })
  void tellsWhyTheSpeakerIsWithheld(String tail, Withheld why) {
    assertThat(last(SPEECH + tail).withheld()).contains(why);
    assertThat(last(SPEECH + tail).resolved()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– цитирует «Росбалт» министра. | министра | «Росбалт»",
        "– приводит его газета. | его | газета",
        "– приводит слова министра РБК. | министра | РБК",
        "– цитирует министра РИА Новости. | министра | РИА Новости",
      })
  void theOneCitedSpeaks(String tail, String speaker, String via) {
    String text = SPEECH + ", " + tail;

    assertThat(last(text).speaker().map(span -> span.in(text))).contains(speaker);
    assertThat(last(text).via()).contains(via);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– обратился с вопросом к Никите Сатпаеву дипломат. | дипломат",
        "– написал на своей странице в Facebook министр. | министр",
        "– поделился мнением глава фонда. | глава фонда",
        "– заявил, в частности, министр торговли. | министр торговли",
        "- деді облыс орталығындағы жиында Ерлан Сәтбаев. | Ерлан Сәтбаев",
        "– деп мұғалім сөзін жалғастырды. | мұғалім",
        "– дейді басшының міндетін атқарушы Нұртөре Жүсіп. |"
            + " басшының міндетін атқарушы Нұртөре Жүсіп",
        "– делінген әкімдіктің хабарламасында. | әкімдіктің хабарламасында",
      })
  void theSubjectMayStandFarFromItsVerb(String tail, String speaker) {
    String text = SPEECH + ", " + tail;

    assertThat(last(text).speaker().map(span -> span.in(text))).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", – деп іздеген адам көп.",
        " – деген мәтін тұрды.",
        ", – деп қуанып жүрген екен.",
      })
  void aKazakhPhraseThatNamesNoOneIsNoSpeaker(String tail) {
    assertThat(last(SPEECH + tail).speaker()).isEmpty();
  }

  @Test
  void anUnnamedSpeakerIsTheOneAPronounStandsForNext() {
    String text =
        "Ерлан Омаров ушёл. «Дорога будет готова к осени», – сказал собеседник издания. "
            + SPEECH
            + ", – добавил он.";

    assertThat(resolved(text)).isEqualTo("собеседник издания");
  }

  @Test
  void aVerbInThePluralHasNoOneManForItsSubject() {
    String text = "Ерлан Омаров пришёл. Когда он крикнул, горожане ответили: " + SPEECH + ".";

    assertThat(last(text).speaker().map(span -> span.in(text))).isNotEqualTo(Optional.of("он"));
  }

  @Test
  void aRelativeIsNotTheOneLastSpokenOf() {
    String text = "Ерлан Омаров приехал. " + SPEECH;

    assertThat(last(text + ", – сказала его мать.").resolved().map(ResolvedSpeaker::name))
        .contains("мать");
    assertThat(last(text + ", – деді анасы.").resolved()).isEmpty();
  }

  @Test
  void aHeadlineMayNameWhoWasInterviewed() {
    String text = SPEECH + ". Интервью с космонавтом Айдыном Аимбетовым";

    assertThat(last(text).cue().map(span -> span.in(text))).contains("Интервью");
    assertThat(resolved(text)).isEqualTo("Айдын Аимбетов");
  }

  /** Rules found by reading articles that no rule had been written for. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– сказал один из участников встречи. | один из участников встречи",
        "– заявил источник в правительстве. | источник в правительстве",
        "– сказал Ерлан Омаров, который руководит школой. | Ерлан Омаров",
        "– подытожил своё заявление глава ООН. | глава ООН",
        "– напомнил слова президента Байдена представитель США. | представитель США",
      })
  void theSpeakerIsTheWholeSubjectAndNoMore(String tail, String speaker) {
    String text = SPEECH + ", " + tail;

    assertThat(last(text).speaker().map(span -> span.in(text))).contains(speaker);
  }

  @Test
  void anOfficeMayBeCalledByAnotherName() {
    assertThat(
            resolved(
                "Президент Ерлан Омаров приехал в город.\n"
                    + SPEECH
                    + ", – сказал глава государства."))
        .isEqualTo("Ерлан Омаров");
  }

  @Test
  void anOfficeOfAnotherCountryIsNotTheOneNamed() {
    assertThat(
            resolved(
                "Президент Казахстана Ерлан Омаров приехал в город.\n"
                    + SPEECH
                    + ", – сказал президент Франции."))
        .isEmpty();
  }

  @Test
  void aCueMayEndTheParagraphBefore() {
    assertThat(resolved("Бұл туралы мұғалім Ерлан Омаров айтып берді:\n" + SPEECH + "."))
        .isEqualTo("Ерлан Омаров");
  }

  @Test
  void anAgencyPassesOnTheWordsOfTheOneLastNamed() {
    Attribution said =
        last("Директор Ерлан Омаров ответил.\n" + SPEECH + ", – передаёт его слова Reuters.");

    assertThat(said.resolved().map(ResolvedSpeaker::name)).contains("Ерлан Омаров");
    assertThat(said.via()).contains("Reuters");
  }

  @Test
  void aSurnameMayLookLikeAPatronymic() {
    assertThat(resolved(SPEECH + ", – сказала Анна Семенович.")).isEqualTo("Анна Семенович");
  }

  @Test
  void aKazakhVerbInThePastPerfectIsSaid() {
    assertThat(resolved("Ерлан Омаров кезінде: " + SPEECH + " деген болатын."))
        .isEqualTo("Ерлан Омаров");
  }
}
