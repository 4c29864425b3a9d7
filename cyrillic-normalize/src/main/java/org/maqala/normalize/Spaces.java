// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;

/** Unicode spaces, runs of spaces inside a line, and spaces at its borders. */
final class Spaces implements Step {
  private final boolean unicode;
  private final boolean repeated;
  private final boolean trim;

  Spaces(Set<Rule> rules) {
    unicode = rules.contains(Rule.UNICODE_SPACES);
    repeated = rules.contains(Rule.REPEATED_SPACES);
    trim = rules.contains(Rule.TRIM);
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    int at = stretch.from();
    while (at < stretch.to()) {
      if (!isSpace(line.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < line.length() && isSpace(line.charAt(end))) {
        end++;
      }
      run(line, at, end, edits);
      at = end;
    }
  }

  private void run(LineText line, int start, int end, Edits edits) {
    boolean atBorder = start == 0 || end == line.length();
    if (atBorder && trim) {
      edits.delete(start, end, Rule.TRIM);
    } else if (!atBorder && repeated && end - start > 1) {
      edits.replace(start, end, " ", Rule.REPEATED_SPACES);
    } else if (unicode) {
      for (int i = start; i < end; i++) {
        if (isUnicodeSpace(line.charAt(i))) {
          edits.replace(i, ' ', Rule.UNICODE_SPACES);
        }
      }
    }
  }

  private boolean isSpace(char c) {
    return c == ' ' || c == '\t' || ((unicode || trim) && isUnicodeSpace(c));
  }

  /** The space separators (Zs) other than U+0020. */
  static boolean isUnicodeSpace(char c) {
    return c >= '\u00A0' && CharClass.of(c) == CharClass.SPACE;
  }
}
