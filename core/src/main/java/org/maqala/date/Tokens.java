// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Arrays;

/**
 * The numbers, words, marks and line ends of a text, each read when it is first asked for; spaces
 * only part them. Before the first token and behind the last, a line ends.
 */
final class Tokens {
  // A line that runs on is prose; its tokens beyond this are of no use to a header.
  private static final int LINE_LENGTH = 700;
  private static final int MAX_DIGITS = 8;
  private static final int MAX_VALUE = 99_999_999;
  // Enough for most header lines; prose makes it grow.
  private static final int ROOM = 14;

  // Letters for digits, Roman numbers.
  private static final int LONGEST_SPECIAL = 3;

  // The type of a token: one of these digits, or the mark itself, which is no digit.
  private static final char NUMBER = '0';
  private static final char WORD = '1';
  private static final char LINE_END = '2';

  final String text;
  private final int limit;
  private final Lexicon lexicon;
  private int at;
  private int lineStart;

  private char[] types = new char[ROOM];
  private int[] starts = new int[ROOM];
  private int[] ends = new int[ROOM];
  private Meaning[] words = new Meaning[ROOM];
  private int size;

  Tokens(String text, int from, int limit, Lexicon lexicon) {
    this.text = text;
    this.limit = limit;
    this.lexicon = lexicon;
    this.at = from;
    this.lineStart = from;
  }

  /** Whether the text has a token {@code i}. */
  boolean has(int i) {
    return i < size || readTo(i);
  }

