// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The tree of endings finds what comparing each of them would. */
class EndingsProperties {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("агеёиймнойтуықңәіiIО -\uD83D").ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "surname-case", "finite-verb", "bare", "plural-kk", "genitive-kk", "adjective");
  }

  @Property
  void theLongestEndingIsFound(
      @ForAll("names") String name,
      @ForAll Folding folding,
      @ForAll("words") String before,
      @ForAll("words") String word,
      @ForAll @IntRange(max = 9) int rest) {
    Endings endings = Endings.of(name, folding);
    char[] text = Folding.WORDS.fold(before + word).toCharArray();
    String read = folding.fold(word);
    int longest = 0;
    for (String ending : endings.list()) {
      if (read.endsWith(ending) && ending.length() + rest <= word.length()) {
        longest = Math.max(longest, ending.length());
      }
    }
    assertThat(endings.longest(text, before.length(), text.length, rest)).isEqualTo(longest);
  }
}
