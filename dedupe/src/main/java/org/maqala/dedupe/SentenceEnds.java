// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** Where sentences end inside a line; the rules are those of {@link TextUnits#sentences}. */
final class SentenceEnds {
  private static final int ABBREVIATION = 2;
  private static final String VOWELS = "аеёиоуыэюяәіөұү";

  private SentenceEnds() {}

  /** The end of the sentence that begins at a place before {@code end}. */
  static int next(String line, int from, int end) {
    for (int i = from; i < end; i++) {
      if (isStop(line.charAt(i))) {
        int after = i + 1;
        while (after < end && (isStop(line.charAt(after)) || isClosing(line, after, end))) {
          after++;
        }
        if (after == end || ends(line, from, i, after, end)) {
          return after;
        }
        i = after - 1;
      }
    }
    return end;
  }

  /** Whether a sentence ends with the stop at {@code stop} and the marks up to {@code after}. */
  private static boolean ends(String line, int from, int stop, int after, int end) {
    int next = after;
    while (next < end && isSpace(line.charAt(next))) {
      next++;
    }
    if (next == after) {
      // Glued: "комитет.На", but neither "А.Б." nor "site.KZ".
      return next + 1 < end
          && stop > from
          && !Character.isUpperCase(line.charAt(stop - 1))
          && !Character.isDigit(line.charAt(stop - 1))
          && Character.isUpperCase(line.charAt(next))
          && Character.isLowerCase(line.charAt(next + 1));
    }
    if (!opens(line.charAt(next))) {
      return false;
    }
    return after > stop + 1 || line.charAt(stop) != '.' || !isAbbreviated(line, from, stop);
  }

  private static boolean opens(char c) {
    int type = Character.getType(c);
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || type == Character.DASH_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || c == '"';
  }

  /** Whether the word before a full stop is one letter, or two and no vowel ({@code гг.}). */
  private static boolean isAbbreviated(String line, int from, int stop) {
    int start = stop;
    while (start > from
        && stop - start <= ABBREVIATION
        && Character.isLetter(line.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    return length == 1
        || (length == ABBREVIATION
            && !isVowel(line.charAt(start))
            && !isVowel(line.charAt(stop - 1)));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Closing marks; a straight quote closes unless a letter or digit follows it. */
  private static boolean isClosing(String line, int at, int end) {
    char c = line.charAt(at);
    int type = Character.getType(c);
    return type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || (c == '"' && (at + 1 == end || !Character.isLetterOrDigit(line.charAt(at + 1))));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
