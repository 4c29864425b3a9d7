// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds the places whose people speak where a plural verb has no subject: {@code В больнице |
 * заявили}, {@code На заводе | уверяют}. The places need not be listed: a clause that opens with a
 * place and comes to a verb of saying in the plural has no one else to say it.
 */
final class PlacesThatSpeak {
  private static final int LONGEST = 6;
  private static final int MOST_ADJECTIVES = 2;
  private static final int SHORTEST = 4;
  private static final ReportWords NOT_INSIDE =
      ReportWords.of("not-inside", "time", "place-noun", "place");
  private static final ReportWords AT_WORK = ReportWords.of("at-work");
  private static final Endings ADJECTIVE = Endings.of("locative-adjective", Folding.WORDS);
  private static final Endings DOING = Endings.of("deverbal-locative", Folding.WORDS);

  private final Tokens tokens;
  private final NounPhrases phrases;

  PlacesThatSpeak(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /**
   * The place that opens its clause and ends at {@code stop}, where the plural verb begins.
   *
   * @param from where the sentence begins
   */
  Speaker before(int from, int stop) {
    int first = Math.max(from, stop - LONGEST);
    for (int i = stop - 2; i >= first; i--) {
      if (tokens.is(i, ',')) {
        break;
      }
      if (isAt(i)) {
        return opensClause(from, i) && phrases.end(i + 1, stop, false) == stop
            ? Speaker.oblique(i, stop)
            : Speaker.NONE;
      }
    }
    return Speaker.NONE;
  }

  private boolean isAt(int i) {
    boolean inside = tokens.is(i, "в") || tokens.is(i, "во");
    return (inside && isPlace(i + 1)) || isWorkplace(tokens, i);
  }

  /** {@code на | заводе}, {@code на телевизионном | канале}: where people work. */
  static boolean isWorkplace(Tokens tokens, int i) {
    return tokens.is(i, "на") && AT_WORK.hold(tokens, head(tokens, i + 1));
  }

  /** {@code детском | саду}: the first word that is no adjective in the locative. */
  private static int head(Tokens tokens, int from) {
    int head = from;
    while (head < Math.min(tokens.size() - 1, from + MOST_ADJECTIVES)
        && tokens.length(head) > SHORTEST
        && tokens.endsIn(head, ADJECTIVE)) {
      head++;
    }
    return head;
  }

  /** A common noun in the locative: no paper, talk, time, nor what people do. */
  private boolean isPlace(int i) {
    int head = head(tokens, i);
    return head < tokens.size()
        && tokens.length(head) >= SHORTEST
        && (tokens.endsWith(head, "е") || tokens.endsWith(head, "и") || tokens.is(head, "саду"))
        && tokens.isWord(head)
        && !tokens.isCapitalized(head)
        && (!tokens.endsIn(head, DOING) || BodyNouns.of(tokens, head).isPresent())
        && !tokens.is(head, WordClass.DOCUMENT)
        && !tokens.isOrganisation(head, WordClass.PAPER)
        && !NOT_INSIDE.hold(tokens, head);
  }

  /** Whether nothing that may be a subject stands between the clause's start and the place. */
  private boolean opensClause(int from, int place) {
    int before = place - 1;
    return before < from
        || tokens.is(before, ',')
        || tokens.is(before, "и")
        || tokens.is(before, "а")
        || tokens.is(before, "но")
        || tokens.is(before, "же")
        || tokens.is(before, "тем")
        || tokens.is(before, "этом")
        || tokens.is(before, "однако")
        || ClauseSubjects.isAdverb(tokens, before);
  }
}
