// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderDateParserTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();

  private static String best(HeaderDates dates) {
    return dates.best().map(date -> date.value().toString()).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "13.02.2026, 14:35 = 2026-02-13T14:35",
        "13.02.2026г. 15:40 = 2026-02-13T15:40",
        "13.02.26 = 2026-02-13",
        "2026-02-13T14:35+05:00 = 2026-02-13T14:35+05:00",
        "25/08/2008 10:35 = 2008-08-25T10:35",
        "08/25/2008 = 2008-08-25",
        "02.2023 = 2023-02",
        "13 февраля 2026 г. = 2026-02-13",
        "27 Ноябрь 2025 = 2025-11-27",
        "3 сент. 2024 = 2024-09-03",
        "08:15, 7 июля 2025 | GMT +5 = 2025-07-07T08:15+05:00",
        "пятница, 13 февраля 2026, 14:35 = 2026-02-13T14:35",
        "13 февраля 2026 г. 14:35 (GMT+5) = 2026-02-13T14:35+05:00",
        "двадцать второе февраля = XXXX-02-22",
        "30 марта 2026 | 20:10 | Просмотров: 145 = 2026-03-30T20:10",
        "13.02.2026, 14:35 46216 = 2026-02-13T14:35",
        "28 марта 2018 года. 13:00 16+ = 2018-03-28T13:00",
        "Сұхбат • 21 Ақпан, 2025 = 2025-02-21",
        "2026 жылғы 13 ақпан = 2026-02-13",
        "2026 ж. 13 ақпан, жұма, 14:35 = 2026-02-13T14:35",
        "14-ші ақпан = XXXX-02-14",
        "наурыздың 22-сінен = XXXX-03-22",
        "1991-інші жылдың 16-ыншы желтоқсанында = 1991-12-16",
        "29 Nauryz 2024 = 2024-03-29",
        "30 Qańtar 2026 = 2026-01-30",
        "7 Qyrkúıek 2019 = 2019-09-07",
        "7 Qyrküiek 2021 = 2021-09-07",
        "2015 jylǵy 19 mamyr = 2015-05-19",
        "30 قاڭتار، 2026 ساعات 13:48 = 2026-01-30T13:48",
        "February 13th, 2026 5:30 PM = 2026-02-13T17:30",
        "13 of February 2026 = 2026-02-13",
        "Опубликовано: 13.02.2026 14:35 = 2026-02-13T14:35",
        "Жарияланған күні: 13.02.2026 = 2026-02-13",
        "I квартал 2026 года = 2026-33",
        "1-ші тоқсан 2026 = 2026-33",
        "ІІ тоқсан 2026 = 2026-34",
        "зима 2026 года = 2026-24",
        "2026 ж. ақпан = 2026-02",
        "февраль 2026 = 2026-02",
        "2026 год = 2026",
        "13–15 февраля 2026 = 2026-02-13/2026-02-15",
        "13 февраля – 2 марта = XXXX-02-13/XXXX-03-02",
        "28 декабря – 3 января 2026 = 2025-12-28/2026-01-03",
        "с 10 февраля по 12 марта 2026 года = 2026-02-10/2026-03-12",
        "Friday, February 13, 2026 = 2026-02-13",
        "2018 jylǵy qyrkúıektiń 5-i = 2018-09-05",
        "13.02.2026 / 14:35 = 2026-02-13T14:35",
        "13.02.2026 (14:35) = 2026-02-13T14:35",
        "13.02.2026 14.35 = 2026-02-13T14:35",
        "13.02.2026 0 45 = 2026-02-13",
        "13.02.2026 — Политика = 2026-02-13",
        "[13.02.2026] = 2026-02-13",
        "10-12.02.2026 = 2026-02-10/2026-02-12",
        "1 (14) сентября 1917 = 1917-09-14",
      })
  void readsEveryFormWithThePrecisionItIsWrittenIn(String header, String expected) {
    assertThat(best(PARSER.parse(header))).isEqualTo(expected);
    assertThat(best(PARSER.parse("Заголовок новости\n" + header + "\nТекст новости.")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "5 июня 2026 года в Астане прошёл съезд, на котором выступили делегаты из всех областей.",
        "15 марта Казахстан проведёт референдум о новой Конституции, сообщает агентство.",
        "13 ақпан күні Астанада жиын өтті, оған барлық өңірден делегаттар қатысты.",
        "1 сентября 2012 года в 16:15 по местному времени самолёт вылетел из Астаны в Алматы.",
      })
  void neverCutsASentenceThatBeginsWithADate(String text) {
    HeaderDates dates = PARSER.parse(text);
    assertThat(dates.dates()).isEmpty();
    assertThat(dates.bodyStart()).isZero();
    assertThat(PARSER.parse("Заголовок\n" + text).dates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Астана. 8 февраля. АГЕНТСТВО - Сенат принял закон. = 2026-02-08 = Сенат принял закон.",
        "МОСКВА, 1 авг — РИА Новости. Сенат принял закон. = 2025-08-01 = Сенат принял закон.",
        "АСТАНА, 30 наурыз – Sputnik. Сенат заң қабылдады. = 2025-03-30 = Сенат заң қабылдады.",
        "БИШКЕК, 9 февраля /Агентство-КГ/. Сенат заседал. = 2026-02-09 = Сенат заседал.",
        "КИЕВ, 10 фев - РИА Новости, Анна Ли. Сенат заседал. = 2025-02-10 = Сенат заседал.",
      })
  void givesADatelineTheLatestYearNotAfterTheReference(String text, String day, String body) {
    HeaderDates dates = PARSER.parse(text, EdtfDate.ofDay(2026, 2, 9));
    HeaderDate date = dates.best().orElseThrow();
    assertThat(date.role()).isEqualTo(Role.DATELINE);
    assertThat(date.value()).hasToString(day);
    assertThat(date.literal().orElseThrow()).hasToString("XXXX" + day.substring(4));
    assertThat(date.warnings()).containsExactly(Warning.INFERRED_YEAR);
    assertThat(dates.strip(text)).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Сегодня, 12:30 = 2026-02-15T12:30",
        "Кеше, 21:45 = 2026-02-14T21:45",
        "позавчера = 2026-02-13",
        "5 минут назад = 2026-02-15T11:55",
        "3 сағат бұрын = 2026-02-15T09:00",
        "2 күн бұрын = 2026-02-13",
        "в прошлом месяце = 2026-01",
        "1 год, 2 месяца назад = 2024-12-15",
      })
  void countsFromTheReference(String text, String expected) {
    HeaderDates dates = PARSER.parse(text, EdtfDate.parse("2026-02-15T12:00").orElseThrow());
    assertThat(best(dates)).isEqualTo(expected);
    assertThat(dates.best().orElseThrow().warnings()).contains(Warning.RELATIVE);
  }

  @Test
  void returnsEveryDateOfTheHeaderAndPrefersThePagesOwn() {
    String text = " date 2026-02-14 Опубликовано: 13.02.2026\nСенат принял закон.";
    HeaderDates dates = PARSER.parse(text);
    assertThat(dates.dates()).extracting(HeaderDate::role).containsExactly(Role.PREFIX, Role.LABEL);
    assertThat(dates.dates().get(1).warnings()).containsExactly(Warning.PREFIX_CONFLICT);
    assertThat(dates.dates().get(1).span().in(text)).isEqualTo("13.02.2026");
    assertThat(best(dates)).isEqualTo("2026-02-13");
    assertThat(dates.strip(text)).isEqualTo("Сенат принял закон.");
  }

  @Test
  void cutsThePrefixAndLeavesASentenceThatBeginsWithADate() {
    String text = " date 2026-02-17 2026 жылдың 15 наурызында референдум өтеді.";
    HeaderDates dates = PARSER.parse(text);
    assertThat(best(dates)).isEqualTo("2026-02-17");
    assertThat(dates.strip(text)).isEqualTo("2026 жылдың 15 наурызында референдум өтеді.");
    assertThat(dates.headerSpan().in(text)).isEqualTo(" date 2026-02-17 ");
  }

  @Test
  void keepsAHeadlineAboveTheDateLine() {
    String text = "Сенат принял закон\n13.02.2026, 14:35\nДепутаты одобрили проект.";
    HeaderDates dates = PARSER.parse(text);
    assertThat(dates.strip(text)).isEqualTo("Сенат принял закон\nДепутаты одобрили проект.");
    assertThat(text.substring(dates.bodyStart())).isEqualTo("Депутаты одобрили проект.");
  }

  @Test
  void keepsATitleBeforeTheDateOnItsLine() {
    String text = "В Алматы прошел форум 13.02.2026\nУчастники обсудили проект.";
    HeaderDates dates = PARSER.parse(text);
    assertThat(best(dates)).isEqualTo("2026-02-13");
    assertThat(dates.strip(text)).isEqualTo("В Алматы прошел форум\nУчастники обсудили проект.");
    assertThat(text.substring(dates.bodyStart())).isEqualTo("Участники обсудили проект.");
  }

  @Test
  void cutsARubricThatASeparatorPartsFromTheDate() {
    String text = "Сұхбат • 21 Ақпан, 2025\nЖаңа жоба басталды.";
    assertThat(PARSER.parse(text).strip(text)).isEqualTo("Жаңа жоба басталды.");
  }

  @Test
  void readsSeveralLabelsOnOneLine() {
    String text = "Опубликовано: 5 марта 2024 г., 10:15 Обновлено: 6 марта 2024\nВыпал снег.";
    HeaderDates dates = PARSER.parse(text);
    assertThat(dates.dates())
        .extracting(HeaderDate::role)
        .containsExactly(Role.LABEL, Role.UPDATED);
    assertThat(dates.strip(text)).isEqualTo("Выпал снег.");
  }

  @Test
  void readsALabelAboveTheDateAndTheTimeBelowIt() {
    String text =
        "Сенат принял закон\r\nОбновлено:\r\n13 февраля 2026\r\n14:35\r\nДепутаты одобрили.";
    HeaderDates dates = PARSER.parse(text);
    HeaderDate date = dates.best().orElseThrow();
    assertThat(date.role()).isEqualTo(Role.UPDATED);
    assertThat(date.value()).hasToString("2026-02-13T14:35");
    assertThat(dates.refused()).isEmpty();
    assertThat(dates.strip(text)).isEqualTo("Сенат принял закон\r\nДепутаты одобрили.");
  }

  @Test
  void leavesATimeBelowThatIsNone() {
    HeaderDates dates = PARSER.parse("13 февраля 2026\n25:35\nДепутаты одобрили.");
    assertThat(best(dates)).isEqualTo("2026-02-13");
  }

  @Test
  void givesNoYearToADayOfThePageThatIsStillToCome() {
    HeaderDates dates = PARSER.parse(" date 2020-05-03 15 мая\nПервая бизнес-школа");
    assertThat(dates.dates())
        .extracting(date -> date.value().toString())
        .containsExactly("2020-05-03", "XXXX-05-15");
    assertThat(best(dates)).isEqualTo("2020-05-03");
  }

  @Test
  void readsADateBelowATitleThatIsASentence() {
    String title = "Премьер Греции может уйти в отставку уже сегодня, пишут газеты.\n\n";
    String text = title + "06.11.2011, Афины 18:07 Премьер объявит об этом вечером.";
    assertThat(best(PARSER.parse(text))).isEqualTo("2011-11-06T18:07");
    assertThat(PARSER.parse(title + "Понедельник, 4 мая\nЗвезды советуют спать.").dates())
        .isEmpty();
  }

  @Test
  void settlesDayAndMonthByThePrefix() {
    HeaderDate date = PARSER.parse(" date 2008-08-05 05/08/2008 10:35").best().orElseThrow();
    assertThat(date.value()).hasToString("2008-08-05T10:35");
    assertThat(date.warnings()).containsExactly(Warning.INFERRED_ORDER);
  }

  @Test
  void takesTheYearWhoseWeekdayFits() {
    HeaderDates dates = PARSER.parse("Четверг, 10 января", EdtfDate.ofDay(2012, 8, 10));
    assertThat(best(dates)).isEqualTo("2013-01-10");
    HeaderDate slip =
        PARSER.parse("Пн, 18 февраля", EdtfDate.ofDay(2026, 2, 15)).best().orElseThrow();
    assertThat(slip.value()).hasToString("2026-02-18");
    assertThat(slip.warnings()).contains(Warning.WEEKDAY_CONFLICT, Warning.INFERRED_YEAR);
  }

  @Test
  void namesAReferenceThatIsTooCoarse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PARSER.parse("вчера", EdtfDate.ofYear(2026)))
        .withMessageContaining("reference");
  }
}
