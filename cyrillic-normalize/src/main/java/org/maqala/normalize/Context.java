// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** What stands around a word and tells its language. */
final class Context {
  /** How far on either side it reaches. */
  private static final int FAR = 100;

  private Context() {}

  static int start(String text, int start) {
    int from = start;
    while (from > 0 && start - from < FAR && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  static int end(String text, int end) {
    int to = end;
    while (to < text.length() && to - end < FAR && !isEnd(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** What is quoted may be in another language than the rest. */
  private static boolean isEnd(char c) {
    return c == '«' || c == '»' || Lines.isEnd(c);
  }
}
