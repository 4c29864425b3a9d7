// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** That the generator brings what it promises, and not once in a blue moon. */
class Utf16Test {
  /** Each class of characters, and how to tell that the text has one at an offset. */
  private static final Map<String, Finder> CLASSES = new TreeMap<>();

  private interface Finder {
    boolean at(String text, int offset);
  }

  static {
    is("a Russian letter", c -> (c >= 'а' && c <= 'я') || c == 'ё');
    is("a Russian capital", c -> (c >= 'А' && c <= 'Я') || c == 'Ё');
    is("a Kazakh letter", c -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(c) >= 0);
    is("a Latin look-alike", c -> "aceopxyiABCEHKMOPTXY".indexOf(c) >= 0);
    is("another look-alike", c -> "əǝıӀҡҝӄķӊɵѳø¥".indexOf(c) >= 0);
    is("a digit", Character::isDigit);
    is("NBSP", c -> c == '\u00A0');
    is("a thin space", c -> c == '\u2009');
    is("a narrow no-break space", c -> c == '\u202F');
    is("an ideographic space", c -> c == '\u3000');
    is("a tab", c -> c == '\t');
    is("ZWSP", c -> c == '\u200B');
    is("ZWJ", c -> c == '\u200D');
    is("a byte-order mark", c -> c == '\uFEFF');
    is("a soft hyphen", c -> c == '\u00AD');
    is("a lone LF", (t, i) -> t.charAt(i) == '\n' && unit(t, i - 1) != '\r');
    is("a lone CR", (t, i) -> t.charAt(i) == '\r' && unit(t, i + 1) != '\n');
    is("CRLF", (t, i) -> t.charAt(i) == '\r' && unit(t, i + 1) == '\n');
    is("NEL", c -> c == '\u0085');
    is("LS", c -> c == '\u2028');
    is("PS", c -> c == '\u2029');
    is("an en dash", c -> c == '–');
    is("an em dash", c -> c == '—');
    is("a minus sign", c -> c == '−');
    is("a hyphen-minus", c -> c == '-');
    is("a non-breaking hyphen", c -> c == '\u2011');
    is("a straight quote", c -> c == '"');
    is("an opening guillemet", c -> c == '«');
    is("a closing guillemet", c -> c == '»');
    is("a low quote", c -> c == '„');
    is("an English quote", c -> c == '“' || c == '”');
    is("a single quote", c -> c == '‘' || c == '’' || c == '\'');
    is("a combining mark", c -> Character.getType(c) == Character.NON_SPACING_MARK);
    is("a decomposed й", (t, i) -> t.startsWith("и\u0306", i));
    is("a control character", c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t');
    is("NUL", c -> c == 0);
    is("a surrogate pair", (t, i) -> Character.isSurrogatePair(t.charAt(i), unit(t, i + 1)));
    is(
        "a lone high surrogate",
        (t, i) ->
            Character.isHighSurrogate(t.charAt(i)) && !Character.isLowSurrogate(unit(t, i + 1)));
    is(
        "a lone low surrogate",
        (t, i) ->
            Character.isLowSurrogate(t.charAt(i)) && !Character.isHighSurrogate(unit(t, i - 1)));
    is(
        "a word of four letters",
        (t, i) -> t.substring(i).codePoints().limit(4).filter(Character::isLetter).count() == 4);
  }

  private static void is(String name, IntPredicate unit) {
    CLASSES.put(name, (text, offset) -> unit.test(text.charAt(offset)));
  }

  private static void is(String name, Finder finder) {
    CLASSES.put(name, finder);
  }

  private static char unit(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : 'x';
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  @Provide
  Arbitrary<String> articles() {
    return Utf16.articles();
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 4000)
  void everyClassOfCharactersOccursInOneTextOfAThousand(@ForAll("texts") String text) {
    CLASSES.forEach((name, finder) -> {
      boolean found = false;
      for (int i = 0; i < text.length() && !found; i++) {
        found = finder.at(text, i);
      }
      Statistics.label(name)
          .collect(found)
          .coverage(coverage -> coverage.check(true).percentage(p -> p > 0.1));
    });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property
  void theEmptyTextAndLongOnesOccur(@ForAll("texts") String text) {
    Statistics.label("length")
        .collect(text.isEmpty() ? "empty" : text.length() > 60 ? "long" : "other")
        .coverage(coverage -> {
          coverage.check("empty").count(n -> n > 0);
          coverage.check("long").percentage(p -> p > 5);
        });
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property
  void articlesRepeatLines(@ForAll("articles") String text) {
    long lines = text.lines().filter(line -> !line.isBlank()).count();
    long distinct = text.lines().filter(line -> !line.isBlank()).distinct().count();
    Statistics.label("repeats")
        .collect(lines > distinct)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
  }

  @Test
  void escapedShowsWhatCannotBeSeen() {
    assertThat(new EscapedSamples().report("Kи\u0306")).isEqualTo("Kи\u0306 = K\\u0438\\u0306");
    assertThat(new EscapedSamples().appliesTo("plain")).isFalse();
    assertThat(Utf16.escaped("a\u00A0я\uD800")).isEqualTo("a\\u00A0\\u044F\\uD800");
  }
}
