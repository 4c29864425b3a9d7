// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;
import java.util.List;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;

/**
 * Whether the suspicious places of a line stand in clean text, as the border of two glued words
 * does, or the bullet of a list. A page misread changes nearly all letters of a stretch, so that
 * the text around its places is unlike Russian and Kazakh; or it changes few of them, and these are
 * letters that the other page has right.
 */
final class CleanPlaces {
  /** So much is looked at before and after a place. */
  private static final int AROUND = 40;

  /**
   * What a character of clean text costs at most, in quarters of a bit: news costs 12 to 19, text
   * that was misread 30 and more.
   */
  private static final long MOST_COST = 20;

  /** The same of a whole line, of which a few words may be foreign. */
  private static final long MOST_COST_OF_LINE = 18;

  /** Pages that have most letters of Russian in the same places, if only the small ones. */
  private static final List<CodePage> ALIKE =
      List.of(
          CodePages.CP1251,
          CodePages.KZ1048,
          CodePages.PT154,
          CodePages.KAZAKH_FONT,
          CodePages.MAC_CYRILLIC);

  /** What the capitals of {@link Suspicion#SWAPPED} stand for. */
  private static final String SMALL = "яқһ";

  private static final int LONGEST_WORD = 40;

  /** What of other characters tells, by those beside it. */
  private static final boolean[] TELLING = telling();

  /** Emoji and other characters that no page has say nothing of pages. */
  private static final boolean[] MISREAD = misread();

  private CleanPlaces() {}

  private static boolean[] misread() {
    boolean[] misread = new boolean[Character.MAX_VALUE + 1];
    for (int c = 0; c < misread.length; c++) {
      misread[c] = CodePages.canBeMisread((char) c);
    }
    return misread;
  }

  /**
   * Characters, but for the capitals that glued words have, which become a letter of Russian or
   * Kazakh from one such page to another, and letters that font layouts leave.
   */
  private static boolean[] telling() {
    boolean[] telling = new boolean[Character.MAX_VALUE + 1];
    for (CodePage read : ALIKE) {
      for (CodePage written : ALIKE) {
        for (int unit = 0x80; unit <= 0xFF; unit++) {
          char c = read.decode((byte) unit);
          char other = written.decode((byte) unit);
          telling[c] |= c != other && LetterModel.symbol(other) > LetterModel.BORDER;
        }
      }
    }
    Arrays.fill(telling, 'А', 'Я' + 1, false);
    for (char letter : LeftLetters.LAYOUTS.toCharArray()) {
      telling[letter] = true;
      telling[Character.toUpperCase(letter)] = true;
    }
    return telling;
  }

  /** Whether no suspicious place of the line is one that a misread page leaves. */
  static boolean areAll(SuspectLine suspect) {
    String line = suspect.text();
    int seen = 0;
    boolean clean = true;
    for (int at : suspect.places()) {
      char c = line.charAt(at);
      if ((TELLING[c] && isBesideCyrillic(line, at))
          || (Suspicion.SWAPPED.indexOf(c) >= 0 && isKnown(line, at))) {
        return false;
      }
      if (clean && at >= seen) {
        seen = Math.min(at + AROUND, line.length());
        clean = isClean(line, Math.max(at - AROUND, 0), seen, MOST_COST);
      }
    }
    return clean || isClean(line, 0, line.length(), MOST_COST_OF_LINE);
  }

  private static boolean isBesideCyrillic(String line, int at) {
    return (at > 0 && isCyrillic(line.charAt(at - 1)))
        || (at + 1 < line.length() && isCyrillic(line.charAt(at + 1)));
  }

  private static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u04FF';
  }

  /** Whether a lexicon knows the word with small letters for its capitals. */
  private static boolean isKnown(String line, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_WORD && isLetter(line.charAt(start - 1))) {
      start--;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < Math.min(line.length(), start + LONGEST_WORD); i++) {
      char c = line.charAt(i);
      if (!isLetter(c)) {
        break;
      }
      int capital = Suspicion.SWAPPED.indexOf(c);
      word.append(capital < 0 ? c : SMALL.charAt(capital));
    }
    return Lexicon.russian().contains(word) || Lexicon.kazakh().contains(word);
  }

  private static boolean isLetter(char c) {
    return LetterModel.symbol(c) > LetterModel.BORDER;
  }

  private static boolean isClean(String line, int start, int end, long most) {
    Plausibility plausibility = new Plausibility();
    int characters = 0;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      boolean counts = MISREAD[c];
      characters += counts && c >= 0x80 ? 1 : 0;
      plausibility.add(counts ? c : ' ');
    }
    return plausibility.cost() <= characters * most;
  }
}
