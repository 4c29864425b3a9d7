// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import org.maqala.normalize.letters.LetterModel;

/**
 * Finds, fast, the characters that wrongly decoded text has and clean Russian and Kazakh text has
 * not: letters of other Cyrillic alphabets, Latin letters with marks, box drawing, control
 * characters, a capital after a small Cyrillic letter that does not look like glue, and a sign
 * after a Cyrillic letter in a Latin word. A character that no page has is none of them: no wrong
 * decoding makes it; nor is a letter with a mark that Kazakh has in its Latin alphabets, in a word
 * of Latin letters.
 */
final class Suspicion {
  private static final String CLEAN = "\u00A0«»°§©®·×\u00AD";

  /** Capitals that Mac Cyrillic has where windows-1251 and KZ-1048 have small letters. */
  static final String SWAPPED = "ЯЭЮ";

  /**
   * Letters of the Latin alphabets of 2018 to 2021, but for those that begin a sequence of UTF-8: a
   * wrong page does not mix them, singly, with Latin letters.
   */
  private static final String MARKED_LETTERS = "áóúýäöüñÁÚÝÖÜ";

  /** The others. */
  private static final String MARKED_LEADS = "ÓÄÑ";

  /** Those that no page has. */
  private static final String OTHER_LATIN = "ıǵńğşūŋİǴŃĞŞŪŊ";

  /** The first letter of punctuation in UTF-8 that was read as IBM437. */
  private static final char GREEK_LEAD = 'Γ';

  /** What stands for a character that a page lacks. */
  private static final char LOST = '?';

  /**
   * What was read last, as the place in a row at which the next state stands; a character's row has
   * that of each, so that reading one costs a shift. From the last there is no way back.
   */
  private static final int PLAIN_READ = 0;

  private static final int SMALL_READ = 6;
  private static final int CAPITAL_READ = 12;
  private static final int MARKED_READ = 18;
  private static final int SUSPECT = 24;

  /** A shift takes no more of its distance than these bits. */
  private static final int STATE = 63;

  /** So many steps are taken before a look at the state, which stays suspect once it is. */
  private static final int STRIDE = 8;

  /** So many capitals at most end an abbreviation: {@code ҚазҰПУ}. */
  private static final int MOST_CAPITALS = 4;

  private static final byte PLAIN = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte SIGN = 3;
  private static final byte STRANGE = 4;

  /** ASCII but for letters; no class of the automaton. */
  private static final byte MARK = 5;

  /** What a font layout changes, be it suspicious or not; no class of the automaton. */
  private static final byte LAYOUT = 6;

  private static final byte MARKED = 7;

  /** Letters of Russian and Kazakh, and marks as they stand beside words. */
  private static final byte[] KINDS = kinds();

  private static final byte[] CLASSES = classes();

  /** The classes with what a layout changes: one look tells of nearly all places. */
  private static final byte[] LOOKS = looks();

  /** A bit for each class after each other that is not clean, or wants a closer look. */
  private static final long ALERTS =
      after(PLAIN, STRANGE)
          | after(SMALL, STRANGE)
          | after(CAPITAL, STRANGE)
          | after(SIGN, STRANGE)
          | after(MARKED, STRANGE)
          | after(MARKED, MARKED)
          | after(SMALL, MARKED)
          | after(CAPITAL, MARKED)
          | after(SMALL, CAPITAL)
          | after(SMALL, SIGN)
          | after(CAPITAL, SIGN);

  /** The row of {@link #LAYOUT}. */
  private static final long ALWAYS =
      SUSPECT
          | (long) SUSPECT << SMALL_READ
          | (long) SUSPECT << CAPITAL_READ
          | (long) SUSPECT << MARKED_READ
          | (long) SUSPECT << SUSPECT;

  private static final long[] ROWS = rows();

  private Suspicion() {}

