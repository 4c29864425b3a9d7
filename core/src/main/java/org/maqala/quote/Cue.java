// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Words beside a quote that tell whose it is.
 *
 * @param kind how they stand
 * @param first the first token of the reporting words; the token where a speaker may start, if
 *     there are none
 * @param end the token after the reporting words
 * @param from the first token of the clause that the words stand in
 * @param to the token after that clause
 */
record Cue(Kind kind, int first, int end, int from, int to) {
  /** How the words stand to the quote. */
  enum Kind {
    /** {@code «…», – сказал X}; {@code «…» деді X}. */
    AFTER,
    /** {@code X сказал: «…»}. */
    BEFORE,
    /** {@code по словам X, «…»}. */
    ACCORDING_TO,
    /** {@code X: «…»}. */
    NAME_BEFORE,
    /** {@code «…» – X о Y}. */
    NAME_DASH,
    /** {@code «…». X}, and the paragraph ends. */
    NAME_ALONE,
    /** {@code «…»: X сделал заявление}. */
    COLON_AFTER,
    /** {@code «…». Интервью с X}. */
    INTERVIEW,
    /** {@code … «…». Об этом заявил X}. */
    BEHIND
  }

  /** Whether there are reporting words, not a speaker alone. */
  boolean hasWords() {
    return end > first;
  }
}
