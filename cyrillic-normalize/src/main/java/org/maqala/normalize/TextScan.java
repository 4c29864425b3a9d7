// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;
import java.util.Set;

/**
 * Finds what may need a rule: a finite automaton over code units that stops at each place for which
 * {@link Suspicion} names one. A state is the number of bits by which to shift the next code unit's
 * row of transitions, so that a step costs one look-up and one shift.
 */
final class TextScan {
  /** States are named for what was just read; each is a multiple of 6, the bits of a state. */
  static final int OTHER_READ = 0;

  static final int LOWER_READ = 6;
  static final int UPPER_READ = 12;
  static final int FOREIGN_READ = 18;
  static final int SPACE_READ = 24;
  static final int SPACE_AFTER_FOREIGN = 30;

  /** After a letter. */
  static final int HYPHEN_READ = 36;

  static final int DIGIT_READ = 42;

  /** After a letter, closing marks between. */
  static final int STOP_READ = 48;

  static final int SUSPECT = 54;
  private static final int STATE = 63;
  private static final int BITS = 6;

  /** Long enough for a tight loop, short enough to go back over for the place. */
  private static final int BLOCK = 128;

  private static final long[] NO_ROWS = {};

  private final long[] rows;
  private final long rules;
  private final boolean everything;

  /** The scan for a set of rules; the foldings of keys suspect everything. */
  TextScan(Set<Rule> rules) {
    this.rules = Suspicion.bits(rules);
    this.everything = rules.stream().anyMatch(rule -> !rule.isIn(Preset.STANDARD));
    this.rows = everything ? NO_ROWS : rows(this.rules);
  }

  private static long[] rows(long rules) {
    long[] byClass = new long[CharClass.COUNT];
    Arrays.setAll(byClass, read -> row(read, rules));
    long suspect = row(-1, rules);
    long[] rows = new long[Character.MAX_VALUE + 1];
    for (int c = 0; c < rows.length; c++) {
      boolean calm = (Suspicion.of((char) c) & rules) == 0;
      rows[c] = calm ? byClass[CharClass.of((char) c)] : suspect;
    }
    return rows;
  }

  /** Where each state goes when it reads a class; everything is suspect to class -1. */
  static long row(int read, long rules) {
    long row = 0;
    for (int state = OTHER_READ; state <= SUSPECT; state += BITS) {
      boolean suspect = read < 0 || state == SUSPECT || (Suspicion.of(state, read) & rules) != 0;
      row |= (long) (suspect ? SUSPECT : calm(state, read)) << state;
    }
    return row;
  }

  private static int calm(int state, int read) {
    boolean letter = state == LOWER_READ || state == UPPER_READ;
    return switch (read) {
      case CharClass.LOWER -> LOWER_READ;
      case CharClass.UPPER, CharClass.NUMERAL -> UPPER_READ;
      case CharClass.FOREIGN, CharClass.LONE -> FOREIGN_READ;
      case CharClass.SPACE -> state == FOREIGN_READ ? SPACE_AFTER_FOREIGN : SPACE_READ;
      case CharClass.LINE_END -> SPACE_READ;
      case CharClass.HYPHEN -> letter ? HYPHEN_READ : OTHER_READ;
      case CharClass.DIGIT -> DIGIT_READ;
      case CharClass.STOP ->
          letter || state == FOREIGN_READ || state == STOP_READ ? STOP_READ : OTHER_READ;
      case CharClass.QUOTE, CharClass.CLOSE ->
          letter || state == STOP_READ ? STOP_READ : OTHER_READ;
      default -> OTHER_READ;
    };
  }

  /** Whether the scan takes every place for suspect. */
  boolean isEverything() {
    return everything;
  }

  /** The rules that may have something to do at {@code at}, as bits. */
  long rulesAt(String text, int at) {
    return everything ? rules : Suspicion.at(text, at) & rules;
  }

  /** The first suspect offset from {@code from}, before {@code to}; else {@code to}. */
  int next(String text, int from, int to) {
    if (everything) {
      return from;
    }
    int state = from == 0 ? SPACE_READ : stateAfter(text, from - 1);
    int at = from;
    while (at < to) {
      at = calmEnd(text, at, to, state);
      if (at == to || rulesAt(text, at) != 0) {
        return at;
      }
      state = stateAfter(text, at);
      at++;
    }
    return to;
  }

  /** Blocks whose last state is calm hold nothing suspect: no state follows on that one. */
  private int calmEnd(String text, int from, int to, int start) {
    long state = start;
    int at = from;
    while (at < to) {
      long ahead = read(text, at, Math.min(at + BLOCK, to), state);
      if ((ahead & STATE) == SUSPECT) {
        return firstSuspect(text, at, to, state);
      }
      state = ahead;
      at += BLOCK;
    }
    return to;
  }

  private long read(String text, int from, int to, long start) {
    long[] next = rows;
    long state = start;
    for (int at = from; at < to; at++) {
      state = next[text.charAt(at)] >>> state;
    }
    return state;
  }

  private int firstSuspect(String text, int from, int to, long start) {
    long state = start;
    for (int at = from; at < to; at++) {
      state = rows[text.charAt(at)] >>> state;
      if ((state & STATE) == SUSPECT) {
        return at;
      }
    }
    return to;
  }

  /** The state after a place that was suspect and is not, or at which a line starts. */
  private static int stateAfter(String text, int at) {
    int read = CharClass.of(text.charAt(at));
    int before = at == 0 ? CharClass.LINE_END : CharClass.of(text.charAt(at - 1));
    return calm(CharClass.isForeign(before) ? FOREIGN_READ : OTHER_READ, read);
  }
}
