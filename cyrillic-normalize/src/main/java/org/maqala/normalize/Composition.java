// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * NFC by local edits, over runs of combining marks cut at 30 by U+034F COMBINING GRAPHEME JOINER
 * (UAX #15, Stream-Safe Text Format). The cut keeps NFC linear: its reordering is quadratic in a
 * run.
 */
final class Composition implements Step {
  private static final int LONGEST_RUN = 30;
  private static final String JOINER = "\u034F";

  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    int segment = stretch.from();
    int marks = 0;
    for (int at = segment; at < stretch.to(); ) {
      int codePoint = line.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      marks = isMark(codePoint) ? marks + 1 : 0;
      if (marks > LONGEST_RUN) {
        compose(line, segment, at, edits);
        edits.replace(at, at, JOINER, Rule.COMPOSITION);
        segment = at;
        marks = 1;
      } else if (at > segment && isBoundary(codePoint)) {
        compose(line, segment, at, edits);
        segment = at;
      }
      at = next;
    }
    compose(line, segment, stretch.to(), edits);
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= 0x300 && UCharacter.getCombiningClass(codePoint) != 0;
  }

  private boolean isBoundary(int codePoint) {
    return codePoint < 0x300 || nfc.hasBoundaryBefore(codePoint);
  }

  /** Characters that stay as they are when they stand alone; a short cut for the common ones. */
  private static boolean isStable(char c) {
    return c < 0x300
        || (c >= 0x400 && c < 0x483)
        || (c > 0x489 && c < 0x530)
        || (c >= 0x2010 && c < 0x2028);
  }

  private void compose(LineText line, int start, int end, Edits edits) {
    if (end == start || (end - start == 1 && isStable(line.charAt(start)))) {
      return;
    }
    String before = line.substring(start, end);
    String after = nfc.normalize(before);
    if (after.equals(before)) {
      return;
    }
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    edits.replace(
        start + head, end - tail, after.substring(head, after.length() - tail), Rule.COMPOSITION);
  }
}
