// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maqala.quote.Person.Gender;

/**
 * Signs that two words with capitals name a person, whatever they are and in any case: an age
 * before them, {@code 28-летнего Робина Смита}, or their spelling in Latin letters behind, {@code
 * Крессида Дик (Cressida Dick)}.
 */
final class NameSigns {
  private static final Endings AGE_OF_MAN = Endings.of("age-m", Folding.WORDS);
  private static final Endings AGE_OF_WOMAN = Endings.of("age-f", Folding.WORDS);
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-m", Folding.WORDS);
  private static final Endings AGE = Endings.of("age-nominative", Folding.WORDS);
  private static final Endings ADJECTIVE = Endings.of("full-adjective", Folding.WORDS);

  /** Prepositions before a place rather than a person. */
  private static final ReportWords WHERE = ReportWords.of("where-preposition");

  /** Latin letters that a name may begin or end with, by the Cyrillic ones. */
  private static final Map<String, String> LETTERS = letters();

  private final Tokens tokens;

  NameSigns(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Map<String, String> letters() {
    List<List<String>> rows = Table.read("latin-letters.tsv", 2);
    return rows.stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> Folding.WORDS.fold(row.get(1))));
  }

  /**
   * The token after the name of two or three words that starts at {@code i}; 0 if no sign stands
   * beside it.
   *
   * @param third whether the third word may belong to the name
   */
  int end(int i, boolean third) {
    if (!mayBe(i) || !mayBe(i + 1)) {
      return 0;
    }
    int most = third && mayBe(i + 2) ? i + 3 : i + 2;
    // Аун Сан Су | Чжи
    boolean more =
        most < tokens.size()
            && !tokens.endsLine(most - 1)
            && tokens.start(most) == tokens.end(most - 1) + 1
            && tokens.mayBeName(most);
    if (more) {
      return 0;
    }
    return ageOf(tokens, i) != Gender.UNKNOWN || isSpelled(tokens, i, most) ? most : 0;
  }

  /** Whether a word may be a part of a name of which a sign is sure. */
  private boolean mayBe(int i) {
    return !tokens.endsIn(i, ADJECTIVE)
        && !tokens.isAny(i, NameFinder.NO_NAME)
        && !tokens.isCommon(i)
        && !tokens.isPlace(i);
  }

  /** {@code 28-летний | Робин Смит}: of whom the age before a name is, by the gender it has. */
  static Gender ageOf(Tokens tokens, int name) {
    int age = name - 1;
    if (age < 0 || !tokens.isNumber(age) || tokens.endsLine(age)) {
      return Gender.UNKNOWN;
    }
    return tokens.endsIn(age, AGE_OF_MAN)
        ? Gender.MASCULINE
        : tokens.endsIn(age, AGE_OF_WOMAN) ? Gender.FEMININE : Gender.UNKNOWN;
  }

  /**
   * Whether a sign says that the name stands in the nominative, {@code 28-летний Робин Смит}, or in
   * another case, {@code Кейта Флинта (Keith Flint)}; empty if none says either.
   */
  static Optional<Boolean> isNominative(Tokens tokens, int first, int end) {
    if (ageOf(tokens, first) != Gender.UNKNOWN) {
      return Optional.of(tokens.endsIn(first - 1, AGE));
    }
    if (!isSpelled(tokens, first, end)) {
      return Optional.empty();
    }
    boolean given =
        GivenNames.of(tokens, first)
            .map(listed -> NameForms.is(tokens, first, listed.key()))
            .orElseGet(() -> endsAlike(tokens, first, end + 1));
    boolean surname = endsAlike(tokens, end - 1, 2 * end - first);
    return given && surname
        ? Optional.of(true)
        : mayBeCase(tokens, first, given) || mayBeCase(tokens, end - 1, surname)
            ? Optional.of(false)
            : Optional.empty();
  }

  private static boolean endsAlike(Tokens tokens, int word, int latin) {
    return isAlike(last(tokens.key(word)), last(tokens.key(latin)));
  }

  /** {@code Кейта (Keith)}, but not {@code Мулен (Molins)}, whose last letter is not heard. */
  private static boolean mayBeCase(Tokens tokens, int word, boolean alike) {
    boolean bare = NameFinder.endsBare(tokens, word) && !tokens.endsIn(word, INSTRUMENTAL);
    return !alike && !bare;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** {@code Крессида Дик | (Cressida Dick)}, but {@code Верховный Суд (Supreme Court)}. */
  private static boolean isSpelled(Tokens tokens, int first, int end) {
    int latin = end + 1;
    if (latin + 1 >= tokens.size() || !tokens.is(end, '(') || isBehindThing(tokens, first)) {
      return false;
    }
    int last = latin;
    while (last < latin + end - first && isLatinName(tokens, last)) {
      last++;
    }
    return last - latin == end - first
        && !isLatinName(tokens, last)
        && isInitial(tokens, first, latin)
        && isInitial(tokens, end - 1, last - 1);
  }

  private static boolean isBehindThing(Tokens tokens, int i) {
    int before = i - 1;
    return before >= 0
        && !tokens.endsLine(before)
        && (tokens.organisation(before) != 0
            || tokens.isMark(before)
            || WHERE.hold(tokens, before));
  }

  private static boolean isLatinName(Tokens tokens, int i) {
    return i < tokens.size() && tokens.isLatin(i) && tokens.isCapitalized(i);
  }

  private static boolean isInitial(Tokens tokens, int word, int latin) {
    return isAlike(tokens.key(word).charAt(0), tokens.key(latin).charAt(0));
  }

  private static boolean isAlike(char letter, char latin) {
    return LETTERS.getOrDefault(String.valueOf(letter), "").indexOf(latin) >= 0;
  }
}
