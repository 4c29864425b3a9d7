// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** Takes out what cannot be seen: stress marks, controls, soft hyphens, zero-width characters. */
final class Invisibles implements Step {
  private static final char STRESS = '\u0301';
  private static final char EMOJI_SELECTOR = '\uFE0F';
  private static final String VOWELS = "аеёиоуыэюяАЕЁИОУЫЭЮЯәөүұіӘӨҮҰІ";

  private final boolean stress;
  private final boolean controls;
  private final boolean softHyphens;
  private final boolean zeroWidth;

  Invisibles(Set<Rule> rules) {
    stress = rules.contains(Rule.STRESS_MARKS);
    controls = rules.contains(Rule.CONTROLS);
    softHyphens = rules.contains(Rule.SOFT_HYPHENS);
    zeroWidth = rules.contains(Rule.ZERO_WIDTH);
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      char c = line.charAt(i);
      if (controls && isControl(c)) {
        edits.replace(i, i + 1, c >= '\u001C' && c <= '\u001F' ? " " : "", Rule.CONTROLS);
      } else if (softHyphens && c == '\u00AD') {
        edits.delete(i, i + 1, Rule.SOFT_HYPHENS);
      } else if (stress && c == STRESS && i > 0 && VOWELS.indexOf(line.charAt(i - 1)) >= 0) {
        edits.delete(i, i + 1, Rule.STRESS_MARKS);
      } else if (zeroWidth && isZeroWidth(c) && !isNeeded(line, i)) {
        edits.delete(i, i + 1, Rule.ZERO_WIDTH);
      }
    }
  }

  /** The controls (Cc) that end no line, tab excepted. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t' && !Lines.isEnd(c)) || (c >= '\u007F' && c <= '\u009F');
  }

  /** Zero-width space, joiners, directional marks, word joiner, byte-order mark. */
  static boolean isZeroWidth(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u180E'
        || c == '\uFEFF';
  }

  private static boolean isNeeded(LineText line, int at) {
    char c = line.charAt(at);
    if (c == '\uFEFF' || c == '\u2060' || at == 0 || at + 1 == line.length()) {
      return false;
    }
    int before = line.codePointBefore(at);
    int after = line.codePointAt(at + 1);
    if (c == '\u200D' && isEmoji(after) && (isEmoji(before) || before == EMOJI_SELECTOR)) {
      return true;
    }
    return needsFormatting(before) || needsFormatting(after);
  }

  private static boolean isEmoji(int codePoint) {
    return codePoint >= 0x2000
        && (UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
            || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER));
  }

  /** Scripts that join, run right to left or put no spaces between words need the characters. */
  private static boolean needsFormatting(int codePoint) {
    if (codePoint < 0x590) {
      return false;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN,
          UScript.CYRILLIC,
          UScript.GREEK,
          UScript.COMMON,
          UScript.INHERITED,
          UScript.UNKNOWN ->
          false;
      default -> true;
    };
  }
}
