// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs: the stretches between line ends that hold more than white space,
 * trimmed. Line ends are those of Unicode (UAX #14, classes BK, CR, LF and NL): LF, CR, CRLF, VT,
 * FF, NEL, LS and PS. White space is {@link Character#isWhitespace} and {@link
 * Character#isSpaceChar}, zero-width space and byte-order mark included. Linear time, any text.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text} in order; an unmodifiable list. */
  public static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        add(text, lineStart, i, paragraphs);
        lineStart = i + 1;
      }
    }
    return List.copyOf(paragraphs);
  }

  private static void add(String text, int from, int to, List<Paragraph> paragraphs) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      paragraphs.add(new Paragraph(paragraphs.size(), new Span(start, end)));
    }
  }

  /** Whether a code unit ends a line, and with it a paragraph; the LF of a CRLF does so too. */
  public static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
