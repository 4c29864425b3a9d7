// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;

/**
 * The code units of a line, in an array of their own that serves for line after line: the steps
 * look at most of them several times, and a string of each line would cost more than its edits.
 */
final class LineText implements CharSequence {
  private char[] units;
  private int length;

  /** An empty line with room for so much. */
  LineText(int room) {
    units = new char[room];
  }

  /** Takes the place of what was held before. */
  void load(String text, int start, int end) {
    clear(end - start);
    text.getChars(start, end, units, 0);
    length = end - start;
  }

  /** Leaves nothing, with room for so much. */
  void clear(int room) {
    if (units.length < room) {
      units = new char[Math.max(room, units.length + units.length / 2)];
    }
    length = 0;
  }

  void append(LineText text, int start, int end) {
    makeRoom(end - start);
    System.arraycopy(text.units, start, units, length, end - start);
    length += end - start;
  }

  void append(String text) {
    makeRoom(text.length());
    text.getChars(0, text.length(), units, length);
    length += text.length();
  }

  private void makeRoom(int more) {
    if (units.length - length < more) {
      units = Arrays.copyOf(units, Math.max(length + more, units.length + units.length / 2));
    }
  }

  /** Ends the line earlier. */
  void cut(int newLength) {
    length = newLength;
  }

  /** The array that holds the line at its start. */
  char[] units() {
    return units;
  }

  /** How many code units are kept ready. */
  int room() {
    return units.length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int at) {
    return units[at];
  }

  int codePointAt(int at) {
    return Character.codePointAt(units, at, length);
  }

  int codePointBefore(int at) {
    return Character.codePointBefore(units, at);
  }

  int indexOf(char wanted, int from) {
    int at = from;
    while (at < length && units[at] != wanted) {
      at++;
    }
    return at < length ? at : -1;
  }

  boolean startsWith(String prefix, int from) {
    if (from < 0 || from > length - prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (units[from + i] != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link #startsWith}, in any case. */
  boolean startsWithAnyCase(String prefix, int from) {
    if (from < 0 || from > length - prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      char c = units[from + i];
      char other = prefix.charAt(i);
      if (c != other && fold(c) != fold(other)) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  String substring(int start, int end) {
    return new String(units, start, end - start);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return substring(start, end);
  }

  @Override
  public String toString() {
    return substring(0, length);
  }
}
