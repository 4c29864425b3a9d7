// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * What the line says about a word: whether it is Kazakh, whether the word is part of an address,
 * what its neighbours are. Answers are computed when asked and kept, so that a line is read once.
 */
final class LineEvidence {
  private static final String OTHER_LANGUAGES = "ўҳҷҙҫҗћђїєӗӑӳЎҲҶҘҪҖЋЂЇЄӖӐӲ";

  /** What a letter tells of a line: a letter of Kazakh alone, i, one it shares with others. */
  private static final byte OWN = 1;

  private static final byte DOTTED = 2;
  private static final byte SHARED = 4;
  private static final byte OTHER_LANGUAGE = 8;
  private static final byte[] LETTERS = letters();

  private final LineText line;
  private final StraightMarks straightMarks;
  private int kazakh;
  private int kazakhLatin;
  private int cyrillic;
  private int chunkStart;
  private int chunkEnd;
  private boolean chunkIsAddress;

  LineEvidence(LineText line) {
    this.line = line;
    straightMarks = new StraightMarks(line);
  }

  /** Another line stands in the buffer. */
  void forget() {
    kazakh = 0;
    kazakhLatin = 0;
    cyrillic = 0;
    straightMarks.forget();
    chunkStart = 0;
    chunkEnd = 0;
    chunkIsAddress = false;
  }

  /** Whether the line has letters that only Kazakh has together, and none that it lacks. */
  boolean isKazakh() {
    if (kazakh == 0) {
      kazakh = findKazakh() ? 1 : -1;
    }
    return kazakh > 0;
  }

  private boolean findKazakh() {
    char[] units = line.units();
    int found = 0;
    for (int i = 0; i < line.length(); i++) {
      found |= units[i] < LETTERS.length ? LETTERS[units[i]] : 0;
    }
    return (found & OTHER_LANGUAGE) == 0
        && ((found & OWN) != 0 || (found & (DOTTED | SHARED)) == (DOTTED | SHARED));
  }

  private static byte[] letters() {
    byte[] letters = new byte[0x530];
    for (int c = 0; c < letters.length; c++) {
      char small = Character.toLowerCase((char) c);
      if (OTHER_LANGUAGES.indexOf(small) >= 0) {
        letters[c] = OTHER_LANGUAGE;
      } else if (small == 'ұ') {
        letters[c] = OWN;
      } else if (small == 'і' || small == 'i') {
        letters[c] = DOTTED;
      } else if ("қғәөүң".indexOf(small) >= 0) {
        letters[c] = SHARED;
      }
    }
    return letters;
  }

  /** Whether the line is Kazakh in Latin letters. */
  boolean isKazakhLatin() {
    if (kazakhLatin == 0) {
      kazakhLatin = KazakhLatin.is(line) ? 1 : -1;
    }
    return kazakhLatin > 0;
  }

  /** Whether the stretch between spaces that holds the word is a link, domain or mail address. */
  boolean isAddress(int start, int end) {
    if (start < chunkStart || start >= chunkEnd || chunkEnd == 0) {
      chunkStart = start;
      while (chunkStart > 0 && !isBorder(line.charAt(chunkStart - 1))) {
        chunkStart--;
      }
      chunkEnd = end;
      while (chunkEnd < line.length() && !isBorder(line.charAt(chunkEnd))) {
        chunkEnd++;
      }
      chunkIsAddress = findAddress();
    }
    return chunkIsAddress;
  }

  private static boolean isBorder(char c) {
    return c <= ' ' || Spaces.isUnicodeSpace(c);
  }

  private boolean findAddress() {
    for (int i = chunkStart; i < chunkEnd; i++) {
      char c = line.charAt(i);
      if (c == '@'
          || c == '\\'
          || (c == ':' && line.startsWith("://", i))
          || (c == 'w' && line.startsWith("www.", i))) {
        return true;
      }
      if (c == '.' && i > chunkStart && isTopLevelDomain(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTopLevelDomain(int from) {
    int at = from;
    while (at < chunkEnd && line.charAt(at) >= 'a' && line.charAt(at) <= 'z') {
      at++;
    }
    int length = at - from;
    return length >= 2
        && length <= 6
        && (at == chunkEnd || !Character.isLetter(line.charAt(at)))
        && Character.isLetterOrDigit(line.charAt(from - 2));
  }

  /** Whether single spaces part the word from a Cyrillic word on both sides. */
  boolean isBetweenCyrillicWords(int start, int end) {
    return start > 1
        && end + 1 < line.length()
        && isBorder(line.charAt(start - 1))
        && isBorder(line.charAt(end))
        && isPlain(wordPart(start - 2, -1))
        && isPlain(wordPart(end + 1, 1));
  }

  private char wordPart(int at, int step) {
    int i = at;
    if (step < 0 && ",:;–—-»\"".indexOf(line.charAt(i)) >= 0 && i > 0) {
      i--;
      if (isBorder(line.charAt(i)) && i > 0) {
        i--;
      }
    }
    return line.charAt(i);
  }

  private static boolean isPlain(char c) {
    return LookAlikes.isCyrillic(c);
  }

  /** Whether more of the letters outside quotation marks are Cyrillic than not. */
  boolean isCyrillic() {
    if (cyrillic == 0) {
      cyrillic = findCyrillic() ? 1 : -1;
    }
    return cyrillic > 0;
  }

  private boolean findCyrillic() {
    int balance = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if ("«»“”„‟".indexOf(c) >= 0) {
        quoted = "«“„‟".indexOf(c) >= 0;
      } else if (!quoted) {
        balance += LookAlikes.isCyrillic(c) ? 1 : LookAlikes.isForeign(c) ? -1 : 0;
      }
    }
    return balance > 0;
  }

  /** What the straight quotation marks of the line do. */
  StraightMarks straightMarks() {
    return straightMarks;
  }
}
