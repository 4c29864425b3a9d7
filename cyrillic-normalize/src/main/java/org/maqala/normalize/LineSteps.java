// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;
import org.maqala.text.AlignedText;

/** The rules that are on, applied in order. */
final class LineSteps {
  private final Set<Rule> rules;

  LineSteps(Set<Rule> rules) {
    this.rules = Set.copyOf(rules);
  }

  AlignedText apply(String text) {
    AlignedText.Builder edits = AlignedText.edit(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00AD' && rules.contains(Rule.SOFT_HYPHENS)) {
        edits.delete(i, i + 1, Rule.SOFT_HYPHENS.id());
      } else if (c == '\u00A0' && rules.contains(Rule.UNICODE_SPACES)) {
        edits.replace(i, i + 1, " ", Rule.UNICODE_SPACES.id());
      }
    }
    return edits.build();
  }
}
