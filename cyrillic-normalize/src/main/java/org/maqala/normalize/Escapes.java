// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.resource.Resources;

/**
 * What a program wrote for a character and nobody read back: character references of HTML ({@code
 * "} by its name or number, also escaped again), and line ends as backslash and letter. Paths
 * ({@code C:\new}) stay.
 */
final class Escapes implements Step {
  private static final int NONE = -1;
  private static final int LONGEST_NAME = 8;
  private static final int MOST_DIGITS = 7;

  /** What the numbers 128 to 159 mean: windows-1252, as the HTML standard has it. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private static final Map<String, Integer> NAMES =
      Resources.rows(Escapes.class, "html-entities.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1], 16)));

  private final boolean entities;
  private final boolean lineEnds;

  /** The character that the reference just read stands for. */
  private record Reference(int codePoint, int end) {}

  Escapes(Set<Rule> rules) {
    entities = rules.contains(Rule.HTML_ENTITIES);
    lineEnds = rules.contains(Rule.ESCAPED_LINE_ENDS);
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int at = stretch.from(); at < stretch.to(); ) {
      char c = line.charAt(at);
      int end = at;
      if (c == '&' && entities) {
        end = entity(line, at, edits);
      } else if (c == '\\' && lineEnds) {
        end = escapedLineEnd(line, at);
        if (end > at) {
          edits.replace(at, end, "\n", Rule.ESCAPED_LINE_ENDS);
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Replaces the reference at {@code at}: its end, or {@code at} if there is none. */
  private static int entity(LineText line, int at, Edits edits) {
    int end = at;
    int found = NONE;
    for (Reference next = reference(line, at + 1); next != null; ) {
      found = next.codePoint();
      end = next.end();
      next = found == '&' ? reference(line, end) : null;
    }
    if (found != NONE) {
      edits.replace(at, end, Character.toString(found), Rule.HTML_ENTITIES);
    }
    return end;
  }

  /** The reference whose ampersand stands before {@code from}. */
  private static @Nullable Reference reference(LineText line, int from) {
    int end = from;
    int most = Math.min(line.length(), from + LONGEST_NAME + 2);
    while (end < most && line.charAt(end) != ';') {
      end++;
    }
    if (end == most || end == from) {
      return null;
    }
    int codePoint =
        line.charAt(from) == '#'
            ? number(line, from + 1, end)
            : NAMES.getOrDefault(line.substring(from, end), NONE);
    return codePoint == NONE ? null : new Reference(codePoint, end + 1);
  }

  private static int number(LineText line, int start, int end) {
    boolean hex = start < end && (line.charAt(start) == 'x' || line.charAt(start) == 'X');
    int from = hex ? start + 1 : start;
    int radix = hex ? 16 : 10;
    if (end == from || end - from > MOST_DIGITS) {
      return NONE;
    }
    int codePoint = 0;
    for (int i = from; i < end; i++) {
      int digit = line.charAt(i) < 0x80 ? Character.digit(line.charAt(i), radix) : NONE;
      if (digit < 0) {
        return NONE;
      }
      codePoint = codePoint * radix + digit;
    }
    if (codePoint >= 0x80 && codePoint < 0xA0) {
      codePoint = WINDOWS_1252.charAt(codePoint - 0x80);
    }
    return isCharacter(codePoint) ? codePoint : NONE;
  }

  /** No control, no half of a pair, nothing beyond Unicode. */
  private static boolean isCharacter(int codePoint) {
    return Character.isValidCodePoint(codePoint)
        && !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE;
  }

  /** The end of the escaped line end at {@code at}, or {@code at} if there is none. */
  private static int escapedLineEnd(LineText line, int at) {
    boolean both = line.startsWith("\\r\\n", at);
    if (!both && !line.startsWith("\\n", at) && !line.startsWith("\\r", at)) {
      return at;
    }
    int end = at + (both ? 4 : 2);
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    boolean path = isAscii(before) || before == ':' || before == '\\';
    boolean goesOn = end < line.length() && isAscii(line.charAt(end));
    boolean stays = both ? goesOn && (path || Line.isBorder(before)) : goesOn || path;
    return stays ? at : end;
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