  private static long[] rows() {
    long[] rows = new long[CLASSES.length];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = LOOKS[c] == LAYOUT ? ALWAYS : row(CLASSES[c]);
    }
    return rows;
  }

  private static int stateAfter(int now) {
    return switch (now) {
      case SMALL -> SMALL_READ;
      case CAPITAL -> CAPITAL_READ;
      case MARKED -> MARKED_READ;
      default -> PLAIN_READ;
    };
  }

  private static long row(byte now) {
    int next = stateAfter(now);
    return next(PLAIN, now, next)
        | next(SMALL, now, next) << SMALL_READ
        | next(CAPITAL, now, next) << CAPITAL_READ
        | next(MARKED, now, next) << MARKED_READ
        | (long) SUSPECT << SUSPECT;
  }

  private static long next(byte before, byte now, int next) {
    return (ALERTS & after(before, now)) != 0 ? SUSPECT : next;
  }

  private static long after(byte before, byte now) {
    return 1L << (before << 3 | now);
  }

  private static byte[] classes() {
    byte[] classes = new byte[0x10000];
    for (int c = 0x80; c < 0x100; c++) {
      classes[c] = CLEAN.indexOf(c) < 0 ? STRANGE : "\u00A0«»".indexOf(c) < 0 ? SIGN : PLAIN;
    }
    for (char c = '\u0402'; c <= '\u04FF'; c++) {
      classes[c] = "ІіӘәҒғҚқҢңӨөҰұҮүҺһ".indexOf(c) < 0 ? STRANGE : PLAIN;
    }
    classes['Ё'] = CAPITAL;
    classes['ё'] = PLAIN;
    for (char c = 'А'; c <= 'я'; c++) {
      classes[c] = c < 'а' ? CAPITAL : SMALL;
    }
    for (int c = 0x2190; c < 0x2600; c++) {
      classes[c] = STRANGE;
    }
    classes[0x2020] = STRANGE;
    classes[0x2021] = STRANGE;
    classes[0x2030] = STRANGE;
    classes[0xFFFD] = STRANGE;
    classes[GREEK_LEAD] = STRANGE;
    for (int i = 0; i < MARKED_LETTERS.length(); i++) {
      classes[MARKED_LETTERS.charAt(i)] = MARKED;
    }
    for (char c = '\u00A0'; c < '\uFFFD'; c++) {
      if (classes[c] == STRANGE && !CodePages.canBeMisread(c)) {
        classes[c] = PLAIN;
      }
    }
    return classes;
  }

  private static byte[] looks() {
    byte[] looks = CLASSES.clone();
    for (int c = 0; c < looks.length; c++) {
      looks[c] = FontVote.canChange((char) c) ? LAYOUT : looks[c];
    }
    return looks;
  }

  /** Whether a place is a reason to look at the text. */
  static boolean wantsLook(CharSequence text, int at) {
    int look = LOOKS[text.charAt(at)];
    return look > SMALL && (look == LAYOUT || isPlace(text, at));
  }

  static boolean isStrange(char c) {
    return CLASSES[c] == STRANGE || CLASSES[c] == MARKED;
  }

  /**
   * Whether clean text would not have the character at the place, after what stands before it, but
   * for glue.
   */
  static boolean isPlace(CharSequence text, int at) {
    return isPlaceOrGlue(text, at) && !(CLASSES[text.charAt(at)] == CAPITAL && isGlue(text, at));
  }

  private static boolean isPlaceOrGlue(CharSequence text, int at) {
    int before = at == 0 ? PLAIN : CLASSES[text.charAt(at - 1)];
    int now = CLASSES[text.charAt(at)];
    return (ALERTS >>> (before << 3 | now) & 1) != 0 && isOne(text, at, now);
  }

  /** Adds the places of a part of a text, which is read through a buffer. */
  static void find(String text, int from, int to, char[] buffer, SuspectPlaces found) {
    int state = from == 0 ? PLAIN_READ : stateAfter(CLASSES[text.charAt(from - 1)]);
    int length;
    for (int start = from; start < to; start += length) {
      length = Math.min(buffer.length, to - start);
      text.getChars(start, start + length, buffer, 0);
      for (int i = stop(buffer, 0, length, state); i < length; ) {
        if (isPlace(text, start + i)) {
          found.add(start + i);
        } else if (isPlaceOrGlue(text, start + i)) {
          found.addGlue(start + i);
        }
        if (LOOKS[buffer[i]] == LAYOUT) {
          found.noteLayouts();
        }
        i = stop(buffer, i + 1, length, stateAfter(CLASSES[buffer[i]]));
      }
      state = stateAfter(CLASSES[buffer[length - 1]]);
    }
  }

  /** The first unit that wants a look, or {@code to}. */
  private static int stop(char[] units, int from, int to, int start) {
    long state = start;
    int at = from;
    for (; at + STRIDE <= to; at += STRIDE) {
      long ahead = ROWS[units[at]] >>> state;
      ahead = ROWS[units[at + 1]] >>> ahead;
      ahead = ROWS[units[at + 2]] >>> ahead;
      ahead = ROWS[units[at + 3]] >>> ahead;
      ahead = ROWS[units[at + 4]] >>> ahead;
      ahead = ROWS[units[at + 5]] >>> ahead;
      ahead = ROWS[units[at + 6]] >>> ahead;
      ahead = ROWS[units[at + 7]] >>> ahead;
      if ((ahead & STATE) == SUSPECT) {
        break;
      }
      state = ahead;
    }
    for (; at < to; at++) {
      state = ROWS[units[at]] >>> state;
      if ((state & STATE) == SUSPECT) {
        return at;
      }
    }
    return to;
  }

  private static boolean isOne(CharSequence text, int at, int now) {
    return switch (now) {
      // A sign after a letter is strange in a Latin word only: mГ©dicament.
      case SIGN -> at >= 2 && isLatin(text.charAt(at - 2));
      case MARKED ->
          CLASSES[text.charAt(at - 1)] != MARKED
              || (startsMarked(text, at - 1)
                  && !isLatinAt(text, at - 2)
                  && !isLatinAt(text, at + 1));
      case STRANGE -> MARKED_LEADS.indexOf(text.charAt(at)) < 0 || !isLatinAt(text, at + 1);
      default -> true;
    };
  }

  private static boolean startsMarked(CharSequence text, int at) {
    return at == 0 || CLASSES[text.charAt(at - 1)] != MARKED;
  }

  /** Whether it is an ASCII letter; a negative byte is none. */
  static boolean isLatin(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  /** Whether there is a Latin letter that no wrong decoding makes. */
  private static boolean isLatinAt(CharSequence text, int at) {
    return at >= 0
        && at < text.length()
        && (isLatin(text.charAt(at)) || OTHER_LATIN.indexOf(text.charAt(at)) >= 0);
  }

  /**
   * Whether a capital after a small letter begins a word that is glued to the one before, or ends
   * an abbreviation: {@code судаКак}, {@code КамАЗ}, {@code ҚарМТУ}, {@code МиГ-31}. A wrong page
   * mixes capitals and small letters all over a word, leaves one small letter before capitals, or
   * puts signs between them.
   */
  private static boolean isGlue(CharSequence text, int at) {
    if (isLeft(text.charAt(at)) || !goesOn(text, at - 2)) {
      return false;
    }
    int next = kind(text, at + 1);
    int second = kind(text, at + 2);
    return switch (next) {
      case SMALL -> second == SMALL || second == MARK;
      case CAPITAL -> kind(text, at - 2) == SMALL && capitalsEnd(text, at + 2, at + MOST_CAPITALS);
      default -> next == MARK;
    };
  }

  /** Whether a word ends at a place or, with capitals up to there, by another. */
  private static boolean capitalsEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && kind(text, at) == CAPITAL) {
      at++;
    }
    return kind(text, at) == MARK;
  }

  /** Capitals that a wrong page leaves in words that are right for the rest. */
  private static boolean isLeft(char c) {
    return c == 'Ё' || SWAPPED.indexOf(c) >= 0;
  }

  /** Whether a small letter that follows here is in a word written as words are. */
  private static boolean goesOn(CharSequence text, int at) {
    int last = kind(text, at);
    return last == SMALL || (last == CAPITAL && kind(text, at - 1) == MARK);
  }

  /** What {@link #KINDS} says; both ends of the text are marks. */
  private static byte kind(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return MARK;
    }
    char c = text.charAt(at);
    return c < KINDS.length ? KINDS[c] : PLAIN;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x530];
    for (char c = 0; c < kinds.length; c++) {
      boolean latin = isLatin(c);
      if (LetterModel.symbol(c) > LetterModel.BORDER) {
        kinds[c] = Character.isLowerCase(c) ? SMALL : CAPITAL;
      } else if (c < 0x80 && c != LOST && !latin) {
        kinds[c] = MARK;
      }
    }
    return kinds;
  }
}
