// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Objects;
import org.maqala.text.Span;

/**
 * The person (or body) that speaks, by name. Immutable.
 *
 * @param name the name in the nominative as the article first gives it, or in the nominative made
 *     by rule where it never stands so
 * @param span where in the text the name stands that {@code name} was taken from
 */
public record ResolvedSpeaker(String name, Span span) {

  /** Checks the components. */
  public ResolvedSpeaker {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }

  /** A speaker by a name as written, with plain single spaces and no signs of a wiki's italics. */
  static ResolvedSpeaker written(String name, Span span) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Tokenizer.isItalics(name, i)) {
        continue;
      }
      if (!Chars.isSpace(c)) {
        plain.append(c);
      } else if (i > 0 && !Chars.isSpace(name.charAt(i - 1))) {
        plain.append(' ');
      }
    }
    return new ResolvedSpeaker(plain.toString(), span);
  }
}
