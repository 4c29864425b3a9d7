// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.text.Span;

/** Who speaks, and who gave out the paper that is cited, in the ways Kazakh outlets write it. */
class KazakhUnseenOutletsTest {
  private static final String QUOTE = "«Бұл мәселе қаралып жатыр. Жақында шешіледі»";

  private static List<String> told(String text, Function<Attribution, Optional<String>> what) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .map(quote -> quote.attribution().flatMap(what).orElse("?"))
        .toList();
  }

  private static List<String> who(String text) {
    return told(text, speech -> speech.resolved().map(ResolvedSpeaker::name));
  }

  private static List<String> written(String text) {
    return told(
        text, speech -> speech.speaker().map(span -> new Span(span.start(), span.end()).in(text)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Бапкер Ерлан Омаров, журналистер сауалына",
    "Бапкер Ерлан Омаров, тілшілер сұрағына жауап беріп",
    "Аудан әкімі, сұраққа жауап беріп",
    "Министрлік өкілі, журналистер сұрағына жауап бере отырып",
  })
  void whatIsAnsweredIsNoPartOfWhoAnswers(String speaker, String answers) {
    String text = speaker + " " + answers + ": " + QUOTE + ", – деді.";

    assertThat(written(text)).containsExactly(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"депутат ханым", "мұғалім апай", "белсенді", "Бауыржан ағамыз"})
  void aPoliteWordBelongsToTheRoleOrName(String speaker) {
    assertThat(written(QUOTE + ", – деді " + speaker + ".")).containsExactly(speaker);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Экономист, қаржы сарапшысы",
    "Теолог, дінтанушы",
    "Прокурор, мемлекеттік айыптаушы",
    "Сотталушы, айыпталушы",
    "Баланың анасы, ана",
  })
  void aRoleByAnotherNounIsTheOnePersonNamed(String role, String speaker) {
    String text = role + " Айгүл Серікова пікірін айтты.\n" + QUOTE + ", – деді " + speaker + ".";

    assertThat(who(text)).containsExactly("Айгүл Серікова");
  }

  @Test
  void aGivenNameAndAPatronymicAreTheOneOfThatGivenName() {
    String text =
        "Дәрігер Айгүл Омарова сұхбат берді.\n"
            + QUOTE
            + ", – деп кеңес берді Айгүл Ахметқызы.\n"
            + QUOTE
            + ", – деді Айгүл Ахметқызы.";

    assertThat(who(text)).containsExactly("Айгүл Омарова", "Айгүл Омарова");
  }

  @Test
  void anotherPatronymicIsAnotherPerson() {
    String text = "Дәрігер Айгүл Серікқызы сұхбат берді.\n" + QUOTE + ", – деді Айгүл Ахметқызы.";

    assertThat(who(text)).containsExactly("Айгүл Ахметқызы");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Қазгидромет, Қазгидромет ауа райы болжамын жариялады., хабарламада",
    "Қазгидромет, 'Ертең жаңбыр жауады, деп хабарлады Қазгидромет.', хабарламада",
    "«Дала» РМҚ, АСТАНА. KAZINFORM — «Дала» РМҚ болжамын жариялады., хабарламада",
    "Көлік министрлігі, АСТАНА. KAZINFORM – Көлік министрлігі түсінік берді., хабарламада",
    "Ақсу полиция департаменті, Бұл ақпаратты Ақсу полиция департаменті растады., мәлімдемеде",
    "Астана әкімдігі, Астана әкімдігі тұрғындарға үндеу жасады., үндеуде",
    "Ішкі істер министрлігі, Бұл – Ішкі істер министрлігінің сауалға берген жауабы., жауапта",
  })
  void aPaperIsOfTheBodyThatGaveItOut(String body, String before, String paper) {
    assertThat(who(before + "\n" + QUOTE + ", – делінген " + paper + ".")).containsExactly(body);
  }

  @Test
  void theSentenceThatGivesOutThePaperTellsWhoseItIs() {
    String text =
        "Қорғаныс министрлігі жарылысқа қатысты ақпарат таратты.\n"
            + "Оқиға орнына Ішкі істер министрлігінің қызметкерлері барды.\n"
            + QUOTE
            + ", – делінген мәлімдемеде.";

    assertThat(who(text)).containsExactly("Қорғаныс министрлігі");
  }

  @Test
  void telegramsOfSeveralAreNotTheTelegramCited() {
    String text =
        "Президентке халықаралық ұйымдардың құттықтау жеделхаттары келді.\n"
            + "Ерлан Омаров құттықтауында достықты атап өтті.\n"
            + QUOTE
            + ", – делінген жеделхатта.";

    assertThat(who(text)).containsExactly("Ерлан Омаров");
  }
}
