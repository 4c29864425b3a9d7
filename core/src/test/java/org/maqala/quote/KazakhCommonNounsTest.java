// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh speakers who are told by a common noun: people without a name, and those named before. */
class KazakhCommonNounsTest {
  private static Quote last(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.kind() != Quote.Kind.NAME)
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ал әкімдіктегілер: «Жол биыл салынады», – деп отыр. | әкімдіктегілер",
        "Сондықтан халық: «Жол керек», – дейді. | халық",
        "Жергілікті билік болса: «Ақша жоқ», – дейді. | Жергілікті билік",
        "Көру қабілетінен айырылған жастар: «Кітап керек», – деді. | жастар",
        "Үкімет мүшелері «ақшаны жұмсадық» деп айтады. | Үкімет мүшелері",
        "Алайда көптеген аналар «жәрдемақы алмадық» деп хабарласты. | көптеген аналар",
        "Кешке таман көршілер «шу шығарма» деп ескерткен. | көршілер",
        // the one spoken to is no speaker
        "Сосын әкімнен: «Жол қашан салынады?» – деп сұрады. | ?",
      })
  void peopleStandRightBeforeWhatTheySay(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Одан бөлек Президент: «Жаңа жол қажет», – деді. | Президент",
        "Тіпті Қаржы министрлігі: «Кіріс түсіреміз», – деп болжам жасап қойды. | Қаржы министрлігі",
        "Оқиғаны қалалық полиция департаменті «қарулы шабуыл болды» деп бағалады."
            + " | қалалық полиция департаменті",
      })
  void whatOpensASentenceIsNoPartOfASpeaker(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Бәрі жақсы болады», – дейді белсенді жастар. | белсенді жастар",
        "«Бәрі жақсы болады», – дейді жиынға қатысқандар. | жиынға қатысқандар",
        "«Бәрі жақсы болады», – дейді эстрада жұлдызы. | эстрада жұлдызы",
        "«Аман қалдық», – деп еске алады Қамқа әжей. | Қамқа әжей",
      })
  void aNounBehindTheWordsOfSayingMayLookLikeAnother(String text, String speaker) {
    assertThat(QuotesOf.speaker(last(text), text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Бәрі жақсы болады», – дейді ауылдастары. | ауылдастары",
        "«Бәрі жақсы болады», – дейді сала мамандары. | сала мамандары",
        "«Бәрі жақсы болады», – дейді оның әріптестері. | әріптестері",
        "«Бәрі жақсы болады», – дейді ұста. | ұста",
        "«Бәрі жақсы болады», – дейді қаланың бас санитары. | қаланың бас санитары",
        // an office stands for itself where the text names no one
        "«Бәрі жақсы болады», – деді Президент. | Президент",
        "«Бәрі жақсы болады», – деді қала әкімі. | қала әкімі",
        "«Бәрі жақсы болады», – деді министр. «Жол салынады», – деді ол. | министр",
      })
  void whomATextNamesByNoNameStandForThemselves(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Әнші Ерлан Омаров ән шығарды. Ол риза. | өнерпаз",
        "Боксшы Ерлан Омаров жеңді. Ол риза. | отандасымыз",
        "Көп балалы ана Айгүл Серікова үй алды. Ол риза. | көп балалы ана",
      })
  void aNounOfNoTableIsTheOnlyOneNamed(String text, String noun) {
    String who = text.contains("Омаров") ? "Ерлан Омаров" : "Айгүл Серікова";

    assertThat(QuotesOf.resolved(last(text + " «Бәрі жақсы болады», – деді " + noun + ".")))
        .isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Кәсіпкер | шаруа",
        "«Береке» шаруа қожалығының жетекшісі | фермер",
        "«Береке» шаруа қожалығының жетекшісі | қожалық иесі",
        "Мектеп директоры | педагог",
        "Зейнеткер | ақсақал",
        "Жазушы | автор",
        "Бас бапкер | тәлімгер",
        "Полиция бөлімінің бастығы | полковник",
        "Экология министрлігінің баспасөз хатшысы | ведомство өкілі",
        "Адвокат | қорғаушы",
        "Блогер | белсенді",
      })
  void aRoleOfTheSameWalkOfLifeIsTheOnlyOneNamed(String role, String later) {
    String text = role + " Ерлан Омаров бүгін сұхбат берді. Ол жұмысы туралы айтты. ";

    assertThat(QuotesOf.resolved(last(text + "«Бәрі жақсы болады», – деді " + later + ".")))
        .isEqualTo("Ерлан Омаров");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Прокурор | сотталушы",
        "Прокурор | айыпталушы",
        "Сотталушы | судья",
        "Сотталушы | адвокат",
        "Боксшы | бапкер",
        "Боксшы | бапкері",
        "Оқушы | мұғалімі",
        "Кәсіпкер | тұтынушы",
        "Облыс әкімі | зейнеткер",
      })
  void aRoleOfAnotherSideIsNotTheOnlyOneNamed(String role, String later) {
    String text = role + " Ерлан Омаров бүгін сөйледі. ";

    assertThat(QuotesOf.resolved(last(text + "«Бәрі жақсы болады», – деді " + later + ".")))
        .isEqualTo(later);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ішкі істер министрлігі ескертті. «Сақ болыңыз», – деп ескертті ІІМ."
            + " | Ішкі істер министрлігі",
        "Мәдениет және ақпарат министрлігі жауап берді. «Жоба дайын», – деп нақтылады МАМ-да."
            + " | Мәдениет және ақпарат министрлігі",
        "Абай облыстық төтенше жағдайлар департаменті айтты. «Өрт сөнді», – деп хабарлады ТЖД."
            + " | Абай облыстық төтенше жағдайлар департаменті",
        // two bodies with the same letters
        "Қаржы министрлігі мен Қорғаныс министрлігі жауап берді. «Дайынбыз», – деп хабарлады ҚМ."
            + " | ҚМ",
        "Ішкі істер министрлігі ескертті. «Сақ болыңыз», – делінген ведомство хабарламасында."
            + " | Ішкі істер министрлігі",
      })
  void lettersStandForTheBodyNamedBefore(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ресей президенті Иван Петров Астанаға келді. Оны Ерлан Омаров қарсы алды. | Ресей басшысы"
            + " | Иван Петров",
        "Ұлттық банк мөлшерлемені өзгертпеді. | реттеуші | Ұлттық банк",
      })
  void aLeaderIsToldByHisCountry(String text, String speaker, String who) {
    assertThat(QuotesOf.resolved(last(text + " «Бәрі жақсы болады», – деді " + speaker + ".")))
        .isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Қайтыс болған Ерлан Омаровтың туыстары наразы. «Сот керек», – дейді олар."
            + " | Ерлан Омаровтың туыстары",
        "Қасқыр малға шапты. Тұрғындардың бірі бұл туралы жазды. «Қой қырылды», – деді ол."
            + " | Тұрғындардың бірі",
      })
  void aPronounMayStandForThoseWithoutAName(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Бүгін ақсақал Ерлан Омаровқа батасын берді. «Еңбек етіңдер», – деді ақсақал. | ақсақал",
        "«Бала едім. Анам “маған да сенбе” деп айтатын», – деді Ерлан Омаров. | Анам",
        "Сенат төрағасы Ерлан Омаров жиын ашты. Онда сенатор Айгүл Серікова сөйледі. «Заң дайын»,"
            + " – деді спикер. | Ерлан Омаров",
        "Көшкін жүрді. Төтенше жағдайлар министрлігінің хабарлауынша, зардап шеккен жоқ. «Жол"
            + " жабылды», – делінген ТЖМ хабарламасында. | Төтенше жағдайлар министрлігі",
      })
  void whoIsMeantIsToldByWhatTheTextSaysOfHim(String text, String who) {
    assertThat(QuotesOf.resolved(last(text))).isEqualTo(who);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Апат болды.¶Екі адам қаза тапты. Бесеуі ауруханада жатыр, - деп хабарлады ДП баспасөз"
            + " қызметі. | ДП баспасөз қызметі",
        // a lead is the author's own
        "Екі адам қаза тапты. Бесеуі ауруханада жатыр, - деп хабарлады ДП баспасөз қызметі. | ",
      })
  void aParagraphBelowTheLeadIsTheBodysOwnWords(String text, String speaker) {
    String article = text.replace('¶', '\n');
    String all = "Жол апаты\n" + article;

    assertThat(QuotesOf.quotes(all).stream().map(quote -> QuotesOf.speaker(quote, all)))
        .isEqualTo(speaker == null ? List.<String>of() : List.of(speaker));
  }

  @Test
  void aRemarkOfTheEditorsInParenthesesOpensNoLine() {
    String text =
        "Әкім жауабы\nБиыл отшашу болмайды. Оның (ред. - Ерлан Омаров) бұған қатысы жоқ. Қала мұны"
            + " қаламайды, - деп жауап берді әкім.";

    assertThat(QuotesOf.quotes(text).get(0).inner().in(text)).startsWith("Биыл отшашу");
  }
}
