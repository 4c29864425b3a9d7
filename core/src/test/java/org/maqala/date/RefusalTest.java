// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the header refuses, by its reason; nothing of it is taken, coarsened or cut. */
class RefusalTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();

  /** What is refused, where it stands between brackets, and why. */
  private record Case(String text, Reason reason) {
    String plain() {
      return text.replace("[", "").replace("]", "");
    }

    String refused() {
      return text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    }
  }

  private static List<Case> cases() {
    return Stream.of(
            "[31.02.2026] IMPOSSIBLE",
            "[31.02.2026 14:35] IMPOSSIBLE",
            "[29 февраля 2025] IMPOSSIBLE",
            "[32 августа 2014] IMPOSSIBLE",
            "[29 ақпан 2025] IMPOSSIBLE",
            "[2026 жылғы 31 сәуір, 14:35] IMPOSSIBLE",
            "[13.13.2026] IMPOSSIBLE",
            "[00.00.2026] IMPOSSIBLE",
            "[13.02.2026 25:10] IMPOSSIBLE",
            "[13.02.2026 14:60] IMPOSSIBLE",
            "130 [сентября 2026] IMPOSSIBLE",
            "[15-13 февраля 2026] IMPOSSIBLE",
            "[05/08/2008 10:35] AMBIGUOUS_ORDER",
            "[05-08-2008] AMBIGUOUS_ORDER",
            "[1 (5) сентября 1917] AMBIGUOUS_ORDER",
            "Тел.: [250-13-45] PHONE_NUMBER",
            "Тел. 8 (7172) [74-52-10] PHONE_NUMBER",
            "Версия [10.15.7] VERSION",
            "Версия [2.10.2019] VERSION",
            "version [2.10.19] VERSION",
            "IP [192.168.1.1] VERSION",
            "Курс [12.05.20] QUANTITY",
            "[12.05] тенге QUANTITY",
            "[12.05] руб. QUANTITY",
            "[12.05]% QUANTITY",
            "Закон от [13.02.2026] № 213 LEGAL_REFERENCE",
            "Указ Президента от [13 февраля 2026 года] LEGAL_REFERENCE",
            "Приказ № 12 от [13.02.2026] LEGAL_REFERENCE",
            "№ 12 от [13.02.2026] по делу LEGAL_REFERENCE",
            "п. [13.2.2026] LEGAL_REFERENCE",
            "Пункт [3.12.2019] договора LEGAL_REFERENCE",
            "[07.04.2021] № 213 қаулысымен LEGAL_REFERENCE",
            "[2026 жылғы 13 ақпандағы] бұйрығы LEGAL_REFERENCE",
            "[Просмотров: 2026] COUNTER",
            "[2026 просмотров] COUNTER",
            "[Қаралды: 2026] COUNTER",
            "[16+] AGE_MARK",
            "[0+] AGE_MARK",
            "[15.02] DAY_AND_MONTH_ONLY",
            "[2026] YEAR_ONLY",
            "[2026 маусымы] YEAR_ONLY",
            "Бұл [маусым] қызықты болды MONTH_ONLY",
            "[Қазан] асу MONTH_ONLY",
            "Он [там] был MONTH_ONLY",
            "[Мая] Плисецкая MONTH_ONLY",
            "[1O.02.2026] BROKEN_DIGITS",
            "[13.О2.2026] BROKEN_DIGITS",
            "[15О2.2019] BROKEN_DIGITS",
            "[14:35] TIME_ONLY",
            "Начало [в 14:35] TIME_ONLY",
            "[Вчера, 12:30] NO_REFERENCE",
            "[Кеше] NO_REFERENCE",
            "[5 минут назад] NO_REFERENCE",
            "[15 hours 53 min ago] NO_REFERENCE",
            "[понедельник] NO_REFERENCE",
            "[24 қараша]. Жылнама CALENDAR",
            "Умер Иван Петров\nИван Петров [24 октября 1953 года]\nСкончался актёр. CAPTION",
            "Драку устроил рэпер\nИван Петров, [26 марта 2017 года]\nИвана Петрова ищут. CAPTION",
            "Премию дали актрисе\nАктриса Анна Ким, [2013 год]\nПремию дали в среду. CAPTION",
            "Новый лидер\nГоры Памира, [2009 год]\nДвижение избрало лидера. CAPTION",
            "[13 февраля 1026] YEAR_OUT_OF_RANGE",
            "В [2026 году] построят завод. IN_SENTENCE",
            "[5 июня 2026 года] в Астане прошёл съезд. IN_SENTENCE",
            "[13.02.2026] Сенат принял новый закон. IN_SENTENCE",
            "[2026 жылғы 13 ақпанда] Астанада форум өтті. IN_SENTENCE",
            "[Сегодня] в Астане прошло заседание. IN_SENTENCE")
        .map(line -> {
          int reason = line.lastIndexOf(' ');
          return new Case(line.substring(0, reason), Reason.valueOf(line.substring(reason + 1)));
        })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesWithReasonAndPlace(Case refusal) {
    for (String before : List.of("", "Заголовок новости\n")) {
      String text = before + refusal.plain();
      HeaderDates dates = PARSER.parse(text);
      assertThat(dates.dates()).isEmpty();
      assertThat(dates.refused())
          .extracting(refused -> refused.reason() + " " + refused.span().in(text))
          .contains(refusal.reason() + " " + refusal.refused());
      assertThat(dates.bodyStart()).isZero();
      assertThat(dates.strip(text)).isSameAs(text);
    }
  }

  @Test
  void hasACaseForEveryReason() {
    assertThat(cases()).extracting(Case::reason).contains(Reason.values());
  }

  @Test
  void aBrokenDateVoidsItsTimeAndIsNotReadCoarser() {
    for (String broken : List.of("31.02.2026, 14:35", "31 февраля 2026, 14:35", "31.02.2026 г.")) {
      HeaderDates dates = PARSER.parse(" date 2026-03-01 " + broken + "\nВ Алматы прошел форум");
      assertThat(dates.dates())
          .extracting(date -> date.value().toString())
          .containsExactly("2026-03-01");
      assertThat(Arrays.stream(Reason.values()).filter(r -> has(dates, r)).toList())
          .containsExactly(Reason.IMPOSSIBLE);
    }
  }

  private static boolean has(HeaderDates dates, Reason reason) {
    return dates.refused().stream().anyMatch(refused -> refused.reason() == reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A byline: the text does not speak of its author.
        "Форум прошёл в столице\nАйгерим Омарова, 13 февраля 2026 года\nФорум собрал гостей.",
        // A place of one word, spoken of below.
        "Форум прошёл в столице\nАстана, 13 февраля 2026 года\nАстана приняла гостей.",
        "Форум прошёл в столице\nг. Алматы, 13 февраля 2026 года\nАлматы принял гостей.",
        // With its time it is the page's own.
        "Умер Иван Петров\nИван Петров, 13.02.2026 14:35\nСкончался актёр."
      })
  void takesTheDateBelowATitleThatNoPhotographBears(String text) {
    assertThat(PARSER.parse(text).dates()).hasSize(1);
  }
}
