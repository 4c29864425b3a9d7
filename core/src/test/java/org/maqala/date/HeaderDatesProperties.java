// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maqala.testing.Utf16;
import org.maqala.text.Span;

class HeaderDatesProperties {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();
  private static final EdtfDate REFERENCE = EdtfDate.ofDay(2026, 2, 15).atMinute(12, 0);

  @Property
  void everyDatePrintsAndParsesBack(@ForAll("values") EdtfDate date) {
    assertThat(EdtfDate.parse(date.toString())).contains(date);
  }

  @Property
  void neverThrowsAndKeepsItsSpansInTheText(@ForAll("headers") String text) {
    for (HeaderDates dates : List.of(PARSER.parse(text), PARSER.parse(text, REFERENCE))) {
      Span whole = new Span(0, text.length());
      assertThat(dates.dates()).allMatch(date -> whole.contains(date.span()));
      assertThat(dates.refused()).allMatch(refusal -> whole.contains(refusal.span()));
      assertThat(whole.contains(dates.headerSpan())).isTrue();
      assertThat(dates.strip(text)).hasSize(text.length() - dates.headerSpan().length());
      assertThat(dates.bodyStart()).isBetween(0, text.length());
    }
  }

  @Property
  void everyDatePassesItsOwnPrint(@ForAll("headers") String text) {
    for (HeaderDate date : PARSER.parse(text, REFERENCE).dates()) {
      assertThat(EdtfDate.parse(date.value().toString())).contains(date.value());
    }
  }

  @Property
  void aSentenceAfterTheHeaderChangesNothing(
      @ForAll("lines") String line, @ForAll("sentences") String sentence) {
    String alone = "Заголовок\n" + line + "\nСенат принял закон, сообщает агентство.";
    HeaderDates before = PARSER.parse(alone);
    HeaderDates after = PARSER.parse(alone + sentence);
    assertThat(after).isEqualTo(before);
    assertThat(before.dates()).hasSize(1);
  }

  @Property
  void capitalsAndSpacesThatDoNotBreakNeverChangeAValue(@ForAll("lines") String line) {
    EdtfDate value = PARSER.parse(line).best().orElseThrow().value();
    for (String other :
        List.of(
            line.toUpperCase(Locale.ROOT),
            line.toLowerCase(Locale.ROOT),
            line.replace(' ', '\u00A0'),
            "\uFEFF" + line + "\u00A0")) {
      assertThat(PARSER.parse(other).best().map(HeaderDate::value)).as(other).contains(value);
    }
  }

  @Property
  void aLookAlikeLetterIsReadThroughWithAWarningOrNotAtAll(
      @ForAll("lines") String line, @ForAll @IntRange(max = 40) int at) {
    String latin = "aceopxki";
    String cyrillic = "асеорхкі";
    EdtfDate value = PARSER.parse(line).best().orElseThrow().value();
    Optional<String> maybe = swap(line, at, cyrillic, latin);
    Assume.that(maybe.isPresent());
    String typo = maybe.orElseThrow();
    PARSER
        .parse(typo)
        .best()
        .ifPresent(date -> {
          assertThat(date.value()).as(typo).isEqualTo(value);
          assertThat(date.warnings()).as(typo).contains(Warning.LOOK_ALIKE);
        });
  }

  @Property
  void aLetterForADigitIsNeverReadAsOne(
      @ForAll("figures") String line, @ForAll @IntRange(max = 9) int at) {
    EdtfDate value = PARSER.parse(line).best().orElseThrow().value();
    Optional<String> maybe = swap(line, at, "013", "OlЗ");
    Assume.that(maybe.isPresent());
    String typo = maybe.orElseThrow();
    assertThat(PARSER.parse(typo).dates()).as(typo + " for " + value).isEmpty();
  }

  /** The line with one of its characters replaced, if any can be. */
  private static Optional<String> swap(String line, int which, String from, String to) {
    int[] places =
        IntStream.range(0, line.length()).filter(i -> from.indexOf(line.charAt(i)) >= 0).toArray();
    if (places.length == 0) {
      return Optional.empty();
    }
    int i = places[which % places.length];
    char other = to.charAt(from.indexOf(line.charAt(i)));
    return Optional.of(line.substring(0, i) + other + line.substring(i + 1));
  }

  @Property
  void anotherDashOrSpaceNeverChangesARange(
      @ForAll("dashes") String dash, @ForAll @IntRange(min = 1, max = 14) int first) {
    String days = first + dash + (first + 3);
    EdtfDate expected =
        EdtfDate.interval(EdtfDate.ofDay(2026, 2, first), EdtfDate.ofDay(2026, 2, first + 3));
    for (String line : List.of(days + " февраля 2026 г.", "2026 жылғы " + days + " ақпан")) {
      assertThat(PARSER.parse(line).best().map(HeaderDate::value)).as(line).contains(expected);
    }
  }

