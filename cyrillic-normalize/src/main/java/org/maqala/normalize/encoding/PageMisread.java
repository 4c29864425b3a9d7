// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.text.AlignedText;

/** A single-byte page that was read as another: only the words that change are weighed. */
final class PageMisread {
  private static final List<CodePage> READ =
      List.of(
          CodePages.CP1251,
          CodePages.KZ1048,
          CodePages.PT154,
          CodePages.KOI8_R,
          CodePages.CP866,
          CodePages.ISO_8859_5,
          CodePages.MAC_CYRILLIC,
          CodePages.CP1252,
          CodePages.LATIN_1,
          CodePages.CP437);

  private static final MissingCharacters MISSING = new MissingCharacters(READ);

  private static final List<CodePage> WRITTEN =
      List.of(
          CodePages.CP1251,
          CodePages.KZ1048,
          CodePages.PT154,
          CodePages.KOI8_R,
          CodePages.CP866,
          CodePages.ISO_8859_5,
          CodePages.MAC_CYRILLIC,
          CodePages.KAZAKH_FONT);

  private static final List<CodePage> SISTERS =
      List.of(CodePages.CP1251, CodePages.KZ1048, CodePages.PT154, CodePages.KAZAKH_FONT);

  /** What a line must gain, in quarters of a bit, and by what share of the cost before. */
  private static final int LEAST_GAIN = 80;

  private static final int LEAST_PERCENT = 10;

  /** What a whole document voted for counts for a fifth more than what one line suggests. */
  private static final int VOTE_SHARE = 5;

  /** Of so many characters one may be missing from the page that a line was read with. */
  private static final int MOST_MISSING = 10;

  private static final int FEWEST_LETTERS = 5;

  private static final int SHORTEST_WORD = 4;

  private PageMisread() {}

  /**
   * Whether a line may come out with a word of a lexicon that it did not have. Without a vote for a
   * font layout, no other line is repaired; a text in Latin letters has no such line.
   */
  static boolean canMakeWord(String line) {
    for (int last = SHORTEST_WORD - 1; last < line.length(); ) {
      int length = 0;
      while (length < SHORTEST_WORD && canBeLetter(line.charAt(last - length))) {
        length++;
      }
      if (length == SHORTEST_WORD) {
        return true;
      }
      last += SHORTEST_WORD - length;
    }
    return false;
  }

  private static boolean canBeLetter(char c) {
    return c >= 0x80 || c == '-';
  }

  /** The best repair of a line; empty if none gains enough. */
  static Optional<Repair> of(String line, Optional<CodePage> layout) {
    LineWords words = LineWords.of(line);
    MissingCharacters.Counts missing = missing(line);
    String best = line;
    CodePage bestRead = READ.get(0);
    CodePage bestWritten = READ.get(0);
    long most = 0;
    for (CodePage read : READ) {
      for (CodePage written : WRITTEN) {
        boolean voted = isFontLayout(read, written);
        if (voted
            ? !layout.equals(Optional.of(written))
            : !mayBe(missing, read, written)
                || !words.canGain(read, written, Math.max(most + 1, LEAST_GAIN))) {
          continue;
        }
        String other = transcode(line, read, written);
        long gain = gain(line, other, voted);
        if (gain > most) {
          best = other;
          bestRead = read;
          bestWritten = written;
          most = gain;
        }
      }
    }
    String other = best;
    String rule = rule(bestRead, bestWritten);
    return most == 0
        ? Optional.empty()
        : Optional.of(new Repair(most, (at, edits) -> words(line, other, at, rule, edits)));
  }

  /** How many characters of a line each page lacks. */
  static MissingCharacters.Counts missing(String line) {
    return MISSING.of(line);
  }

  /** Whether a line may have been read with one page and written with another, but for layouts. */
  static boolean mayBe(MissingCharacters.Counts missing, CodePage read, CodePage written) {
    return read != written
        && !isFontLayout(read, written)
        && missing.from(read) * MOST_MISSING <= missing.ofAll()
        && (!isSister(read, written) || missing.areNoneOnlyFrom(read, CodePages.CP1251));
  }

