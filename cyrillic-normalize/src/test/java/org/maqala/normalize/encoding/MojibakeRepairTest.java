// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.encoding.Misread.misread;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;

class MojibakeRepairTest {
  private static final String RUSSIAN =
      "Министр просвещения сообщил журналистам: ещё сто новых школ откроют в сёлах.";
  private static final String KAZAKH =
      "Өңірлерде биыл он шақты мектеп пен ұзақ күткен зауыт салынады, деді министр бүгін.";

  private final MojibakeRepair repair = new MojibakeRepair();

  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1251",
    "UTF-8, KOI8-R",
    "UTF-8, IBM866",
    "UTF-8, ISO-8859-5",
    "UTF-8, PTCP154",
    "UTF-8, ISO-8859-1",
    "UTF-8, IBM437",
    "windows-1251, KOI8-R",
    "windows-1251, IBM866",
    "windows-1251, ISO-8859-1",
    "windows-1251, ISO-8859-5",
    "KOI8-R, windows-1251",
    "IBM866, windows-1251",
    "ISO-8859-5, windows-1251",
    "windows-1251, windows-1252",
  })
  void russianIsReadRight(String written, String read) {
    AlignedText repaired = repair.normalize(misread(RUSSIAN, written, read));
    assertThat(repaired.text()).isEqualTo(RUSSIAN);
    assertThat(repaired.edits().get(0).rule()).contains("-read-as-");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, PTCP154", "UTF-8, KOI8-R", "UTF-8, ISO-8859-5", "KZ-1048, windows-1251",
    "PTCP154, windows-1251", "KZ-1048, ISO-8859-5", "PTCP154, KOI8-R", "PTCP154, ISO-8859-1",
  })
  void kazakhIsReadRight(String written, String read) {
    assertThat(repair.normalize(misread(KAZAKH, written, read)).text()).isEqualTo(KAZAKH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ-1048", "PTCP154"})
  void theFontIsToldThoughSpacesStandInsideWords(String written) {
    String kazakh = "солт ү стік шы ғ ыста т ү нде градус жылы, о ң т ү стікте к ү ндіз";
    assertThat(repair.normalize(misread(kazakh, written, "windows-1251")).text()).isEqualTo(kazakh);
  }

  @Test
  void kazakhWordsAroundTellThatAWordIsNoMacedonian() {
    assertThat(repair.normalize("француз армиясы кейін мемлекетте болады. Бонапартќа").text())
        .endsWith("Бонапартқа");
    String clean = "француз армиясы кейін мемлекетте болады. Қазақша, Українська";
    assertThat(repair.normalize(clean).text()).isSameAs(clean);
    assertThat(repair.normalize("среќа и Бонапартќа").text()).isEqualTo("среќа и Бонапартќа");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "це є дуже добре, і є ще",
        "и ѓ ќ љ њ ћ",
        "А Б В Г Д Ђ Е Ж З И Ј К Л Љ М Н Њ",
        "м є д",
        "ї"
      })
  void lettersThatStandAloneAreNoReason(String text) {
    assertThat(repair.normalize(text).text()).isSameAs(text);
  }

  @Test
  void aLetterAloneDecidesWhereTheWordsAreForSeveralFonts() {
    assertThat(repair.normalize("Президенті Н. Ѕ. Назарбаевтыњ антиядролыќ").text())
        .isEqualTo("Президенті Н. Ә. Назарбаевтың антиядролық");
    assertThat(repair.normalize("Жер алып їй салу немесе").text())
        .isEqualTo("Жер алып үй салу немесе");
    String tie = "Мухтар Кожасович, м. є. д.";
    assertThat(repair.normalize(tie).text()).isSameAs(tie);
  }

  @Test
  void theThirdFontIsToldByTheDocument() {
    assertThat(repair.normalize("Ѕр адам љмір сџруге жѕне ќђќылы, бђл кџн").text())
        .isEqualTo("Әр адам өмір сүруге және құқылы, бұл күн");
  }

  @ParameterizedTest
  @CsvSource({
    "KZ-1048, әдебиет, әдебиет",
    "KZ-1048, ең, ең",
    "PTCP154, Қазақстан әдебиеті, Қазақстан әдебиеті",
    "PTCP154, үй, үй",
    "KZ-1048, комитетiнiң ұйымы, комитетiнiң ұйымы",
  })
  void oneWordVotesIfItCanBeNoOther(String written, String word, String expected) {
    assertThat(repair.normalize(misread(word, written, "windows-1251")).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"їй", "її", "моє", "ґанок", "ќе", "куќа", "њу", "ћу", "мјесто", "ўжо", "ѕид"})
  void aNeighboursWordIsLeftThoughItIsAlone(String word) {
    assertThat(repair.normalize(word).text()).isSameAs(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Не можна змінити назву функції, бо об’єкт є спільним",
        "Спроба виконання операції зазнала невдачі",
        "Није успело читање садржаја: „нејасне“ путање директоријума",
        "мерењето почнува во јануари",
        "Не стае аркушаў, сэрвэр адмаўляе ва ўваходзе",
        "Ўзбекистон Республикаси ва унинг халқи",
        "У уйда бўлиб, ўз ишини тугатди",
        "Еўропа аўыл хожалығы бойынша даўам етиў",
      })
  void aNeighboursLineIsLeftHoweverOftenItIsSaid(String line) {
    String often = (line + "\n").repeat(60);
    assertThat(repair.normalize(line).text()).isSameAs(line);
    assertThat(repair.normalize(often).text()).isSameAs(often);
  }

  @Test
  void aLetterLeftOverInAKazakhWordIsTheOneThatTheLexiconKnows() {
    AlignedText repaired = repair.normalize("мәшїүр ақын");
    assertThat(repaired.text()).isEqualTo("мәшһүр ақын");
    assertThat(repaired.edits().get(0).rule()).isEqualTo("kazakh-font-letter");
  }

  @Test
  void latinWordsWithOneWrongLetterAreRepairedAndALoneAWithThem() {
    assertThat(repair.normalize("attention Г bien avant le mГ©dicament").text())
        .isEqualTo("attention à bien avant le médicament");
    assertThat(repair.normalize("товары.nУ\u00A0Wildberries есть").isChanged()).isFalse();
  }

  @Test
  void theEndOfALongTextIsSeenToo() {
    String clean = (RUSSIAN + " Курс ©. " + KAZAKH + "\n").repeat(40);
    assertThat(repair.normalize(clean).text()).isSameAs(clean);
    assertThat(repair.normalize(clean + misread(RUSSIAN, "UTF-8", "windows-1251")).text())
        .isEqualTo(clean + RUSSIAN);
  }

  @Test
  void aTextReadWronglyTwiceIsRepairedTwice() {
    String twice = misread(misread(RUSSIAN, "UTF-8", "windows-1251"), "UTF-8", "KOI8-R");
    AlignedText repaired = repair.normalize(twice);
    assertThat(repaired.text()).isEqualTo(RUSSIAN);
    assertThat(repaired.undo()).isEqualTo(twice);
  }

  @Test
  void oneLineOfADocumentIsRepaired() {
    String text = RUSSIAN + "\n" + misread(RUSSIAN, "UTF-8", "windows-1251") + "\n" + KAZAKH;
    assertThat(repair.normalize(text).text()).isEqualTo(RUSSIAN + "\n" + RUSSIAN + "\n" + KAZAKH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "ISO-8859-1"})
  void aPartOfALineIsRepaired(String read) {
    String clean = KAZAKH + " ■ Сегодня, −5°, судаКак сообщил «Айкын–Астана», №" + RUSSIAN + " ";
    assertThat(repair.normalize(clean + misread(RUSSIAN, "UTF-8", read)).text())
        .isEqualTo(clean + RUSSIAN);
  }

  /** JDKs up to today's read bytes A2, B6 and FF as these, newer tables as Ґ, ґ and €. */
  @ParameterizedTest
  @CsvSource({
    "швыр¤¤ кирпичи после нападени¤ на здани¤ и стро¤, швыряя кирпичи после нападения на здания и строя",
    "М®≠®бв•абв¢Ѓ І§а†¢ЃЃеа†≠•≠®п, Министерство здравоохранения",
  })
  void theSignsThatMacCyrillicOnceHadAreItsBytes(String wrong, String right) {
    assertThat(repair.normalize(wrong).text()).isEqualTo(right);
  }

  @Test
  void aFewLettersOfMacCyrillicAreRepairedToo() {
    assertThat(repair.normalize("землЯ статьЯ семьЯ армиЯ станциЯ песнЯ").text())
        .isEqualTo("земля статья семья армия станция песня");
  }

  @Test
  void theOneByteThatWindows1251LosesIsRestored() {
    assertThat(
            repair
                .normalize(misread("Игра в Иране: Әділет, Ибраһим", "UTF-8", "windows-1251"))
                .text())
        .isEqualTo("Игра в Иране: Әділет, Ибраһим");
  }

  @Test
  void theRuleSaysWhatIsUndone() {
    AlignedText repaired = repair.normalize(misread(KAZAKH, "PTCP154", "windows-1251"));
    assertThat(repaired.edits())
        .allMatch(edit -> edit.rule().equals("ptcp154-read-as-windows-1251"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RUSSIAN,
        KAZAKH,
        "Українська мова є єдиною державною, її вживають. Їжак і ґанок, ґрунт.",
        "Її",
        "Влада Србије је донела одлуку о њеном љубимцу, ђак ћути, Ђорђе.",
        "Македонија ќе биде ѕвезда, ѓердан, Ќе дојде љубов и ѕид",
        "Беларуская мова ў школе, ўрад",
        "США и СССР… ЕАЭС… «КамАЗ» и «Яндекс»",
        "+13º С, км², £5, ½, ■ Продолжение■В Петропавловске",
        "Škoda, Łódź, naïve café, ¯\\_(ツ)_/¯",
        "Үш ғасыр – 5 ‰",
        "АлматыНашОбщийДом",
        "Дәлдігі: ±0,5 мм, бағасы 10€",
        "Температура ± 5 болады, балалар мектепке барды. ±",
        "Бақытжан УсбекұлыЖусупов, сказалаЯ судаКак МиГ-31 КамАЗ землЯков",
        "Итог: 24 19:44■Как будет? ■ Продолжение■В Петропавловске · 5 кВт⋅ч, −40° и +13º",
        "2012—∞",
      })
  void cleanTextOfAnyLanguageIsTheSameInstance(String text) {
    assertThat(repair.normalize(text).text()).isSameAs(text);
  }

  @Property
  void nothingThrowsAndEverythingCanBeUndone(@ForAll("texts") String text) {
    AlignedText repaired = repair.normalize(text);
    assertThat(repaired.undo()).isEqualTo(text);
    if (!repaired.isChanged()) {
      assertThat(repaired.text()).isSameAs(text);
    }
  }

  @Property
  void whatIsRepairedIsLeftAlone(@ForAll("texts") String text) {
    String repaired = repair.normalize(text).text();
    assertThat(repair.normalize(repaired).text()).isSameAs(repaired);
  }

  @Property
  void whatIsRepairedIsLeftAloneHoweverItWasMisread(@ForAll("misreadText") String text) {
    String repaired = repair.normalize(text).text();
    assertThat(repair.normalize(repaired).text()).isSameAs(repaired);
  }

  /** Words of the news in a line or several, each written with one page and read with another. */
  @Provide
  Arbitrary<String> misreadText() {
    Arbitrary<String> words =
        Arbitraries.of((RUSSIAN + " " + KAZAKH + " Әділет Ибраһим Игра – 5 % «Нұр»").split(" "))
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> String.join(" ", list));
    Arbitrary<String> pages =
        Arbitraries.of(
            "UTF-8",
            "windows-1251",
            "KZ-1048",
            "PTCP154",
            "KOI8-R",
            "IBM866",
            "ISO-8859-5",
            "windows-1252",
            "ISO-8859-1",
            "IBM437");
    Arbitrary<String> once = Combinators.combine(words, pages, pages).as(Misread::misread);
    Arbitrary<String> twice = Combinators.combine(once, pages, pages).as(Misread::misread);
    return Arbitraries.oneOf(words, once, once, twice)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(lines -> String.join("\n", lines));
  }

  @Property(tries = 200)
  void theDefaultLocaleDoesNotMatter(@ForAll("misreadText") String text) {
    AlignedText here = repair.normalize(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(repair.normalize(text).edits()).isEqualTo(here.edits());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> wrong =
        Utf16.texts()
            .map(text ->
                new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251")));
    return Arbitraries.oneOf(Utf16.texts(), wrong);
  }
}
