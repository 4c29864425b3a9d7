// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the body named before that a Kazakh word for it alone stands for: {@code Қаржы министрлігі
 * … деді | министрлік}. The name stands before the noun, which says by its ending whose it is.
 */
final class KazakhBodies {
  /** How many words before it the body may stand. */
  private static final int FAR = 150;

  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_POSSESSIVE = 2;
  private static final int LOCATIVE_LETTERS = 2;
  private static final int ABLATIVE_LETTERS = 3;
  private static final ReportWords SHORTENED = ReportWords.of("kk-shortened");
  private static final Endings LOCATIVE = Endings.of("locative-kk", Folding.WORDS);
  private static final Endings ABLATIVE = Endings.of("ablative-kk", Folding.WORDS);

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;

  KazakhBodies(Tokens tokens, QuotedStretches speech, NounPhrases phrases, BodyNames names) {
    this.tokens = tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
  }

  /** Whether a word alone may be a name made shorter: {@code министрлік}, {@code банкте}. */
  static boolean isShortened(Tokens tokens, int i) {
    return SHORTENED.hold(tokens, i) && tokens.isAmidKazakh(i);
  }

  /** The only body that the text names by that word and more; empty if it names several. */
  Optional<ResolvedSpeaker> longer(int word) {
    String stem = stem(word);
    return only(
        word, i -> tokens.isWord(i) && tokens.startsWith(i, stem) && isPossessed(i, stem.length()));
  }

  /** {@code «Дала» театры … делінген | хабарламада}: the only body in marks; empty if several. */
  Optional<ResolvedSpeaker> onlyNamed(int paper) {
    return only(
        paper,
        i ->
            tokens.isMark(i - 1)
                && tokens.isOrganisation(i, WordClass.KKNAME)
                && !tokens.isOrganisation(i, WordClass.PRESS)
                && isPossessed(i, tokens.length(i) - 1));
  }

  /** The only body before a word whose noun {@code may} be the one that is meant. */
  private Optional<ResolvedSpeaker> only(int word, IntPredicate may) {
    Optional<ResolvedSpeaker> only = Optional.empty();
    for (int i = word - 1; i > Math.max(0, word - FAR); i--) {
      boolean meant = may.test(i) && !speech.contains(tokens.start(i));
      int start = meant ? start(i) : i;
      if (start < i) {
        ResolvedSpeaker body = names.nominative(start, i + 1);
        if (only.map(other -> !other.name().equalsIgnoreCase(body.name())).orElse(false)) {
          return Optional.empty();
        }
        only = Optional.of(body);
      }
    }
    return only;
  }

  /** What all forms of the noun share: {@code министрлі|ктен}, {@code министрлі|гі}. */
  private String stem(int word) {
    String key = tokens.key(word);
    int ending = tokens.endsIn(word, LOCATIVE) ? LOCATIVE_LETTERS : 0;
    int end = key.length() - (tokens.endsIn(word, ABLATIVE) ? ABLATIVE_LETTERS : ending);
    char last = key.charAt(end - 1);
    boolean softens = (last == 'к' || last == 'қ') && "ыі".indexOf(key.charAt(end - 2)) >= 0;
    return key.substring(0, softens ? end - 1 : end);
  }

  /** {@code министрлі|гі}, {@code қор|ының}, but not {@code қорытындысы}: someone's. */
  private boolean isPossessed(int i, int stem) {
    int end = KazakhForms.nominativeEnd(tokens, i, true);
    char last = tokens.letters()[end - 1];
    int ending = end - tokens.start(i) - stem;
    return ending > 0 && ending <= LONGEST_POSSESSIVE && (last == 'ы' || last == 'і');
  }

  /** Where the phrase of a body begins: with its name in marks, or with whose it is. */
  private int start(int noun) {
    if (noun > 1 && tokens.isMark(noun - 1)) {
      int open = noun - 2;
      while (open > 0 && noun - open < LONGEST_NAME && !tokens.isMark(open)) {
        open--;
      }
      return tokens.isMark(open) ? open : noun;
    }
    return phrases.around(noun).first();
  }
}
