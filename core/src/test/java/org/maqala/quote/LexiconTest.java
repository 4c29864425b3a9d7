// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes, shapes and numbers of words are packed into bits, which must not run out. */
class LexiconTest {
  @Test
  void everyClassOfWordsHasABitOfItsOwn() {
    assertThat(WordClass.values()).extracting(WordClass::bit).doesNotHaveDuplicates();
  }

  @Test
  void everyPartOfAShapeHasABitOfItsOwn() {
    List<Integer> bits =
        List.of(
            Chars.LETTER,
            Chars.DIGIT,
            Chars.UPPER,
            Chars.DASH,
            Chars.MARK,
            Shape.ALL_CAPS,
            Shape.INNER_CAPITAL,
            Shape.KAZAKH,
            Shape.COMPOUND,
            Shape.NAME,
            Beginnings.ROLE << Shape.KINDS_SHIFT,
            Beginnings.ORGANISATION << Shape.KINDS_SHIFT,
            Beginnings.AFTER_DEP << Shape.KINDS_SHIFT,
            Beginnings.PLACE << Shape.KINDS_SHIFT);
    int greatest = Lexicon.get().words.table.size() - 1;
    assertThat(bits).doesNotHaveDuplicates();
    for (int bit : bits) {
      int packed = Shape.pack(bit, greatest);
      assertThat(Shape.has(packed, bit)).isTrue();
      assertThat(Shape.has(packed, ~bit)).isFalse();
      assertThat(Shape.number(packed)).isEqualTo(greatest);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters", "BBC", "Kazinform", "Associated"})
  void wordsInLatinLettersAreFoundAsTheTablesWriteThem(String agency) {
    assertThat(Tokens.of(agency).isOrganisation(0, WordClass.PRESS)).isTrue();
  }
}
