// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.List;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;

/**
 * A text without its removed paragraphs, cut by whole lines as the article pipeline does it: a
 * paragraph goes with the line ends and blank lines after it; where none remains after it, with
 * those before it, so that the end of the text stays as it was.
 */
final class KeptLines {
  private KeptLines() {}

  /**
   * The text that is kept; the same instance if nothing is removed.
   *
   * @param removed some of {@code paragraphs}, in order
   */
  static String of(String text, List<Paragraph> paragraphs, List<RemovedParagraph> removed) {
    if (removed.isEmpty()) {
      return text;
    }
    boolean[] gone = new boolean[paragraphs.size()];
    removed.forEach(one -> gone[one.paragraph().index()] = true);
    int lastKept = gone.length - 1;
    while (lastKept >= 0 && gone[lastKept]) {
      lastKept--;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int copied = 0;
    for (int i = 0; i < gone.length; i++) {
      if (gone[i]) {
        boolean atEnd = i > lastKept;
        int start =
            atEnd && i > 0 ? lineEnd(text, paragraphs, i - 1) : lineStart(text, paragraphs, i);
        kept.append(text, copied, start);
        copied = atEnd ? lineEnd(text, paragraphs, i) : lineStart(text, paragraphs, i + 1);
      }
    }
    return kept.append(text, copied, text.length()).toString();
  }

  private static int lineStart(String text, List<Paragraph> paragraphs, int paragraph) {
    int start = paragraphs.get(paragraph).span().start();
    while (start > 0 && !Paragraphs.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int lineEnd(String text, List<Paragraph> paragraphs, int paragraph) {
    int end = paragraphs.get(paragraph).span().end();
    while (end < text.length() && !Paragraphs.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
