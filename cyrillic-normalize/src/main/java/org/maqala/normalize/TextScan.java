// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.ScanTable.HALF;
import static org.maqala.normalize.ScanTable.LONE_READ;
import static org.maqala.normalize.ScanTable.ROWS;
import static org.maqala.normalize.ScanTable.SPACE_READ;
import static org.maqala.normalize.ScanTable.STATE;
import static org.maqala.normalize.ScanTable.SUSPECT;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.encoding.MojibakeRepair;

/**
 * Finds what may need a rule: reads a text through {@link ScanTable} and stops at each place for
 * which {@link Suspicion} names one of the rules that are on. May be shared by all threads.
 */
final class TextScan {
  /** So much is read with a look at every state; after that, clean text is to be expected. */
  private static final int CAREFUL = 256;

  /** So many steps are taken before a look at the state, which stays suspect once it is. */
  private static final int STRIDE = 8;

  private static final int BLOCK = 2048;

  /** Stands among the rules for a place that wrong decoding may have left. */
  static final long MISREAD = 1L << 63;

  private final long rules;
  private final boolean everything;
  private final boolean misread;

  /** One buffer is kept for the next caller, so that clean text costs no memory. */
  private final AtomicReference<char @Nullable []> spare = new AtomicReference<>();

  /**
   * The scan for a set of rules; the foldings of keys suspect everything. Line ends other than LF
   * are always stopped at, since {@link TextPass} knows lines by them.
   */
  TextScan(Set<Rule> rules) {
    this(rules, false);
  }

  private TextScan(Set<Rule> rules, boolean misread) {
    this.rules = Suspicion.bits(rules) | Suspicion.bits(Rule.LINE_ENDS);
    this.everything = rules.stream().anyMatch(rule -> !rule.isIn(Preset.STANDARD));
    this.misread = misread;
  }

  /** The scan that also stops where {@link MojibakeRepair} wants a look, and says so. */
  static TextScan withMisread(Set<Rule> rules) {
    MisreadRows.makeReady();
    return new TextScan(rules, true);
  }

  /** Whether the scan takes every place for suspect. */
  boolean isEverything() {
    return everything;
  }

  /** The rules that may have something to do at {@code at}, as bits. */
  long rulesAt(CharSequence text, int at) {
    if (everything) {
      return rules;
    }
    long found = Suspicion.at(text, at) & rules;
    return isMisread(text, at) ? found | MISREAD : found;
  }

  /** Whether wrong decoding may have left the place, for a scan that asks for it. */
  boolean isMisread(CharSequence text, int at) {
    return misread && MojibakeRepair.isSuspect(text, at);
  }

  /** The first suspect offset from {@code from}, before {@code to}; else {@code to}. */
  int next(String text, int from, int to) {
    if (everything) {
      return from;
    }
    int state = from == 0 ? SPACE_READ : stateAfter(text, from - 1);
    int at = from;
    while (at < to) {
      at = firstSuspect(text, at, to, state);
      if (at == to || rulesAt(text, at) != 0) {
        return at;
      }
      state = stateAfter(text, at);
      at++;
    }
    return to;
  }

  /**
   * Adds the suspect places of a line.
   *
   * @param first where the scan of the line stops first
   * @return the end of the line: the first line end in it that is suspect, or its length
   */
  int find(LineText line, int first, Suspects found) {
    char[] units = line.units();
    int at = first;
    while (at < line.length() && !Lines.isEnd(units[at])) {
      long atRules = rulesAt(line, at);
      if (atRules != 0) {
        found.add(at, atRules);
      }
      int state = stateAfter(line, at);
      at = firstSuspect(units, at + 1, line.length(), state);
    }
    return at;
  }

  /** The first place at which the scan of the line stops, or its length. */
  int first(LineText line) {
    return firstSuspect(line.units(), 0, line.length(), SPACE_READ);
  }

  private int firstSuspect(char[] units, int from, int to, long start) {
    int half = misread ? HALF : 0;
    long state = start;
    for (int at = from; at < to; at++) {
      state = ROWS[units[at] + half] >>> state;
      if ((state & STATE) == SUSPECT) {
        return at;
      }
    }
    return to;
  }

