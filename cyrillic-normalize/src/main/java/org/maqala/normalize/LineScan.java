// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Set;

/**
 * Finds what may need a step: one look at each code unit, through a table of classes and one of
 * transitions between them. It may suspect a clean line (the steps then leave it alone) but never
 * misses one that a step would change.
 */
final class LineScan {
  private static final int OTHER = 0;
  private static final int CYRILLIC = 1;
  private static final int FOREIGN = 2;
  private static final int SPACE = 3;
  private static final int HYPHEN = 4;
  private static final int QUOTE = 5;

  /** Capital Х and І, which may be numerals. */
  private static final int NUMERAL = 6;

  private static final int SUSPECT = 7;
  private static final int CLASSES = 8;

  /** States are named for what was just read; the first seven are the classes. */
  private static final int FIRST_FOREIGN = 8;

  private static final int SPACE_AFTER_FOREIGN = 9;
  private static final int STATES = 10;

  private static final byte[] CLASS = classes();
  private static final byte[] NEXT = transitions();

  private final boolean everything;

  private LineScan(boolean everything) {
    this.everything = everything;
  }

  /** The scan for a set of rules; the foldings of keys suspect every line. */
  static LineScan of(Set<Rule> rules) {
    return new LineScan(rules.stream().anyMatch(rule -> !rule.isIn(Preset.STANDARD)));
  }

  /**
   * The first offset at or after {@code from}, a line's start, that is suspect; else the length.
   */
  int next(String text, int from) {
    if (everything) {
      return from;
    }
    int state = OTHER;
    for (int i = from; i < text.length(); i++) {
      state = NEXT[state * CLASSES + CLASS[text.charAt(i)]];
      if (state == SUSPECT) {
        return i;
      }
    }
    return text.length();
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (int i = 0; i < classes.length; i++) {
      classes[i] = (byte) classOf((char) i, nfc);
    }
    return classes;
  }

  private static int classOf(char c, Normalizer2 nfc) {
    if (c == ' ' || c == '\t') {
      return SPACE;
    } else if (isSuspect(c, nfc)) {
      return SUSPECT;
    } else if (c == '-') {
      return HYPHEN;
    } else if (LegalForms.OPENING_QUOTES.indexOf(c) >= 0) {
      return QUOTE;
    } else if (c == 'Х' || c == 'І') {
      return NUMERAL;
    } else if (LookAlikes.isCyrillic(c)) {
      return CYRILLIC;
    }
    return LookAlikes.isForeign(c) ? FOREIGN : OTHER;
  }

  private static boolean isSuspect(char c, Normalizer2 nfc) {
    return Invisibles.isControl(c)
        || Invisibles.isZeroWidth(c)
        || (Lines.isEnd(c) && c != '\n')
        || c == '\u00AD'
        || c == '¥'
        || Spaces.isUnicodeSpace(c)
        || LookAlikes.get().kazakhFor(c) != LookAlikes.NONE
        || Character.isSurrogate(c)
        || (c >= 0x300
            && (UCharacter.getCombiningClass(c) != 0
                || nfc.quickCheck(String.valueOf(c)) != Normalizer.YES));
  }

  private static byte[] transitions() {
    byte[] next = new byte[STATES * CLASSES];
    for (int state = 0; state < STATES; state++) {
      for (int read = 0; read < CLASSES; read++) {
        next[state * CLASSES + read] = (byte) (read == FOREIGN ? FIRST_FOREIGN : read);
      }
    }
    set(next, CYRILLIC, NUMERAL, CYRILLIC);
    set(next, FIRST_FOREIGN, FOREIGN, FOREIGN);
    set(next, FOREIGN, FOREIGN, FOREIGN);
    set(next, FOREIGN, SPACE, SPACE_AFTER_FOREIGN);
    suspect(next, CYRILLIC, FOREIGN);
    suspect(next, SPACE, SPACE);
    suspect(next, HYPHEN, SPACE);
    suspect(next, NUMERAL, OTHER, FOREIGN, SPACE, HYPHEN, QUOTE);
    suspect(next, FIRST_FOREIGN, CYRILLIC, NUMERAL, SPACE);
    suspect(next, FOREIGN, CYRILLIC, NUMERAL);
    suspect(next, SPACE_AFTER_FOREIGN, SPACE, QUOTE);
    Arrays.fill(next, SUSPECT * CLASSES, (SUSPECT + 1) * CLASSES, (byte) SUSPECT);
    return next;
  }

  private static void set(byte[] next, int state, int read, int then) {
    next[state * CLASSES + read] = (byte) then;
  }

  private static void suspect(byte[] next, int state, int... reads) {
    for (int read : reads) {
      set(next, state, read, SUSPECT);
    }
  }
}
