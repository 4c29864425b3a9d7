// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;

/**
 * Tells a surname of no known pattern behind two words that are surely no surname: a given name and
 * a patronymic, {@code Владимир Петрович | Крейц}, or two given names, {@code Джон Пол | Уэст}.
 */
final class ThirdWords {
  private static final int SHORTEST = 3;

  /** The case that the surname has in common with a patronymic, by the ending of this. */
  private static final Endings FIXED = Endings.of("fixed", Folding.WORDS);

  private static final Endings IN_A = Endings.of("in-a", Folding.WORDS);
  private static final Endings DATIVE = Endings.of("dative", Folding.WORDS);
  private static final Endings ADJECTIVE = Endings.of("no-given", Folding.WORDS);

  private final Tokens tokens;

  ThirdWords(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the word goes on with a given name and a patronymic, in the case of this. */
  boolean isBehindPatronymic(int i) {
    int patronymic = i - 1;
    if (!mayBeSurname(i) || tokens.isAmidKazakh(patronymic)) {
      return false;
    }
    boolean bare = NameFinder.endsBare(tokens, i);
    boolean fixed = tokens.endsIn(i, FIXED) && !tokens.endsIn(i, DATIVE);
    if (NameForms.isFemininePatronymic(tokens, patronymic)) {
      return bare || fixed || (tokens.endsWith(patronymic, "на") && tokens.endsIn(i, IN_A));
    }
    boolean agrees =
        NameFinder.endsBare(tokens, patronymic)
            ? (tokens.endsWith(patronymic, "м") ? tokens.endsWith(i, "м") : bare)
            : (tokens.endsIn(patronymic, IN_A) && tokens.endsIn(i, IN_A))
                || (tokens.endsIn(patronymic, DATIVE) && tokens.endsIn(i, DATIVE));
    return agrees || fixed;
  }

  /** {@code менеджер Ирвина | Джон Стэнли}: behind a given name in a case one in none. */
  boolean beginAnother(int i) {
    return GivenNames.of(tokens, i - 1).isPresent()
        && !isNominative(i - 1)
        && isNominative(i)
        && NameFinder.endsBare(tokens, i)
        && mayBeSurname(i + 1)
        && NameFinder.endsBare(tokens, i + 1)
        && !tokens.isAmidKazakh(i)
        && !NameForms.isPatronymic(tokens, i + 1);
  }

  /** Whether the word goes on with two given names in the nominative. */
  boolean isBehindTwoGiven(int i) {
    return (NameFinder.endsBare(tokens, i) || tokens.endsIn(i, FIXED))
        && mayBeSurname(i)
        && !tokens.isAmidKazakh(i)
        && isNominative(i - 2)
        && isNominative(i - 1)
        && !NameForms.isSurname(tokens, i - 1);
  }

  private boolean isNominative(int i) {
    Optional<Given> given = GivenNames.of(tokens, i);
    return given.isPresent() && NameForms.is(tokens, i, given.get().key());
  }

  private boolean mayBeSurname(int i) {
    return tokens.length(i) >= SHORTEST
        && tokens.mayBeName(i)
        && !tokens.isCommon(i)
        && !tokens.isPlace(i)
        && !tokens.isAny(i, NameFinder.NO_NAME)
        && !tokens.is(i, WordClass.CUE)
        && !FiniteVerbs.isOne(tokens, i)
        && !tokens.endsIn(i, ADJECTIVE);
  }
}
