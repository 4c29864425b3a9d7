// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a Kazakh quote is, where others stand beside it or the next sentence says so. */
class KazakhWhoseWordsTest {
  /** The last quote that is no name. */
  private static Quote last(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.kind() != Quote.Kind.NAME)
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private static void assertSpeaker(String text, String speaker, String who) {
    Quote quote = last(text);
    assertThat(QuotesOf.speaker(quote, text)).isEqualTo(speaker);
    assertThat(QuotesOf.resolved(quote)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Оқырманға редактор «Мақала ертең шығады» деп жауап берді. | редактор",
        "Ауыл тұрғынына дәрігер «Емделу керек» деді. | дәрігер",
        // what one is responsible for says which one he is
        "Құрылысқа жауапты орынбасар «Көпір дайын» деді. | Құрылысқа жауапты орынбасар",
        "«Бәрі ұнады», – дейді жобаға қатысушылар. | жобаға қатысушылар",
        "«Көпір дайын», – деп атап өтті Абай облысы бойынша департамент басшысы Ерлан Омаров."
            + " | Абай облысы бойынша департамент басшысы Ерлан Омаров",
      })
  void whomItIsSaidToIsNoPartOfTheSpeaker(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Рақмет саған», – деді мектеп директоры Ерлан Омаровқа қарап. | ?",
        "«Рақмет саған», – деді спектакль режиссері Ерлан Мырзағалиға. | ?",
        "«Рақмет саған», – деді министр Алматыға барған сапарында. | министр",
        "«Рақмет саған», – деді әкім Айгүл Серікова Ерлан Омаровқа. | әкім Айгүл Серікова",
        "Айгүл Серікова дәрігерлерді «асығыс жазды» деп айыптады. | Айгүл Серікова",
      })
  void theOneSpokenToDoesNotSpeak(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Жол тар болды. Енді кеңейтеміз». Осылай деген Ерлан Омаров сапарын жалғастырды."
            + " | Ерлан Омаров | Ерлан Омаров",
        "«Жол тар болды. Енді кеңейтеміз». Осылай деді әкім Ерлан Омаров."
            + " | әкім Ерлан Омаров | Ерлан Омаров",
        "«Жол тар болды. Енді кеңейтеміз». Осылай деп мәлімдеді әкім Ерлан Омаров."
            + " | әкім Ерлан Омаров | Ерлан Омаров",
        "«Жол тар болды. Енді кеңейтеміз». Мұндай пікірді әкім Ерлан Омаров айтты."
            + " | әкім Ерлан Омаров | Ерлан Омаров",
      })
  void theNextSentencePointsBack(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бұл туралы Көлік министрлігінің баспасөз қызметі хабарлады."
            + " | Көлік министрлігінің баспасөз қызметі",
        "Бұл туралы Көлік министрлігі хабарлады. | Көлік министрлігі",
        "Жол ашылды, деп хабарлайды Көлік министрлігінің баспасөз қызметі."
            + " | Көлік министрлігінің баспасөз қызметі",
        // an outlet only passes words on
        "Жол ашылды, деп хабарлайды Dala.kz сайты. | ?",
      })
  void theBodyThatTellsIsQuotedBelow(String lead, String who) {
    String text = lead + "\n\n«Жол бүгін ашылды. Көпір де дайын. Енді көлік жүреді».";

    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Сайт қолданушылары жаңалыққа сенбей, пікір жазды. «Бұл қалай болғаны?» – деп жазды олар."
            + " | олар | Сайт қолданушылары",
        "Базар сатушылары шағымданды. «Сауда жүрмей тұр», – дейді олар."
            + " | олар | Базар сатушылары",
      })
  void manyAreCalledByWhatTheyDo(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Видеода Ерлан Омаровтың көпір алдында тұрғаны, «жол дайын болды» деп жазғаны көрінеді."
            + " | Ерлан Омаровтың | Ерлан Омаров",
        "Әкім Ерлан Омаровтың «Жол салынады» деп айтқанын Айгүл Серікова еске салды."
            + " | Әкім Ерлан Омаровтың | Ерлан Омаров",
        "«Жол салынады» деп айтқанын естідік. | ? | ?",
      })
  void aVerbalNounHasItsSubjectInTheGenitive(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Арызда мұғалім Ерлан Омаровтың «оқушыны далаға шығарып жібергені» жазылған. | Арызда",
        "Шағымда мұғалім Ерлан Омаров «баланы қатты ұрысқаны» көрсетілген. | Шағымда",
      })
  void aPaperSaysWhatIsWrittenInIt(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ақын Ерлан Омаров бұл кітапты «асыл мұра» деп атады. | Ақын Ерлан Омаров | Ерлан Омаров",
        "Кітапты «асыл мұра» деп атады Ерлан Омаров. | Ерлан Омаров | Ерлан Омаров",
        "Дональд Трамп Владимир Зеленскийді «батыр» деп атады. | Дональд Трамп | Дональд Трамп",
      })
  void whoCallsSomethingSoIsNamed(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Айгүл Серікова Ғабит Мүсірепов театрында «Біз келдік» деді. | Айгүл Серікова",
        "Айгүл Серікова Жамбыл театрында «Біз келдік» деді. | Айгүл Серікова",
      })
  void aPlaceCalledAfterSomeoneStandsBehindTheName(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Әкім Ерлан Омаров жол туралы айтты. – Көпір де салынады, – деді. | Ерлан Омаров",
        "Ерлан Омаров ауылда тұрады. «Жол жоқ», – дейді жігіт. | Ерлан Омаров",
        "Айгүл Серікова эфирге келді. «Заң керек», – дейді сұхбат беруші. | Айгүл Серікова",
        "Нан қымбат. «Баға тағы өсті», – дейді көп балалы ана. | көп балалы ана",
      })
  void theOneInHandIsMeant(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Омаровтың інісі Ерлан Омаров келді. Ерлан Омаровтың «Жол салынбаса, ел көшеді» деген сөзі"
            + " тарады. | Ерлан Омаровтың | Ерлан Омаров",
        "«Жол салынбаса, ел көшеді» деген пікірін Ерлан Омаров ортаға салды."
            + " | Ерлан Омаров | Ерлан Омаров",
        "«Жол қашан бітеді екен» деген сайт қолданушысы жауап күтіп отыр."
            + " | сайт қолданушысы | сайт қолданушысы",
        "«Жол қашан бітеді екен» деген сайт қолданушысына жауап келмеді."
            + " | сайт қолданушысына | сайт қолданушысы",
      })
  void aSayingIsSomeones(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ұлы Абай «Адамның ұлылығы – ұстазынан» деген екен. | Абай | Абай",
        "Бірде Мұхтар «Кітап оқимыз ба» деді. | Мұхтар | Мұхтар",
        "Сол кезде сараң Қарабай «малымды бермеймін» деп қашып кетеді. | Қарабай | Қарабай",
        // a place and a time are no one
        "Биыл Наурызда «жұмыс жалғасады» деп айтылды. | ? | ?",
      })
  void oneWordOfANameStandsRightBeforeTheQuote(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Су жоқ», – дейді 45 жастағы Айгүл Серікова есімді ауыл тұрғыны."
            + " | 45 жастағы Айгүл Серікова есімді ауыл тұрғыны | Айгүл Серікова",
        "«Су жоқ», – деп жазды Айгүл есімді оқырман. | Айгүл есімді оқырман | Айгүл",
        "«Су жоқ», – деп қынжылады Айгүл Серікова. | Айгүл Серікова | Айгүл Серікова",
      })
  void whoIsCalledSoHasThatName(String text, String speaker, String who) {
    assertSpeaker(text, speaker, who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Депутат Ерлан Омаров сауал жолдады. «Заң керек», – деді халық қалаулысы. | Ерлан Омаров",
        "Полиция полковнигі Ерлан Омаров келді. «Ұры ұсталды», – деді тәртіп сақшысы."
            + " | Ерлан Омаров",
        "Қордың төрайымы Айгүл Серікова сөйледі. «Көмектесеміз», – деді қор төрайымы."
            + " | Айгүл Серікова",
        "Ерлан Омаров жарысқа қатысты. «Жеңеміз», – дейді жерлесіміз. | Ерлан Омаров",
      })
  void aRoleStandsForTheOneNamedBefore(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @Test
  void theOneWhoAnswersQuestionsIsAskedAsAFriend() {
    String text =
        "Ерлан Омаров оқырман сұрақтарына жауап берді.\n– Қашан келесің?\n– Ертең барамын.";

    assertThat(QuotesOf.resolved(last(text))).isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Жеңеміз», – деді Ерлан Омаров пен Айгүл Серікова. | Ерлан Омаров пен Айгүл Серікова",
        "«Жеңеміз», – деді бапкер Ерлан Омаров пен балуан Айгүл Серікова."
            + " | бапкер Ерлан Омаров пен балуан Айгүл Серікова",
      })
  void twoSpeakTogether(String text, String speaker) {
    assertSpeaker(text, speaker, QuotesOf.NONE);
    assertThat(last(text).attribution().flatMap(Attribution::withheld))
        .contains(Withheld.SEVERAL_PEOPLE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Журналист әкім Ерлан Омаровтан жол туралы сұрады. «Жол салынады», – деді ол."
            + " | Ерлан Омаров",
        "Журналист Ерлан Омаровтан жол туралы сұрады. «Жол салынады», – деді ол. | Ерлан Омаров",
        "Әкім Ерлан Омаровқа тұрғын Айгүл Серікова: «Жол жоқ», – деді. | Айгүл Серікова",
      })
  void whoIsAskedIsNoPartOfWhoAsks(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }
}
