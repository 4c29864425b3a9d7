// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.text.Normalizer;

/**
 * The form in which words are looked up: lower case, ё as е, no stress marks, soft hyphens or
 * apostrophes, Latin letters without diacritics, and words of mixed script in that of the majority.
 */
final class Fold {
  // What has no decomposition into a letter and a mark, and what the Arabic keyboards of neighbours
  // have in the place of a Kazakh letter.
  private static final String FROM = "ёəәıɩŋیکه";
  private static final String TO = "еaaiinىكە";
  // Marks a front vowel; writers leave it out.
  private static final String HAMZA = "ءٴ";
  // Look-alikes as people type them on a keyboard that lacks the letter.
  private static final String LATIN = "aceopxyikmthbə";
  private static final String CYRILLIC = "асеорхуікмтһвә";

  private static final char BREVE = '\u0306';

  /** The hash of a word that must be folded as a whole. */
  static final int NOT_SIMPLE = 0;

  // Of each letter its folded form and script, as far as it has them without its neighbours; 0 of
  // all else.
  private static final int IN_LATIN = 1 << 16;
  private static final int IN_CYRILLIC = 1 << 17;
  private static final int IN_OTHER = 1 << 18;
  private static final int CAPITAL = 1 << 19;
  private static final int[] LETTERS = new int[CodeUnits.TABLE_END];

  static {
    for (char c = 0; c < CodeUnits.TABLE_END; c++) {
      char letter = Character.toLowerCase(c);
      if (Character.isLetter(letter) && HAMZA.indexOf(letter) < 0) {
        int script = latin(letter) ? IN_LATIN : cyrillic(letter) ? IN_CYRILLIC : IN_OTHER;
        // In a Latin word this Cyrillic letter is a Latin one.
        int capital = Character.isUpperCase(c) ? CAPITAL : 0;
        LETTERS[c] = script | capital | (letter == 'ә' ? letter : plain(letter));
      }
    }
  }

  private Fold() {}

  private static char plain(char letter) {
    int at = FROM.indexOf(letter);
    if (at >= 0) {
      return TO.charAt(at);
    }
    return latin(letter)
        ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0)
        : letter;
  }

  /** The folded form of a letter with its script in the high bits, or 0 for all else. */
  static int letter(char c) {
    return c < CodeUnits.TABLE_END ? LETTERS[c] : 0;
  }

  /** Whether a letter, or every one of several by their common bits, is a capital. */
  static boolean capital(int letters) {
    return (letters & CAPITAL) != 0;
  }

  /** The hash of the folded form of a word and one letter more. */
  static int hash(int hash, int letter) {
    return 31 * hash + (letter & 0xFFFF);
  }

  /** The hash of a word of letters only, or {@link #NOT_SIMPLE} if they are of two scripts. */
  static int finish(int hash, int letters) {
    boolean mixed = (letters & IN_LATIN) != 0 && (letters & IN_CYRILLIC) != 0;
    // The high bits must tell in the low ones, and no simple word may get the hash of the others.
    return mixed ? NOT_SIMPLE : (hash ^ hash >>> 15) | 1 << 31;
  }

  /** The hash of a folded word. */
  static int hash(String folded) {
    int hash = 0;
    for (int i = 0; i < folded.length(); i++) {
      hash = hash(hash, letter(folded.charAt(i)));
    }
    return finish(hash, 0);
  }

  /** Whether a simple word of a text has this folded form. */
  static boolean same(String folded, String text, int start, int end) {
    if (folded.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (folded.charAt(i - start) != (char) letter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String word(String text, int start, int end) {
    return word(text, start, end, true);
  }

  /** The form of a word of mixed script in the script of the minority. */
  static String other(String text, int start, int end) {
    return word(text, start, end, false);
  }

  private static String word(String text, int start, int end, boolean majority) {
    StringBuilder out = new StringBuilder(end - start);
    int latin = 0;
    int cyrillic = 0;
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c == BREVE && out.length() > 0 && out.charAt(out.length() - 1) == 'и') {
        out.setCharAt(out.length() - 1, 'й');
      } else if (Character.isLetter(c) && HAMZA.indexOf(c) < 0) {
        out.append(c);
        latin += latin(c) ? 1 : 0;
        cyrillic += cyrillic(c) ? 1 : 0;
      }
    }
    boolean toLatin = cyrillic == 0 || (latin > cyrillic) == majority;
    if (latin > 0 && cyrillic > 0) {
      oneScript(out, !toLatin);
    }
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c < CodeUnits.TABLE_END) {
        out.setCharAt(i, latin > 0 && toLatin ? plain(c) : (char) LETTERS[c]);
      }
    }
    return out.toString();
  }

  /** Whether a stress mark or a soft hyphen stands in a word; й of two characters has none. */
  static boolean marked(String text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (CodeUnits.type(c) == CodeUnits.JOINER && !(c == BREVE && text.charAt(i - 1) == 'и')) {
        return true;
      }
    }
    return false;
  }

  static boolean mixed(String text, int start, int end) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = start; i < end; i++) {
      latin |= latin(text.charAt(i));
      cyrillic |= cyrillic(text.charAt(i));
    }
    return latin && cyrillic;
  }

  private static void oneScript(StringBuilder word, boolean toCyrillic) {
    if (toCyrillic) {
      translate(word, LATIN, CYRILLIC);
    } else {
      translate(word, CYRILLIC, LATIN);
    }
  }

  private static void translate(StringBuilder word, String from, String to) {
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      if (at >= 0) {
        word.setCharAt(i, to.charAt(at));
      }
    }
  }

  private static boolean latin(char c) {
    return c < 'ɐ' + 0x60 && Character.isLetter(c);
  }

  private static boolean cyrillic(char c) {
    return c >= 'Ѐ' && c <= 'ԯ';
  }
}
