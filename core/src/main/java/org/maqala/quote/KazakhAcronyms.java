// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the body whose name a Kazakh text gives in full before the first letters of its words:
 * {@code Ішкі істер министрлігі … деп ескертті | ІІМ}. The noun of the name stands last.
 */
final class KazakhAcronyms {
  /** How many words before it the name may stand. */
  private static final int FAR = 300;

  private static final int LONGEST = 6;
  private static final long BODIES = WordClass.mask(WordClass.BODY, WordClass.KKNAME);

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;

  KazakhAcronyms(Tokens tokens, QuotedStretches speech, NounPhrases phrases, BodyNames names) {
    this.tokens = tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
  }

  /** Whether a word may stand for such a name: {@code ІІМ}, {@code ДСМ-де}. */
  private boolean isOne(int i) {
    int letters = KazakhForms.acronymEnd(tokens, i) - tokens.start(i);
    boolean capitals = tokens.isAllCaps(i) || letters < tokens.length(i);
    return capitals && letters > 1 && letters <= LONGEST && !tokens.isPlace(i);
  }

  /** The only body before a word that it abbreviates; empty if the text names none, or several. */
  Optional<ResolvedSpeaker> full(int word) {
    if (!isOne(word)) {
      return Optional.empty();
    }
    int letters = KazakhForms.acronymEnd(tokens, word) - tokens.start(word);
    String acronym = tokens.key(word).substring(0, letters);
    Optional<ResolvedSpeaker> only = Optional.empty();
    for (int i = word - 1; i >= Math.max(0, word - FAR); i--) {
      boolean body = (tokens.organisation(i) & BODIES) != 0 && !speech.contains(tokens.start(i));
      int first = body ? start(i, acronym) : i + 1;
      if (first <= i) {
        int start = withRegion(Math.min(first, phrases.around(i).first()));
        ResolvedSpeaker name = names.nominative(start, i + 1);
        if (only.filter(other -> !isPart(other, name)).isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(name);
      }
    }
    return only;
  }

  /** {@code | Абай облыстық полиция департаменті}. */
  private int withRegion(int first) {
    int region = first - 1;
    boolean place =
        region >= 0
            && !tokens.isCapitalized(first)
            && !tokens.endsLine(region)
            && tokens.isCapitalized(region)
            && tokens.isPlace(region)
            && !KazakhForms.isInPlace(tokens, region);
    return place ? region : first;
  }

  /** {@code Ішкі істер министрлігі}, named further back as {@code ҚР Ішкі істер министрлігі}. */
  private static boolean isPart(ResolvedSpeaker one, ResolvedSpeaker other) {
    return one.name().endsWith(other.name()) || other.name().endsWith(one.name());
  }

  /** The first of the words that end at a noun and begin with the letters; behind it if none do. */
  private int start(int noun, String letters) {
    int word = noun;
    for (int n = letters.length() - 1; n >= 0; n--) {
      // Мәдениет | және | ақпарат министрлігі
      word -= n < letters.length() - 1 && word > 0 && tokens.is(word, "және") ? 1 : 0;
      boolean same =
          word >= 0
              && tokens.isWord(word)
              && !tokens.isAllCaps(word)
              && tokens.key(word).charAt(0) == letters.charAt(n);
      if (!same) {
        return noun + 1;
      }
      word--;
    }
    return word + 1;
  }
}
