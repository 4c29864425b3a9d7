// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maqala.text.AlignedText;

/**
 * Spells Kazakh in the Latin alphabet of 2018, {@code dedi Qasym-Jomart Toqaev}, in Cyrillic
 * letters, which the tables of this package are written in, and names back in Latin ones.
 */
final class LatinKazakh {
  private static final String RULE = "latin-kazakh";

  /** How many letters, spread over a text, say whether it is in Latin at all. */
  private static final int SAMPLES = 64;

  /** How many characters of the text are read for the letters that no other alphabet has. */
  private static final int READ = 4000;

  /** Of how many letters one must be such a letter. */
  private static final int OF = 60;

  private static final int LONGEST_SPELLING = 2;
  private static final String VOWELS = "aáeioóuúyıý";
  private static final String OWN = "ǵńı";

  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final Map<String, String> BEHIND_VOWELS = new HashMap<>();
  private static final Map<Character, String> LATIN = new HashMap<>();

  static {
    List<List<String>> rows = new ArrayList<>(Table.read("latin-kazakh.tsv", 3));
    for (List<String> row : rows) {
      LETTERS.put(row.get(0), row.get(1));
      LATIN.put(row.get(1).charAt(0), row.get(0));
      if (!row.get(2).isEmpty()) {
        BEHIND_VOWELS.put(row.get(0), row.get(2));
        LATIN.put(row.get(2).charAt(0), row.get(0));
      }
    }
  }

  private LatinKazakh() {}

  /** Whether a text is Kazakh in that alphabet. */
  static boolean isIn(String text) {
    if (!isLatin(text)) {
      return false;
    }
    int letters = 0;
    int own = 0;
    boolean q = false;
    for (int i = 0; i < Math.min(text.length(), READ); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      letters += Character.isLetter(c) ? 1 : 0;
      own += OWN.indexOf(c) >= 0 ? 1 : 0;
      q |= c == 'q' || c == 'ǵ';
    }
    return q && own > 0 && own * OF >= letters;
  }

  private static boolean isLatin(String text) {
    int step = 1 + text.length() / SAMPLES;
    int latin = 0;
    int cyrillic = 0;
    for (int i = 0; i < text.length(); i += step) {
      latin += Chars.isLatin(text.charAt(i)) ? 1 : 0;
      cyrillic += Chars.isCyrillic(text.charAt(i)) ? 1 : 0;
    }
    return latin > cyrillic;
  }

  /** The text in Cyrillic, word by word; a word with a letter of another alphabet stays. */
  static AlignedText cyrillic(String text) {
    AlignedText.Builder cyrillic = AlignedText.edit(text);
    int i = 0;
    while (i < text.length()) {
      int end = wordEnd(text, i);
      if (end > i) {
        String word = cyrillic(text, i, end);
        if (!word.isEmpty()) {
          cyrillic.replace(i, end, word, RULE);
        }
      }
      i = Math.max(end, i + 1);
    }
    return cyrillic.build();
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The word in Cyrillic; empty if it isn't of the alphabet. */
  private static String cyrillic(String text, int from, int end) {
    StringBuilder word = new StringBuilder(end - from);
    int i = from;
    while (i < end) {
      int taken = i;
      for (int length = Math.min(LONGEST_SPELLING, end - i); length > 0 && taken == i; length--) {
        String spelling = small(text, i, i + length);
        String letter = LETTERS.get(spelling);
        if (letter != null) {
          boolean vowel = i > from && VOWELS.indexOf(small(text.charAt(i - 1))) >= 0;
          String sound = vowel ? BEHIND_VOWELS.getOrDefault(spelling, letter) : letter;
          boolean capital = Chars.isUpper(text.charAt(i));
          word.append(capital ? Character.toUpperCase(sound.charAt(0)) : sound.charAt(0));
          taken = i + length;
        }
      }
      if (taken == i) {
        return "";
      }
      i = taken;
    }
    return word.toString();
  }

  private static String small(String text, int from, int to) {
    char first = small(text.charAt(from));
    return to - from == 1 ? String.valueOf(first) : "" + first + small(text.charAt(from + 1));
  }

  /** A capital I is that of ı, which begins more names than i. */
  private static char small(char c) {
    return c == 'I' ? 'ı' : Character.toLowerCase(c);
  }

  /** A name in Latin letters again. */
  static String latin(String name) {
    StringBuilder latin = new StringBuilder(name.length() + LONGEST_SPELLING);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      String spelling = LATIN.getOrDefault(Character.toLowerCase(c), String.valueOf(c));
      if (!Chars.isUpper(c) || !Chars.isCyrillic(c)) {
        latin.append(spelling);
        continue;
      }
      boolean all = i + 1 < name.length() && Chars.isUpper(name.charAt(i + 1));
      latin.append(Character.toUpperCase(spelling.charAt(0)));
      for (int k = 1; k < spelling.length(); k++) {
        latin.append(all ? Character.toUpperCase(spelling.charAt(k)) : spelling.charAt(k));
      }
    }
    return latin.toString();
  }
}
