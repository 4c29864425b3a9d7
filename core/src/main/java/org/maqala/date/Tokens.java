// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Arrays;
import java.util.Map;

/** The numbers, words, marks and line ends at the start of a text; spaces only part them. */
final class Tokens {
  // A line that runs on is prose; its tokens beyond this are of no use to a header.
  private static final int LINE_LENGTH = 700;
  private static final Map<Kind, Integer> NOTHING = Map.of();

  enum Type {
    NUMBER,
    WORD,
    MARK,
    LINE_END
  }

  final String text;
  private final Lexicon lexicon;
  private Type[] types = new Type[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] values = new int[64];
  private int size;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map<Kind, Integer>[] words = new Map[64];

  Tokens(String text, int from, int limit, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int at = from;
    int lineStart = from;
    while (at < limit) {
      boolean lineEnd = lineEnd(text.charAt(at));
      if (lineEnd || at - lineStart < LINE_LENGTH) {
        at = token(at, limit);
      } else {
        at++;
      }
      lineStart = lineEnd ? at : lineStart;
    }
  }

  private int token(int at, int limit) {
    char c = text.charAt(at);
    int end = at + 1;
    if (lineEnd(c)) {
      add(Type.LINE_END, at, end, 0, NOTHING);
    } else if (digit(c)) {
      int value = c - '0';
      for (; end < limit && digit(text.charAt(end)); end++) {
        value = Math.min(value * 10 + text.charAt(end) - '0', 99_999_999);
      }
      add(Type.NUMBER, at, end, value, NOTHING);
    } else if (Character.isLetter(c) || c == '\u0674') {
      while (end < limit && inWord(end, limit)) {
        end++;
      }
      add(Type.WORD, at, end, 0, lookUp(at, end));
    } else if (!blank(c)) {
      add(Type.MARK, at, end, c == '،' ? ',' : c, NOTHING);
    }
    return end;
  }

  private Map<Kind, Integer> lookUp(int start, int end) {
    // Marks and apostrophes, which folding drops, may stand between the letters.
    if (end - start > 2 * lexicon.longest()) {
      return NOTHING;
    }
    Map<Kind, Integer> found = lexicon.lookUp(Fold.word(text, start, end));
    return found.isEmpty() && Fold.mixed(text, start, end)
        ? lexicon.lookUp(Fold.other(text, start, end))
        : found;
  }

  private boolean inWord(int at, int limit) {
    char c = text.charAt(at);
    if (c == '\'' || c == '’' || c == 'ʼ') {
      return at + 1 < limit && Character.isLetter(text.charAt(at + 1));
    }
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD';
  }

  private void add(Type type, int start, int end, int value, Map<Kind, Integer> word) {
    if (size == types.length) {
      int wider = size * 2;
      types = Arrays.copyOf(types, wider);
      starts = Arrays.copyOf(starts, wider);
      ends = Arrays.copyOf(ends, wider);
      values = Arrays.copyOf(values, wider);
      words = Arrays.copyOf(words, wider);
    }
    types[size] = type;
    starts[size] = start;
    ends[size] = end;
    values[size] = value;
    words[size] = word;
    size++;
  }

  int size() {
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

  int value(int i) {
    return values[i];
  }

  boolean number(int i) {
    return i >= 0 && i < size && types[i] == Type.NUMBER;
  }

  boolean number(int i, int maxDigits) {
    return number(i) && length(i) <= maxDigits;
  }

  boolean year(int i) {
    return number(i) && length(i) == 4;
  }

  boolean word(int i) {
    return i >= 0 && i < size && types[i] == Type.WORD;
  }

  boolean capital(int i) {
    return word(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean lineEnd(int i) {
    return i >= size || i < 0 || types[i] == Type.LINE_END;
  }

  boolean mark(int i, char c) {
    return i >= 0 && i < size && types[i] == Type.MARK && values[i] == c;
  }

  boolean mark(int i, String any) {
    return i >= 0 && i < size && types[i] == Type.MARK && any.indexOf(values[i]) >= 0;
  }

  boolean dash(int i) {
    return mark(i, "-–—−");
  }

  boolean glued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  boolean is(int i, Kind kind) {
    return word(i) && words[i].containsKey(kind);
  }

  int get(int i, Kind kind) {
    return words[i].getOrDefault(kind, 0);
  }

  /** The month that a word names, or 0. */
  int month(int i) {
    if (!word(i)) {
      return 0;
    }
    Integer month = words[i].get(Kind.MONTH);
    if (month == null) {
      month = words[i].get(Kind.MONTH_NOMINATIVE);
    }
    if (month == null) {
      month = words[i].get(Kind.MONTH_SHORT);
    }
    return month == null ? 0 : month;
  }

  boolean plain(int i) {
    return word(i) && words[i].isEmpty();
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
