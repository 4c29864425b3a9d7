// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells a Kazakh case ending from the end of a name of no known pattern: {@code Манфред Вебермен},
 * {@code Марк Карниден}, where the text has {@code Вебер} and {@code Карни}, too, but not {@code
 * Джо Байден}.
 */
final class DoubtfulCases {
  private static final int SHORTEST_STEM = 2;
  private static final int LONG_STEM = 4;
  private static final Set<String> KOREAN = ReportWords.set("korean-surname");
  private static final String VOWELS = "аәеёиоөуүұыіэюя";
  private static final String SONORANTS = "лрйумнң";
  private static final String SIBILANTS = "зж";

  /** Endings of which few names have one, if the letter before is the one that they ask for. */
  private static final Endings RARE = Endings.of("doubtful-case-kk", Folding.WORDS);

  private final Tokens tokens;

  /** All words with a capital, once they are asked for. */
  private final Set<String> words = new HashSet<>();

  DoubtfulCases(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * How many letters at the end of a name are a case, though the ending alone does not tell.
   *
   * @param first the first token of the name
   * @param i its last token
   */
  int caseEnding(int first, int i) {
    int start = tokens.start(i);
    int end = NameForms.likeKazakhCase(tokens.letters(), start, tokens.end(i));
    boolean doubtful =
        end < tokens.end(i)
            && tokens.isAmidKazakh(i)
            && NameForms.kazakhEnd(tokens.letters(), start, tokens.end(i)) == tokens.end(i)
            && !NameForms.isSurname(tokens, i)
            && !NameForms.isPatronymic(tokens, i);
    if (!doubtful) {
      return 0;
    }
    boolean known = isWord(Folding.NAMES.fold(tokens.letters(), start, end));
    return known || (isFitting(i) && !isBesideSaying(first, i + 1)) ? tokens.end(i) - end : 0;
  }

  /** {@code Давид Лемье|мен}, {@code Анна Моррис|ке}, but not {@code Ханке}: к is for к, п, с. */
  private boolean isFitting(int i) {
    int ending = RARE.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST_STEM);
    if (ending == 0 || tokens.isPlace(i) || GivenNames.inNominative(tokens, i).isPresent()) {
      return false;
    }
    String word = tokens.key(i);
    int end = word.length() - ending;
    if (end < LONG_STEM && !KOREAN.contains(word.substring(0, end))) {
      return false;
    }
    char before = word.charAt(end - 1);
    boolean vowel = VOWELS.indexOf(before) >= 0;
    boolean sonorant = SONORANTS.indexOf(before) >= 0;
    boolean sibilant = SIBILANTS.indexOf(before) >= 0;
    return switch (word.charAt(end)) {
      case 'м' -> vowel || sonorant;
      case 'г' -> vowel || sonorant || sibilant;
      case 'д' -> (sonorant && !vowel) || sibilant;
      case 'н' -> vowel;
      case 'б' -> sibilant;
      default -> !vowel && !sonorant && !sibilant;
    };
  }

  /** {@code деді сарапшы | Пол Клюге}: who says something stands in the nominative. */
  private boolean isBesideSaying(int first, int end) {
    int role = RoleReading.roleStart(tokens, first, false);
    return (role > 0 && tokens.isAny(role - 1, WordClass.SAYS_IN_KAZAKH))
        || (end < tokens.size()
            && (tokens.is(end, "деп")
                || tokens.is(end, ':')
                || tokens.isAny(end, WordClass.SAYS_IN_KAZAKH)));
  }

  private boolean isWord(String name) {
    if (words.isEmpty()) {
      for (int c = 0; c < tokens.capitals.size(); c++) {
        int i = tokens.capitals.get(c);
        words.add(Folding.NAMES.fold(tokens.letters(), tokens.start(i), tokens.end(i)));
      }
    }
    return words.contains(name);
  }
}
