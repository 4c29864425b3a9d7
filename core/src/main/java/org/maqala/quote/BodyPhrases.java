// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Cuts the name of a body, with whose it is, out of a clause: {@code Федерация футбола | провела}.
 */
final class BodyPhrases {
  private static final int LONGEST = 10;
  private static final Endings SHORT_PARTICIPLE = Endings.of("short-participle", Folding.WORDS);
  private static final Endings PRESENT = Endings.of("present-3", Folding.WORDS);
  private static final Endings PAST_MASCULINE = Endings.of("past-m", Folding.WORDS);
  private static final Endings PAST_FEMININE = Endings.of("past-f", Folding.WORDS);
  private static final Endings PAST_NEUTER = Endings.of("past-n", Folding.WORDS);
  private static final ReportWords IN_ALA = ReportWords.of("in-ala");
  private static final int LONGEST_WORD = 11;

  private final Tokens tokens;
  private final PersonIndex persons;
  private final NounPhrases phrases;

  BodyPhrases(Tokens tokens, PersonIndex persons, NounPhrases phrases) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
  }

  /** The phrase around the name of a body: Kazakh owners before it, Russian ones after it. */
  Speaker around(int body) {
    if (!tokens.hasKazakhLetter(body) && !tokens.isAmidKazakh(body)) {
      return Speaker.of(body, bodyEnd(body));
    }
    int first = body;
    while (first > 0
        && body - first < LONGEST
        && tokens.isWord(first - 1)
        && !tokens.isAny(first - 1, WordClass.SAYS_IN_KAZAKH)
        && !tokens.is(first - 1, WordClass.KK_LINKER)
        && !KazakhForms.isInPlace(tokens, first - 1)
        && !KazakhForms.isLocative(tokens, first - 1)
        && !KazakhDates.isMonth(tokens, first - 1)
        && !tokens.isAfterDep(first - 1)) {
      first--;
    }
    boolean service = tokens.is(body, "баспасөз") && body + 1 < tokens.size();
    int end = service ? body + 2 : body + 1;
    return Speaker.of(nameBefore(first), end);
  }

  /**
   * {@code | «Дала» компаниясының}: where a name in marks begins before the word for what it is.
   */
  private int nameBefore(int noun) {
    if (noun < 2 || !tokens.isMark(noun - 1) || tokens.organisation(noun) == 0) {
      return noun;
    }
    int open = noun - 2;
    while (open > 0 && noun - open < LONGEST && !tokens.isMark(open)) {
      open--;
    }
    return tokens.isMark(open) ? open : noun;
  }

  /** The end of a body's name: no person belongs to it, and no verb. */
  private int bodyEnd(int body) {
    int limit = Math.min(tokens.size(), body + LONGEST);
    int next = persons.indexBefore(body);
    if (next < persons.mentions().size()) {
      limit = Math.min(limit, persons.mentions().get(next).firstToken());
    }
    int i = body;
    while (i < limit && !phrases.stops(i, body, limit) && (i == body || !isDone(body, i))) {
      i++;
    }
    return Math.max(body + 1, i);
  }

  /**
   * {@code организован}, {@code выпустило}, {@code провела}: a short participle, which is a verb,
   * or a verb.
   */
  private boolean isDone(int body, int i) {
    boolean capital = tokens.isCapitalized(i);
    // Египтавыразило: glued to the name
    if (capital && tokens.length(i) <= LONGEST_WORD) {
      return false;
    }
    boolean verb =
        !capital
            && tokens.length(i) > 6
            && (tokens.endsIn(i, SHORT_PARTICIPLE) || FiniteVerbs.isOne(tokens, i));
    return verb || agrees(body, i) || opensSpeech(i);
  }

  /** {@code министерство выразило | «глубокую озабоченность»}: a name in marks has a capital. */
  private boolean opensSpeech(int i) {
    return tokens.isMark(i)
        && i + 1 < tokens.size()
        && tokens.end(i) == tokens.start(i + 1)
        && tokens.isWord(i + 1)
        && !tokens.isCapitalized(i + 1);
  }

  /** {@code Федерация футбола | провела}, {@code институт | открыл}: a verb as the head has it. */
  private boolean agrees(int body, int i) {
    Optional<BodyNouns.Noun> head = BodyNouns.of(tokens, body);
    if (head.isEmpty() || !head.get().isNominative() || BodyNouns.of(tokens, i).isPresent()) {
      return false;
    }
    if (tokens.endsIn(i, PRESENT)) {
      return true;
    }
    boolean governed = NounPhrases.isAdjective(tokens, i - 1) && i - 1 > body;
    return switch (head.get().agrees()) {
      case MASCULINE -> !governed && tokens.endsIn(i, PAST_MASCULINE);
      case FEMININE -> tokens.endsIn(i, PAST_FEMININE) && !isGenitiveInAla(i);
      case NEUTER -> tokens.endsIn(i, PAST_NEUTER);
      case PLURAL -> false;
    };
  }

  /** {@code персонала}, {@code отдела}: of a noun in -л, which some bodies have in their names. */
  private boolean isGenitiveInAla(int i) {
    return IN_ALA.hold(tokens, i);
  }
}
