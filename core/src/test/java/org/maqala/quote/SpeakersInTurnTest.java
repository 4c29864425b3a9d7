// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh speech without marks in one paragraph: where it starts, and where another's does. */
class SpeakersInTurnTest {
  private static String said(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .map(quote -> quote.span().in(text))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– Біз су ішпейміз, – дейді тұрғындар. – Су лас, – дейді дәрігер Ербол Асанов."
            + " | Біз су ішпейміз / Су лас",
        "– Су таза, – дейді әкім Серік Омаров. – Бұл өтірік сөз, – дейді тұрғындардың бірі."
            + " | Су таза / Бұл өтірік сөз",
        "– Жол қашан бітеді? – деп сұрадым мен. – Күзге дейін бітеді, – деді әкім."
            + " | Жол қашан бітеді? / Күзге дейін бітеді",
        "– Жол қашан бітеді? – деді Айгүл. – Күзге дейін бітеді, – деп жауап берді ол."
            + " | Жол қашан бітеді? / Күзге дейін бітеді",
        "– Жол қашан бітеді? – Күзге дейін бітеді, – деді әкім."
            + " | Жол қашан бітеді? / Күзге дейін бітеді",
        "– Мен бүгін келемін! – деді Айгүл Асанова. – Тек кешікпе! – деді Серік Омаров."
            + " | Мен бүгін келемін! / Тек кешікпе!",
      })
  void anotherSpeaksBehindADash(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "– Мен келемін, – деді Айгүл Асанова. – Бірақ кешігемін, – деп қосты Асанова."
            + " | Мен келемін, – деді Айгүл Асанова. – Бірақ кешігемін",
        "– Ана балалар қайда? – деп сұрайды тұрғындар. – Әкімдік неге үндемейді? – дейді олар."
            + " | Ана балалар қайда? – деп сұрайды тұрғындар. – Әкімдік неге үндемейді?",
        "– Мен келемін! – деді Айгүл. – Бірақ кешігемін! – деді ол."
            + " | Мен келемін! – деді Айгүл. – Бірақ кешігемін!",
      })
  void theSameSpeakerGoesOn(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Біз мектеп салдық. Онда 600 бала оқиды. Күзде тағы ашылады, – деді әкім."
            + " | Біз мектеп салдық. Онда 600 бала оқиды. Күзде тағы ашылады",
        "Кеше жиын өтті. Біз мектеп салдық. Онда 600 бала оқиды, – деді әкім."
            + " | Біз мектеп салдық. Онда 600 бала оқиды",
        "Қымбатты жерлестер! Мерекелеріңізбен құттықтаймын. Аман болыңыздар, – деді әкім."
            + " | Қымбатты жерлестер! Мерекелеріңізбен құттықтаймын. Аман болыңыздар",
        "Біз наразылық білдіргенбіз. Жұрт солай дейді, жауап жоқ. Іс тұр, – деді Ербол Асанов."
            + " | Біз наразылық білдіргенбіз. Жұрт солай дейді, жауап жоқ. Іс тұр",
        "Көңіл бөлу керегін айттық. Қар көп түседі. Күн жылымық. Су тасуы мүмкін, – деді маман."
            + " | Көңіл бөлу керегін айттық. Қар көп түседі. Күн жылымық. Су тасуы мүмкін",
      })
  void speechStartsWithTheFirstSentenceThatIsASpeakers(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ауылда 300 үй бар. Су тапшы бізде, – дейді тұрғын Серік Омаров. | Су тапшы бізде",
        "Әкім есеп берді. Оның айтуынша, бізге қаражат бөлінді. Көпір салынады, – деді ол."
            + " | Көпір салынады",
        "Өкінішке қарай, ол кезде соттан бас тартқан. Жол салынбады, – деді әкім."
            + " | Жол салынбады",
      })
  void whatTheAuthorTellsIsNoneOfIt(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @Test
  void russianSpeechInNoFirstPersonKeepsToItsSentence() {
    assertThat(said("В селе построили школу. Осенью откроется ещё одна, – сказал аким."))
        .isEqualTo("Осенью откроется ещё одна");
  }
}
