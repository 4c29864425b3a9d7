// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** Takes a text line by line: only what the scan suspects goes through the steps. */
final class TextPass {
  private final LineSteps steps;
  private final TextScan scan;
  private final boolean lineEnds;
  private final boolean trim;

  TextPass(Set<Rule> rules) {
    scan = new TextScan(rules);
    steps = new LineSteps(rules, scan);
    lineEnds = rules.contains(Rule.LINE_ENDS);
    trim = rules.contains(Rule.TRIM);
  }

  /** Whether the text needs no look at its lines. */
  boolean isClean(String text) {
    return !trim && scan.next(text, 0, text.length()) == text.length();
  }

  AlignedText apply(String text) {
    int suspect = scan.next(text, 0, text.length());
    if (suspect == text.length() && !trim) {
      return AlignedText.unchanged(text);
    }
    AlignedText.Builder edits = AlignedText.edit(text);
    if (trim) {
      trimmedLines(text, edits);
    } else {
      suspectLines(text, suspect, edits);
    }
    return edits.build();
  }

  private void suspectLines(String text, int firstSuspect, AlignedText.Builder edits) {
    int suspect = firstSuspect;
    while (suspect < text.length()) {
      int start = suspect;
      while (start > 0 && !Lines.isEnd(text.charAt(start - 1))) {
        start--;
      }
      int end = Lines.endOf(text, suspect);
      if (start < end && suspect < end) {
        suspectLine(text, start, suspect, end, edits);
      }
      int next = Lines.after(text, end);
      lineEnd(text, end, next, edits);
      suspect = scan.next(text, next, text.length());
    }
  }

  private void suspectLine(String text, int start, int first, int end, AlignedText.Builder to) {
    String line = text.substring(start, end);
    if (scan.isEverything()) {
      copy(steps.apply(line), start, to);
    } else {
      Edits edits = new Edits();
      steps.edit(line, first - start, edits);
      edits.addTo(to, start);
    }
  }

  /** As above, but lines that are empty at the end go, and so does the last line end. */
  private void trimmedLines(String text, AlignedText.Builder edits) {
    int keptEnd = 0;
    boolean first = true;
    for (int start = 0; start < text.length(); ) {
      int end = Lines.endOf(text, start);
      AlignedText line = steps.apply(text.substring(start, end));
      if (!line.text().isEmpty()) {
        gap(text, keptEnd, start, first, edits);
        copy(line, start, edits);
        keptEnd = end;
        first = false;
      }
      start = Lines.after(text, end);
    }
    gap(text, keptEnd, text.length(), true, edits);
  }

  private void gap(String text, int from, int to, boolean atBorder, AlignedText.Builder edits) {
    if (atBorder) {
      if (from < to) {
        edits.delete(from, to, Rule.TRIM.id());
      }
      return;
    }
    int next = Lines.after(text, from);
    lineEnd(text, from, next, edits);
    if (next < to) {
      edits.delete(next, to, Rule.TRIM.id());
    }
  }

  private static void copy(AlignedText line, int at, AlignedText.Builder edits) {
    if (line.isChanged()) {
      for (Edit edit : line.edits()) {
        edits.replace(edit.source().shift(at), edit.target().in(line.text()), edit.rule());
      }
    }
  }

  private void lineEnd(String text, int start, int end, AlignedText.Builder edits) {
    if (lineEnds && end > start && !(end - start == 1 && text.charAt(start) == '\n')) {
      edits.replace(start, end, "\n", Rule.LINE_ENDS.id());
    }
  }
}
