// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/**
 * Edits of a line, in order. What the same rule does to neighbouring characters is one edit: a
 * word, not its letters, was changed.
 */
final class Edits {
  private int[] spans = new int[8];
  private String[] replacements = new String[4];
  private String[] rules = new String[4];
  private int size;

  void delete(int start, int end, Rule rule) {
    replace(start, end, "", rule);
  }

  void replace(int at, char replacement, Rule rule) {
    replace(at, at + 1, replacement == ' ' ? " " : String.valueOf(replacement), rule);
  }

  void replace(int start, int end, String replacement, Rule rule) {
    if (size > 0 && rules[size - 1].equals(rule.id()) && spans[2 * size - 1] == start) {
      spans[2 * size - 1] = end;
      replacements[size - 1] = replacements[size - 1].concat(replacement);
    } else {
      add(start, end, replacement, rule.id());
    }
  }

  void add(Edits later) {
    for (int i = 0; i < later.size; i++) {
      add(later.spans[2 * i], later.spans[2 * i + 1], later.replacements[i], later.rules[i]);
    }
  }

  void add(AlignedText edited) {
    for (Edit edit : edited.edits()) {
      add(edit.source().start(), edit.source().end(), edit.target().in(edited.text()), edit.rule());
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
  }

  /** The stretch of the line from {@code from} to {@code to}, edited. */
  String apply(String line, int from, int to) {
    int length = to - from;
    for (int i = 0; i < size; i++) {
      length += replacements[i].length() - (spans[2 * i + 1] - spans[2 * i]);
    }
    char[] edited = new char[length];
    int at = from;
    int end = 0;
    for (int i = 0; i < size; i++) {
      line.getChars(at, spans[2 * i], edited, end);
      end += spans[2 * i] - at;
      replacements[i].getChars(0, replacements[i].length(), edited, end);
      end += replacements[i].length();
      at = spans[2 * i + 1];
    }
    line.getChars(at, to, edited, end);
    return new String(edited);
  }

  /** Adds these edits to a text in which the line stands at {@code shift}. */
  void addTo(AlignedText.Builder text, int shift) {
    for (int i = 0; i < size; i++) {
      text.replace(spans[2 * i] + shift, spans[2 * i + 1] + shift, replacements[i], rules[i]);
    }
  }

  AlignedText applied(String line) {
    AlignedText.Builder text = AlignedText.edit(line);
    addTo(text, 0);
    return text.build();
  }
}
