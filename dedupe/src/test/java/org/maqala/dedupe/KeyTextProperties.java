// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KeyTextProperties {
  /** Sixty-four bytes at a time or one character after another. */
  @Property(tries = 1000)
  void foldsAsTheRuleForEachCharacterSays(@ForAll("texts") String text) {
    KeyText key = new KeyText();
    byte[] bytes = Utf8.encode("x" + text);
    key.fold(bytes, 1, bytes.length);

    assertThat(key.toString()).isEqualTo(byRule(text));
    assertThat(key.wordCount()).isEqualTo(words(key.toString()).size());
    assertThat(Arrays.copyOf(key.words(), key.wordCount())).isEqualTo(hashes(key.toString()));
  }

  /** As {@link Folding} states it. */
  private static String byRule(String text) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int folded = Folding.ofCodePoint(c, key.isEmpty() ? ' ' : key.codePointBefore(key.length()));
      switch (folded) {
        case Folding.COMPOSED -> key.setCharAt(key.length() - 1, 'й');
        case Folding.DOTS -> key.append("...");
        case Folding.DROPPED -> {}
        case ' ' -> key.append(key.isEmpty() || key.charAt(key.length() - 1) == ' ' ? "" : " ");
        default -> key.appendCodePoint(folded);
      }
    }
    return key.toString().endsWith(" ") ? key.substring(0, key.length() - 1) : key.toString();
  }

  private static long[] hashes(String key) {
    return words(key).stream()
        .mapToLong(word -> {
          byte[] bytes = Utf8.encode(word + "\uFFFF".repeat(Hashes.SLACK));
          return Hashes.word(bytes, 0, Utf8.encode(word).length);
        })
        .toArray();
  }

  private static List<String> words(String key) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    (key + " ")
        .codePoints()
        .forEach(c -> {
          if (Words.isPart(c)) {
            word.appendCodePoint(c);
          } else if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    return words;
  }

  @Property(tries = 300)
  void aMalformedByteIsReadAsTheReplacementCharacter(@ForAll long seed) {
    byte[] bytes = Utf8Texts.bytes(new Random(seed));
    KeyText key = new KeyText();
    key.fold(bytes, 0, bytes.length);

    assertThat(key.toString()).isEqualTo(byRule(Utf8.decode(bytes, 0, bytes.length)));
  }

  @Example
  void plainLettersFoldToThemselves() {
    Set<Integer> plain = Set.of((int) 'а', (int) 'п', (int) 'р', (int) 'я');
    PlainLetters letters = new PlainLetters();
    for (int c = 0x80; c < 0x800; c++) {
      byte[] text = Utf8.encode(Character.toString(c).repeat(40));
      letters.scan(text, 0, text.length);
      long found = letters.letters(0);
      // All of the first bytes, or none.
      assertThat(found).isIn(0L, 0x5555555555555555L);
      if (found != 0) {
        assertThat(Folding.ofCodePoint(c, ' ')).isEqualTo(c);
        assertThat(Words.isPart(c)).isTrue();
      } else {
        assertThat(plain).doesNotContain(c);
      }
      assertThat(letters.spaces(0)).isZero();
    }
  }

  /** Wherever the bytes lie in their array, and from whichever of them on is asked. */
  @Property(tries = 300)
  void lettersAndSpacesAreFoundOneByOne(
      @ForAll("texts") String text, @ForAll @IntRange(max = 9) int before) {
    byte[] bytes = Utf8.encode("x".repeat(before) + text);
    int end = Math.min(bytes.length, before + PlainLetters.MOST);
    PlainLetters letters = new PlainLetters();
    letters.scan(bytes, before, end);

    for (int i = before; i < end; i++) {
      int c = Utf8.codePoint(bytes, i, bytes.length);
      assertThat(letters.letters(i - before) & 1).isEqualTo(c >= 'а' && c <= 'я' ? 1 : 0);
      assertThat(letters.spaces(i - before) & 1).isEqualTo(c == ' ' ? 1 : 0);
    }
    for (int i = before; i + PlainLetters.BLOCK < end; i++) {
      long one = letters.letters(i - before) >>> 17;
      long other = letters.letters(i - before + 17);
      assertThat(one).isEqualTo(other & (-1L >>> 17));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf8Texts.texts();
  }
}
