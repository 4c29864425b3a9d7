// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;
import org.maqala.text.AlignedText;

/** The edits that one step makes to a line; allocates its builder with the first one. */
final class Edits {
  private final String line;
  private AlignedText.@Nullable Builder builder;

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
    if (builder == null) {
      builder = AlignedText.edit(line);
    }
    builder.replace(start, end, replacement, rule.id());
  }

  boolean isEmpty() {
    return builder == null;
  }

  AlignedText result() {
    return builder == null ? AlignedText.unchanged(line) : builder.build();
  }
}
