// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.maqala.normalize.resource.Resources;

/** The letters that stand in for one another, both ways; see {@code letters.tsv}. */
final class LookAlikes {
  static final char NONE = 0;

  /** The bits of {@link #kind(char)}; plain is a letter without a look-alike. */
  static final int CYRILLIC = 1;

  static final int STAND_IN = 2;
  static final int FOREIGN = 4;
  static final int PLAIN = 8;
  static final int CAPITAL = 16;

  /** What may stand for a Kazakh letter wherever it stands: letters of other alphabets, ¥. */
  static final int INSTEAD = 32;

  /** Letters that Kazakh has in loanwords alone, and letters that Russian lacks. */
  static final int ONLY_RUSSIAN = 64;

  static final int ONLY_KAZAKH = 128;

  static final int LETTER = CYRILLIC | STAND_IN | FOREIGN;

  /** All letters of the tables lie below; an array keeps the look-ups free of boxing. */
  private static final int SIZE = 0x600;

  private static final String KAZAKH = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
  private static final String RUSSIAN = "фцчщъьэёФЦЧЩЪЬЭЁ";
  private static final LookAlikes INSTANCE = new LookAlikes();

  private final char[] cyrillic = new char[SIZE];
  private final char[] latin = new char[SIZE];
  private final char[] initial = new char[SIZE];
  private final char[] foreignCyrillic = new char[SIZE];

  /** What a {@link Word} counts of each code unit, as bits. */
  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

  private LookAlikes() {
    for (String[] row : Resources.rows(LookAlikes.class, "letters.tsv")) {
      char from = row[0].charAt(0);
      char to = row[1].charAt(0);
      switch (row[2]) {
        case "both" -> {
          cyrillic[from] = to;
          latin[to] = from;
        }
        case "cyrillic" -> cyrillic[from] = to;
        case "latin" -> latin[to] = from;
        case "initial" -> initial[from] = to;
        case "kazakh" -> foreignCyrillic[from] = to;
        default -> throw new IllegalStateException("letters.tsv: unknown use " + row[2]);
      }
    }
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) findKind((char) c);
    }
  }

  private int findKind(char c) {
    int kind = Character.isUpperCase(c) ? CAPITAL : 0;
    kind |= c == '¥' || kazakhFor(c) != NONE ? INSTEAD : 0;
    kind |= RUSSIAN.indexOf(c) >= 0 ? ONLY_RUSSIAN : 0;
    kind |= KAZAKH.indexOf(c) >= 0 ? ONLY_KAZAKH : 0;
    if (isCyrillic(c)) {
      return kind | CYRILLIC | (latin(c) == NONE ? PLAIN : 0);
    } else if (isStandIn(c)) {
      return kind | STAND_IN;
    } else if (isForeign(c)) {
      return kind | FOREIGN | (cyrillic(c) == NONE ? PLAIN : 0);
    }
    return kind;
  }

  static LookAlikes get() {
    return INSTANCE;
  }

  /** The alphabet of a letter, or none, and what else a word counts of it. */
  int kind(char c) {
    return kinds[c] & 0xFF;
  }

  /** The Cyrillic letter that a letter of another alphabet looks like, or {@link #NONE}. */
  char cyrillic(char foreign) {
    return foreign < SIZE ? cyrillic[foreign] : NONE;
  }

  /** The Latin letter that a Cyrillic one looks like, or {@link #NONE}. */
  char latin(char letter) {
    return letter < SIZE ? latin[letter] : NONE;
  }

  /** What a letter stands for in capitals and at the start of a word, or {@link #NONE}. */
  char initial(char foreign) {
    return foreign < SIZE ? initial[foreign] : NONE;
  }

  /** The Kazakh letter that another Cyrillic alphabet's letter stands in for, or {@link #NONE}. */
  char kazakhFor(char letter) {
    return letter < SIZE ? foreignCyrillic[letter] : NONE;
  }

  /** Whether the letter belongs to Kazakh Cyrillic and not to Russian. */
  static boolean isKazakh(char letter) {
    return (INSTANCE.kind(letter) & ONLY_KAZAKH) != 0;
  }

  static boolean isCyrillic(char c) {
    return CharClass.isCyrillic(c);
  }

  /** A letter that is not Cyrillic but in an alphabet that shares shapes with it. */
  static boolean isForeign(char c) {
    return CharClass.isForeign(CharClass.of(c));
  }

  /** Letters of no Russian, Kazakh or English word: only ever stand-ins beside Cyrillic ones. */
  boolean isStandIn(char c) {
    return c >= '\u0080' && isForeign(c) && KAZAKH.indexOf(cyrillic(c)) >= 0;
  }
}
