// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table of words is a map from words to numbers that needs no strings to be asked. */
class WordTableProperties {
  /** Words of few letters, many of which have one hash: {@code ая} and {@code ба}. */
  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().withChars("абя").ofMaxLength(7).list().ofMaxSize(300);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("абяАБЯ").ofMaxLength(12).list().ofMaxSize(9);
  }

  @Property(tries = 200)
  void aWordHasTheNumberOfAMap(
      @ForAll("words") List<String> words, @ForAll("texts") List<String> texts) {
    WordTable table = new WordTable(Folding.WORDS);
    Map<String, Integer> map = new HashMap<>();
    for (String word : words) {
      map.putIfAbsent(word, map.size() + 1);
      assertThat(table.add(word)).isEqualTo(map.get(word));
    }
    assertThat(table.size()).isEqualTo(map.size() + 1);
    map.forEach((word, number) -> assertThat(table.word(number)).isEqualTo(word));
    for (String text : texts) {
      String folded = Folding.WORDS.fold(text);
      char[] letters = folded.toCharArray();
      for (int from = 0; from <= letters.length; from++) {
        for (int to = from; to <= letters.length; to++) {
          assertThat(table.find(letters, from, to))
              .isEqualTo(map.getOrDefault(folded.substring(from, to), 0));
        }
      }
    }
  }
}
