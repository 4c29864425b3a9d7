// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** The word with a capital right before a verb: a name, perhaps, that the text tells no more of. */
final class UnlistedSubjects {
  private static final Endings OBLIQUE = Endings.of("oblique", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;

  UnlistedSubjects(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** Such a name that ends with the token {@code last}. */
  Speaker endingAt(int from, int last, Agreement verb) {
    boolean name =
        last >= from
            && !verb.plural()
            && !isPlaceName(from, last, verb)
            && (NameFinder.isBareCapital(tokens, last)
                || (last > from
                    && (UnlistedNames.endsInA(tokens, last, verb) || isSelf(last - 1, last))))
            && !tokens.is(last, WordClass.STOP);
    if (!name) {
      return Speaker.NONE;
    }
    Optional<Mention> known =
        persons.lastWithin(from, last + 1).filter(one -> one.endToken() == last + 1);
    int first = last > from && UnlistedNames.isFirst(tokens, last - 1) ? last - 1 : last;
    return Speaker.of(known.map(Mention::firstToken).orElse(first), last + 1);
  }

  /** {@code | сама | Рахмани сказала}: a name stands behind it, however it ends. */
  private boolean isSelf(int self, int name) {
    return (tokens.is(self, "сам") || tokens.is(self, "сама")) && NameWords.isInCase(tokens, name);
  }

  /** {@code газета из земли | Бранденбург | сообщила}: no woman's name behind a noun in a case. */
  private boolean isPlaceName(int from, int last, Agreement verb) {
    int noun = last - 1;
    return noun > from
        && verb.gender() == Person.Gender.FEMININE
        && tokens.isWord(noun)
        && !tokens.isCapitalized(noun)
        && !tokens.isRole(noun)
        && !tokens.is(noun, WordClass.ADVERB)
        && tokens.organisation(noun) == 0
        && tokens.endsIn(noun, OBLIQUE);
  }
}