  /** Pages with the Russian letters in the same places: only what differs can tell. */
  static boolean isSister(CodePage read, CodePage written) {
    return SISTERS.contains(read) && SISTERS.contains(written);
  }

  private static String rule(CodePage read, CodePage written) {
    return (written.name() + "-read-as-" + read.name()).toLowerCase(Locale.ROOT);
  }

  /** Kazakh pages seen through windows-1251: chosen by the document, not by the line. */
  static boolean isFontLayout(CodePage read, CodePage written) {
    return read == CodePages.CP1251 && FontVote.LAYOUTS.contains(written);
  }

  /** What was read with one page, read with another; what the one lacks stays. */
  static String transcode(String line, CodePage read, CodePage written) {
    char[] other = line.toCharArray();
    for (int i = 0; i < other.length; i++) {
      other[i] = transcode(other[i], read, written);
    }
    return new String(other);
  }

  static char transcode(char c, CodePage read, CodePage written) {
    if (c < 0x80) {
      return c;
    }
    int unit = read.encode(c);
    if (unit < 0 && c <= 0x9F) {
      unit = c;
    }
    char now = unit < 0 ? CodePage.UNASSIGNED : written.decode((byte) unit);
    return now == CodePage.UNASSIGNED ? c : now;
  }

  /** How much more plausible the changed words are; 0 if not enough. */
  private static long gain(String line, String other, boolean voted) {
    long before = 0;
    long after = 0;
    int start = 0;
    while (start < line.length()) {
      int end = wordEnd(line, start);
      if (!line.regionMatches(start, other, start, end - start)) {
        before += Plausibility.of(line, start, end);
        after += Plausibility.of(other, start, end);
      }
      start = end + 1;
    }
    long gain = before - after;
    boolean enough = gain >= LEAST_GAIN && gain * 100 >= before * LEAST_PERCENT;
    return voted
        ? Math.max(gain + gain / VOTE_SHARE, 0)
        : enough && makesLetters(line, other) && makesWords(line, other) ? gain : 0;
  }

  /** Whether a lexicon has a third of the words that come out. */
  private static boolean makesWords(String line, String other) {
    int words = 0;
    int known = 0;
    int start = 0;
    while (start < other.length()) {
      int end = wordEnd(other, start);
      int from = start;
      int to = end;
      while (from < to && LetterModel.symbol(other.charAt(from)) <= LetterModel.BORDER) {
        from++;
      }
      while (to > from && LetterModel.symbol(other.charAt(to - 1)) <= LetterModel.BORDER) {
        to--;
      }
      if (to - from >= SHORTEST_WORD && !line.regionMatches(from, other, from, to - from)) {
        words++;
        known +=
            Lexicon.russian().contains(other, from, to)
                    || Lexicon.kazakh().contains(other, from, to)
                ? 1
                : 0;
      }
      start = end + 1;
    }
    return known > 0 && known * 3 >= words;
  }

  /** Whether much of what changes becomes letters: a page misread shows in words, not in marks. */
  private static boolean makesLetters(String line, String other) {
    int changed = 0;
    int letters = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != other.charAt(i)) {
        changed++;
        letters += LetterModel.symbol(other.charAt(i)) > LetterModel.BORDER ? 1 : 0;
      }
    }
    return letters >= FEWEST_LETTERS && letters * 10 >= changed * 4;
  }

  static int wordEnd(String line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static void words(
      String line, String other, int at, String rule, AlignedText.Builder edits) {
    int start = 0;
    while (start < line.length()) {
      int end = wordEnd(line, start);
      if (!line.regionMatches(start, other, start, end - start)) {
        edits.replace(at + start, at + end, other.substring(start, end), rule);
      }
      start = end + 1;
    }
  }
}
