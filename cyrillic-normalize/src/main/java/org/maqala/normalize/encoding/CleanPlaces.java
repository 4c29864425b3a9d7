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

  /** Those among them that text is read with. */
  private static final List<CodePage> READ =
      List.of(CodePages.CP1251, CodePages.KZ1048, CodePages.PT154, CodePages.MAC_CYRILLIC);

  /** What the capitals of {@link Suspicion#SWAPPED} stand for. */
  private static final String SMALL = "яқһ";

  private static final int LONGEST_WORD = 40;

  /** A line of so many characters is told clean by a sample of as many parts. */
  private static final int LONG = 4096;

  private static final int PARTS = 32;

  /**
   * Characters that are a small letter of Russian or Kazakh where the line was misread in one of
   * the {@link #ways(SuspectLine)}, as bits.
   */
  private static final byte[] SMALL_LETTERS = letters(false);

  /** The same for capitals. */
  private static final byte[] CAPITALS = letters(true);

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

  /** Without the capitals that glued words have. */
  private static byte[] letters(boolean capitals) {
    byte[] letters = new byte[Character.MAX_VALUE + 1];
    for (CodePage read : READ) {
      for (CodePage written : ALIKE) {
        int way = PageMisread.isFontLayout(read, written) ? 0 : way(read, written);
        for (int unit = 0x80; unit <= 0xFF; unit++) {
          char c = read.decode((byte) unit);
          char other = written.decode((byte) unit);
          boolean is = c != other && isLetter(other) && Character.isUpperCase(other) == capitals;
          letters[c] |= (byte) (is ? way : 0);
        }
      }
    }
    Arrays.fill(letters, 'А', 'Я' + 1, (byte) 0);
    return letters;
  }

  private static int way(CodePage read, CodePage written) {
    return 1 << (2 * READ.indexOf(read) + (PageMisread.isSister(read, written) ? 1 : 0));
  }

  /** The ways in which the line may have been misread, by the characters that pages lack. */
  private static int ways(SuspectLine suspect) {
    MissingCharacters.Counts missing = PageMisread.missing(suspect.text());
    int ways = 0;
    for (CodePage read : READ) {
      for (CodePage written : ALIKE) {
        ways |= PageMisread.mayBe(missing, read, written) ? way(read, written) : 0;
      }
    }
    return ways;
  }

  /**
   * Whether no suspicious place of the line is one that a misread page leaves, if no font layout
   * does.
   */
  static boolean areAll(SuspectLine suspect) {
    String line = suspect.text();
    int telling = 0;
    for (int at : suspect.places()) {
      char c = line.charAt(at);
      if (Suspicion.SWAPPED.indexOf(c) >= 0 && isKnown(line, at)) {
        return false;
      }
      telling |= isBesideCyrillic(line, at) ? letter(line, at) : 0;
    }
    return (telling == 0 || (telling & ways(suspect)) == 0)
        && (areAround(suspect)
            || (line.length() >= LONG && isCleanInParts(line))
            || isClean(line, 0, line.length(), MOST_COST_OF_LINE));
  }

  /** The ways in which the place is a letter: no capital, where the word has small letters. */
  private static int letter(String line, int at) {
    char c = line.charAt(at);
    boolean small = at > 0 && Character.isLowerCase(line.charAt(at - 1));
    return SMALL_LETTERS[c] | (small ? 0 : CAPITALS[c]);
  }

  /** Whether the text around each place is clean. */
  private static boolean areAround(SuspectLine suspect) {
    String line = suspect.text();
    int seen = 0;
    for (int at : suspect.places()) {
      if (at >= seen) {
        seen = Math.min(at + AROUND, line.length());
        if (!isClean(line, Math.max(at - AROUND, 0), seen, MOST_COST)) {
          return false;
        }
      }
    }
    return true;
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
    int characters = add(line, start, end, plausibility);
    return plausibility.cost() <= characters * most;
  }

  /** The same of a whole line by parts from all over it. */
  private static boolean isCleanInParts(String line) {
    Plausibility plausibility = new Plausibility();
    int characters = 0;
    for (int part = 0; part < PARTS; part++) {
      int start = (int) ((long) (line.length() - AROUND) * part / (PARTS - 1));
      characters += add(line, start, start + AROUND, plausibility);
      plausibility.add(' ');
    }
    return plausibility.cost() <= characters * MOST_COST_OF_LINE;
  }

  /** Adds a part of a line; how many characters of it are not ASCII. */
  private static int add(String line, int start, int end, Plausibility plausibility) {
    int characters = 0;
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      boolean counts = MISREAD[c];
      characters += counts && c >= 0x80 ? 1 : 0;
      plausibility.add(counts ? c : ' ');
    }
    return characters;
  }
}
