// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Says whose a Kazakh paper is that a text cites: whose it is called, {@code министрліктің
 * хабарламасында}, or else the body whose words the text told last, {@code Полиция департаментінің
 * мәліметінше, … «…» делінген хабарламада}.
 */
final class KazakhIssuers {
  /** How many words back the body may have been told of. */
  private static final int FAR = 200;

  private final Tokens tokens;
  private final BodyNames names;
  private Optional<ResolvedSpeaker> told = Optional.empty();
  private int toldAt;

  KazakhIssuers(Tokens tokens, BodyNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Notes a body whose words the text tells; one that only passes words on is none. */
  void tells(Speaker speaker, ResolvedSpeaker who) {
    if (tokens.isAmidKazakh(speaker.first()) && isBody(tokens, speaker)) {
      told = Optional.of(who);
      toldAt = speaker.first();
    }
  }

  /** The body that the text told of last before a token, if that is not too far back. */
  Optional<ResolvedSpeaker> before(int token) {
    boolean near = toldAt < token && token - toldAt < FAR && tokens.isAmidKazakh(token);
    return near ? told : Optional.empty();
  }

  /** Whether the words of a speaker name a body, but no outlet, which passes words on. */
  static boolean isBody(Tokens tokens, Speaker speaker) {
    boolean body = false;
    for (int i = speaker.first(); i < speaker.end(); i++) {
      boolean outlet =
          tokens.isOrganisation(i, WordClass.PRESS)
              || tokens.surface(i).indexOf('.') > 0
              || tokens.startsWith(i, "тілші")
              || tokens.startsWith(i, "сайт")
              || tokens.is(i, WordClass.DOCUMENT);
      if (outlet) {
        return false;
      }
      body |=
          tokens.isOrganisation(i, WordClass.BODY)
              || KazakhForms.acronymEnd(tokens, i) < tokens.end(i)
              || (tokens.isAllCaps(i) && tokens.length(i) > 1);
    }
    return body;
  }

  /** Whether a word is a paper, or a place where one stands. */
  boolean isPaper(int last) {
    return tokens.is(last, WordClass.DOCUMENT)
        || (tokens.isOrganisation(last, WordClass.PAPER) && KazakhForms.isLocative(tokens, last));
  }

  /** Whose the paper is whose words are given; empty if nothing before it says so. */
  Optional<Resolution> issuer(int first, int paper) {
    int owner = paper - 1;
    boolean bare = owner >= first && isBareOwner(owner);
    while (!bare && owner >= first && !KazakhForms.isGenitive(tokens, owner)) {
      owner--;
    }
    if (owner < first) {
      return before(paper).map(Resolution::ofBody);
    }
    boolean person = tokens.isRole(owner) && tokens.organisation(owner) == 0;
    return Optional.of(
        person
            ? Resolution.none(Withheld.UNKNOWN_ISSUER)
            : Resolution.ofBody(names.nominative(first, owner + 1)));
  }

  /** {@code ТЖД | хабарламасында}, {@code полиция департаменті | баянында}. */
  private boolean isBareOwner(int i) {
    boolean acronym = tokens.isAllCaps(i) && tokens.length(i) > 1;
    boolean body =
        tokens.isOrganisation(i, WordClass.BODY)
            && !KazakhForms.isOblique(tokens, i)
            && !tokens.startsWith(i, "баспасөз");
    return acronym || body;
  }
}
