// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Set;
import org.maqala.text.Span;

/**
 * Quotation marks that were typed with other characters, {@code <<…>>} and {@code ''…''}, or that a
 * page shows as their HTML entities. They are read as marks only around speech that the author's
 * words already give away.
 */
final class TypedMarks {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("<<", ">>"),
          List.of("<\u2039", ">>"),
          List.of("<\u2039", "\u203A>"),
          List.of("''", "''"),
          List.of("``", "''"),
          List.of("&laquo;", "&raquo;"),
          List.of("&ldquo;", "&rdquo;"),
          List.of("&quot;", "&quot;"));

  private TypedMarks() {}

  /**
   * Speech without marks: all of the span, or, if typed marks end it, what is behind the last of
   * those that open.
   */
  static Found unmarked(String text, Span span) {
    for (List<String> pair : PAIRS) {
      String close = pair.get(1);
      int end = span.end() - close.length();
      if (end <= span.start() || !text.startsWith(close, end)) {
        continue;
      }
      String open = pair.get(0);
      int at = text.substring(span.start(), end).lastIndexOf(open);
      int start = span.start() + at;
      int from = start + open.length();
      boolean opens =
          at >= 0
              && (at == 0 || Chars.isSpace(text.charAt(start - 1)))
              && from < end
              && !Chars.isSpace(text.charAt(from));
      if (opens) {
        return new Found(
            new Span(start, span.end()), new Span(from, end), Set.of(Quote.Flag.UNMARKED));
      }
    }
    return new Found(span, span, Set.of(Quote.Flag.UNMARKED));
  }
}
