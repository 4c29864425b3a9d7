// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the firm or club that a text names before without saying what it is, as the subject of a
 * sentence: {@code «Заря» выиграла матч. … сообщил | клуб}, {@code Air Dala отменила рейсы. … в |
 * авиакомпании}.
 */
final class FirmsBefore {
  /** How many words before it the name may stand. */
  private static final int FAR = 150;

  private static final int LONGEST = 4;

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final BodyNames names;

  FirmsBefore(Tokens tokens, QuotedStretches speech, BodyNames names) {
    this.tokens = tokens;
    this.speech = speech;
    this.names = names;
  }

  /** The only such name before a word; empty if there are several, or none. */
  Optional<ResolvedSpeaker> before(int word) {
    Optional<ResolvedSpeaker> only = Optional.empty();
    for (int i = word - 1; i >= Math.max(0, word - FAR); i--) {
      int end = opens(i) && !speech.contains(tokens.start(i)) ? nameEnd(i, word) : i;
      if (end > i && FiniteVerbs.isPredicate(tokens, end, Math.min(word, end + LONGEST))) {
        ResolvedSpeaker firm = names.itself(i, end);
        if (only.filter(other -> !other.name().equals(firm.name())).isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(firm);
      }
    }
    return only;
  }

  /** Whether a sentence opens there, or behind one adjective: {@code Столичная | «Заря»}. */
  private boolean opens(int i) {
    boolean behind = i > 0 && tokens.isMark(i) && isAdjectiveThatOpens(i - 1);
    return startsSentence(i) || behind;
  }

  private boolean isAdjectiveThatOpens(int i) {
    return tokens.isWord(i)
        && tokens.isCapitalized(i)
        && NounPhrases.isAdjective(tokens, i)
        && startsSentence(i);
  }

  private boolean startsSentence(int i) {
    return i == 0 || tokens.endsLine(i - 1) || tokens.is(i - 1, '.');
  }

  /** The end of a name in marks, or of words in Latin letters with a capital, that begins there. */
  private int nameEnd(int from, int to) {
    int end = from;
    if (tokens.isMark(from)) {
      end++;
      while (end < to && end - from <= LONGEST && tokens.isWord(end)) {
        end++;
      }
      boolean name = end > from + 1 && tokens.isCapitalized(from + 1) && tokens.isMark(end);
      return name ? end + 1 : from;
    }
    while (end < to && end - from < LONGEST && tokens.isLatin(end) && tokens.isCapitalized(end)) {
      end++;
    }
    return end;
  }

  /** Whether some words name an office, and no firm: {@code министерство обороны}, {@code ДЧС}. */
  static boolean isOffice(Tokens tokens, int first, int end) {
    boolean office = false;
    for (int i = first; i < end; i++) {
      office |= tokens.isOrganisation(i, WordClass.BODY) || tokens.isAllCaps(i);
    }
    return office;
  }
}
