// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** Takes a text line by line: only what the scan suspects goes through the steps. */
final class TextPass {
  private static final String ESCAPED = Rule.ESCAPED_LINE_ENDS.id();

  /** More rounds than any text needs; the bound keeps the time linear whatever comes. */
  private static final int MOST_ROUNDS = 4;

  /** A desk is kept for the next text, so that an edit costs little but its place in the result. */
  private final AtomicReference<@Nullable Desk> spare = new AtomicReference<>();

  private final LineSteps steps;
  private final TextScan scan;
  private final boolean lineEnds;
  private final boolean trim;
  private final boolean escapes;

  /**
   * @param version of the rule set
   */
  TextPass(Set<Rule> rules, @Nullable Words words, int version) {
    scan = new TextScan(rules);
    steps = new LineSteps(rules, scan, words, version);
    lineEnds = rules.contains(Rule.LINE_ENDS);
    trim = rules.contains(Rule.TRIM);
    escapes = rules.contains(Rule.ESCAPED_LINE_ENDS);
  }

  /** Whether the text needs no look at its lines. */
  boolean isClean(String text) {
    return !trim && scan.next(text, 0, text.length()) == text.length();
  }

  /** Whether a text without suspect places is clean. */
  boolean isLocal() {
    return !trim && !scan.isEverything();
  }

  AlignedText apply(String text) {
    return apply(text, null);
  }

  /**
   * An escaped line end makes two lines of one, which are then looked at each on its own.
   *
   * @param check asked at the first place that wrong decoding may have left; if it repairs the
   *     text, what this returns means nothing. Only for a pass that {@link #isLocal}.
   */
  AlignedText apply(String text, @Nullable MisreadCheck check) {
    int suspect = (check == null ? scan : check.scan()).next(text, 0, text.length());
    if (suspect == text.length() && !trim) {
      return AlignedText.unchanged(text);
    }
    Desk kept = spare.getAndSet(null);
    Desk desk = kept == null ? new Desk() : kept;
    AlignedText result = once(text, suspect, desk, check);
    for (int round = 0; round < MOST_ROUNDS && endsLines(result, desk); round++) {
      AlignedText next =
          once(result.text(), scan.next(result.text(), 0, result.text().length()), desk, null);
      if (!next.isChanged()) {
        break;
      }
      result = result.andThen(next);
    }
    if (desk.isSmall()) {
      desk.clear();
      spare.setRelease(desk);
    }
    return result;
  }

  private boolean endsLines(AlignedText result, Desk desk) {
    return escapes
        && (trim || scan.isEverything() || (desk.rules() & LineSteps.ESCAPES) != 0)
        && result.source().indexOf('\\') >= 0
        && result.edits().stream().anyMatch(edit -> edit.rule().contains(ESCAPED));
  }

  private AlignedText once(String text, int firstSuspect, Desk desk, @Nullable MisreadCheck check) {
    AlignedText.Builder edits = desk.start(text);
    if (trim) {
      trimmedLines(text, edits);
    } else if (scan.isEverything()) {
      everyLine(text, edits);
    } else {
      suspectLines(text, firstSuspect, desk, check);
    }
    return edits.build();
  }

  /** Every line end but LF is suspect itself, so only LF has to be looked for. */
  private void suspectLines(
      String text, int firstSuspect, Desk desk, @Nullable MisreadCheck check) {
    TextScan reading = check == null ? scan : check.scan();
    int start = 0;
    int feed = feedAt(text, 0);
    boolean feedsOnly = true;
    int suspect = firstSuspect;
    while (suspect < text.length()) {
      while (feed < suspect) {
        start = feed + 1;
        feed = feedAt(text, start);
      }
      int lineEnd = feedsOnly ? feed : Lines.endOf(text, suspect);
      LineDesk line = desk.line();
      int end = start + line.take(text, start, lineEnd, suspect, reading);
      boolean endIsMisread = end < text.length() && reading.isMisread(text, end);
      if (check != null && (endIsMisread || line.suspects().mayBeMisread())) {
        if (check.repairs(text, start)) {
          desk.result().restart(text);
          return;
        }
        reading = scan;
      }
      if (line.suspects().size() > 0) {
        desk.note(line.suspects().allRules());
        steps.edit(line, desk.again());
        line.edits().addTo(desk.result(), start);
      }
      feedsOnly &= end == feed;
      int next = Lines.after(text, end);
      lineEnd(text, end, next, desk.result());
      start = next;
      suspect = reading.next(text, start, text.length());
    }
  }

  private static int feedAt(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed;
  }

  private void everyLine(String text, AlignedText.Builder edits) {
    for (int start = 0; start < text.length(); ) {
      int end = Lines.endOf(text, start);
      copy(steps.apply(text.substring(start, end)), start, edits);
      int next = Lines.after(text, end);
      lineEnd(text, end, next, edits);
      start = next;
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
