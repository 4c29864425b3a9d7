// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;
import org.maqala.normalize.resource.Resources;

/**
 * Two Kazakh words without a space between them. Kazakh words are made of pieces that look like
 * words, so a word is parted only around words such as {@code және} that stand inside no other, or
 * if it is no known stem with endings and its parts are nothing that begins or ends longer words:
 * frequent words, and all the more so if the first has no ending that tells that it is done.
 */
final class KazakhGlue {
  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_STEM = 3;

  /** Frequencies of parts, and of two parts together, on the Zipf scale. */
  private static final int RARE = 2;

  private static final int FREQUENT = 3;
  private static final int VERY_FREQUENT = 4;
  private static final int MORE_FREQUENT = 5;
  private static final int AFTER_LAST = 5;
  private static final int PAIR_AFTER_ENDING = 6;
  private static final int LONG_PAIR = 7;
  private static final int PAIR = 8;
  private static final int SEEN_IN_WORDS = 9;

  private static final int LONG_FORM = 8;

  /** What is shorter is more often a compound. */
  private static final int LONG = 13;

  private static final int VERY_LONG = 15;

  private static final int MOST_FREQUENT = 9;

  /** How many longer words a word begins or ends: none, a few, more, many. */
  private static final Lexicon BEGINS = counts("kazakh-begins.lexicon");

  private static final Lexicon ENDS = counts("kazakh-ends.lexicon");
  private static final int FEW = 1;
  private static final int MORE = 2;

  /** The kinds of words in {@link #middles}. */
  private static final int BETWEEN = 1;

  private static final int FUNCTION = 2;

  private final Words words;
  private final KazakhForms forms;
  private final WordAutomaton middles;
  private final boolean wide;

  /**
   * @param version of the rule set: the first parts words only around those that stand inside no
   *     other
   */
  KazakhGlue(Words words, int version) {
    this.words = words;
    wide = version > 1;
    forms = new KazakhForms(words);
    Map<String, Integer> kinds = new HashMap<>();
    words.list("kk-between").forEach(word -> kinds.put(word, BETWEEN));
    words.list("kk-function").forEach(word -> kinds.put(word, FUNCTION));
    middles = WordAutomaton.of(kinds);
  }

