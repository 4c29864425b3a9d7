// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.lexicon.Lexicon;

/**
 * Which of the three Kazakh layouts a document read as windows-1251 is in: every word that would
 * change votes, by how plausible it gets and by whether the Kazakh lexicon has it.
 */
final class FontVote {
  static final List<CodePage> LAYOUTS =
      List.of(CodePages.KZ1048, CodePages.PT154, CodePages.KAZAKH_FONT);

  /** A word of the lexicon is worth about four letters. */
  private static final int KNOWN = 40;

  /** What the winner must be ahead, in quarters of a bit: less is a tie, and nobody wins. */
  private static final int LEAST_LEAD = 12;

  private static final int SHORTEST_STEM = 4;

  private FontVote() {}

  /** The layout that the words vote for; none if it is a tie, or the text is no such Kazakh. */
  static Optional<CodePage> winner(String text) {
    long best = 0;
    long second = 0;
    String bestText = text;
    Optional<CodePage> winner = Optional.empty();
    for (CodePage layout : LAYOUTS) {
      String other = PageMisread.transcode(text, CodePages.CP1251, layout);
      long votes = votes(text, other);
      if (votes > best) {
        second = best;
        best = votes;
        bestText = other;
        winner = Optional.of(layout);
      } else if (!other.equals(bestText)) {
        second = Math.max(second, votes);
      }
    }
    return best - second >= LEAST_LEAD ? winner : Optional.empty();
  }

  private static long votes(String text, String other) {
    long votes = 0;
    int words = 0;
    int known = 0;
    int start = 0;
    while (start < text.length()) {
      int end = PageMisread.wordEnd(text, start);
      if (!text.regionMatches(start, other, start, end - start)) {
        words++;
        votes += Plausibility.of(text, start, end) - Plausibility.of(other, start, end);
        if (isKnown(other, start, end)) {
          known++;
          votes += KNOWN;
        }
      }
      start = end + 1;
    }
    // Ukrainian or Serbian words happen to become Kazakh ones now and then, not as a rule.
    return known * 3 >= words && known > 0 ? votes : 0;
  }

  private static boolean isKnown(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return to - from > 2
        && (Lexicon.kazakh().contains(text, from, to) || hasKnownStem(text, from, to));
  }

  /** A known word and an ending that is no longer than it. */
  private static boolean hasKnownStem(String text, int from, int to) {
    int[] stemEnd = {from};
    Lexicon.kazakh().prefixes(text, from, to, (end, frequency) -> stemEnd[0] = end);
    int stem = stemEnd[0] - from;
    return stem >= SHORTEST_STEM && 2 * stem >= to - from;
  }
}
