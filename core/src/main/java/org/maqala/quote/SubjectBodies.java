// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the body that a Russian sentence opens with as its subject: {@code | Нацбанк снизил
 * ставку.} A paper or an office that is cited further on by a common noun is that body's, if the
 * text names no other in between.
 */
final class SubjectBodies {
  /** How many words before it the body may stand. */
  private static final int FAR = 120;

  private static final int LONGEST = 8;
  private static final int SHORTEST_ACRONYM = 3;
  private static final int LONGEST_ACRONYM = 6;
  private static final int SHORTEST_PART = 3;
  private static final Endings MASCULINE = Endings.of("past-m", Folding.WORDS);
  private static final Endings FEMININE = Endings.of("past-f", Folding.WORDS);
  private static final Endings NEUTER = Endings.of("past-n", Folding.WORDS);
  private static final ReportWords GENERIC =
      ReportWords.of("generic", "regulator", "nameless", "shortened", "organ");

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final BodyNames names;

  SubjectBodies(Tokens tokens, QuotedStretches speech, BodyNames names) {
    this.tokens = tokens;
    this.speech = speech;
    this.names = names;
  }

  /** The last such body in the sentence before a token; empty if another is named since. */
  Optional<ResolvedSpeaker> before(int token) {
    int stops = 0;
    for (int i = token - 1; i >= Math.max(0, token - FAR) && stops <= 1; i--) {
      if (speech.contains(tokens.start(i))) {
        continue;
      }
      stops += tokens.is(i, '.') ? 1 : 0;
      if (!isBody(i)) {
        continue;
      }
      int start = i > 0 && isAdjective(i - 1) ? i - 1 : i;
      int end = opens(start) ? end(start, token) : start;
      return end > start ? Optional.of(names.nominative(start, end)) : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * {@code министерство} of {@code Минздрав} or {@code МВД}, {@code организация} of {@code ООН}:
   * the office that spoke last or such a body, if the word may stand for the short name it has.
   */
  Optional<ResolvedSpeaker> called(int word, Optional<ResolvedSpeaker> spoke) {
    return spoke
        .filter(office -> mayBeCalled(office.name(), word))
        .or(() -> before(word).filter(body -> mayBeCalled(body.name(), word)));
  }

  /** Whether a short name has the first letters of a word, or its first letter among its own. */
  private boolean mayBeCalled(String name, int word) {
    int length = name.length();
    String key = tokens.key(word);
    boolean one = name.indexOf(' ') < 0 && length >= SHORTEST_ACRONYM;
    if (!one) {
      return false;
    }
    boolean acronym = length <= LONGEST_ACRONYM;
    for (int i = 0; acronym && i < length; i++) {
      acronym = Chars.isUpper(name.charAt(i));
    }
    return acronym
        ? name.indexOf(Character.toUpperCase(key.charAt(0))) >= 0
        : Folding.WORDS
            .fold(name.toCharArray(), 0, SHORTEST_PART)
            .equals(key.substring(0, Math.min(SHORTEST_PART, key.length())));
  }

  /** {@code Нацбанк}, {@code ООН}, {@code Верховный | суд}. */
  private boolean isBody(int i) {
    boolean letters =
        tokens.isAllCaps(i) && tokens.length(i) >= SHORTEST_ACRONYM && !tokens.isLatin(i);
    boolean body =
        letters
            || tokens.isOrganisation(i, WordClass.BODY)
            || (tokens.isCapitalized(i)
                && BodyNouns.of(tokens, i).filter(noun -> !noun.isAdjective()).isPresent());
    return body
        && tokens.isWord(i)
        && !tokens.isPlace(i)
        && !tokens.isRole(i)
        && !tokens.is(i, WordClass.DOCUMENT)
        && !tokens.isOrganisation(i, WordClass.PRESS)
        && !GENERIC.hold(tokens, i)
        && !tokens.hasKazakhLetter(i);
  }

  private boolean isAdjective(int i) {
    return tokens.isCapitalized(i) && NounPhrases.isAdjective(tokens, i) && !tokens.endsLine(i);
  }

  private boolean opens(int i) {
    boolean first = i == 0 || tokens.endsLine(i - 1) || tokens.is(i - 1, '.');
    return first && tokens.isCapitalized(i);
  }

  /** The end of the phrase before its verb, in the singular; its start if no verb follows. */
  private int end(int start, int to) {
    int limit = Math.min(to, start + LONGEST);
    int end = start + 1;
    while (end < limit && mayGoOn(end)) {
      end++;
    }
    int verb = end < limit && tokens.is(end, WordClass.ADVERB) ? end + 1 : end;
    return verb < limit && acts(verb) ? end : start;
  }

  /** {@code министерство | внутренних дел}. */
  private boolean mayGoOn(int i) {
    boolean named = !tokens.isCapitalized(i) || tokens.isPlace(i) || tokens.isAllCaps(i);
    return tokens.isWord(i)
        && named
        && !tokens.endsLine(i - 1)
        && !acts(i)
        && !tokens.is(i, WordClass.ADVERB)
        && !tokens.is(i, WordClass.CUE)
        && !tokens.is(i, "не");
  }

  private boolean acts(int verb) {
    // дал, ввёл: behind its subject a short word is no noun
    boolean past =
        tokens.endsIn(verb, MASCULINE)
            || tokens.endsIn(verb, FEMININE)
            || tokens.endsIn(verb, NEUTER);
    return (past || FiniteVerbs.isOne(tokens, verb) || FiniteVerbs.isNoNoun(tokens, verb))
        && !tokens.isCapitalized(verb)
        && !Agreement.of(tokens, verb).plural();
  }
}
