// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;

/** Cuts units that may be parts of a line out of a text, line by line. */
final class UnitCutter {
  private final String text;
  private final List<Paragraph> units;
  private final boolean[] gone;
  private final AlignedText.Builder builder;

  UnitCutter(String text, List<Paragraph> units, boolean[] gone) {
    this.text = text;
    this.units = units;
    this.builder = AlignedText.edit(text);
    this.gone = gone;
  }

  AlignedText cut() {
    int kept = gone.length;
    while (kept > 0 && gone[kept - 1]) {
      kept--;
    }
    for (int first = 0; first < kept; ) {
      int after = first + 1;
      while (after < kept && areOnOneLine(text, units.get(after - 1), units.get(after))) {
        after++;
      }
      cutLine(first, after, after == kept);
      first = after;
    }
    if (kept < gone.length) {
      // Nothing stays after these.
      delete(kept == 0 ? lineStart(0) : end(kept - 1), end(gone.length - 1));
    }
    return builder.build();
  }

  private void cutLine(int first, int after, boolean isLast) {
    int from = first;
    while (from < after) {
      if (!gone[from]) {
        from++;
        continue;
      }
      int to = from;
      while (to < after && gone[to]) {
        to++;
      }
      if (to < after) {
        delete(start(from), start(to));
      } else if (from > first) {
        delete(end(from - 1), end(to - 1));
      } else if (!isLast) {
        delete(lineStart(first), lineStart(after));
      }
      from = to;
    }
  }

  private void delete(int start, int end) {
    builder.delete(start, end, Article.DUPLICATE_PARAGRAPH);
  }

  private int start(int unit) {
    return units.get(unit).span().start();
  }

  private int end(int unit) {
    return units.get(unit).span().end();
  }

  /** Whether no line end stands between a unit and the next. */
  static boolean areOnOneLine(String text, Paragraph unit, Paragraph next) {
    for (int i = unit.span().end(); i < next.span().start(); i++) {
      if (Paragraphs.isLineEnd(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int lineStart(int unit) {
    int start = start(unit);
    while (start > 0 && !Paragraphs.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
