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
  private static final int LEAST_LEAD = 14;

  private static final int SHORTEST_STEM = 4;

  /** The frequency from which on two letters are a word, not chance. */
  private static final int COMMON = 4;

  private static final boolean[] CHANGED = changed();

  private FontVote() {}

  private static boolean[] changed() {
    boolean[] changed = new boolean[Character.MAX_VALUE + 1];
    for (CodePage layout : LAYOUTS) {
      for (int unit = 0x80; unit <= 0xFF; unit++) {
        char c = CodePages.CP1251.decode((byte) unit);
        char other = layout.decode((byte) unit);
        changed[c] |= c != CodePage.UNASSIGNED && other != CodePage.UNASSIGNED && c != other;
      }
    }
    // The byte that windows-1251 lacks is a control character in it.
    for (int c = 0x80; c <= 0x9F; c++) {
      changed[c] = true;
    }
    return changed;
  }

  /** Whether any word would be changed by a layout; the buffer is for long texts. */
  static boolean canChange(String text, char[] buffer) {
    boolean any = false;
    for (int start = 0; start < text.length() && !any; start += buffer.length) {
      int length = Math.min(buffer.length, text.length() - start);
      text.getChars(start, start + length, buffer, 0);
      for (int i = 0; i < length; i++) {
        any |= CHANGED[buffer[i]];
      }
    }
    return any;
  }

  /** The words that a layout would change, one a line. */
  private static String voters(String text) {
    StringBuilder voters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (CHANGED[text.charAt(i)]) {
        int start = i;
        while (start > 0 && text.charAt(start - 1) > ' ') {
          start--;
        }
        int end = PageMisread.wordEnd(text, i);
        voters.append(text, start, end).append('\n');
        i = end;
      }
    }
    return voters.toString();
  }

  /** The layout that the words vote for; none if it is a tie, or the text is no such Kazakh. */
  static Optional<CodePage> winner(String text) {
    String voters = voters(text);
    return voters.isEmpty() ? Optional.empty() : winnerOf(voters);
  }

  private static Optional<CodePage> winnerOf(String text) {
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
    int kazakh = 0;
    int start = 0;
    while (start < text.length()) {
      int end = PageMisread.wordEnd(text, start);
      if (!text.regionMatches(start, other, start, end - start)) {
        int gain = (int) (Plausibility.of(text, start, end) - Plausibility.of(other, start, end));
        int known = isKnown(text, other, start, end) ? KNOWN : 0;
        words++;
        kazakh += known > 0 || (gain > 0 && isNoWord(text, start, end)) ? 1 : 0;
        votes += gain + known;
      }
      start = end + 1;
    }
    // Ukrainian or Serbian words happen to become Kazakh ones now and then, not as a rule.
    return kazakh * 3 >= words && kazakh > 0 ? votes : 0;
  }

  /** Whether no neighbour's alphabet has all its letters, so that it can't be right as it is. */
  private static boolean isNoWord(String text, int start, int end) {
    return end - start > 2 && !Neighbours.canSpell(text, start, end);
  }

  private static boolean isKnown(String text, String other, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetter(other.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetter(other.charAt(to - 1))) {
      to--;
    }
    if (to - from < 2 || Neighbours.haveWord(text, from, to)) {
      return false;
    }
    int frequency = Lexicon.kazakh().frequency(other, from, to);
    return frequency >= (to - from == 2 ? COMMON : 1) || hasKnownStem(other, from, to);
  }

  /** A known word and an ending that is no longer than it. */
  private static boolean hasKnownStem(String text, int from, int to) {
    int[] stemEnd = {from};
    Lexicon.kazakh().prefixes(text, from, to, (end, frequency) -> stemEnd[0] = end);
    int stem = stemEnd[0] - from;
    return stem >= SHORTEST_STEM && 2 * stem >= to - from;
  }
}