  /** The state after a stretch of a line; suspect if anything in it is. */
  long read(LineText line, int from, int to, long start) {
    char[] units = line.units();
    int half = misread ? HALF : 0;
    long state = start;
    for (int at = from; at < to; at++) {
      state = ROWS[units[at] + half] >>> state;
    }
    return state;
  }

  /** The state after what is put into a line. */
  long read(String replacement, long start) {
    int half = misread ? HALF : 0;
    long state = start;
    for (int at = 0; at < replacement.length(); at++) {
      state = ROWS[replacement.charAt(at) + half] >>> state;
    }
    return state;
  }

  /** Whether something was suspect on the way to a state. */
  boolean isSuspect(long state) {
    return (state & STATE) == SUSPECT;
  }

  /** Whether no place of a stretch of a line is suspect. */
  boolean isCalm(LineText stretch) {
    return rulesIn(stretch, 0, stretch.length()) == 0;
  }

  /** All rules that may have something to do in the stretch. */
  long rulesIn(LineText line, int from, int to) {
    int half = misread ? HALF : 0;
    long found = 0;
    long state = from == 0 ? SPACE_READ : stateAfter(line, from - 1);
    for (int at = from; at < to; at++) {
      state = ROWS[line.charAt(at) + half] >>> state;
      if ((state & STATE) == SUSPECT) {
        found |= rulesAt(line, at);
        state = stateAfter(line, at);
      }
    }
    return found;
  }

  private int firstSuspect(String text, int from, int to, int start) {
    int half = misread ? HALF : 0;
    int careful = Math.min(to, from + CAREFUL);
    long state = start;
    int at = from;
    for (; at + STRIDE <= careful; at += STRIDE) {
      long before = state;
      state = ROWS[text.charAt(at) + half] >>> state;
      state = ROWS[text.charAt(at + 1) + half] >>> state;
      state = ROWS[text.charAt(at + 2) + half] >>> state;
      state = ROWS[text.charAt(at + 3) + half] >>> state;
      state = ROWS[text.charAt(at + 4) + half] >>> state;
      state = ROWS[text.charAt(at + 5) + half] >>> state;
      state = ROWS[text.charAt(at + 6) + half] >>> state;
      state = ROWS[text.charAt(at + 7) + half] >>> state;
      if ((state & STATE) == SUSPECT) {
        state = before;
        break;
      }
    }
    for (; at < careful; at++) {
      state = ROWS[text.charAt(at) + half] >>> state;
      if ((state & STATE) == SUSPECT) {
        return at;
      }
    }
    return careful == to ? to : firstInBlocks(text, careful, to);
  }

  /** Each block begins with the two code units before it, which say what is suspect behind. */
  private int firstInBlocks(String text, int from, int to) {
    char[] buffer = spare.getAndSet(null);
    char[] block = buffer == null ? new char[BLOCK] : buffer;
    int at = from;
    while (at < to) {
      int length = Math.min(BLOCK, to - at + 2);
      text.getChars(at - 2, at - 2 + length, block, 0);
      if (!BlockScan.isCalm(block, length, misread ? HALF : 0)) {
        int suspect = firstInBlock(text, at - 2, block, length);
        if (suspect < length) {
          at += suspect - 2;
          break;
        }
      }
      at += length - 2;
    }
    spare.setOpaque(block);
    return at;
  }

  /** Goes on in the block where it stops in vain: to begin anew would be to read it all again. */
  private int firstInBlock(String text, int start, char[] block, int length) {
    int at = firstSuspect(block, 2, length, stateAfter(text, start + 1));
    while (at < length && rulesAt(text, start + at) == 0) {
      at = firstSuspect(block, at + 1, length, stateAfter(text, start + at));
    }
    return at;
  }

  /** The state after a place that was suspect and is not, or at which a line starts. */
  private int stateAfter(CharSequence text, int at) {
    char last = text.charAt(at);
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    return misread && startsPair(before, last) ? LONE_READ : ScanTable.after(before, last);
  }

  /** Whether the next letter may be suspect after the last: a pair starts a word. */
  private static boolean startsPair(char before, char last) {
    long row = ROWS[last + HALF];
    return ScanTable.startsPair(row) && !(ScanTable.isPaired(row) && endsPairs(before));
  }

  private static boolean endsPairs(char letter) {
    return CharClass.isForeign(CharClass.of(letter)) && !ScanTable.startsPair(ROWS[letter + HALF]);
  }
}
