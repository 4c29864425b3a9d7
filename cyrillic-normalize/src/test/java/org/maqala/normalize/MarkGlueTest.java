// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commas and their like that lost the space after them; {@code |} parts before and after. */
class MarkGlueTest {
  private static final CyrillicNormalizer STANDARD = CyrillicNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "о законе и порядке,зарплатах врачей|о законе и порядке, зарплатах врачей",
        "он айтты:бұл дұрыс емес|он айтты: бұл дұрыс емес",
        "Напомним,в мае открыли школу|Напомним, в мае открыли школу",
        "Читайте также:В селе тихо|Читайте также: В селе тихо",
        "на полях;посевы целы|на полях; посевы целы",
        "премия «Луч»,которую вручили|премия «Луч», которую вручили",
        "премия \"Луч\",которую вручили|премия \"Луч\", которую вручили",
        "в селе (у реки);дорога цела|в селе (у реки); дорога цела",
        "үйі,малы,жері болды|үйі, малы, жері болды",
        "в СМИ,которые писали|в СМИ, которые писали",
        "он айтты:«Бұл дұрыс емес»|он айтты: «Бұл дұрыс емес»",
        "аким ответил:\"Вода уйдёт\"|аким ответил: \"Вода уйдёт\"",
        "әнші келді,«Көктем» әнін айтты|әнші келді, «Көктем» әнін айтты",
        "песни «Весна»,«Лето»|песни «Весна», «Лето»",
        "читайте также:„вода ушла“|читайте также: „вода ушла“",
        "весной 2020,когда ушла вода|весной 2020, когда ушла вода",
      })
  void parts(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(before).undo()).isEqualTo(before);
    assertThat(STANDARD.normalize(after).text()).isSameAs(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "пункты а,б,в и г",
        "витамины А,В,С полезны",
        "1,5 млн, счёт 3:2, в 12:30",
        "отношение СО:О в воздухе",
        "два:один в пользу гостей",
        "см. Файл:Герб и Категория:Города",
        "формат чч:мм или дд:мм",
        "имя:Иван город:Алматы",
        "в 2022,Алматы",
        "список=мята,роза",
        "{имя:мята,цвет:алый}",
        "D:\\папка\\мята,роза",
        "https://мята.рф/мята,роза",
        "почта мята,роза@мята.рф",
        "файл мята,роза.docx",
        "тег #мята,роза",
        "стр. мята,роза2",
        "привет:о да, пока:с тобой",
        "жұқтырады,т.б. ауру",
        "к.т.н.,доцент",
        "слово,Word и слово:Word",
        "ключ:значение",
        "\"ключ\":\"значение\",\"имя\":\"роза\"",
        "{имя:«роза»}",
        "в 1,млн и 12:часов",
        "к.т.н.,«доцент»",
      })
  void leavesWhatIsNoGlueOrDoesNotTell(String text) {
    assertThat(STANDARD.normalize(text).text()).isSameAs(text);
  }

  @Test
  void isARuleOfVersion2() {
    String text = "о законе и порядке,зарплатах врачей";
    assertThat(CyrillicNormalizer.builder(Preset.STANDARD, 1).build().normalizeText(text))
        .isSameAs(text);
    assertThat(
            CyrillicNormalizer.builder(Preset.STANDARD)
                .disable(Rule.MARK_GLUE)
                .build()
                .normalizeText(text))
        .isSameAs(text);
    assertThat(STANDARD.normalize(text).edits().get(0).rule()).isEqualTo("mark-glue");
  }

  @Test
  void readsManyMarksInLinearTime() {
    String marks = "слово:слово,".repeat(100_000);
    assertThat(STANDARD.normalize(marks).undo()).isEqualTo(marks);
  }
}
