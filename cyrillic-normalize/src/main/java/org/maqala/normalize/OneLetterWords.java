// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.resource.Resources;

/**
 * Russian prepositions and conjunctions of one letter, typed in Latin. They are told from labels
 * and variables ({@code точка c}) by what stands before and by the case of the word after.
 */
final class OneLetterWords implements Step {
  private final List<Entry> entries =
      Resources.rows(OneLetterWords.class, "one-letter-words.tsv").stream().map(Entry::of).toList();
  private final List<String> labelled =
      Resources.rows(OneLetterWords.class, "labelled-letters.tsv").stream()
          .map(row -> row[0])
          .toList();

  private record Entry(char latin, char cyrillic, String before, List<String> endings) {
    static Entry of(String[] row) {
      return new Entry(row[0].charAt(0), row[1].charAt(0), row[2], List.of(row[3].split(",", -1)));
    }

    /** А begins a sentence as a conjunction, before anything; as an initial too. */
    boolean isPrepositionAtStart() {
      return before.equals("sentence") && cyrillic != 'А';
    }
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    int to = Math.min(stretch.to(), line.length() - 2);
    for (int at = stretch.from(); at < to; at++) {
      char c = line.charAt(at);
      if (c > 'z' || c < 'A' || !isSpace(line.charAt(at + 1))) {
        continue;
      }
      if (at == 0 || isSpace(line.charAt(at - 1))) {
        int place = at;
        entry(c)
            .filter(entry -> fitsBefore(line, place, entry) && fitsAfter(line, place + 2, entry))
            .ifPresent(entry -> edits.replace(place, entry.cyrillic(), Rule.ONE_LETTER_WORDS));
      }
    }
  }

  private Optional<Entry> entry(char latin) {
    return entries.stream().filter(entry -> entry.latin() == latin).findFirst();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private boolean fitsBefore(LineText line, int at, Entry entry) {
    int last = at - 2;
    return switch (entry.before()) {
      case "sentence" ->
          at == 0 || (last >= 0 && ".!?…".indexOf(line.charAt(last)) >= 0 && ends(line, last));
      case "comma" ->
          last > 0 && ",;–—".indexOf(line.charAt(last)) >= 0 && endsCyrillic(line, last - 1);
      default -> last >= 0 && endsCyrillic(line, last) && !isLabelled(line, last);
    };
  }

  /** Whether the full stop at {@code last} follows a small Cyrillic letter, not an initial. */
  private static boolean ends(LineText line, int last) {
    return last > 1 && isLower(line.charAt(last - 1)) && Character.isLetter(line.charAt(last - 2));
  }

  private static boolean endsCyrillic(LineText line, int last) {
    int at = last;
    while (at > 0 && ",:;»\"”) –—".indexOf(line.charAt(at)) >= 0 && last - at < 3) {
      at--;
    }
    return LookAlikes.isCyrillic(line.charAt(at)) && !LookAlikes.isKazakh(line.charAt(at));
  }

  private boolean isLabelled(LineText line, int last) {
    int start = last;
    while (start > 0 && LookAlikes.isCyrillic(line.charAt(start - 1))) {
      start--;
    }
    for (String stem : labelled) {
      if (line.startsWithAnyCase(stem, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitsAfter(LineText line, int from, Entry entry) {
    int end = from;
    while (end < line.length() && isLower(line.charAt(end))) {
      end++;
    }
    if (end == from) {
      return (entry.cyrillic() == 'с' && isNumberBeforeWord(line, from))
          || (entry.isPrepositionAtStart() && isNameBeforeWord(line, from));
    }
    if (end - from < 3 || (end < line.length() && Character.isLetterOrDigit(line.charAt(end)))) {
      return false;
    }
    for (String ending : entry.endings()) {
      boolean any = ending.equals("*");
      if (any || line.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** {@code B Алматы прошел}: a capital and small letters, a space, a small word. */
  private static boolean isNameBeforeWord(LineText line, int from) {
    int at = from + 1;
    while (at < line.length() && isLower(line.charAt(at))) {
      at++;
    }
    int end = at + 1;
    while (end < line.length() && isLower(line.charAt(end))) {
      end++;
    }
    return from < line.length()
        && BorderGlue.isCapital(line.charAt(from))
        && at - from >= 3
        && at < line.length()
        && isSpace(line.charAt(at))
        && end - at > 3;
  }

  /** {@code c 1 января}: figures, a space, a small Cyrillic letter. */
  private static boolean isNumberBeforeWord(LineText line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    return at > from
        && at + 1 < line.length()
        && isSpace(line.charAt(at))
        && isLower(line.charAt(at + 1));
  }

  private static boolean isLower(char c) {
    return (c >= 'а' && c <= 'я') || c == 'ё';
  }
}
