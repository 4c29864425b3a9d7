// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
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
  private static final String VOWELS = "aáeioóuúyıýі";
  private static final String OWN = "ǵńı";

  /** Where the blocks end that the alphabet's letters lie in. */
  private static final char TABLE_SIZE = 0x250;

  private static final int CAPITAL = 1;
  private static final int VOWEL = 1 << 1;
  private static final int LETTER = 1 << 2;
  private static final int OWN_LETTER = 1 << 3;
  private static final int Q_OR_GH = 1 << 4;

  /** What each character is, as bits, and the small letter of each. */
  private static final byte[] SIGNS = new byte[TABLE_SIZE];

  private static final char[] SMALL = new char[TABLE_SIZE];

  /** The numbers of spellings of one small letter; 0 is none. */
  private static final byte[] ALONE = new byte[TABLE_SIZE];

  /** The numbers of spellings of two small letters: by the first a row by the second. */
  private static final byte[][] PAIRS = new byte[TABLE_SIZE][];

  /** How many letters the spelling of each number has. */
  private static final byte[] LENGTHS;

  /** What each number spells: a small letter, a capital, and the two behind a vowel. */
  private static final char[] SOUNDS;

  private static final int FORMS = 4;

  private static final Map<Character, String> LATIN = new HashMap<>();

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      SIGNS[c] = (byte) classify(c);
      SMALL[c] = c == 'I' ? 'ı' : Character.toLowerCase(c);
    }
    Arrays.fill(PAIRS, new byte[TABLE_SIZE]);
    List<List<String>> rows = Table.read("latin-kazakh.tsv", 3);
    LENGTHS = new byte[rows.size() + 1];
    SOUNDS = new char[LENGTHS.length * FORMS];
    for (byte number = 1; number <= rows.size(); number++) {
      List<String> row = rows.get(number - 1);
      char cyrillic = row.get(1).charAt(0);
      char behindVowel = row.get(2).isEmpty() ? cyrillic : row.get(2).charAt(0);
      add(row.get(0), number);
      SOUNDS[number * FORMS] = cyrillic;
      SOUNDS[number * FORMS + CAPITAL] = Character.toUpperCase(cyrillic);
      SOUNDS[number * FORMS + VOWEL] = behindVowel;
      SOUNDS[number * FORMS + VOWEL + CAPITAL] = Character.toUpperCase(behindVowel);
      LATIN.put(cyrillic, row.get(0));
      LATIN.put(behindVowel, row.get(0));
    }
  }

  private LatinKazakh() {}

  private static void add(String spelling, byte number) {
    char first = spelling.charAt(0);
    LENGTHS[number] = (byte) spelling.length();
    if (spelling.length() == 1) {
      ALONE[first] = number;
      return;
    }
    byte[] row = PAIRS[first].clone();
    row[spelling.charAt(1)] = number;
    PAIRS[first] = row;
  }

  private static int classify(char c) {
    char lower = Character.toLowerCase(c);
    return (Chars.isUpper(c) ? CAPITAL : 0)
        | (VOWELS.indexOf(lower) >= 0 ? VOWEL : 0)
        | (Character.isLetter(c) ? LETTER : 0)
        | (OWN.indexOf(lower) >= 0 ? OWN_LETTER : 0)
        | (lower == 'q' || lower == 'ǵ' ? Q_OR_GH : 0);
  }

  private static int signs(char c) {
    return c < TABLE_SIZE ? SIGNS[c] : classify(c);
  }

  /** Whether a text is Kazakh in that alphabet. */
  static boolean isIn(String text) {
    if (!isLatin(text)) {
      return false;
    }
    int letters = 0;
    int own = 0;
    int all = 0;
    for (int i = 0; i < Math.min(text.length(), READ); i++) {
      int signs = signs(text.charAt(i));
      letters += (signs & LETTER) != 0 ? 1 : 0;
      own += (signs & OWN_LETTER) != 0 ? 1 : 0;
      all |= signs;
    }
    return (all & Q_OR_GH) != 0 && own > 0 && own * OF >= letters;
  }

  private static boolean isLatin(String text) {
    int step = 1 + text.length() / SAMPLES;
    int latin = 0;
    int cyrillic = 0;
    // Half of the samples in one alphabet settle it.
    for (int i = 0; i < text.length() && Math.max(latin, cyrillic) <= SAMPLES / 2; i += step) {
      latin += Chars.isLatin(text.charAt(i)) ? 1 : 0;
      cyrillic += Chars.isCyrillic(text.charAt(i)) ? 1 : 0;
    }
    return latin > cyrillic;
  }

  /** The text in Cyrillic, word by word; a word with a letter of another alphabet stays. */
  static AlignedText cyrillic(String text) {
    AlignedText.Builder cyrillic = AlignedText.edit(text);
    char[] letters = text.toCharArray();
    int i = 0;
    while (i < letters.length) {
      int from = i;
      int length = 0;
      int vowel = 0;
      for (int number = spelling(letters, i); number != 0; number = spelling(letters, i)) {
        int capital = signs(letters[i]);
        // Pages write the capitals of я and ю with a small ı: ıAn, ıÝrıı.
        capital |= length == 0 && LENGTHS[number] > 1 ? signs(letters[i + 1]) : 0;
        int form = (capital & CAPITAL) | vowel;
        i += LENGTHS[number];
        vowel = signs(letters[i - 1]) & VOWEL;
        // Never longer than the Latin letters read so far, so that it takes their place.
        letters[from + length++] = SOUNDS[number * FORMS + form];
      }
      int end = wordEnd(letters, i);
      if (i > from && i == end) {
        cyrillic.replace(from, i, new String(letters, from, length), RULE);
      }
      i = Math.max(end, from + 1);
    }
    return cyrillic.build();
  }

  private static int wordEnd(char[] letters, int from) {
    int end = from;
    while (end < letters.length && (signs(letters[end]) & LETTER) != 0) {
      end++;
    }
    return end;
  }

  /** The number of the longest spelling that starts at {@code i}; 0 if none does. */
  private static int spelling(char[] letters, int i) {
    char first = i < letters.length ? small(letters[i]) : TABLE_SIZE;
    if (first >= TABLE_SIZE) {
      return 0;
    }
    char second = i + 1 < letters.length ? small(letters[i + 1]) : 0;
    int pair = second < TABLE_SIZE ? PAIRS[first][second] : 0;
    return pair != 0 ? pair : ALONE[first];
  }

  /** A capital I is that of ı, which begins more names than i. */
  private static char small(char c) {
    if (c < TABLE_SIZE) {
      return SMALL[c];
    }
    // Pages write the capital of i with the Cyrillic letter: SІM.
    char small = Character.toLowerCase(c);
    return small == 'і' ? 'i' : small;
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
      if (!all && spelling.length() > 1 && spelling.charAt(0) == 'ı') {
        latin.append('ı').append(Character.toUpperCase(spelling.charAt(1)));
        continue;
      }
      latin.append(Character.toUpperCase(spelling.charAt(0)));
      for (int k = 1; k < spelling.length(); k++) {
        latin.append(all ? Character.toUpperCase(spelling.charAt(k)) : spelling.charAt(k));
      }
    }
    return latin.toString();
  }
}
