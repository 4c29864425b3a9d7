// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every day of 2000 to 2035 in every format that the JDK and ICU print for Russian and Kazakh. */
class EveryDayTest {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
  private static final LocalTime TIME = LocalTime.of(14, 35);
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
  private static final int[] ICU_STYLES = {
    DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM, DateFormat.SHORT
  };

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void inEveryDateStyleOfTheJdk(String language) {
    for (FormatStyle style : FormatStyle.values()) {
      Locale locale = Locale.forLanguageTag(language);
      DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
      readsEveryDay(format::format);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void inEveryDateStyleOfIcu(String language) {
    for (int style : ICU_STYLES) {
      readsEveryDay(icu(DateFormat.getDateInstance(style, ULocale.forLanguageTag(language))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void inEveryDateAndTimeStyleOfTheJdk(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (FormatStyle date : FormatStyle.values()) {
      for (FormatStyle time : FormatStyle.values()) {
        DateTimeFormatter format =
            DateTimeFormatter.ofLocalizedDateTime(date, time).withLocale(locale);
        readsEveryMinute(moment -> format.format(moment.atZone(ZONE)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk"})
  void inEveryDateAndTimeStyleOfIcu(String language) {
    for (int date : ICU_STYLES) {
      for (int time : ICU_STYLES) {
        DateFormat format =
            DateFormat.getDateTimeInstance(date, time, ULocale.forLanguageTag(language));
        readsEveryMinute(icu(format));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yMMMMd", "yMMMd", "yMMMEd", "yMMMMEEEEd", "yMd", "yMEd"})
  void inTheSkeletonsOfIcu(String skeleton) {
    for (String language : List.of("ru", "kk")) {
      ULocale locale = ULocale.forLanguageTag(language);
      readsEveryDay(icu(DateFormat.getInstanceForSkeleton(skeleton, locale)));
      readsEveryMinute(icu(DateFormat.getInstanceForSkeleton(skeleton + "Hm", locale)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"MMMMd", "MMMd", "MMMEd", "MMMMEEEEd"})
  void withNoYear(String skeleton) {
    for (String language : List.of("ru", "kk")) {
      DateFormat format =
          DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLanguageTag(language));
      reads(icu(format), day -> "XXXX" + day.toString().substring(4, 10), 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yMMMM", "yMMM", "yM"})
  void asMonths(String skeleton) {
    for (String language : List.of("ru", "kk")) {
      DateFormat format =
          DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLanguageTag(language));
      reads(icu(format), day -> day.toString().substring(0, 7), 11);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yQQQQ", "yQQQ"})
  void asQuarters(String skeleton) {
    for (String language : List.of("ru", "kk")) {
      DateFormat format =
          DateFormat.getInstanceForSkeleton(skeleton, ULocale.forLanguageTag(language));
      reads(icu(format), day -> day.getYear() + "-" + (33 + (day.getMonthValue() - 1) / 3), 29);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd.MM.yyyy",
        "d.M.yyyy",
        "dd.MM.yy",
        "yyyy-MM-dd",
        "yyyy.MM.dd",
        "yyyy/MM/dd",
        "d MMMM yyyy",
        "d MMMM yyyy 'г.'",
        "d-MMMM-yyyy",
        "d MMM yyyy",
        "d LLLL, yyyy",
        "EEEE, d MMMM yyyy 'года'",
        "EE, d MMM yyyy",
        "d MMMM yyyy, EEEE",
      })
  void inRussianPatterns(String pattern) {
    readsEveryDay(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("ru"))::format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d MMMM yyyy",
        "d LLLL, yyyy",
        "d-LLLL, yyyy",
        "yyyy 'жылғы' d MMMM",
        "yyyy 'жылдың' d MMMM",
        "yyyy 'ж.' d MMMM, EEEE",
        "yyyy 'ж.' dd MMM",
        "d MMM yyyy 'ж.'",
      })
  void inKazakhPatterns(String pattern) {
    readsEveryDay(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag("kk"))::format);
  }

  private static Function<LocalDateTime, String> icu(DateFormat format) {
    format.setTimeZone(TimeZone.getTimeZone(ZONE.getId()));
    return moment -> format.format(Date.from(moment.atZone(ZONE).toInstant()));
  }

  private static void readsEveryDay(Function<LocalDateTime, String> format) {
    reads(format, day -> day.toLocalDate().toString(), 1);
  }

  private static void readsEveryMinute(Function<LocalDateTime, String> format) {
    reads(format, LocalDateTime::toString, 1);
  }

  /** Checks the date and the minute alone: some of these formats print seconds or an offset too. */
  private static void reads(
      Function<LocalDateTime, String> format, Function<LocalDateTime, String> edtf, int step) {
    List<String> misread = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(step)) {
      LocalDateTime moment = day.atTime(TIME);
      String written = format.apply(moment);
      String expected = edtf.apply(moment);
      HeaderDate best = PARSER.parse(written).best().orElse(null);
      String value = best == null ? "none" : best.value().toString();
      boolean right = value.length() > 16 ? value.startsWith(expected) : value.equals(expected);
      if (best == null || !right || best.warnings().contains(Warning.WEEKDAY_CONFLICT)) {
        misread.add(written + " as " + value);
      }
    }
    assertThat(misread).isEmpty();
  }
}