  private static Lexicon counts(String name) {
    try {
      return WordAutomaton.read(new ByteArrayInputStream(Resources.bytes(KazakhGlue.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  void find(Lexicon lexicon, String text, int start, int end, Split best) {
    around(text, start, end, best);
    if (wide && !best.isOffered()) {
      between(lexicon, text, start, end, best);
    }
  }

  private void around(String text, int start, int end, Split best) {
    for (int at = start; at <= end - SHORTEST_PART; at++) {
      int place = middles.start();
      for (int next = at; next < end && place != 0; ) {
        place = middles.step(place, text.charAt(next++));
        int kind = WordAutomaton.frequencyAt(place);
        if (kind != 0 && isMiddle(wide && kind == FUNCTION, text, start, at, next, end)) {
          best.offer(at == start ? next : at, next == end ? at : next, 0);
        }
      }
    }
  }

  /** Whether a word that the lexicon has was glued in what it was counted from. */
  boolean isGluedAll(String text, int start, int end) {
    if (!wide) {
      return false;
    }
    for (String word : words.list("kk-alone")) {
      int at = end - word.length();
      if (at - start >= SHORTEST_PART && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMiddle(boolean function, String text, int start, int at, int next, int end) {
    boolean alone = wide && words.isIn("kk-alone", text, at, next);
    return (isPart(text, start, at)
            || (function && isLongForm(text, start, at))
            || (alone && at - start >= SHORTEST_PART))
        && (isPart(text, next, end) || (alone && end - next >= SHORTEST_PART))
        && (function || !isFirstOfCompound(text, start, at))
        && !words.isKazakhEnding(text, next, end)
        && (function || !wide || !isForm(text, start, end));
  }

  /** Words that Kazakh has from Russian are in the lexicon of that alone. */
  private boolean isPart(String text, int start, int end) {
    return start == end || (end - start >= SHORTEST_PART && words.frequency(text, start, end) > 1);
  }

  private boolean isLongForm(String text, int start, int end) {
    return end - start >= LONG_FORM && isForm(text, start, end);
  }

  /** Whether the word is a known stem with Kazakh endings. */
  boolean isForm(String text, int start, int end) {
    return forms.isForm(text, start, end);
  }

  private boolean isFirstOfCompound(String text, int start, int end) {
    return words.isIn("kk-first", text, start, end) || words.isIn("first", text, start, end);
  }

  private void between(Lexicon lexicon, String text, int start, int end, Split best) {
    int most = 0;
    byte[] beginnings = words.beginnings(text, start, end);
    for (int at = start + SHORTEST_PART; at <= end - SHORTEST_PART; at++) {
      int first = beginnings[at - start];
      int second = first < RARE ? 0 : words.frequency(text, at, end);
      if (second < FREQUENT || words.isKazakhEnding(text, at, end)) {
        continue;
      }
      most = Math.max(most, first + second);
      if ((lexicon.frequency(text, start, at) >= FREQUENT
              || lexicon.frequency(text, at, end) >= FREQUENT)
          && !words.isIn("first", text, start, at)
          && isLikely(text, start, at, end, first, second)) {
        best.offer(at, at, 2 * MOST_FREQUENT - first - second);
      }
    }
    if (best.isOffered() && (best.cost() > 2 * MOST_FREQUENT - most || isForm(text, start, end))) {
      best.withdraw();
    }
  }

  private static int least(int length, int begins, int ends) {
    boolean seen = begins > 0 || ends > 0;
    if (begins > 0 || ends > FEW || (seen && length < VERY_LONG)) {
      return SEEN_IN_WORDS;
    } else if (length >= VERY_LONG) {
      return seen ? PAIR : PAIR_AFTER_ENDING;
    }
    return length >= LONG ? LONG_PAIR : PAIR;
  }

  /** {@code пайдалана алады}: a verb in -а, -е or -й, and a form of the one that means "can". */
  private boolean isAble(String text, int at, int end) {
    return "аей".indexOf(text.charAt(at - 1)) >= 0 && words.isIn("kk-can", text, at, end);
  }

  private boolean isLikely(String text, int start, int at, int end, int first, int second) {
    boolean converb = words.hasStem("kk-converb", SHORTEST_STEM, text, start, at);
    boolean inflected = converb || words.hasStem("kk-inflected", SHORTEST_STEM, text, start, at);
    if (words.hasStem("kk-last", SHORTEST_PART, text, start, at)) {
      return second >= FREQUENT
          && first + second >= AFTER_LAST
          && (ENDS.frequency(text, at, end) <= FEW || second >= VERY_FREQUENT)
          && BEGINS.frequency(text, start, at) <= MORE;
    }
    if (words.hasInside("kk-adjective", text, at, end)
        || words.hasInside("kk-agent", text, at, end)) {
      return inflected
          && first + second >= SEEN_IN_WORDS
          && !words.isIn("kk-first", text, start, at)
          && ENDS.frequency(text, at, end) <= MORE;
    }
    boolean hiatus = KazakhSounds.isHiatus(text, at);
    int begins = hiatus ? 0 : BEGINS.frequency(text, start, at);
    int ends = isAble(text, at, end) ? 0 : ENDS.frequency(text, at, end);
    boolean seen = begins > 0 || ends > 0;
    boolean compound = words.isIn("kk-first", text, start, at);
    if (inflected || (!compound && words.hasStem("kk-owned", SHORTEST_PART, text, start, at))) {
      return (ends <= MORE || second >= (converb ? VERY_FREQUENT : MORE_FREQUENT))
          && begins <= MORE
          && first + second >= PAIR_AFTER_ENDING
          && (first >= FREQUENT || (second >= VERY_FREQUENT && !seen));
    }
    int least = least(end - start, begins, ends);
    return first >= FREQUENT
        && text.charAt(at - 1) != 'о'
        && !words.isIn("kk-second", text, at, end)
        && (begins <= FEW || compound)
        && (ends <= FEW
            || (ends <= MORE && first + second > SEEN_IN_WORDS)
            || (begins == 0 && first >= MORE_FREQUENT && second >= MORE_FREQUENT))
        && first + second >= least;
  }
}
