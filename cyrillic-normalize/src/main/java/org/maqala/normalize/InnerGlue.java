// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.maqala.normalize.language.Language;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.text.AlignedText;

/**
 * Two words with no space and no border between them: {@code неделепосетит}, {@code
 * договораисвоевременный}. Split only if no lexicon has the whole or a form of it, both parts are
 * frequent words of four letters or more, and the first is nothing that begins compounds; in
 * Kazakh, by {@link KazakhGlue} and not in a line of one word. Better to miss than to split {@code
 * казахстанцев}.
 */
final class InnerGlue {
  private static final int SHORTEST = 8;
  private static final int SHORTEST_RUSSIAN = 9;
  private static final int LONGEST = 40;
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_BETWEEN = 9;
  private static final int SHORTEST_STEM = 6;

  /** Frequencies of parts, and of two parts together, on the Zipf scale. */
  private static final int FREQUENT = 3;

  private static final int RARE = 2;
  private static final int VERY_FREQUENT = 4;
  private static final int LONG_PART = 7;
  private static final int FREQUENT_PAIR = 7;
  private static final int MOST_FREQUENT = 9;

  private final Words words;
  private final KazakhGlue kazakhGlue;
  private final KnownWords recent = new KnownWords();

  InnerGlue(Words words, int version) {
    this.words = words;
    kazakhGlue = new KazakhGlue(words, version);
  }

  /** Splits the run of Cyrillic letters at {@code [start, end)}, if that is what it needs. */
  void edit(String text, int start, int end, AlignedText.Builder edits) {
    if (isCandidate(text, start, end)) {
      Split best = find(text, start, end);
      if (best.isClear()) {
        edits.replace(best.first(), best.first(), " ", Rule.INNER_GLUE.id());
        if (best.second() > best.first()) {
          edits.replace(best.second(), best.second(), " ", Rule.INNER_GLUE.id());
        }
      }
    }
  }

  private boolean isCandidate(String text, int start, int end) {
    int length = end - start;
    return length >= SHORTEST
        && length <= LONGEST
        && !isKnown(text, start, end)
        && isSmall(text, start, end)
        && (start == 0 || "-_@#/\\.'’&=".indexOf(text.charAt(start - 1)) < 0)
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || "-_@/\\'’=".indexOf(text.charAt(end)) < 0)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private boolean isKnown(String text, int start, int end) {
    int place = KnownWords.place(text, start, end);
    if (recent.holds(text, start, end, place)) {
      return true;
    }
    boolean known = words.isKnown(text, start, end) && !kazakhGlue.isGluedAll(text, start, end);
    if (known) {
      recent.put(text, start, end, place);
    }
    return known;
  }

