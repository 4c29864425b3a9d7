// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.text.AlignedText;

/** Each rule by example, as {@code standard} applies it unless said otherwise. */
class RulesTest {
  private static final CyrillicNormalizer STANDARD = CyrillicNormalizer.standard();

  private static String standard(String text) {
    return STANDARD.normalize(text).text();
  }

  private static List<String> rules(String text) {
    return STANDARD.normalize(text).edits().stream().map(edit -> edit.rule()).distinct().toList();
  }

  @Test
  void givesTheTextAloneToo() {
    String clean = "Спикер Сената рассказал о реформах.";
    assertThat(STANDARD.normalizeText(clean)).isSameAs(clean);
    assertThat(STANDARD.normalizeText("мемле\u00ADкет")).isEqualTo("мемлекет");
  }

  @Test
  void composesLettersAndMarks() {
    assertThat(standard("и\u0306од")).isEqualTo("йод");
    assertThat(rules("и\u0306од")).containsExactly("composition");
  }

  @Test
  void capsRunsOfMarks() {
    String run = "\u0323".repeat(30);
    assertThat(standard("a" + run + run)).contains("\u034F").hasSize(61);
  }

  @Test
  void takesStressMarksOffVowelsOnly() {
    assertThat(standard("за\u0301мок")).isEqualTo("замок");
    assertThat(standard("к\u0301")).isEqualTo("ќ");
    assertThat(standard("cafe\u0301")).isEqualTo("café");
    assertThat(CyrillicNormalizer.minimal().normalize("за\u0301мок").isChanged()).isFalse();
  }

  @Test
  void takesInvisibleCharactersOut() {
    assertThat(standard("мемле\u00ADкет")).isEqualTo("мемлекет");
    assertThat(standard("\uFEFFсло\u200Bво\u0007")).isEqualTo("слово");
  }

