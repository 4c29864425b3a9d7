// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;

/** What the one pass over a text notes is what reading each word by itself says. */
class TokensProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "министр", "Әкім", "қызметі", "айт", "ты", "Ты", "IT", "РБК", "iPhone", "Каз", "Мұнай",
            "в", "13", "-", ".", ",", " ", "\n", "Tengri", "news.kz", "қ", "Ё", "\u00AD", "́",
            "экс-", "'", "''", "ов", "а", "фонд", "Алматы", "ке", "\uD83D", "«", "—");
    Arbitrary<String> words = parts.list().ofMaxSize(12).map(list -> String.join("", list));
    return Arbitraries.oneOf(words, Utf16.texts());
  }

  @Property
  void tokensCoverAllButSpacesAndItalics(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(isBlank(text, end, tokens.start(i))).isTrue();
      assertThat(tokens.length(i)).isPositive();
      assertThat(tokens.from(tokens.start(i))).isEqualTo(i);
      end = tokens.end(i);
    }
    assertThat(isBlank(text, end, text.length())).isTrue();
  }

  /** Whether nothing but spaces and the signs of a wiki's italics stands between two offsets. */
  private static boolean isBlank(String text, int from, int to) {
    return IntStream.range(from, to)
        .allMatch(i -> isSpace(text.charAt(i)) || Tokenizer.isItalics(text, i));
  }

  @Property
  void aWordIsFoldedAndShapedAsItsLettersAre(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.surface(i);
      String letters = new String(tokens.letters(), tokens.start(i), tokens.length(i));
      long capitals = word.chars().filter(Character::isUpperCase).count();
      boolean small = word.chars().anyMatch(Character::isLowerCase);
      assertThat(letters).isEqualTo(Folding.WORDS.fold(word));
      assertThat(tokens.key(i)).isEqualTo(letters);
      assertThat(tokens.isAllCaps(i)).isEqualTo(capitals > 1 && !small);
      assertThat(tokens.hasInnerCapital(i)).isEqualTo(hasInnerCapital(word));
    }
    assertThat(Tokens.ofPlain(text).isEmpty())
        .isEqualTo(text.chars().anyMatch(c -> Chars.isHiding((char) c)));
  }

  private static boolean isSpace(int c) {
    return Chars.isSpace((char) c);
  }

  private static boolean hasInnerCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The first letters rule out no word that a table holds. */
  @Property
  void aWordIsFoundInATableAsIfAskedAtOnce(@ForAll("texts") String text) {
    Tokens tokens = Tokens.of(text);
    Lexicon lexicon = Lexicon.get();
    RoleNouns roles = new RoleNouns(tokens.letters());
    for (int i = 0; i < tokens.size(); i++) {
      int from = tokens.start(i);
      int to = tokens.end(i);
      char[] letters = tokens.letters();
      assertThat(tokens.isRole(i)).isEqualTo(roles.classes(from, to) != 0);
      assertThat(tokens.organisation(i))
          .isEqualTo(lexicon.organisations.classes(lexicon.organisations.find(letters, from, to)));
      assertThat(tokens.isPlace(i)).isEqualTo(lexicon.places.find(letters, from, to) != 0);
      assertThat(tokens.isAfterDep(i))
          .isEqualTo(lexicon.isBegun(letters, from, to, WordClass.KK_AFTER));
    }
  }
}
