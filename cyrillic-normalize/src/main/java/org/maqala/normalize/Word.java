// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** A run of letters in a line, counted by alphabet and case. */
final class Word {
  final LineText line;
  final int start;
  final int end;

  /** Letters that are Cyrillic; foreign ones other than stand-ins; stand-ins such as ə. */
  int cyrillic;

  int foreign;
  int standIns;

  /** Cyrillic letters without a Latin look-alike, and foreign ones without a Cyrillic one. */
  int plainCyrillic;

  int plainForeign;

  /** Stretches of one alphabet; stand-ins go with either. */
  int runs;

  int capitals;

  /** What {@link LookAlikes#kind} says of any of the letters. */
  int kinds;

  Word(LineText line, int start, int end) {
    this.line = line;
    this.start = start;
    this.end = end;
    count(LookAlikes.get());
  }

  private void count(LookAlikes letters) {
    int last = 0;
    for (int i = start; i < end; i++) {
      int kind = letters.kind(line.charAt(i));
      kinds |= kind;
      int plain = (kind & LookAlikes.PLAIN) == 0 ? 0 : 1;
      int script = kind & (LookAlikes.CYRILLIC | LookAlikes.FOREIGN);
      if (script == LookAlikes.CYRILLIC) {
        cyrillic++;
        plainCyrillic += plain;
      } else if (script == LookAlikes.FOREIGN) {
        foreign++;
        plainForeign += plain;
      } else {
        standIns += (kind & LookAlikes.STAND_IN) == 0 ? 0 : 1;
        script = last;
      }
      runs += script == last ? 0 : 1;
      last = script;
      capitals += (kind & LookAlikes.CAPITAL) == 0 ? 0 : 1;
    }
  }

  int length() {
    return end - start;
  }

  boolean isMixed() {
    return cyrillic > 0 && foreign + standIns > 0;
  }

  boolean isAllCapitals() {
    return capitals == length();
  }

  /**
   * Whether the case turns where the alphabet does, as where two words were glued or a foreign stem
   * takes an ending: {@code KPIдың}, {@code кругI}, {@code отCape}.
   */
  boolean isGlued() {
    if (capitals == 0) {
      return false;
    }
    if (endsInNumeral()) {
      return true;
    }
    for (int i = start; i < end; i++) {
      boolean foreignStart =
          LookAlikes.isForeign(line.charAt(i))
              && (i == start || LookAlikes.isCyrillic(line.charAt(i - 1)));
      if (foreignStart && (isForeignStem(i) || isAppended(i))) {
        return true;
      }
      if (i > start
          && Character.isUpperCase(line.charAt(i))
          && LookAlikes.isCyrillic(line.charAt(i))
          && LookAlikes.isForeign(line.charAt(i - 1))
          && Character.isLowerCase(line.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A Roman numeral of either alphabet's letters after a small letter: {@code кругХII}. */
  private boolean endsInNumeral() {
    int tail = end;
    boolean foreignLetter = false;
    while (tail > start && "IVXХІ".indexOf(line.charAt(tail - 1)) >= 0) {
      tail--;
      foreignLetter |= LookAlikes.isForeign(line.charAt(tail));
    }
    return foreignLetter && tail > start && Character.isLowerCase(line.charAt(tail - 1));
  }

  /** Two or more foreign capitals, then a Cyrillic ending, or a word of its own: {@code BBCРо}. */
  private boolean isForeignStem(int from) {
    int at = foreignEnd(from);
    if (at - from < 2 || at == end || !areCapitals(from, at)) {
      return false;
    }
    boolean title = from == start && at + 1 < end && Character.isLowerCase(line.charAt(at + 1));
    return title || Character.isLowerCase(line.charAt(at));
  }

  /** After a small Cyrillic letter, a foreign capital and more letters. */
  private boolean isAppended(int from) {
    return from > start
        && Character.isLowerCase(line.charAt(from - 1))
        && Character.isUpperCase(line.charAt(from))
        && foreignEnd(from) - from > 1;
  }

  private int foreignEnd(int from) {
    int at = from;
    while (at < end && LookAlikes.isForeign(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean areCapitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