  @Test
  void readsOnlyTheHeaderOfAHugeText() {
    for (String unit : List.of("1", ".", "1.", "февраля ", "13 февраля 2026 ", " ", "\n", "(")) {
      String text = unit.repeat(1_000_000 / unit.length());
      HeaderDates dates = PARSER.parse(text);
      assertThat(dates.dates()).hasSizeLessThan(100);
      assertThat(dates.refused()).hasSizeLessThan(2_000);
    }
  }

  @Provide
  Arbitrary<EdtfDate> values() {
    Arbitrary<EdtfDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(0, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
            .map(day -> EdtfDate.of(LocalDate.ofEpochDay(day)));
    Arbitrary<EdtfDate> points =
        Combinators.combine(
                days,
                Arbitraries.integers().between(0, 86_399),
                Arbitraries.integers().between(-1_080, 1_080),
                Arbitraries.integers().between(0, 8))
            .as(HeaderDatesProperties::point);
    return Arbitraries.oneOf(
        points, Combinators.combine(points, points).as((a, b) -> EdtfDate.interval(a, b)));
  }

  private static EdtfDate point(EdtfDate day, int second, int offset, int shape) {
    int year = day.year().orElseThrow();
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(offset * 60);
    return switch (shape) {
      case 0 -> EdtfDate.ofYear(year);
      case 1 -> EdtfDate.ofMonth(year, day.month().orElseThrow());
      case 2 -> EdtfDate.ofMonth(year, 21 + second % 4);
      case 3 -> EdtfDate.ofMonth(year, 33 + second % 4);
      case 4 -> EdtfDate.ofMonthDay(day.month().orElseThrow(), day.dayOfMonth().orElseThrow());
      case 5 -> day.atHour(second / 3_600);
      case 6 -> day.atMinute(second / 3_600, second / 60 % 60).withOffset(zone);
      case 7 -> day.atSecond(second / 3_600, second / 60 % 60, second % 60);
      default -> day;
    };
  }

  /** Any text, with words and marks of dates strewn in. */
  @Provide
  Arbitrary<String> headers() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "13",
            "2026",
            "02",
            ".",
            "-",
            "/",
            ":",
            " ",
            "\n",
            "+",
            "T",
            "февраля",
            "ақпан",
            "жылғы",
            "г.",
            "в",
            "с",
            "по",
            "квартал",
            "IV",
            "пятница",
            "назад",
            "5 минут",
            "GMT",
            "date 2026-02-13 ",
            "13.02.2026",
            "14:35",
            "Астана. ",
            "Опубликовано",
            "№",
            "16+",
            "—",
            "qańtar",
            "قاڭتار",
            "двадцать",
            "первое",
            "(",
            ")",
            "32",
            "31",
            "00",
            "am",
            "a.m.");
    Arbitrary<String> dates = bits.list().ofMaxSize(14).map(list -> String.join("", list));
    return Arbitraries.oneOf(
        Utf16.texts(),
        dates,
        Combinators.combine(dates, Utf16.texts(10), dates).as((a, b, c) -> a + b + c));
  }

  @Provide
  Arbitrary<String> figures() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(2000, 2035))
        .as((day, month, year) -> String.format(Locale.ROOT, "%02d.%02d.%d", day, month, year));
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("-", "–", "—", " - ", " – ", " — ", "\u2011", "\u2010", "\u00A0—\u00A0");
  }

  @Provide
  Arbitrary<String> lines() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(1990, 2035),
            Arbitraries.of(" %d %s %d", "%d %s, %d, 14:35", "%d %s %d | 20:10"))
        .as((day, month, year, form) ->
            String.format(
                    Locale.ROOT,
                    form,
                    day,
                    List.of(
                            "қаңтар",
                            "ақпан",
                            "марта",
                            "сәуір",
                            "мая",
                            "июня",
                            "шілде",
                            "тамыз",
                            "сентября",
                            "қазан",
                            "қараша",
                            "декабря")
                        .get(month),
                    year)
                .trim());
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
        " Съезд прошёл 5 июня 2020 года.",
        "\n5 июня 2020 года прошёл съезд.",
        "\n13.02.2020, 14:35\n",
        "\nОпубликовано: 01.01.2020",
        "\n\n2020 жылғы 5 маусымда жиын өтті.",
        "\nАстана. 8 февраля. АГЕНТСТВО - Текст.");
  }
}
