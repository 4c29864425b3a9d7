// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maqala.normalize.encoding.Misread.CHARSETS;
import static org.maqala.normalize.encoding.Misread.misread;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.article.TextNormalizer;
import org.maqala.normalize.encoding.Misread;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;

/** Normalizing after a repair of wrong decoding: one scan, and the same result as two steps. */
class RepairBeforeTest {
  private static final String RUSSIAN =
      "Министр сообщил журналистам: ещё сто новых школ откроют в сёлах.";
  private static final String KAZAKH = "Өңірлерде биыл он шақты мектеп пен зауыт салынады, деді.";

  private final MojibakeRepair repair = new MojibakeRepair();
  private final CyrillicNormalizer standard = CyrillicNormalizer.standard();
  private final TextNormalizer after = standard.after(repair);

  @Test
  void whatWasMisreadIsRepairedFirstAndOffsetsAreInTheTextGiven() {
    String text = RUSSIAN + "\nрефoрмы " + misread("мемлекеттiк", "UTF-8", "windows-1251");
    AlignedText result = after.normalize(text);
    assertThat(result.text()).isEqualTo(RUSSIAN + "\nреформы мемлекеттік");
    assertThat(result.undo()).isEqualTo(text);
    assertThat(result.edits().get(0).source().in(text)).isEqualTo("o");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        RUSSIAN,
        KAZAKH,
        "КамАЗ, naïve café, «Голос», 5 €, mektep pen zaýyt, 13º",
      })
  void cleanTextIsTheSameInstance(String text) {
    assertThat(after.normalize(text).text()).isSameAs(text);
    assertThat(after.normalize((text + "\n").repeat(60)).isChanged()).isFalse();
  }

  /** Letters that are suspect beside each other alone: the scan must stop at them, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "КамАЗ\n", RUSSIAN + "\n", "naïve café\n", RUSSIAN + " " + KAZAKH + "\n"})
  void pairsOfMarkedLettersAreWounds(String before) {
    String misread = "Áóäó ñóäüáó ñóäó, áóäü";
    for (int lines : new int[] {1, 9, 60}) {
      String text = before.repeat(lines) + misread;
      assertThat(after.normalize(text).text())
          .isEqualTo(before.repeat(lines) + "Буду судьбу суду, будь");
      assertThat(after.normalize(text)).isEqualTo(inTwoSteps(standard, text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ó", "дó дома", "zaýyt", RUSSIAN + "\ný\n" + KAZAKH, "oó ó á óa"})
  void oneMarkedLetterIsNone(String text) {
    assertThat(after.normalize(text).text()).isSameAs(text);
    assertThat(repair.normalize(text).text()).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xáóú", "aýáó b", "λáó", "λ áó", "xá óú ñó", "Xáóúa áóa", "ńáó áý"})
  void pairsOfMarkedLettersAreWoundsOnlyWhereAWordStarts(String text) {
    for (int words : new int[] {0, 1, 80}) {
      String all = "turaly ".repeat(words) + text;
      assertThat(after.normalize(all)).isEqualTo(inTwoSteps(standard, all));
    }
  }

  /** What a caller knows to be calm may be so only until a page is found further on. */
  @Test
  void theWholeLineIsRepairedFromAPlaceInIt() {
    String line = "Ñóä. Áóäó ñóäüáó ñóäó, áóäü";
    assertThat(repair.normalize(line, 9)).isEqualTo(repair.normalize(line));
    assertThat(repair.normalize(line, 9).text()).startsWith("Суд. Буду");
  }

  /** A font layout shows by its letters all over the text, before and after the suspect lines. */
  @Test
  void theVoteForAFontIsTheOneOfTheWholeText() {
    String text = "Ѕр адам\nрефoрмы\nљмір сџруге жѕне\nқұқылы, бђл кџн";
    assertThat(after.normalize(text)).isEqualTo(inTwoSteps(standard, text));
    assertThat(after.normalize(text).text()).startsWith("Әр адам\nреформы\nөмір сүруге");
  }

  @Property
  void theResultIsThatOfTheTwoSteps(@ForAll("texts") String text) {
    assertThat(after.normalize(text)).isEqualTo(inTwoSteps(standard, text));
  }

  @Property(tries = 200)
  void soItIsWithOtherRules(@ForAll("texts") String text) {
    for (Preset preset : Preset.values()) {
      CyrillicNormalizer other =
          CyrillicNormalizer.builder(preset).disable(Rule.BORDER_GLUE).lexicons().build();
      assertThat(other.after(repair).normalize(text)).isEqualTo(inTwoSteps(other, text));
    }
  }

  private AlignedText inTwoSteps(CyrillicNormalizer normalizer, String text) {
    return repair.normalize(text).andThen(normalizer::normalize);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void itNeedsARepair(Preset preset) {
    CyrillicNormalizer normalizer = CyrillicNormalizer.builder(preset).build();
    assertThatNullPointerException().isThrownBy(() -> normalizer.after(null)).withMessage("repair");
  }

  @Property
  void whatHasNoSuspectPlaceIsNotRepaired(@ForAll("texts") String text) {
    int first = 0;
    while (first < text.length() && !MojibakeRepair.isSuspect(text, first)) {
      first++;
    }
    AlignedText whole = repair.normalize(text);
    assertThat(repair.normalize(text, first)).isEqualTo(whole);
    if (first == text.length()) {
      assertThat(whole.isChanged()).isFalse();
    }
  }

  @Test
  void aPlaceIsSuspectByWhatStandsBeforeIt() {
    assertThat(MojibakeRepair.isSuspect("оПХБЕР", 1)).isTrue();
    assertThat(MojibakeRepair.isSuspect("Как", 0)).isFalse();
    assertThat(MojibakeRepair.isSuspect("№є", 1)).isTrue();
    assertThat(MojibakeRepair.isSuspect("mГ©", 2)).isTrue();
    assertThat(MojibakeRepair.isSuspect("Г©", 1)).isFalse();
    assertThatThrownBy(() -> MojibakeRepair.isSuspect("а", 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> repair.normalize("а", 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Clean, misread once or twice, with defects of other kinds beside, in lines of all lengths. */
  @Provide
  Arbitrary<String> texts() {
    String defects =
        " рефoрмы КамАЗ судаКак а\u00AD\u00A0б café їй 5€ mГ©d «Нұр» ■Как её сё Ѕр кџн буду судьбу zaýyt ñó ý";
    Arbitrary<String> words =
        Arbitraries.of((RUSSIAN + " " + KAZAKH + defects).split(" "))
            .list()
            .ofMinSize(1)
            .ofMaxSize(60)
            .map(list -> String.join(" ", list));
    Arbitrary<String> charsets = Arbitraries.of(CHARSETS);
    Arbitrary<String> once = Combinators.combine(words, charsets, charsets).as(Misread::misread);
    Arbitrary<String> twice = Combinators.combine(once, charsets, charsets).as(Misread::misread);
    Arbitrary<String> lines =
        Arbitraries.oneOf(words, words, words, once, twice)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(list -> String.join("\n", list));
    return Arbitraries.oneOf(Utf16.texts(), words, lines, lines);
  }
}
