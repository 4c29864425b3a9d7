// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pojava.datetime.DateTime;
import org.pojava.datetime.DateTimeConfig;
import org.pojava.datetime.DateTimeConfigBuilder;

/**
 * Header lines a second, and first lines of prose refused a second, beside what else one would
 * write: the list of JDK formatters that a crawler of these sites keeps, tried in turn, with and
 * without the cost of an exception for each that fails, and {@code org.pojava:datetime}, which
 * guesses the format. Both rivals read fewer of the lines, and throw for the others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HeaderDateBenchmark {
  private static final int LINES = 256;
  private static final int PROSE = 2_000;

  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> KAZAKH =
      List.of(
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");
  private static final List<String> LATIN =
      List.of(
          "qańtar",
          "aqpan",
          "nauryz",
          "sáýir",
          "mamyr",
          "maýsym",
          "shilde",
          "tamyz",
          "qyrkúıek",
          "qazan",
          "qarasha",
          "jeltoqsan");
  private static final List<String> ARABIC =
      List.of(
          "قاڭتار",
          "اقپان",
          "ناۋرىز",
          "ساۋىر",
          "مامىر",
          "ماۋسىم",
          "شىلدە",
          "تامىز",
          "قىركۇيەك",
          "قازان",
          "قاراشا",
          "جەلتوقسان");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** A form of the line, as {@link String#format} takes it, and the names of the months in it. */
  private record Form(String line, List<String> months) {}

  // 1 day, 2 month in figures, 3 month's name, 4 year, 5 hour, 6 minute.
  private static final List<Form> FORMS =
      List.of(
          new Form("%1$02d.%2$02d.%4$d, %5$02d:%6$02d", RUSSIAN),
          new Form("%1$02d.%2$02d.%4$d %5$02d:%6$02d", RUSSIAN),
          new Form("%1$02d.%2$02d.%4$d", RUSSIAN),
          new Form("%4$d-%2$02d-%1$02dT%5$02d:%6$02d+05:00", RUSSIAN),
          new Form(" date %4$d-%2$02d-%1$02d ", RUSSIAN),
          new Form("%1$d %3$s %4$d, %5$02d:%6$02d", RUSSIAN),
          new Form("%1$d %3$s %4$d | %5$02d:%6$02d", RUSSIAN),
          new Form("%1$d %3$s %4$d г.", RUSSIAN),
          new Form("%1$d %3$s %4$d года, %5$02d:%6$02d", RUSSIAN),
          new Form("Опубликовано: %1$02d.%2$02d.%4$d %5$02d:%6$02d", RUSSIAN),
          new Form("Астана. %1$d %3$s. АГЕНТСТВО -", RUSSIAN),
          new Form("%1$d %3$s, %4$d", KAZAKH),
          new Form("%1$d %3$s %4$d, %5$02d:%6$02d", KAZAKH),
          new Form("%4$d жылғы %1$d %3$s", KAZAKH),
          new Form("%4$d ж. %1$d %3$s, %5$02d:%6$02d", KAZAKH),
          new Form("Сұхбат • %1$d %3$s, %4$d", KAZAKH),
          new Form("%1$d %3$s %4$d", LATIN),
          new Form("%4$d jylǵy %1$d %3$s", LATIN),
          new Form("%1$d %3$s %4$d", ARABIC),
          new Form("%3$s %1$d, %4$d", ENGLISH));

  // What a crawler of such sites lists, in the order of how often each occurs.
  private static final List<DateTimeFormatter> FORMATTERS =
      List.of(
          formatter("dd.MM.uuuu, HH:mm", "ru"),
          formatter("dd.MM.uuuu HH:mm", "ru"),
          formatter("dd.MM.uuuu", "ru"),
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          formatter("'date' uuuu-MM-dd", "ru"),
          formatter("d MMMM uuuu, HH:mm", "ru"),
          formatter("d MMMM uuuu | HH:mm", "ru"),
          formatter("d MMMM uuuu 'года, 'HH:mm", "ru"),
          formatter("d MMMM uuuu['г.']", "ru"),
          formatter("'Опубликовано: 'dd.MM.uuuu HH:mm", "ru"),
          formatter("d MMMM, uuuu", "kk"),
          formatter("d MMMM uuuu, HH:mm", "kk"),
          formatter("uuuu 'жылғы' d MMMM", "kk"),
          formatter("uuuu 'ж.' d MMMM, HH:mm", "kk"),
          formatter("MMMM d, uuuu", "en"));

  private final HeaderDateParser parser = HeaderDateParser.create();
  private final DateTimeConfig pojava =
      DateTimeConfig.fromBuilder(
          DateTimeConfigBuilder.newInstance()
              .dmyOrder(true)
              .locale(Locale.forLanguageTag("ru"))
              .inputTimeZone(TimeZone.getTimeZone("UTC"))
              .outputTimeZone(TimeZone.getTimeZone("UTC")));

  private String[] lines;
  private String prose;
  private String proseWithDates;

  /** Makes the lines. */
  @Setup
  public void prepare() {
    lines = new String[LINES];
    for (int i = 0; i < LINES; i++) {
      Form form = FORMS.get(i % FORMS.size());
      // Steps without a common factor, so that no branch can be foretold from the one before.
      LocalDateTime date = LocalDate.of(2009, 1, 1).atStartOfDay().plusMinutes(i * 34_567L);
      String month = form.months().get(date.getMonthValue() - 1);
      lines[i] =
          String.format(
              Locale.ROOT,
              form.line(),
              date.getDayOfMonth(),
              date.getMonthValue(),
              month,
              date.getYear(),
              date.getHour(),
              date.getMinute());
    }
    String sentence =
        "Глава государства провёл совещание по вопросам развития регионов и отметил, что работа"
            + " должна идти быстрее, а правительство внесёт предложения в парламент. ";
    prose = sentence.repeat(PROSE / sentence.length() + 1).substring(0, PROSE);
    String dated = "В 2024 году на заводе построили 15 цехов, а с 1 марта начнут третий. ";
    proseWithDates = (dated + prose).substring(0, PROSE);
  }

  /** All lines through this library. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void lines(Blackhole sink) {
    for (String line : lines) {
      sink.consume(parser.parse(line));
    }
  }

  /** A first line of 2,000 code units that names no date. */
  @Benchmark
  public HeaderDates prose() {
    return parser.parse(prose);
  }

  /** A first line of 2,000 code units that names a year and other numbers. */
  @Benchmark
  public HeaderDates proseWithDates() {
    return parser.parse(proseWithDates);
  }

  /** The same lines through the list of formatters, as one writes it. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void linesByJdkFormatters(Blackhole sink) {
    for (String line : lines) {
      sink.consume(byFormatters(line));
    }
  }

  /** The same lines through formatters that report a mismatch without an exception. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void linesByJdkFormattersWithoutExceptions(Blackhole sink) {
    for (String line : lines) {
      sink.consume(byPositions(line));
    }
  }

  /** The same lines through {@code org.pojava:datetime}. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public void linesByPojava(Blackhole sink) {
    for (String line : lines) {
      sink.consume(byPojava(line));
    }
  }

  private static Optional<TemporalAccessor> byFormatters(String line) {
    String stripped = line.strip();
    for (DateTimeFormatter formatter : FORMATTERS) {
      try {
        return Optional.of(formatter.parse(stripped));
      } catch (DateTimeParseException next) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<TemporalAccessor> byPositions(String line) {
    String stripped = line.strip();
    for (DateTimeFormatter formatter : FORMATTERS) {
      ParsePosition position = new ParsePosition(0);
      TemporalAccessor parsed = formatter.parseUnresolved(stripped, position);
      if (parsed != null && position.getIndex() == stripped.length()) {
        return Optional.of(formatter.parse(stripped));
      }
    }
    return Optional.empty();
  }

  private Optional<DateTime> byPojava(String line) {
    try {
      return Optional.of(DateTime.parse(line.strip(), pojava));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formatter(String pattern, String language) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.forLanguageTag(language));
  }
}
