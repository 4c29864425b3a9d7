// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.STOP;

/**
 * A word with a Latin capital right after the end of a sentence in Cyrillic, or in Kazakh of Latin
 * letters: {@code санайды.Tengrinews.kz}, {@code tabylady.Olar}; not {@code Газета.Ru}, {@code
 * отчёт.PDF}, {@code Sh.Mırzıeev}, nor in any other Latin text.
 */
final class LatinSentence {
  private static final int SHORTEST_BEFORE = 3;
  private static final int SHORTEST_AFTER = 3;
  private static final int SHORTEST_DOMAIN = 4;
  private static final int MOST_MARKS = 6;

  private final LineText line;
  private final int at;
  private final int end;

  private LatinSentence(LineText line, int at) {
    this.line = line;
    this.at = at;
    int last = at + 1;
    while (last < line.length() && isLatin(line.charAt(last))) {
      last++;
    }
    end = last;
  }

  /** Whether a space is missing before the Latin letter at {@code at}, which a stop precedes. */
  static boolean isGlued(Line stretch, int at) {
    LineText line = stretch.text();
    if (!CharClass.isLatinCapital(line.charAt(at))) {
      return false;
    }
    int marks = at;
    while (marks > 0 && at - marks <= MOST_MARKS && isMark(line.charAt(marks - 1))) {
      marks--;
    }
    if (marks == 0 || !Character.isLowerCase(line.charAt(marks - 1))) {
      return false;
    }
    LatinSentence after = new LatinSentence(line, at);
    return CharClass.of(line.charAt(marks - 1)) == LOWER
        ? after.followsCyrillic(marks)
        : after.followsKazakh(marks) && stretch.evidence().isKazakhLatin();
  }

  private static boolean isMark(char c) {
    int read = CharClass.of(c);
    return read == STOP || read == CLOSE || (read == QUOTE && c == '“');
  }

  private static boolean isLatin(char c) {
    return CharClass.isForeign(CharClass.of(c));
  }

  private boolean followsCyrillic(int wordEnd) {
    int start = BorderGlue.wordStart(line, wordEnd);
    boolean word =
        wordEnd - start >= SHORTEST_BEFORE || GlueWords.is("short", line, start, wordEnd);
    if (!word
        || GlueWords.is("abbreviation", line, start, wordEnd)
        || GlueWords.is("dotted-name", line, start, wordEnd)) {
      return false;
    }
    boolean domain = end - at >= SHORTEST_DOMAIN && BorderGlue.isDomain(line, at, end);
    boolean sentence = isWord() && goesOn();
    if (BorderGlue.isCapital(line.charAt(start))) {
      return domain || sentence;
    }
    return domain || sentence || (isWord() && end - at >= SHORTEST_AFTER);
  }

  private boolean followsKazakh(int wordEnd) {
    int start = wordEnd;
    while (start > 0 && isLatin(line.charAt(start - 1))) {
      start--;
    }
    if (wordEnd - start < SHORTEST_BEFORE
        || (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1)))
        || !Character.isLowerCase(line.charAt(wordEnd - 2))
        || GlueWords.is("latin-abbreviation", line, start, wordEnd)) {
      return false;
    }
    boolean small = Character.isLowerCase(line.charAt(start));
    return isWord() && (small ? isTitle() : goesOn());
  }

  private boolean isTitle() {
    return Character.isLowerCase(line.charAt(at + 1))
        && Character.isLowerCase(line.charAt(end - 1));
  }

  /** Two letters or more that begin no name of a file, no address, no initials and end no name. */
  private boolean isWord() {
    if (end - at < 2
        || GlueWords.is("domain", line, at, end)
        || GlueWords.is("file-type", line, at, end)) {
      return false;
    }
    if (end == line.length()) {
      return true;
    }
    char next = line.charAt(end);
    boolean goesOn = end + 1 < line.length() && Character.isLetterOrDigit(line.charAt(end + 1));
    return !Character.isLetterOrDigit(next)
        && "@_=/\\(".indexOf(next) < 0
        && !(next == '.' && goesOn);
  }

  /** Whether a word with a small letter follows, in the same letters. */
  private boolean goesOn() {
    return end + 2 < line.length()
        && line.charAt(end) == ' '
        && isLatin(line.charAt(end + 1))
        && Character.isLowerCase(line.charAt(end + 1))
        && Character.isLowerCase(line.charAt(at + 1));
  }
}
