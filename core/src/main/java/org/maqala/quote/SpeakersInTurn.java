// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Whether two reports in one paragraph are of two who speak in turn, {@code – А, – деді Серік
 * Омаров. – Б, – деді Айгүл Асанова}, and not of one who goes on.
 */
final class SpeakersInTurn {
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final String ASK = "сұра";
  private static final String ANSWER = "жауап";

  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  SpeakersInTurn(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /**
   * Whether the words behind a dash are another's than those behind the next one.
   *
   * @param dash the dash before the first report
   * @param stop where the speech before it stops
   * @param nextStop where the speech before the second report stops
   */
  boolean are(int dash, int stop, int nextStop) {
    Optional<Cue> first = cues.after(stop);
    Optional<Cue> second = cues.after(nextStop);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Speaker one = speakers.find(first.get());
    Speaker other = speakers.find(second.get());
    if (tokens.is(dash - 1, '?') && isAnswered(first.get(), second.get(), other)) {
      return true;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean told = isSomeone(other) || (isNamed(other) && (isNamed(one) || isSomeone(one)));
    return told && !sameLast(one, other);
  }

  /**
   * {@code – А? – деп сұрады X. – Б, – деді Y}, {@code – А? – деді X. – Б, – деп жауап берді Y}.
   */
  private boolean isAnswered(Cue first, Cue second, Speaker other) {
    boolean someone = !other.isEmpty() && !tokens.isAny(other.first(), WordClass.SUBJECTS);
    return holds(second, ANSWER) || (holds(first, ASK) && someone);
  }

  private boolean holds(Cue cue, String stem) {
    // деп | сұрадым: the words of a report need not hold a verb behind деп
    for (int i = cue.first(); i <= cue.end() && i < tokens.size(); i++) {
      if (tokens.startsWith(i, stem)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(Speaker speaker) {
    return tokens.isCapitalized(speaker.end() - 1);
  }

  private boolean sameLast(Speaker one, Speaker other) {
    return tokens.key(one.end() - 1).equals(tokens.key(other.end() - 1));
  }

  /** {@code тұрғындардың | бірі}, {@code тұрғындар}: one or several whom no name stood for. */
  private boolean isSomeone(Speaker speaker) {
    int last = speaker.end() - 1;
    return !tokens.isCapitalized(last)
        && !tokens.isAny(last, WordClass.PRONOUNS)
        && (tokens.is(last, "бірі") || tokens.is(last, "біреуі") || tokens.endsIn(last, PLURAL));
  }
}
