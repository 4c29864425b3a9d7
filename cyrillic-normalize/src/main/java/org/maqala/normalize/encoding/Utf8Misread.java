// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maqala.normalize.letters.LetterModel;

/** UTF-8 that was read as a single-byte page: put the bytes together again and read them right. */
final class Utf8Misread {
  static final List<CodePage> PAGES =
      List.of(
          CodePages.CP1251,
          CodePages.CP1252,
          CodePages.LATIN_1,
          CodePages.KOI8_R,
          CodePages.CP866,
          CodePages.MAC_CYRILLIC,
          CodePages.PT154,
          CodePages.KZ1048,
          CodePages.ISO_8859_5,
          CodePages.CP437);

  static final Utf8Pages POSSIBLE = new Utf8Pages(PAGES);

  /** What a run must gain, in quarters of a bit. */
  private static final int LEAST_GAIN = 24;

  /** And by what share of the cost before. */
  private static final int LEAST_PERCENT = 25;

  private static final int FEWEST_IN_WORD = 3;

  /** The first of the two bytes of à. */
  private static final int A_LEAD = 0xC3;

  /** The byte that windows-1251 and KZ-1048 lack. */
  private static final int LOST = 0x98;

  private Utf8Misread() {}

  /** A stretch of the line and what it was. */
  record Run(int start, int end, String text, long gain) {}

