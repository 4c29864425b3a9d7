// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final Lexicon OWN =
      WordAutomaton.of(Map.of("дом", 3, "Дома", 2, "домашний", 1, "из-за", 5, "ещё", 4));

  @ParameterizedTest
  @ValueSource(strings = {"государственного", "в", "Ещё", "ЕЩЕ", "из-за", "сказал", "по-русски"})
  void knowsRussianWords(String word) {
    assertThat(Lexicon.russian().contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"мемлекеттік", "Қазақстан", "ЖӘНЕ", "бойынша", "бір", "жұмысшы"})
  void knowsKazakhWords(String word) {
    assertThat(Lexicon.kazakh().contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "государственногоо", "word", "б", "договораи", "\uD83D", "ў", "5"})
  void doesNotKnowWhatIsNoWord(String word) {
    assertThat(Lexicon.russian().or(Lexicon.kazakh()).contains(word)).isFalse();
  }

  @Test
  void tellsFrequentWordsFromRareOnes() {
    assertThat(Lexicon.russian().frequency("в", 0, 1)).isEqualTo(7);
    assertThat(Lexicon.russian().frequency("дом", 0, 3)).isBetween(4, 5);
    assertThat(Lexicon.kazakh().frequency("және", 0, 4)).isEqualTo(7);
    assertThat(OWN.frequency("дома", 0, 4)).isEqualTo(2);
  }

  @Test
  void looksAtTheRangeOnly() {
    assertThat(OWN.contains("вДОМах", 1, 4)).isTrue();
    assertThat(OWN.contains("вДОМах", 0, 4)).isFalse();
    assertThatThrownBy(() -> OWN.contains("дом", 1, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void isWalkedLetterByLetter() {
    WordAutomaton words = WordAutomaton.of(Map.of("дом", 3, "дома", 2));
    int place = words.start();
    for (char letter : "ДОМ".toCharArray()) {
      place = words.step(place, letter);
    }
    assertThat(WordAutomaton.frequencyAt(place)).isEqualTo(3);
    assertThat(WordAutomaton.frequencyAt(words.step(place, 'а'))).isEqualTo(2);
    assertThat(WordAutomaton.frequencyAt(words.step(words.start(), 'д'))).isZero();
    assertThat(words.step(place, 'у')).isZero();
    assertThat(words.step(0, 'д')).isZero();
    assertThat(words.step(words.start(), '5')).isZero();
  }

  @Test
  void walksThePrefixes() {
    List<String> found = new ArrayList<>();
    String text = "вдомашнийуют";
    OWN.prefixes(
        text,
        1,
        text.length(),
        (end, frequency) -> found.add(text.substring(1, end) + " " + frequency));
    assertThat(found).containsExactly("дом 3", "дома 2", "домашний 1");
    List<String> byDefault = new ArrayList<>();
    Lexicon asked = OWN::frequency;
    asked.prefixes(
        text,
        1,
        text.length(),
        (end, frequency) -> byDefault.add(text.substring(1, end) + " " + frequency));
    assertThat(byDefault).isEqualTo(found);
  }

  @Test
  void comesBackFromBytes() throws IOException {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      String word =
          Integer.toString(i, 7)
              .chars()
              .map(c -> c - '0' + 'а')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      words.put(word, i % 7 + 1);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordAutomaton.of(words).writeTo(bytes);
    WordAutomaton read = WordAutomaton.read(new ByteArrayInputStream(bytes.toByteArray()));
    words.forEach((word, frequency) ->
        assertThat(read.frequency(word, 0, word.length())).as(word).isEqualTo(frequency));
    assertThat(read.contains("ааа")).isFalse();
  }

  @Test
  void holdsNoWords() {
    assertThat(WordAutomaton.of(Map.of()).contains("дом")).isFalse();
  }

  @Test
  void refusesWhatIsNoLexicon() throws IOException {
    byte[] text = "MQ is no lexicon".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> WordAutomaton.read(new ByteArrayInputStream(text)))
        .isInstanceOf(IOException.class)
        .hasMessage("not a lexicon of this version");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordAutomaton.of(Map.of("дом", 1)).writeTo(bytes);
    for (int length = 0; length < bytes.size() - 6; length++) {
      ByteArrayInputStream cut = new ByteArrayInputStream(bytes.toByteArray(), 0, length);
      assertThatThrownBy(() -> WordAutomaton.read(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesWordsItCannotHold() {
    assertThatThrownBy(() -> WordAutomaton.of(Map.of("дом2", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("word \"дом2\": no Russian or Kazakh letter at 3");
    assertThatThrownBy(() -> WordAutomaton.of(Map.of("", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 64 letters");
    assertThatThrownBy(() -> WordAutomaton.of(Map.of("дом", 8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("frequency of дом: 8 is not from 1 to 7");
  }
}
