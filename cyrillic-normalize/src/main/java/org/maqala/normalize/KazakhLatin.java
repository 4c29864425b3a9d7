// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * Tells Kazakh in the Latin letters of 2018 or 2021 by letters that no neighbour has together:
 * Turkish and Azerbaijani have ç, Karakalpak w and x, Turkmen no q, Crimean Tatar no ä.
 */
final class KazakhLatin {
  private static final String OF_2018 = "áǵıńóúý";
  private static final String ONLY_2018 = "ǵńý";
  private static final String NOT_2018 = "wxçəâêîûğşñäöüāčšžłøåæ";
  private static final String OF_2021 = "äğıñöşüū";
  private static final String ONLY_2021 = "ñäū";
  private static final String NOT_2021 = "wxçəâêîûáǵńýž";

  /** Shorter lines say too little. */
  private static final int FEWEST = 20;

  /** One letter in so many is of the alphabet alone; in running text it is one in ten. */
  private static final int SHARE = 25;

  /** One letter in so many may be of no such alphabet, in names. */
  private static final int FOREIGN_SHARE = 2 * SHARE;

  /** The small letters of Latin; 0 for what is no letter. */
  private static final char[] SMALL = small();

  private final int[] counts = new int[SMALL.length];
  private final int latin;
  private final int cyrillic;

  private KazakhLatin(LineText line) {
    char[] units = line.units();
    int latinLetters = 0;
    int cyrillicLetters = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = units[i];
      if (c < SMALL.length) {
        counts[SMALL[c]]++;
        latinLetters += SMALL[c] == 0 ? 0 : 1;
      } else if (LookAlikes.isCyrillic(c)) {
        cyrillicLetters++;
      }
    }
    cyrillic = cyrillicLetters;
    latin = latinLetters;
  }

  private static char[] small() {
    char[] small = new char[0x260];
    for (char c = 0; c < small.length; c++) {
      char letter = Character.toLowerCase(c);
      small[c] = Character.isLetter(c) && letter < small.length ? letter : 0;
    }
    return small;
  }

  static boolean is(LineText line) {
    KazakhLatin letters = new KazakhLatin(line);
    return letters.latin >= FEWEST
        && letters.latin > letters.cyrillic
        && letters.counts['q'] > 0
        && (letters.are(OF_2018, ONLY_2018, NOT_2018) || letters.are(OF_2021, ONLY_2021, NOT_2021));
  }

  private boolean are(String own, String only, String others) {
    return count(only) > 0 && count(own) * SHARE >= latin && count(others) * FOREIGN_SHARE <= latin;
  }

  private int count(String letters) {
    int count = 0;
    for (int i = 0; i < letters.length(); i++) {
      count += counts[letters.charAt(i)];
    }
    return count;
  }
}