  private static boolean isSmall(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The language is asked for last: nearly every unknown word has no place to split it at. */
  private Split find(String text, int start, int end) {
    Split russian = new Split();
    Split kazakh = new Split();
    Lexicon russianWords = words.lexicon(Language.RUSSIAN);
    if (russianWords != null && end - start >= SHORTEST_RUSSIAN) {
      russian(russianWords, text, start, end, russian);
    }
    Lexicon kazakhWords = words.lexicon(Language.KAZAKH);
    if (kazakhWords != null) {
      kazakhGlue.find(kazakhWords, text, start, end, kazakh);
    }
    if (!russian.isOffered() && !kazakh.isOffered()) {
      return russian;
    }
    int from = Context.start(text, start);
    int to = Context.end(text, end);
    return switch (words.language(text, from, to)) {
      case RUSSIAN -> isForm(text, start, end) ? new Split() : russian;
      case KAZAKH ->
          to - from > end - start ? amidKazakh(text, start, end, russian, kazakh) : new Split();
      case OTHER -> new Split();
    };
  }

  /** Pages in Kazakh have Russian words as well. */
  private Split amidKazakh(String text, int start, int end, Split russian, Split kazakh) {
    return kazakh.isOffered() || isForm(text, start, end) || kazakhGlue.isForm(text, start, end)
        ? kazakh
        : russian;
  }

  /** Whether the word is a form of a known one, or a known one with a prefix. */
  private boolean isForm(String text, int start, int end) {
    for (int at = start + 1; at <= end - SHORTEST_PART - 1; at++) {
      if (at - start <= 8
          && words.isIn("prefix", text, start, at)
          && words.isKnown(text, at, end)) {
        return true;
      }
    }
    for (int cut = 1; cut <= 3 && end - start - cut >= SHORTEST_STEM; cut++) {
      if (words.isKnownStem(text, start, end - cut)) {
        return true;
      }
    }
    return false;
  }

  private void russian(Lexicon lexicon, String text, int start, int end, Split best) {
    for (int at = start + SHORTEST_PART; at <= end - SHORTEST_PART; at++) {
      int first = lexicon.frequency(text, start, at);
      if (first < least(at - start) || words.isIn("first", text, start, at)) {
        continue;
      }
      int rest = lexicon.frequency(text, at, end);
      if (rest == 0) {
        between(lexicon, text, start, at, end, first, best);
      } else if (rest >= least(end - at)
          && canStand(lexicon, text, start, at, end, first)
          && canFollow(text, at, end)
          && first + rest >= leastPair(lexicon, text, start, at, end)) {
        best.offer(at, at, 2 * MOST_FREQUENT - first - rest);
      }
    }
  }

  /** How frequent two words must be together, by how they look like anything but a compound. */
  private int leastPair(Lexicon lexicon, String text, int start, int at, int end) {
    boolean large = at - start >= LONG_PART;
    char last = text.charAt(at - 1);
    if (large
        && (words.hasEnding("full-adjective", text, start, at)
            || (end - at >= LONG_PART && last != 'о' && last != 'е'))) {
      return 2 * RARE + 1;
    } else if (words.isFinite(lexicon, text, at, end)) {
      return at - start > SHORTEST_PART ? FREQUENT_PAIR - 1 : FREQUENT_PAIR;
    }
    return isOpen(last) ? FREQUENT_PAIR : FREQUENT_PAIR + 1;
  }

  /** A long word is less likely to be there by chance, so it may be rarer. */
  private static int least(int length) {
    return length >= LONG_PART ? RARE : FREQUENT;
  }

  private void between(
      Lexicon lexicon, String text, int start, int at, int end, int first, Split best) {
    for (int next = at + 1; next <= Math.min(at + LONGEST_BETWEEN, end - SHORTEST_PART); next++) {
      if (words.isIn("between", text, at, next)) {
        int middle = lexicon.frequency(text, at, next);
        int last = lexicon.frequency(text, next, end);
        boolean clear =
            next - at > 1
                || (at - start > SHORTEST_PART
                    && end - next > SHORTEST_PART
                    && end - start > 2 * SHORTEST_PART + 3
                    && last >= FREQUENT);
        boolean sure = clear && !words.isKnown(text, start, next) && !isLinked(text, start, next);
        if (sure && last >= least(end - next) && canFollow(text, next, end)) {
          best.offer(at, next, 3 * MOST_FREQUENT - first - middle - last);
        }
      }
    }
  }

  /** The о of {@code но} and {@code во} may be what links a compound: {@code машино-места}. */
  private boolean isLinked(String text, int start, int next) {
    return text.charAt(next - 1) == 'о' && words.isKnown(text, start, next - 1);
  }

  /**
   * Whether the word at {@code [start, at)} may be the first of two rather than of a compound,
   * whose first part ends in о or е and whose second is seldom a verb.
   */
  private boolean canStand(
      Lexicon lexicon, String text, int start, int at, int end, int frequency) {
    char last = text.charAt(at - 1);
    boolean large = at - start >= LONG_PART;
    if (last == 'о') {
      return ends(text, at, "ого")
          || ends(text, at, "его")
          || words.isIn("o-word", text, start, at)
          || (ends(text, at, "ло") && words.isVerb(lexicon, text, start, at - 2))
          || (large && !words.hasEnding("adjective", text, at, end));
    }
    return last != 'е'
        || frequency >= VERY_FREQUENT
        || large
        || words.isFinite(lexicon, text, at, end);
  }

  /** Vowels that link no compound; a word with another end may be the first part of one. */
  private static boolean isOpen(char last) {
    return "аыиуюя".indexOf(last) >= 0;
  }

  private boolean canFollow(String text, int start, int end) {
    for (int at = start + 4; at <= Math.min(end, start + 9); at++) {
      if (words.isIn("second", text, start, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(String text, int end, String ending) {
    return text.startsWith(ending, end - ending.length());
  }
}
