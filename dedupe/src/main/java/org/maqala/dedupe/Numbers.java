// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * Keys without their numbers. A number is a run of digits, with single points, commas, colons,
 * slashes, hyphens and spaces between digits counted in ({@code 1 200,50}, {@code 12:30}, {@code
 * 05.08.2026}); each becomes one {@code 0}.
 */
final class Numbers {
  private static final String SEPARATORS = ".,:/- ";

  private Numbers() {}

  /** Writes the key without numbers over {@code into}; the length, or -1 if it has no number. */
  static int mask(char[] key, int length, char[] into) {
    int written = 0;
    boolean found = false;
    for (int i = 0; i < length; i++) {
      if (!Character.isDigit(key[i])) {
        into[written++] = key[i];
        continue;
      }
      found = true;
      into[written++] = '0';
      while (i + 1 < length && continues(key, i + 1, length)) {
        i++;
      }
    }
    return found ? written : -1;
  }

  /** Whether a number that has begun before this place goes on here. */
  private static boolean continues(char[] key, int at, int length) {
    return Character.isDigit(key[at])
        || (at + 1 < length
            && SEPARATORS.indexOf(key[at]) >= 0
            && Character.isDigit(key[at - 1])
            && Character.isDigit(key[at + 1]));
  }
}
