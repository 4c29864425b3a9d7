// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds the word of a phrase that says what someone is: {@code главный | врач больницы}. */
final class RoleHeads {
  private RoleHeads() {}

  /** The token of the role noun that heads the phrase; -1 if none does. */
  static int of(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    boolean kazakh = tokens.hasKazakhLetter(last) && tokens.isRole(last);
    if ((kazakh && !speaker.oblique()) || isKazakhOwner(tokens, speaker)) {
      return last;
    }
    return firstHead(tokens, speaker);
  }

  /** {@code Аудан әкімінің | айтуынша}: a Kazakh role in the genitive, with what says which. */
  static boolean isKazakhOwner(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    return speaker.oblique()
        && tokens.isRole(last)
        && tokens.hasKazakhLetter(last)
        && KazakhForms.isGenitive(tokens, last)
        && firstHead(tokens, speaker) < 0;
  }

  private static int firstHead(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    for (int i = speaker.first(); i < speaker.end(); i++) {
      boolean body = tokens.isOrganisation(i, WordClass.BODY);
      if (tokens.isRole(i) && !body) {
        return i;
      }
      if (!mayPrecede(tokens, i)) {
        break;
      }
    }
    return tokens.isRole(last) && RoleReading.isNominative(tokens, last) ? last : -1;
  }

  /** {@code әкімдіктің баспасөз қызметі}: a Kazakh phrase whose last word, its head, is no role. */
  static boolean isKazakhBody(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    return tokens.hasKazakhLetter(last)
        && (!tokens.isRole(last) || RoleReading.isOffice(tokens, last));
  }

  /** Adjectives and pronouns agree with a Russian head; in Kazakh the head stands last. */
  private static boolean mayPrecede(Tokens tokens, int i) {
    boolean kazakh = tokens.hasKazakhLetter(i) || tokens.endsWith(i, "ы");
    return kazakh || tokens.isAny(i, WordClass.PRONOUNS) || NounPhrases.isAdjective(tokens, i);
  }
}
