// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the Russian words before a quote that name its source with no verb: {@code по словам X}.
 */
final class SourceCues {
  private static final ReportWords DATA = ReportWords.of("data", "told");
  private static final ReportWords BEARERS = ReportWords.of("bears-words");
  private static final int NEAR_COLON = 4;
  private static final long SOURCE_OR_WHOSE = WordClass.POSSESSIVES | WordClass.SOURCE.bit();

  private final Tokens tokens;

  SourceCues(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code по его словам}, {@code по данным главы ведомства}, in the tokens given. */
  Optional<Cue> in(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      int source = noun(i, to);
      if (source > 0 && !isDated(source + 1, to)) {
        return Optional.of(new Cue(Cue.Kind.ACCORDING_TO, i, source + 1, from, to));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code По словам X, жилось им трудно: «…»}: whose words open the sentence that the colon ends.
   * Not if the last word bears words of its own: {@code По словам X, на двери была надпись: «…»}.
   */
  Optional<Cue> beforeColon(int from, int to) {
    int source = from < to ? noun(from, to) : 0;
    if (source == 0) {
      return inserted(from, to);
    }
    if (DATA.hold(tokens, source) || isDated(source + 1, to)) {
      return Optional.empty();
    }
    return bearsWords(source, to)
        ? Optional.empty()
        : Optional.of(new Cue(Cue.Kind.ACCORDING_TO, from, source + 1, from, to));
  }

  private boolean bearsWords(int source, int to) {
    for (int i = Math.max(source, to - NEAR_COLON); i < to; i++) {
      if (BEARERS.hold(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Работы, | по словам X, | идут: «…»}: whose words they are, between two commas. */
  private Optional<Cue> inserted(int from, int to) {
    for (int i = to - 3; i > from; i--) {
      int source = tokens.is(i - 1, ',') ? noun(i, to) : 0;
      if (source > 0 && !DATA.hold(tokens, source) && !bearsWords(i, to)) {
        return Optional.of(new Cue(Cue.Kind.ACCORDING_TO, i, source + 1, from, to));
      }
    }
    return Optional.empty();
  }

  /** {@code по данным | на 31 марта}: when, not whose. */
  private boolean isDated(int i, int to) {
    return i + 1 < to && tokens.is(i, WordClass.GOVERNS) && tokens.isNumber(i + 1);
  }

  /**
   * The token of the noun in {@code по … словам}, {@code со слов} that starts at {@code i}, or 0.
   */
  int noun(int i, int to) {
    if (tokens.is(i, "со")) {
      return i + 1 < to && tokens.is(i + 1, "слов") ? i + 1 : 0;
    }
    boolean begins =
        i + 1 < to
            && tokens.isAny(i + 1, SOURCE_OR_WHOSE)
            && (tokens.is(i, "по") || tokens.is(i, "согласно"));
    if (!begins) {
      return 0;
    }
    boolean possessive = i + 2 < to && tokens.isAny(i + 1, WordClass.POSSESSIVES);
    int noun = possessive ? i + 2 : i + 1;
    return noun < to && tokens.is(noun, WordClass.SOURCE) ? noun : 0;
  }
}
