// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each Cyrillic letter becomes in another alphabet: small, capital, and capital among
 * capitals. Immutable.
 */
final class CyrillicTable {
  static final char FIRST = '\u0400';
  static final char LAST = '\u04FF';
  private static final char[] NOT_HERE = {'\uFFFF'};

  private final Casing casing;
  private final char[][] small = empty();
  private final char[][] title = empty();
  private final char[][] capital = empty();

  /** The letters that become one sign wherever they stand; 0 for the others. */
  private final char[] single = new char[LAST - FIRST + 1];

  private final Context[] @Nullable [] contexts = new Context[LAST - FIRST + 1][];

  /**
   * @param letters the small Cyrillic letters and what each becomes
   * @param contexts where a letter becomes something else; of those that fit, the first counts
   */
  CyrillicTable(Casing casing, Map<String, String> letters, List<Context> contexts) {
    this.casing = casing;
    letters.forEach(this::put);
    for (Context context : contexts) {
      addContext(context.letter(), context);
      addContext(Character.toUpperCase(context.letter()), context);
    }
    for (int i = 0; i < single.length; i++) {
      single[i] = small[i].length == 1 && this.contexts[i] == null ? signOf(i) : 0;
    }
  }

  private char signOf(int index) {
    return isNotHere(small[index]) ? (char) (FIRST + index) : small[index][0];
  }

  /** The sign that a Cyrillic letter becomes wherever it stands, or 0: ask {@link #at}. */
  char single(char letter) {
    return single[letter - FIRST];
  }

  private static char[][] empty() {
    char[][] empty = new char[LAST - FIRST + 1][];
    Arrays.fill(empty, NOT_HERE);
    return empty;
  }

  private void put(String letter, String value) {
    int at = letter.charAt(0) - FIRST;
    int capitalAt = Character.toUpperCase(letter.charAt(0)) - FIRST;
    small[at] = value.toCharArray();
    title[at] = small[at];
    capital[at] = small[at];
    title[capitalAt] = casing.title(value).toCharArray();
    capital[capitalAt] = casing.upper(value).toCharArray();
    small[capitalAt] = title[capitalAt];
  }

  private void addContext(char letter, Context context) {
    Context[] known = contexts[letter - FIRST];
    List<Context> list = known == null ? new ArrayList<>() : new ArrayList<>(List.of(known));
    list.add(context);
    contexts[letter - FIRST] = list.toArray(new Context[0]);
  }

  /** Whether the value stands for a letter that the table does not have. */
  static boolean isNotHere(char[] value) {
    return value.length == 1 && value[0] == NOT_HERE[0];
  }

  static boolean isCyrillic(char c) {
    return c >= FIRST && c <= LAST;
  }

  /**
   * What the letter at {@code at} becomes.
   *
   * @return what {@link #isNotHere} knows if the table does not have it
   */
  char[] at(char[] text, int at, int length) {
    int index = text[at] - FIRST;
    Context[] here = contexts[index];
    if (here != null) {
      for (Context context : here) {
        if (context.fits(text, at, length)) {
          return context.value(text, at, length, casing);
        }
      }
    }
    char[] value = small[index];
    return value.length < 2
            || (Arrays.equals(value, title[index]) && Arrays.equals(value, capital[index]))
        ? value
        : amongCapitals(text, at, length) ? capital[index] : title[index];
  }

  /** Whether the next letter is a capital, or there is none and the one before is. */
  static boolean amongCapitals(char[] text, int at, int length) {
    if (at + 1 < length && Character.isLetter(text[at + 1])) {
      return Character.isUpperCase(text[at + 1]);
    }
    return at > 0 && Character.isUpperCase(text[at - 1]);
  }

  /**
   * Where a letter becomes something else.
   *
   * @param letter the small letter
   * @param after the small letters that it stands after, {@code ^} for the start of a word; empty
   *     for any
   * @param before the small letters that it stands before, {@code $} for the end; empty for any
   */
  record Context(char letter, String after, String before, String value) {
    boolean fits(char[] text, int at, int length) {
      return (after.isEmpty() || after.indexOf(at == 0 ? '^' : border(text[at - 1], '^')) >= 0)
          && (before.isEmpty()
              || before.indexOf(at + 1 == length ? '$' : border(text[at + 1], '$')) >= 0);
    }

    private static char border(char c, char border) {
      return Character.isLetter(c) ? Character.toLowerCase(c) : border;
    }

    char[] value(char[] text, int at, int length, Casing casing) {
      if (!Character.isUpperCase(text[at])) {
        return value.toCharArray();
      }
      return (amongCapitals(text, at, length) ? casing.upper(value) : titleOf(casing))
          .toCharArray();
    }

    /** A mark before the letter is no letter: {@code ·y} has the capital {@code ·Y}. */
    private String titleOf(Casing casing) {
      int first = 0;
      while (first < value.length() && !Character.isLetter(value.charAt(first))) {
        first++;
      }
      return value.substring(0, first) + casing.title(value.substring(first));
    }
  }
}
