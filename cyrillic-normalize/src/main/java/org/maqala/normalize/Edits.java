// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;
import org.maqala.text.Span;

/**
 * Edits of a line, in order. What the same rule does to neighbouring characters is one edit: a
 * word, not its letters, was changed.
 */
final class Edits {
  /** Nearly every letter that is put in is one of these, so that it costs no object. */
  private static final char FIRST_LETTER = '\u0400';

  private static final String[] LETTERS = new String[0x100];

  static {
    Arrays.setAll(LETTERS, letter -> String.valueOf((char) (FIRST_LETTER + letter)));
  }

  private int[] spans = new int[8];
  private String[] replacements = new String[4];
  private String[] rules = new String[4];
  private int size;

  /** Edits before are of other stretches, and no business of who adds to this one. */
  private int mark;

  void delete(int start, int end, Rule rule) {
    replace(start, end, "", rule);
  }

  void replace(int at, char replacement, Rule rule) {
    replace(at, at + 1, stringOf(replacement), rule);
  }

  private static String stringOf(char c) {
    int letter = c - FIRST_LETTER;
    if (letter >= 0 && letter < LETTERS.length) {
      return LETTERS[letter];
    }
    return c == ' ' ? " " : String.valueOf(c);
  }

  void replace(int start, int end, String replacement, Rule rule) {
    if (size > mark && rules[size - 1].equals(rule.id()) && spans[2 * size - 1] == start) {
      spans[2 * size - 1] = end;
      replacements[size - 1] = replacements[size - 1].concat(replacement);
    } else {
      add(start, end, replacement, rule.id());
    }
  }

  /** Adds the edits of what stands at {@code shift} in the line. */
  void add(AlignedText edited, int shift) {
    for (Edit edit : edited.edits()) {
      Span source = edit.source().shift(shift);
      add(source.start(), source.end(), edit.target().in(edited.text()), edit.rule());
    }
  }

  private void add(int start, int end, String replacement, String rule) {
    if (size == rules.length) {
      spans = Arrays.copyOf(spans, 4 * size);
      replacements = Arrays.copyOf(replacements, 2 * size);
      rules = Arrays.copyOf(rules, 2 * size);
    }
    spans[2 * size] = start;
    spans[2 * size + 1] = end;
    replacements[size] = replacement;
    rules[size++] = rule;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
    mark = 0;
  }

  /** Begins with the edits of another stretch. */
  void mark() {
    mark = size;
  }

  /** Whether there are edits since the mark. */
  boolean isMarkPassed() {
    return size > mark;
  }

  /** Takes back the edits since the mark. */
  void backToMark() {
    size = mark;
  }

  /** Where the first edit starts; 0 if there is none. */
  int start() {
    return size == 0 ? 0 : spans[0];
  }

  /** Where the last edit ends; 0 if there is none. */
  int end() {
    return size == 0 ? 0 : spans[2 * size - 1];
  }

  /** Writes the line from {@code from} to {@code to} with the edits since the mark. */
  void apply(LineText line, int from, int to, LineText edited) {
    edited.clear(to - from);
    int at = from;
    for (int i = mark; i < size; i++) {
      edited.append(line, at, spans[2 * i]);
      edited.append(replacements[i]);
      at = spans[2 * i + 1];
    }
    edited.append(line, at, to);
  }

  /**
   * Whether nothing is suspect in the line from {@code from} to {@code to} with the edits since the
   * mark, told without writing it; where this says no, it may be so all the same.
   */
  boolean leaveCalm(LineText line, int from, int to, TextScan scan) {
    long state = ScanTable.SPACE_READ;
    int at = from;
    for (int i = mark; i < size; i++) {
      state = scan.read(line, at, spans[2 * i], state);
      state = scan.read(replacements[i], state);
      at = spans[2 * i + 1];
    }
    return !scan.isSuspect(scan.read(line, at, to, state));
  }

  /** Writes the whole line with all edits. */
  void applyAll(LineText line, LineText edited) {
    mark = 0;
    apply(line, 0, line.length(), edited);
  }

  /** Adds these edits to a text in which the line stands at {@code shift}. */
  void addTo(AlignedText.Builder text, int shift) {
    for (int i = 0; i < size; i++) {
      text.replace(spans[2 * i] + shift, spans[2 * i + 1] + shift, replacements[i], rules[i]);
    }
  }

  /** The edits made in a part of the line that starts at {@code from}. */
  AlignedText applied(String part, int from) {
    AlignedText.Builder text = AlignedText.edit(part);
    addTo(text, -from);
    return text.build();
  }
}
