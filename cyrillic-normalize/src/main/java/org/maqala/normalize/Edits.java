// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;
import org.maqala.text.AlignedText;

/**
 * The edits that one step makes to a line; allocates its builder with the first one. What the same
 * rule does to neighbouring characters is one edit: a word, not its letters, was changed.
 */
final class Edits {
  private final String line;
  private AlignedText.@Nullable Builder builder;
  private @Nullable Rule rule;
  private int start;
  private int end;
  private final StringBuilder replacement = new StringBuilder(0);

  Edits(String line) {
    this.line = line;
  }

  void delete(int start, int end, Rule rule) {
    replace(start, end, "", rule);
  }

  void replace(int at, char replacement, Rule rule) {
    replace(at, at + 1, String.valueOf(replacement), rule);
  }

  void replace(int start, int end, String replacement, Rule rule) {
    if (this.rule != rule || this.end != start) {
      flush();
      this.rule = rule;
      this.start = start;
    }
    this.end = end;
    this.replacement.append(replacement);
  }

  private void flush() {
    if (rule == null) {
      return;
    }
    if (builder == null) {
      builder = AlignedText.edit(line);
    }
    builder.replace(start, end, replacement.toString(), rule.id());
    replacement.setLength(0);
    rule = null;
  }

  boolean isEmpty() {
    return builder == null && rule == null;
  }

  AlignedText result() {
    flush();
    return builder == null ? AlignedText.unchanged(line) : builder.build();
  }
}
