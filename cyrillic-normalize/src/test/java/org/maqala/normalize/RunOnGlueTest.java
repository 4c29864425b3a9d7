// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that run on from a date, a time, a credit or a name; {@code |} parts before and after. */
class RunOnGlueTest {
  private static final CyrillicNormalizer STANDARD = CyrillicNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "21 мая 2023Вода ушла с полей|21 мая 2023 Вода ушла с полей",
        "21 мая 2023В селе тихо|21 мая 2023 В селе тихо",
        "21 мая 2023открыли школу|21 мая 2023 открыли школу",
        "5 қазан 2023Мектеп ашылды|5 қазан 2023 Мектеп ашылды",
        "21.05.2023Вода ушла|21.05.2023 Вода ушла",
        "Сегодня 9:05Вода ушла|Сегодня 9:05 Вода ушла",
        "Сегодня 19:05По полям|Сегодня 19:05 По полям",
        "Фото: DepositphotosВода ушла|Фото: Depositphotos Вода ушла",
        "Фото: Getty ImagesВода ушла|Фото: Getty Images Вода ушла",
        "Передаёт агентство Reutersчто вода ушла|Передаёт агентство Reuters что вода ушла",
        "Пишите в WhatsAppи звоните|Пишите в WhatsApp и звоните",
        "Снимок Shutterstockна полях|Снимок Shutterstock на полях",
        "В театре «Жас сахна»показали оперу|В театре «Жас сахна» показали оперу",
        "В театре \"Луч\"показали оперу|В театре \"Луч\" показали оперу",
      })
  void parts(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(after).isChanged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "в доме 2023А по улице Мира",
        "аппарат 2023Вега продан",
        "мая 2023го",
        "счёт 1:2023Г",
        "код 12:15А",
        "Журналист BBCРоберт Смит",
        "сервис «VivaОпт» открыт",
        "тег #VivaОптика",
        "«Луч»дегілер келді",
        "новые MacBookи и Telegramов",
        "оның Instagramна және WhatsAppна қарап тұрмыз",
        "тег #Reutersчто",
        "«Луч»тан кейін қызметкерлер",
        "письмо \"Лучу\"й",
        "гражданин(ка)ми",
      })
  void leavesWhatDoesNotTell(String text) {
    assertThat(STANDARD.normalize(text).text()).isSameAs(text);
  }
}
