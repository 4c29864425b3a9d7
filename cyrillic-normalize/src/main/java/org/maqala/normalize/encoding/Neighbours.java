// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maqala.normalize.resource.Resources;

/**
 * Ukrainian, Belarusian, Serbian, Macedonian, Uzbek and Karakalpak, as far as {@code
 * neighbours.tsv} knows them.
 */
final class Neighbours {
  /** The rows that are longer are alphabets. */
  private static final int LONGEST_WORD = 20;

  private static final String CONSONANTS = "бвгґдђжзйклљмнњпрстћфхцчџшщқғңҳѓќѕј";

  private static final List<String> ALPHABETS = new ArrayList<>();
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String[] row : Resources.rows(Neighbours.class, "neighbours.tsv")) {
      if (row[1].length() > LONGEST_WORD) {
        ALPHABETS.add(row[1]);
      } else {
        WORDS.add(row[1]);
      }
    }
  }

  private Neighbours() {}

  /** Whether all letters of the word are in one of the alphabets. */
  static boolean canSpell(CharSequence text, int start, int end) {
    return ALPHABETS.stream().anyMatch(alphabet -> canSpell(alphabet, text, start, end));
  }

  private static boolean canSpell(String alphabet, CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 0x80 && alphabet.indexOf(Character.toLowerCase(c)) < 0)
          || (i > start && isNoGlide(alphabet, c, text.charAt(i - 1)))) {
        return false;
      }
    }
    return true;
  }

  /** In alphabets that have ы, too, a ў never stands after a consonant: it is half a vowel. */
  private static boolean isNoGlide(String alphabet, char c, char before) {
    return (c == 'ў' || c == 'Ў')
        && CONSONANTS.indexOf(Character.toLowerCase(before)) >= 0
        && alphabet.indexOf('ы') >= 0;
  }

  /**
   * Whether one of the alphabets has all letters of a text, which is then in one line of no other
   * language; marks between words may be any, but no control characters that were letters.
   */
  static boolean canSpellText(CharSequence text) {
    return ALPHABETS.stream().anyMatch(alphabet -> canSpellText(alphabet, text));
  }

  private static boolean canSpellText(String alphabet, CharSequence text) {
    int i = 0;
    while (i < text.length()
        && mayStand(alphabet, text.charAt(i))
        && !(i > 0 && isNoGlide(alphabet, text.charAt(i), text.charAt(i - 1)))
        && !isLetterAsSign(text, i)) {
      i++;
    }
    return i == text.length();
  }

  /** Whether a sign between letters of a word was a letter: {@code Айг‰л}. */
  private static boolean isLetterAsSign(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && FontVote.canBeKazakh(text.charAt(at))
        && !Character.isLetter(text.charAt(at))
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean mayStand(String alphabet, char c) {
    return c < 0x80
        || alphabet.indexOf(Character.toLowerCase(c)) >= 0
        || (!Character.isLetter(c) && !Character.isISOControl(c));
  }

  /** Whether it is one of their commonest words, in any case. */
  static boolean haveWord(CharSequence text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return false;
    }
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return WORDS.contains(word.toString());
  }
}
