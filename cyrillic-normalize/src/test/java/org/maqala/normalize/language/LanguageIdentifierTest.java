// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.testing.Utf16;

class LanguageIdentifierTest {
  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.standard();

  private static Language language(String text) {
    return IDENTIFIER.text(text).language();
  }

  @Test
  void knowsWordsItWasNotTrainedOn() throws IOException {
    List<String[]> words;
    try (InputStream stream = getClass().getResourceAsStream("held-out-words.tsv")) {
      words =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t"))
              .toList();
    }
    long right =
        words.stream()
            .filter(row ->
                IDENTIFIER.word(row[0]).language()
                    == (row[1].equals("kk") ? Language.KAZAKH : Language.RUSSIAN))
            .count();
    assertThat(words).hasSize(3000);
    assertThat((double) right / words.size()).isGreaterThan(0.985);
  }

  @ParameterizedTest
  @CsvSource({
    "мемлекеттік, KAZAKH",
    "мемлекеттiк, KAZAKH",
    "бойынша, KAZAKH",
    "болады, KAZAKH",
    "ҚАЗАҚСТАНДА, KAZAKH",
    "государственный, RUSSIAN",
    "щёлкнул, RUSSIAN",
    "они, RUSSIAN",
    "ўзбек, OTHER",
    "Київ, OTHER",
    "word, OTHER",
    "2024, OTHER",
  })
  void tellsTheLanguageOfAWord(String word, Language expected) {
    assertThat(IDENTIFIER.word(word).language()).isEqualTo(expected);
    assertThat(IDENTIFIER.word("«" + word + "»", 1, word.length() + 1))
        .isEqualTo(IDENTIFIER.word(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.",
        "Президент сайлауы болады.",
        "Бала далада ойнап жатыр.",
        "Мемлекеттiк кiрiс органдары.",
        "Оқиғадан қаза тапқандар мен зардап шеккендер болған жоқ.",
        "Жаңа iPhone мен Samsung Galaxy енді Astana Hub пен Kaspi дүкендерінде сатылады.",
      })
  void knowsKazakh(String text) {
    assertThat(language(text)).isEqualTo(Language.KAZAKH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Все люди рождаются свободными и равными в своем достоинстве и правах.",
        "Аким Қызылорды провёл встречу с жителями.",
        "Да.",
        "Публикация от Laura Dahlmeier, instagram.com",
        "Война и мир: ІІ том вышел в печать.",
      })
  void knowsRussian(String text) {
    assertThat(language(text)).isEqualTo(Language.RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Всі люди народжуються вільними і рівними у своїй гідності та правах.",
        "Сьогодні уряд ухвалив нову програму підтримки малого бізнесу.",
        "Усе людзі нараджаюцца свабоднымі і роўнымі ў сваёй годнасці і правах.",
        "Всички хора се раждат свободни и равни по достойнство и права.",
        "Премиерът обяви, че новият закон ще влезе в сила през януари.",
        "Сва људска бића рађају се слободна и једнака у достојанству и правима.",
        "Сите човечки суштества се раѓаат слободни и еднакви по достоинство и права.",
        "Бардык адамдар өз беделинде жана укуктарында эркин жана тең укуктуу болуп жаралат.",
        "Барча одамлар эркин, қадр-қиммат ва ҳуқуқларда тенг бўлиб туғиладилар.",
        "Барлык кешеләр дә азат һәм үз абруйлары һәм хокуклары ягыннан тиң булып туалар.",
        "Бөтә кешеләр ҙә азат һәм үҙ абруйҙары һәм хоҡуҡтары яғынан тиң булып тыуалар.",
        "Хүн бүр төрж мэндлэхэд эрх чөлөөтэй, адилхан нэр төртэй, ижил эрхтэй байдаг.",
        "Тамоми одамон озод ба аз лиҳози шарафу ҳуқуқ ба ҳам баробар ба дунё меоянд.",
        "All human beings are born free and equal in dignity and rights.",
        "Barlyq adamdar týmysynan azat jáne qadir-qasıeti men quqyqtary teń bolyp keledi.",
        "第一条",
      })
  void knowsWhatIsNeither(String text) {
    assertThat(language(text)).isEqualTo(Language.OTHER);
  }

  @Test
  void takesTheWordsAroundQuotedNames() {
    assertThat(language("Награжден медалью «Ерен еңбегі үшін» (2008), юбилейными медалями."))
        .isEqualTo(Language.RUSSIAN);
    assertThat(language("Министр «О внесении изменений в некоторые акты» заңын түсіндірді."))
        .isEqualTo(Language.KAZAKH);
    assertThat(language("«Ұлттық қауіпсіздік комитетінің құрметті қызметкері»"))
        .isEqualTo(Language.KAZAKH);
  }

  @Test
  void readsLinksOver() {
    assertThat(language("Источник: https://example.org/news/politics/latest-news"))
        .isEqualTo(Language.RUSSIAN);
    assertThat(IDENTIFIER.text("https://example.org/news").confidence()).isZero();
  }

  @Test
  void takesKazakhWordsForMoreThanLoansThatRussianHasToo() {
    assertThat(language("Экономика ғылымдарының кандидаты.")).isEqualTo(Language.KAZAKH);
  }

  @Test
  void isSurerOfLongerTexts() {
    double word = IDENTIFIER.text("Астана").confidence();
    double sentence = IDENTIFIER.text("Астана қаласында жаңа мектеп ашылды.").confidence();
    assertThat(sentence).isGreaterThan(word).isGreaterThan(0.99);
    assertThat(IDENTIFIER.text("")).isEqualTo(new LanguageGuess(Language.OTHER, 0));
    assertThat(IDENTIFIER.text("12:30 — 5 %").confidence()).isZero();
  }

  @Test
  void refusesRangesOutsideTheText() {
    assertThatThrownBy(() -> IDENTIFIER.text("слово", 2, 6))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new LanguageGuess(Language.OTHER, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  @Property
  void neverThrowsAndReadsTheRangeOnly(@ForAll("texts") String text) {
    LanguageGuess guess = IDENTIFIER.text(text);
    String inside = "слово " + text + " сөз";
    assertThat(IDENTIFIER.text(inside, 6, 6 + text.length())).isEqualTo(guess);
  }
}