  /** The token that ends the line of token {@code i}; the rest of that line is not read. */
  int endOfLine(int i) {
    for (int p = i; p < size; p++) {
      if (types[p] == LINE_END) {
        return p;
      }
    }
    while (at < limit && CodeUnits.type(text.charAt(at)) != CodeUnits.LINE_END) {
      at++;
    }
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** The value of a number, at most 99,999,999. */
  int value(int i) {
    if (length(i) > MAX_DIGITS) {
      return MAX_VALUE;
    }
    int value = 0;
    for (int digit = starts[i]; digit < ends[i]; digit++) {
      value = value * 10 + text.charAt(digit) - '0';
    }
    return value;
  }

  boolean number(int i) {
    return type(i) == NUMBER;
  }

  boolean number(int i, int maxDigits) {
    return number(i) && length(i) <= maxDigits;
  }

  boolean year(int i) {
    return number(i) && length(i) == 4;
  }

  boolean word(int i) {
    return type(i) == WORD;
  }

  boolean capital(int i) {
    return word(i) && CodeUnits.capital(text.charAt(starts[i]));
  }

  /** Whether a word of two letters or more has nothing but capitals. */
  boolean capitals(int i) {
    if (!word(i) || length(i) < 2) {
      return false;
    }
    for (int p = starts[i]; p < ends[i]; p++) {
      if (!Character.isUpperCase(text.charAt(p))) {
        return false;
      }
    }
    return true;
  }

  boolean lineEnd(int i) {
    return type(i) == LINE_END;
  }

  boolean mark(int i, char c) {
    return type(i) == c;
  }

  boolean mark(int i, String any) {
    char type = type(i);
    return (type < NUMBER || type > LINE_END) && any.indexOf(type) >= 0;
  }

  /** The mark that a token is. */
  char markAt(int i) {
    return types[i];
  }

  /** Whether the token is a mark beyond Latin-1, such as an icon. */
  boolean symbol(int i) {
    return type(i) > 'ÿ';
  }

  boolean dash(int i) {
    return mark(i, "-–—−");
  }

  /**
   * Whether nothing, not even a space or the end of a line, parts a token from the one before it.
   */
  boolean glued(int i) {
    return i > 0 && has(i) && starts[i] == ends[i - 1] && !lineEnd(i) && !lineEnd(i - 1);
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && has(i) && words[i].is(kind);
  }

  boolean any(int i, long kinds) {
    return i >= 0 && has(i) && words[i].any(kinds);
  }

  int get(int i, Kind kind) {
    return words[i].get(kind);
  }

  /** The month that a word names, or 0. */
  int month(int i) {
    return i >= 0 && has(i) ? words[i].month() : 0;
  }

  boolean plain(int i) {
    return word(i) && words[i] == Meaning.NONE;
  }

  /** Whether no date, counter or mark can begin with the token: an ordinary word. */
  boolean idle(int i) {
    return words[i] == Meaning.NONE && types[i] == WORD && ends[i] - starts[i] > LONGEST_SPECIAL;
  }

  /** Whether the first word of a date may mean what this one does. */
  boolean opensDate(int i) {
    return i >= 0 && has(i) && words[i].opensDate();
  }

  private char type(int i) {
    return i >= 0 && has(i) ? types[i] : LINE_END;
  }

  private boolean readTo(int i) {
    while (size <= i && next()) {
      // One token more.
    }
    return i < size;
  }

  /** Reads one token; false at the end of the text. */
  private boolean next() {
    for (; at < limit; at++) {
      char c = text.charAt(at);
      byte type = CodeUnits.type(c);
      if (type == CodeUnits.LINE_END) {
        add(LINE_END, at + 1);
        lineStart = at;
        return true;
      }
      if (type != CodeUnits.BLANK && type != CodeUnits.JOINER && at - lineStart < LINE_LENGTH) {
        read(c, type);
        return true;
      }
    }
    return false;
  }

  private void read(char c, byte type) {
    if (type == CodeUnits.DIGIT) {
      number();
    } else if (type == CodeUnits.LETTER) {
      word();
    } else {
      add(plain(c), at + 1);
    }
  }

  /** The mark that a rarer one stands for. */
  static char plain(char mark) {
    return switch (mark) {
      case '،' -> ',';
      case '\u2010', '\u2011' -> '-';
      case '\u2012' -> '–';
      case '\u2015' -> '—';
      default -> mark;
    };
  }

  private void number() {
    int end = at + 1;
    while (end < limit && CodeUnits.type(text.charAt(end)) == CodeUnits.DIGIT) {
      end++;
    }
    add(NUMBER, end);
  }

  private void word() {
    int hash = 0;
    int scripts = 0;
    int end = at;
    for (; end < limit; end++) {
      int letter = Fold.letter(text.charAt(end));
      if (letter == 0) {
        break;
      }
      hash = Fold.hash(hash, letter);
      scripts |= letter;
    }
    Meaning meaning;
    if (end < limit && inWord(end)) {
      // Marks or rare letters; this word is folded as a whole.
      while (end < limit && inWord(end)) {
        end++;
      }
      meaning = lexicon.lookUp(text, at, end);
    } else {
      meaning = lexicon.lookUp(text, at, end, Fold.finish(hash, scripts));
    }
    // The Kazakh alphabet of 2017 ends words with an apostrophe: jyldyn'.
    boolean latin = text.charAt(end - 1) <= 'z';
    boolean more = latin && meaning != Meaning.NONE && end < limit;
    add(
        WORD,
        more && CodeUnits.type(text.charAt(end)) == CodeUnits.APOSTROPHE ? end + 1 : end,
        meaning);
  }

  private boolean inWord(int i) {
    byte type = CodeUnits.type(text.charAt(i));
    if (type == CodeUnits.APOSTROPHE) {
      return i + 1 < limit && CodeUnits.type(text.charAt(i + 1)) == CodeUnits.LETTER;
    }
    return type == CodeUnits.LETTER || type == CodeUnits.JOINER;
  }

  private void add(char type, int end) {
    add(type, end, Meaning.NONE);
  }

  private void add(char type, int end, Meaning meaning) {
    if (size == types.length) {
      int wider = size * 2;
      types = Arrays.copyOf(types, wider);
      starts = Arrays.copyOf(starts, wider);
      ends = Arrays.copyOf(ends, wider);
      words = Arrays.copyOf(words, wider);
    }
    types[size] = type;
    starts[size] = at;
    ends[size] = end;
    words[size] = meaning;
    size++;
    at = end;
  }
}