  /** The best repair of a line; empty if none gains enough. */
  static Optional<Repair> of(String line) {
    List<Run> best = List.of();
    long most = 0;
    CodePage page = PAGES.get(0);
    for (int rest = POSSIBLE.of(line); rest != 0; rest &= rest - 1) {
      CodePage candidate = PAGES.get(Integer.numberOfTrailingZeros(rest));
      List<Run> runs = runs(line, candidate);
      long gain = 0;
      for (Run run : runs) {
        gain += run.gain();
      }
      if (gain > most) {
        best = runs;
        most = gain;
        page = candidate;
      }
    }
    List<Run> chosen = best;
    String rule = "utf-8-read-as-" + page.name().toLowerCase(Locale.ROOT);
    return chosen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Repair(
                most,
                (at, edits) ->
                    chosen.forEach(
                        run -> edits.replace(at + run.start(), at + run.end(), run.text(), rule))));
  }

  /** The runs of sequences, with single ASCII characters between them, that gain enough. */
  static List<Run> runs(String line, CodePage page) {
    List<Run> runs = new ArrayList<>();
    for (int at = POSSIBLE.next(line, 0, page); at < line.length(); ) {
      int length = sequence(line, at, page);
      if (length == 0) {
        at = POSSIBLE.next(line, at + 1, page);
        continue;
      }
      StringBuilder text = new StringBuilder();
      int start = at;
      int end = at;
      int count = 0;
      while (length > 0) {
        text.append(line, end, at).appendCodePoint(codePoint(line, at, length, page));
        count++;
        at += length;
        end = at;
        int next = at;
        while (next < line.length() && line.charAt(next) < 0x80) {
          next++;
        }
        length = sequence(line, next, page);
        at = length > 0 ? next : at;
      }
      add(line, start, end, text.toString(), count, runs);
    }
    return runs.isEmpty() ? runs : withLoneA(line, page, runs);
  }

  /**
   * In French and the like the second byte of à was a no-break space, and has become a space: its
   * first stands alone. Only seen beside other misread Latin letters.
   */
  private static List<Run> withLoneA(String line, CodePage page, List<Run> runs) {
    char lead = page.decode((byte) A_LEAD);
    if (runs.stream().anyMatch(run -> !isLatin(run.text()))) {
      return runs;
    }
    List<Run> all = new ArrayList<>(runs);
    for (int at = line.indexOf(lead); at >= 0; at = line.indexOf(lead, at + 1)) {
      boolean starts = at == 0 || line.charAt(at - 1) == ' ';
      if (starts && at + 1 < line.length() && line.charAt(at + 1) == ' ') {
        all.add(new Run(at, at + 1, "à", LEAST_GAIN));
      }
    }
    all.sort(Comparator.comparingInt(Run::start));
    return all;
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x250);
  }

  private static void add(String line, int start, int end, String text, int count, List<Run> runs) {
    if ((count == 1 && !isStrange(line, start, end))
        || isTooFew(line, start, end, count)
        || !isClean(text, count, isBesideLatin(line, start, end))) {
      return;
    }
    long before = Plausibility.of(line, start, end);
    long gain = before - Plausibility.of(text, 0, text.length());
    if (gain >= LEAST_GAIN && gain * 100 >= before * LEAST_PERCENT) {
      runs.add(new Run(start, end, text, gain));
    }
  }

  /** Whether so few sequences stand beside letters. */
  static boolean isTooFew(String line, int start, int end, int count) {
    return count < FEWEST_IN_WORD && isInsideWord(line, start, end);
  }

  /** Whether a sequence may be a run by itself. */
  static boolean isOneEnough(String line, int start, int length, CodePage page) {
    int end = start + length;
    String text = Character.toString(codePoint(line, start, length, page));
    return isStrange(line, start, end)
        && !isInsideWord(line, start, end)
        && isClean(text, 1, isBesideLatin(line, start, end));
  }

  private static boolean isBesideLatin(String line, int start, int end) {
    return (start > 0 && isAsciiLetter(line.charAt(start - 1)))
        || (end < line.length() && isAsciiLetter(line.charAt(end)));
  }

  /**
   * Whether half of what came out, of one all, is what texts have, and the rest may be undone next.
   */
  private static boolean isClean(String text, int count, boolean besideLatin) {
    int clean = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        if (!isEuropean(c)) {
          return false;
        }
        boolean latin = (c >= '\u00C0' && c <= '\u024F') || c >= '\uFB00';
        clean += Plausibility.isUsual(c) && (!latin || besideLatin) ? 1 : 0;
      }
    }
    return 2 * clean >= count + (count == 1 ? 1 : 0);
  }

  /** Characters of European texts, emoji, and what these become when read wrongly once. */
  static boolean isEuropean(int codePoint) {
    return Character.isSupplementaryCodePoint(codePoint) || isEuropean((char) codePoint);
  }

  private static boolean isEuropean(char c) {
    return c < '\u0180'
        || (c >= '\u0400' && c < '\u0460')
        || (c >= '\u0490' && c <= '\u04FF')
        || (c >= '\u2000' && c < '\u2600')
        || (c >= '\uFB00' && c <= '\uFB06')
        || c == CodePage.UNASSIGNED
        || Character.isSurrogate(c);
  }

  /** Whether even one sequence is more than chance: its characters stand in no clean word. */
  private static boolean isStrange(String line, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Suspicion.isStrange(line.charAt(i))) {
        return true;
      }
    }
    return start > 0
        && line.charAt(end - 1) != '\u00A0'
        && isAsciiLetter(line.charAt(start - 1))
        && end < line.length()
        && isAsciiLetter(line.charAt(end));
  }

  /** Whether letters stand beside it that were not misread: then neither was it. */
  private static boolean isInsideWord(String line, int start, int end) {
    return (start > 0 && LetterModel.symbol(line.charAt(start - 1)) > LetterModel.BORDER)
        || (end < line.length() && LetterModel.symbol(line.charAt(end)) > LetterModel.BORDER);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The length of the sequence that starts here, 0 if none does. */
  static int sequence(String line, int at, CodePage page) {
    if (at >= line.length() || line.charAt(at) < 0x80) {
      return 0;
    }
    int lead = unit(line.charAt(at), page);
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > line.length()) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      int unit = unit(line.charAt(at + i), page);
      if (unit < 0x80 || unit > 0xBF) {
        return 0;
      }
    }
    return isCharacter(codePoint(line, at, length, page), length) ? length : 0;
  }

  private static boolean isCharacter(int codePoint, int length) {
    boolean shortest = codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    return shortest && codePoint <= 0x10FFFF && (codePoint < 0xD800 || codePoint > 0xDFFF);
  }

  static int codePoint(String line, int at, int length, CodePage page) {
    int codePoint = unit(line.charAt(at), page) & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      codePoint = codePoint << 6 | (unit(line.charAt(at + i), page) & 0x3F);
    }
    return codePoint;
  }

  /** The byte of a character; as browsers do, a control character is a byte that a page lacks. */
  static int unit(char c, CodePage page) {
    int unit = page.encode(c);
    if (unit >= 0 && c != CodePage.UNASSIGNED) {
      return unit;
    }
    if (c >= 0x80 && c <= 0x9F) {
      return c;
    }
    boolean oneLost = page == CodePages.CP1251 || page == CodePages.KZ1048;
    return c == CodePage.UNASSIGNED && oneLost ? LOST : CodePage.NO_BYTE;
  }
}