  @Test
  void keepsJoinersOfEmojiAndOfScriptsThatJoin() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    String heart = "\u2764\uFE0F\u200D\uD83D\uDD25";
    String persian = "\u0645\u06CC\u200C\u062E\u0648";
    assertThat(standard(family + heart + persian)).isEqualTo(family + heart + persian);
    assertThat(standard("сло\u200Dво")).isEqualTo("слово");
  }

  @Test
  void makesEveryLineEndOne() {
    assertThat(standard("а\r\nб\rв\u2028г\u2029\u0085д\n\nе")).isEqualTo("а\nб\nв\nг\n\nд\n\nе");
  }

  @Test
  void makesSpacesPlainAndSingleInsideLines() {
    assertThat(standard("5\u00A0июня  2024\u202Fг.")).isEqualTo("5 июня 2024 г.");
    assertThat(standard(" date 2024-01 Усилить\n\nдва "))
        .isEqualTo(" date 2024-01 Усилить\n\nдва ");
  }

  @ParameterizedTest
  @CsvSource({
    "Kинопарк, Кинопарк",
    "Cергей, Сергей",
    "мемлекеттiк, мемлекеттік",
    "ҚЫЗМЕТI, ҚЫЗМЕТІ",
    "Кiрiс, Кіріс",
    "мəлімет, мәлімет",
    "жаhан, жаһан",
    "ЖАСАЛFAH, ЖАСАЛҒАН",
    "Fылым, Ғылым",
    "КYШТI, КҮШТІ",
    "ж¥мыс, жұмыс",
    "Oңтүстiк-Шығыс, Оңтүстік-Шығыс",
    "meіosіs, meiosis",
    "Мacbook, Macbook",
    "СOVID-19, COVID-19",
    "ХVIII, XVIII",
  })
  void foldsWordsOfTwoAlphabets(String before, String after) {
    assertThat(standard(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT-компания",
        "COVID-19",
        "3D-модель",
        "WhatsAppпен",
        "KARAGANDAға",
        "KPIдың",
        "Telegramа",
        "marketтен",
        "CO2",
        "СO2",
        "A4",
        "аlmaty.kz",
        "info@сaйт.kz",
        "https://kz.сом/пaпка",
        "кругХII",
        "XDны",
        "C",
        "ə",
        "Əliyev",
        "PK Subban",
        "Київ і Львів",
        "ҡала",
        "ЎЗБЕКИСТОН",
      })
  void leavesWhatMayBeRight(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @Test
  void foldsOtherAlphabetsLettersInKazakhLinesOnly() {
    assertThat(standard("Сіздердіӊ қызметіӊіз")).isEqualTo("Сіздердің қызметіңіз");
    assertThat(standard("ҡәҙерле ҡала")).isEqualTo("ҡәҙерле ҡала");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "увеличилось c шести до семи|увеличилось с шести до семи",
        "Агентство \"Хабар\" c 1 января|Агентство \"Хабар\" с 1 января",
        "Сказал. B этом году|Сказал. В этом году",
        "Он ушёл, a также вернулся|Он ушёл, а также вернулся",
      })
  void foldsOneLetterWords(String before, String after) {
    assertThat(standard(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("one-letter-words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "точка c лежит",
        "гепатит C опасен",
        "инфекции типа b и полиомиелита",
        "Правильные величины k и b",
        "опытных программистов C, C++, Java",
        "на iPhone X и Galaxy S9",
      })
  void leavesLabels(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @Test
  void foldsOneLetterWordsBehindWhatOtherRulesMend() {
    assertThat(standard("он сказал &quot;слово&quot; — c шести до семи"))
        .isEqualTo("он сказал \"слово\" — с шести до семи");
  }

  @Test
  void writesRomanNumeralsInLatin() {
    assertThat(standard("ХХІ ғасыр, ХІХ–ХХ ғасырда, І дәрежелі, ХХ века"))
        .isEqualTo("XXI ғасыр, XIX–XX ғасырда, I дәрежелі, XX века");
    assertThat(standard("Х. Сәтбаев, ЦСКА Х, І топ")).isEqualTo("Х. Сәтбаев, ЦСКА Х, І топ");
    assertThat(standard("Х ІІІ ғасыр")).isEqualTo("Х ІІІ ғасыр");
  }

  @Test
  void writesLegalFormsInCyrillicBeforeQuotedNames() {
    assertThat(standard("работники TOO \"Kazakhstan Inc.\" и AO «HK «Қазақстан»"))
        .isEqualTo("работники ТОО \"Kazakhstan Inc.\" и АО «НК «Қазақстан»");
    String english = "The workers of TOO \"Kazakhstan Inc.\"";
    assertThat(standard(english)).isSameAs(english);
    String bare = "игрок PK Subban и AO Invest";
    assertThat(standard(bare)).isSameAs(bare);
  }

  @Test
  void joinsBrokenCompounds() {
    assertThat(standard("индустриально- технологического и казахско- турецкий"))
        .isEqualTo("индустриально-технологического и казахско-турецкий");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "медиа- и общественного",
        "научно- и технически",
        "законо- дательного",
        "образо- вательного",
        "2014- жылғы",
        "теле- радио",
        "штаб- квартира",
        "Алматы - Астана, 5–7 июня",
        "«Закон и Порядок» – отметил…",
      })
  void leavesOtherHyphensAndMarks(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "закрыт &quot;Хабар&quot;|закрыт \"Хабар\"",
        "&laquo;Да&raquo; &mdash; нет|«Да» — нет",
        "год&nbsp;спустя|год спустя",
        "Ltd. &amp; Co|Ltd. & Co",
        "дважды &amp;quot;и&amp;#34;|дважды \"и\"",
        "&#1040;стана &#x2116;5 &#150; да|Астана №5 – да",
      })
  void readsCharacterReferences(String before, String after) {
    assertThat(standard(before)).isEqualTo(after);
    assertThat(rules(before).toString()).contains("html-entities");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R&D;", "a&b=c;", "AT&T", "&ndash", "&#0;", "&#xD800;", "&#99999999;"})
  void leavesOtherAmpersands(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @Test
  void endsLinesAtEscapedLineEnds() {
    assertThat(standard("Раз.\\r\\n\\r\\nДва\\nтри")).isEqualTo("Раз.\n\nДва\nтри");
    assertThat(rules("Раз.\\r\\nДва")).containsExactly("escaped-line-ends");
    String paths = "C:\\new\\readme и \\r\\name";
    assertThat(standard(paths)).isSameAs(paths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "в 2015– 2025 годах|в 2015–2025 годах",
        "с 9:30- 18:00 без перерыва|с 9:30-18:00 без перерыва",
        "(5- 7 мая)|(5-7 мая)",
      })
  void joinsBrokenRanges(String before, String after) {
    assertThat(standard(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("ranges");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "со счетом 3- 1",
        "8 701- 777 12",
        "05- 06-2024",
        "6 0- 8 0",
        "2014- жылғы",
        "1- 2- 3"
      })
  void leavesOtherNumbersBesideHyphens(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "миллион цветов— вы увидите|миллион цветов — вы увидите",
        "только путь –мы решим|только путь – мы решим",
        "зор»,-деді ол|зор», - деді ол",
        "будет\",- сказал он|будет\", - сказал он",
        "Ол –Білімділік, қала әкімі|Ол – Білімділік, қала әкімі",
        "—Вот семья|— Вот семья",
      })
  void givesDashesTheirSpaces(String before, String after) {
    assertThat(standard(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("dash-spaces");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "іс –шара қатысушыларының әдіс– тәсілі",
        "2020 –дан бастап, қала 5 –ші",
        "Алматы–Астана, 5–7 июня, COVID–19",
        "кем емес,-дан артық қалған",
        "1,-5 и x,-y",
      })
  void leavesOtherDashes(String text) {
    assertThat(standard(text)).isSameAs(text);
  }

  @Test
  void switchesRulesOneByOne() {
    CyrillicNormalizer noSpaces =
        CyrillicNormalizer.builder(Preset.STANDARD)
            .disable(Rule.UNICODE_SPACES)
            .enable(Rule.YO)
            .build();
    AlignedText result = noSpaces.normalize("ещё\u00A0Kто");
    assertThat(result.text()).isEqualTo("еще\u00A0Кто");
    assertThat(noSpaces.rules()).contains(Rule.YO).doesNotContain(Rule.UNICODE_SPACES);
    assertThat(Rule.ofId("yo")).contains(Rule.YO);
    assertThat(Rule.ofId("none")).isEmpty();
  }

  @Test
  void foldsNoAbbreviationGluedToAName() {
    assertThat(standard("Журналист BBCРоберт Смит")).isEqualTo("Журналист BBCРоберт Смит");
    assertThat(standard("KAзахстан")).isEqualTo("KAзахстан");
    assertThat(standard("MОСКОВСКИЙ")).isEqualTo("МОСКОВСКИЙ");
  }

  @Test
  void foldsTheTailOfASmallKazakhWord() {
    assertThat(standard("бip жылда бәрі өзгерді, қызмет"))
        .isEqualTo("бір жылда бәрі өзгерді, қызмет");
    assertThat(standard("бip день")).isEqualTo("бip день");
  }

  @Test
  void readsAPrepositionBeforeANameThatBeginsASentence() {
    assertThat(standard("B Алматы прошел форум")).isEqualTo("В Алматы прошел форум");
    assertThat(standard("B Казахстан 3 1 0")).isEqualTo("B Казахстан 3 1 0");
    assertThat(standard("A Иванов приехал домой")).isEqualTo("A Иванов приехал домой");
  }

  @Test
  void leavesFileNamesWhole() {
    assertThat(standard("Файл отчет.Итог.docx приложен"))
        .isEqualTo("Файл отчет.Итог.docx приложен");
    assertThat(standard("приложен отчет.Итог")).isEqualTo("приложен отчет. Итог");
  }
}
