// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.encoding.Misread.CHARSETS;
import static org.maqala.normalize.encoding.Misread.misread;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.testing.Utf16;

/** What is left out before it is weighed would not have been repaired. */
class MisreadPrefilterTest {
  private static final String RUSSIAN = "Министр сообщил журналистам: ещё сто новых школ в сёлах.";
  private static final String KAZAKH = "Өңірлерде биыл он шақты мектеп пен зауыт салынады, деді.";
  private static final List<CodePage> PAGES = Utf8Misread.PAGES;

  @Property
  void aPageThatIsLeftOutHasNoRunOfUtf8(@ForAll("lines") String line) {
    int pages = Utf8Misread.POSSIBLE.of(line);
    for (int i = 0; i < PAGES.size(); i++) {
      if ((pages >> i & 1) == 0) {
        assertThat(Utf8Misread.runs(line, PAGES.get(i))).isEmpty();
      }
    }
  }

  @Property
  void ofAShortLineItIsKnownWhetherItCanGain(@ForAll("lines") String line) {
    String shortLine = line.substring(0, Math.min(line.length(), 60));
    LineWords words = LineWords.of(shortLine);
    for (CodePage read : PAGES) {
      String other = PageMisread.transcode(shortLine, read, CodePages.KOI8_R);
      long gain = gain(shortLine, other);
      assertThat(words.canGain(read, CodePages.KOI8_R, 80)).isEqualTo(gain >= 80);
      assertThat(words.canGain(read, CodePages.KOI8_R, gain + 1)).isFalse();
    }
  }

  private static long gain(String line, String other) {
    long gain = 0;
    for (int start = 0; start < line.length(); ) {
      int end = PageMisread.wordEnd(line, start);
      if (!line.substring(start, end).equals(other.substring(start, end))) {
        gain += Plausibility.of(line, start, end) - Plausibility.of(other, start, end);
      }
      start = end + 1;
    }
    return gain;
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, KOI8-R",
    "windows-1251, IBM866",
    "windows-1251, ISO-8859-5",
    "windows-1251, windows-1252",
    "KOI8-R, windows-1251",
    "KOI8-R, IBM866",
    "IBM866, windows-1251",
    "IBM866, x-MacCyrillic",
    "ISO-8859-5, windows-1251",
    "x-MacCyrillic, IBM866",
  })
  void textOfAMisreadPageIsNotClean(String written, String read) {
    String line = misread(RUSSIAN, written, read);
    assertThat(PageMisread.of(line, Optional.empty())).isPresent();
    assertThat(CleanPlaces.areAll(SuspectLine.of(line))).isFalse();
    assertThat(CleanPlaces.areAll(SuspectLine.of((RUSSIAN + " " + line).repeat(20)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"землЯ", "ешЭашан", "Њинистр", "швыр¤ют"})
  void aWordWithOneLetterOfAnotherPageIsNotClean(String word) {
    assertThat(CleanPlaces.areAll(SuspectLine.of(RUSSIAN + " " + word + " " + RUSSIAN))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "судаКак",
        "КамАЗ",
        "сказалаЯ",
        "19:44■Как",
        "naïve café",
        "±5",
        "Україна",
        "судаКак 😀😀 −5"
      })
  void placesThatCleanTextHasAreClean(String word) {
    assertThat(CleanPlaces.areAll(SuspectLine.of(RUSSIAN + " " + word + " " + KAZAKH))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Українська", "«çâ»", "Türkçe ±5"})
  void aLongLineIsToldCleanByParts(String words) {
    String line = (RUSSIAN + " " + KAZAKH + " " + words + " ").repeat(60);
    assertThat(CleanPlaces.areAll(SuspectLine.of(line))).isTrue();
    assertThat(CleanPlaces.areAll(SuspectLine.of(misread(line, "IBM866", "windows-1251"))))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "судаКак",
        "КамАЗ",
        "ҚарМТУ-дың",
        "ҚазКСР",
        "КамАЗ-5320",
        "МиГ-31",
        "ҚазАқпарат",
        "мектепҚала",
        "еліміздеБіз"
      })
  void glueIsNoReasonToLookAtALine(String word) {
    assertThat(hasPlace(RUSSIAN + " " + word + " " + KAZAKH)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "оПХБЕР",
        "землЯ",
        "взЯли",
        "сделР°Р»Рё",
        "заяРІРёР»",
        "РЬРЭ-ХбХЭ",
        "ярЁ?эхЁ?",
        "АлматС‹.",
        "произвеДЕМХЕ",
        "мРс?"
      })
  void aCapitalThatAWrongPageLeavesIsAReason(String word) {
    assertThat(hasPlace(RUSSIAN + " " + word + " " + KAZAKH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Óńirlerde zaýyt, dáýlet", "Ózbekstan", "Ädilet öñirde", "táýelsizdik"})
  void markedLettersOfALatinWordAreNoReason(String text) {
    assertThat(hasPlace(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ñóä", "Ïðèâåò", "Ó™", "Ñ‚", "Γäó"})
  void thoseOfAMisreadWordAre(String text) {
    assertThat(hasPlace(text)).isTrue();
  }

  private static boolean hasPlace(String text) {
    return IntStream.range(0, text.length()).anyMatch(at -> Suspicion.isPlace(text, at));
  }

  @Test
  void theLayoutsAreVotedOnOnlyWhereTheyChangeALetter() {
    assertThat(mayBeInLayout((RUSSIAN + KAZAKH).repeat(30) + "КамАЗ")).isFalse();
    assertThat(mayBeInLayout(RUSSIAN.repeat(30) + "ї")).isTrue();
    assertThat(mayBeInLayout("€" + RUSSIAN.repeat(30))).isTrue();
  }

  private static boolean mayBeInLayout(String text) {
    SuspectPlaces places = new SuspectPlaces();
    Suspicion.find(text, 0, text.length(), new char[16], places);
    return places.mayBeInLayout();
  }

  @Property
  void aLineWithoutARunOfLettersIsOfNoOtherPage(@ForAll("lines") String line) {
    if (!PageMisread.canMakeWord(line)) {
      assertThat(PageMisread.of(line, Optional.empty())).isEmpty();
    }
  }

  @Test
  void textInLatinLettersHasNoRunOfLetters() {
    assertThat(PageMisread.canMakeWord("Óńirlerde bıyl zaýyt salynady, dedi mınıstr")).isFalse();
    assertThat(PageMisread.canMakeWord("Almatyda zaýyt, Ïðèâåò")).isTrue();
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> words =
        Arbitraries.of((RUSSIAN + " " + KAZAKH + " à «Нұр» ■Как её сё mГ©d ям").split(" "))
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(list -> String.join(" ", list));
    Arbitrary<String> charsets = Arbitraries.of(CHARSETS);
    Arbitrary<String> once = Combinators.combine(words, charsets, charsets).as(Misread::misread);
    Arbitrary<String> mixed =
        Combinators.combine(words, once, once).as((a, b, c) -> a + b + " " + c);
    return Arbitraries.oneOf(Utf16.texts(), words, once, mixed);
  }
}
