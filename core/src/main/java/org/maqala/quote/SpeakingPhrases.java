// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells whether a phrase, which names no one, is of people or a body that can say something. */
final class SpeakingPhrases {
  private static final ReportWords PEOPLE = ReportWords.of("kk-people", "kk-kin", "regulator");

  private final Tokens tokens;
  private final BodyNames names;

  SpeakingPhrases(Tokens tokens, BodyNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Whether the head of the phrase can say something: the first word that is no adjective. */
  boolean may(int first, int end, Agreement verb) {
    int head = first;
    while (head < end - 1 && isBeforeHead(head)) {
      head++;
    }
    boolean kazakh = names.isKazakh(first, end - 1) && (hasBody(first, end) || arePeople(end - 1));
    return verb.plural()
        || kazakh
        || tokens.organisation(head) != 0
        || tokens.isRole(head)
        || tokens.isCapitalized(head);
  }

  /** {@code дейді | халық}, {@code … жақындарының | бірі}: someone whom the text leaves unnamed. */
  private boolean arePeople(int last) {
    return PEOPLE.hold(tokens, last) || tokens.is(last, "бірі");
  }

  private boolean isBeforeHead(int t) {
    return tokens.isMark(t)
        || tokens.isAny(t, WordClass.POSSESSIVES)
        || (!tokens.isCapitalized(t)
            && tokens.organisation(t) == 0
            && (NounPhrases.isAdjective(tokens, t) || tokens.endsWith(t, "ое")));
  }

  private boolean hasBody(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.organisation(i) != 0 || tokens.isRole(i)) {
        return true;
      }
    }
    return false;
  }
}
