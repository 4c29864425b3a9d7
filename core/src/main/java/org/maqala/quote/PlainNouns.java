// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells a Kazakh noun that no table lists from what else may stand behind words of saying. */
final class PlainNouns {
  private static final int LONGEST = 3;
  private static final ReportWords PEOPLE = ReportWords.of("kk-kin", "kk-people");
  private static final ReportWords WHEN = ReportWords.of("kk-when");
  private static final Endings WHO_DID = Endings.of("who-did-kk", Folding.WORDS);
  private static final Endings FIRST_PERSON = Endings.of("first-past-kk", Folding.WORDS);

  private static final ReportWords MODAL = ReportWords.of("kk-modal");

  private PlainNouns() {}

  /** {@code дейді жас полиглот}: the words of saying end in a noun in the nominative. */
  static boolean areBehind(Tokens tokens, int from, Cue cue) {
    int last = cue.to() - 1;
    boolean said = tokens.is(cue.first(), WordClass.KK_SAY) || cue.end() > cue.first() + 1;
    if (from > last || last - from >= LONGEST || !said || WHEN.hold(tokens, last)) {
      return false;
    }
    // дейді белсенді жастар: an adjective may end like a verb
    boolean people = KazakhPeople.areSeveral(tokens, last);
    for (int i = from; i <= last; i++) {
      boolean other =
          !tokens.isWord(i)
              || tokens.is(i, WordClass.KK_LINKER)
              || tokens.isCapitalized(i)
              || (KazakhForms.isVerb(tokens, i)
                  && !isOurs(tokens, i)
                  && !(i < last && people)
                  && !PEOPLE.hold(tokens, i))
              || (KazakhForms.isOblique(tokens, i)
                  && !KazakhForms.isGenitive(tokens, i)
                  && !(i == last - 1 && tokens.endsIn(last, WHO_DID)))
              || (KazakhForms.isInPlace(tokens, i) && !isCompound(tokens, i, last))
              || (i == last && (tokens.endsIn(i, FIRST_PERSON) || MODAL.hold(tokens, i)))
              || (tokens.length(i) > 3 && tokens.endsWith(i, "п") && !isCompound(tokens, i, last));
      if (other) {
        return false;
      }
    }
    return (tokens.length(last) > 3 || PEOPLE.hold(tokens, last))
        && !KazakhForms.isGenitive(tokens, last);
  }

  /** {@code эстрада | жұлдызы}, {@code қолғап | шебері}: a noun whose ending is none of a case. */
  private static boolean isCompound(Tokens tokens, int i, int last) {
    return i == last - 1
        && KazakhForms.isPossessed(tokens, last)
        && !KazakhForms.isVerb(tokens, last)
        && !tokens.isCapitalized(i);
  }

  /** {@code отандасымыз}, {@code жерлесіміз}: ours, where a verb would have no such vowel. */
  private static boolean isOurs(Tokens tokens, int i) {
    return tokens.endsWith(i, "ымыз") || tokens.endsWith(i, "іміз");
  }
}
