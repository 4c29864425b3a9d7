// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech that no marks enclose: dialogues, and sentences that a dash and a verb follow. */
class UnmarkedSpeechTest {
  private static List<Quote> unmarked(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.flags().contains(Quote.Flag.UNMARKED))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Біз бұл мәселені шешеміз, – деді министр. | Біз бұл мәселені шешеміз | деді | министр",
        "Жол көктемде жөнделеді, – деп атап өтті Ерлан Омаров. | Жол көктемде жөнделеді |"
            + " деп атап өтті | Ерлан Омаров",
        "Мы починим дорогу весной, — сказал аким. | Мы починим дорогу весной | сказал | аким",
        "— Когда починят дорогу? — спросила учительница. | Когда починят дорогу? | спросила |"
            + " учительница",
        "АСТАНА. КАЗИНФОРМ – Мы починим дорогу весной, – сказал аким. |"
            + " Мы починим дорогу весной | сказал | аким",
        "Я заболела ещё в четверг, — пишет Анна Ветрова. | Я заболела ещё в четверг | пишет |"
            + " Анна Ветрова",
      })
  void aDashAndAVerbOfSayingFollow(String text, String said, String cue, String speaker) {
    List<Quote> found = unmarked(text);

    assertThat(found).hasSize(1);
    Attribution attribution = found.get(0).attribution().orElseThrow();
    assertThat(found.get(0).span().in(text)).isEqualTo(said);
    assertThat(found.get(0).kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(attribution.cue().map(span -> span.in(text))).contains(cue);
    assertThat(attribution.speaker().map(span -> span.in(text))).contains(speaker);
  }

  @Test
  void theAuthorsWordsMaySplitALineOfADialogue() {
    String text = "— Да, мы готовы, — сказал Ерлан Омаров. — Приедем завтра утром.";

    Quote line = unmarked(text).get(0);

    assertThat(line.parts())
        .extracting(part -> part.in(text))
        .containsExactly("Да, мы готовы", "Приедем завтра утром.");
    assertThat(line.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .contains("Ерлан Омаров");
  }

  @Test
  void theLinesOfAnInterviewAreQuestionsAndAnswers() {
    String text = "– Когда откроется школа?\n– К осени всё будет готово.\nСпасибо за беседу.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Когда откроется школа?", "К осени всё будет готово.");
  }

  @Test
  void aQuestionAndItsAnswerMayShareALine() {
    String text = "– Когда откроется школа? – К осени.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Когда откроется школа?", "К осени.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Планы на год:\n– Ремонт школы.\n– Новая дорога.",
        "– ремонт школы;\n– новая дорога;",
        "АСТАНА. 8 февраля. КАЗИНФОРМ – Дорога починена.",
        "Дорога – дело общее, сообщает агентство.",
        "Как стало известно, – сообщил аким, – дорога готова.",
        "Жол дайын, деп хабарлайды Tengrinews.kz",
        "Дорога откроется в мае, — пишет Анна Ветрова.",
        "Мы узнали об этом первыми, — передаёт Интерфакс.",
        "«Мы починим дорогу», – сказал аким.",
      })
  void aDashAloneIsNoSpeech(String text) {
    assertThat(unmarked(text)).isEmpty();
  }

  @Test
  void aNameInMarksLiesInTheUnmarkedSpeechAroundIt() {
    String text = "Мы построим школу «Билим» к осени, — сказал аким.";
    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();

    assertThat(quotes).extracting(Quote::kind).containsExactly(Quote.Kind.SPEECH, Quote.Kind.NAME);
    assertThat(quotes.get(1).parent()).hasValue(0);
  }

  @Test
  void inADialogueThatIsToldTheShortLinesAreSpeechToo() {
    String text =
        "– Когда починят дорогу? – спросил Ерлан Омаров.\n– Хорошо бы к осени.\n– Хорошо.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Когда починят дорогу?", "Хорошо бы к осени.", "Хорошо.");
  }

  @Test
  void onlyAnAgencyPassesWordsOn() {
    String report = "Биыл жол жөнделеді, қаражат та бөлінді, – деп хабарлады ";

    assertThat(unmarked(report + "қала әкімі Ерлан Омаров.")).hasSize(1);
    assertThat(unmarked(report + "Kazinform агенттігі.")).isEmpty();
  }

  @Test
  void aModalPhraseReportsNothing() {
    assertThat(unmarked("Бұл мәселе әлі шешілген жоқ, – деп айтуға болады.")).isEmpty();
  }

  @Test
  void oneDashMayOpenSeveralParagraphs() {
    String text =
        "Жиында әкім Асқар Омаров баяндады.\n–Біз жолды көктемде жөндейміз.\n"
            + "Бұл ел үшін маңызды. Ел соны күтіп жүр.\nКелесі жылы көпір саламыз - деді әкім.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly(
            "Біз жолды көктемде жөндейміз.\nБұл ел үшін маңызды. Ел соны күтіп жүр.\n"
                + "Келесі жылы көпір саламыз");
  }

  @Test
  void theItemsOfAListOpenNoSpeechBelowIt() {
    String text =
        "Жоспар бар:\n– жол жөндеу;\n– көпір салу.\nЕл соны күтіп жүр, – деді әкім Асқар Омаров.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Ел соны күтіп жүр");
  }

  @Test
  void whereLineEndsWereLostADashOpensSeveralSentences() {
    String text =
        "Ауылда жиын өтті. — Біз жолды көктемде жөндейміз. Ел соны күтіп жүр, — деді әкім."
            + " Жиын бітті. Жол ашық, — деді министр.";

    assertThat(unmarked(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Біз жолды көктемде жөндейміз. Ел соны күтіп жүр", "Жол ашық");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Об этом узнала газета. — Вчера вышел выпуск, и нам его вернули, — приводит слова"
            + " Омарова пресс-служба.",
        "Новости.\n– Как правило, дороги чинят летом, – объясняет Ерлан Омаров.",
      })
  void behindADashThatOpensItAnyVerbOfSayingReports(String text) {
    assertThat(unmarked(text)).hasSize(1);
  }

  @Test
  void everyLineOfAnInterviewIsSaid() {
    String text =
        "— Когда вы приехали?\n— Весной.\n— Вам здесь нравится?\n— Очень.\nФото автора\n— Некоторые"
            + " зовут село городом.\n- Дома здесь высокие.\n— А школа есть?\n— Есть.";

    assertThat(unmarked(text)).hasSize(8);
  }

  @Test
  void itemsOfAListAreNotSaid() {
    assertThat(unmarked("План таков:\n– Новая дорога до села.\n– Школа на окраине.")).isEmpty();
  }

  @Test
  void nothingUnmarkedOpensWithMarksThatTheAuthorsWordsFollow() {
    String text =
        "«Пришла пора вернуть имя», — сказал аким на встрече в клубе «Дала» — «Оно старое, —"
            + " продолжил он. — Все его помнят».";

    assertThat(unmarked(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Жол тар. Көпір ескі. Биыл шаралар қабылданды: екі көпір жөнделді, - деп атап өтті әкім.",
        "Біз оны шақырған жоқпыз. Бұған (ред. - Қала күніне) оның қатысы жоқ, - деп жауап берді әкім.",
        "Апат түнде болды. Екі адам көз жұмды. Тағы бірі ауруханада, - деп хабарлады ДП баспасөз қызметі.",
      })
  void aWholeParagraphIsSaid(String paragraph) {
    String text = "Айтуынша, ауылда жол жоқ.\n" + paragraph + "\nАуылда су да жоқ екен.";

    List<Quote> found = unmarked(text);

    assertThat(found).hasSize(1);
    assertThat(paragraph).startsWith(found.get(0).span().in(text));
  }
}
