// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.letters.LetterModel;
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

  /** A letter alone, an initial as a rule, decides only where the words are for several layouts. */
  private static final int ALONE = LEAST_LEAD;

  /** A word that a layout leaves with a letter of another alphabet speaks against it. */
  private static final int LEFT = 96;

  /** Letters that a layout has to yield; no word starts with ң. */
  private static final String KAZAKH = "әғқңөұүһӘҒҚӨҰҮҺ";

  private static final String VOWELS = "аәеиоөуұүыіэюя";

  private static final String BACK_VOWELS = "аоұы";

  private static final char FRONT = 'ә';

  /** So much less a word is for a layout that leaves it with vowels of both kinds. */
  private static final int TORN = 24;

  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_STEM_OF_DOUBT = 6;

  /** The frequency from which on two letters are a word, not chance. */
  private static final int COMMON = 4;

  private static final boolean[] CHANGED = changed();

  /** Those among them that are Kazakh letters in some layout. */
  private static final boolean[] KAZAKH_IN_ONE = kazakhInOne();

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

  private static boolean[] kazakhInOne() {
    boolean[] kazakh = new boolean[Character.MAX_VALUE + 1];
    for (CodePage layout : LAYOUTS) {
      for (int unit = 0x80; unit <= 0xFF; unit++) {
        char c = CodePages.CP1251.decode((byte) unit);
        kazakh[c] |= CHANGED[c] && KAZAKH.indexOf(layout.decode((byte) unit)) >= 0;
      }
    }
    return kazakh;
  }

  /** Whether a layout changes the character, so that a word with it votes. */
  static boolean canChange(char c) {
    return CHANGED[c];
  }

  /** Whether the character is a Kazakh letter in a layout. */
  static boolean canBeKazakh(char c) {
    return KAZAKH_IN_ONE[c];
  }

  /**
   * The layout that the words vote for; none if it is a tie, or the text is no such Kazakh. Where
   * the words that no layout changes show that the text is Kazakh, one that a neighbour could spell
   * counts, too.
   */
  static Optional<CodePage> winner(String text) {
    String words = FontVoters.of(text, CHANGED, false);
    boolean neighbours = !words.isEmpty() && Neighbours.canSpellText(text);
    Optional<CodePage> winner = winner(words, "", neighbours);
    if (winner.isPresent()) {
      return winner;
    }
    String joined = FontVoters.haveLone(words) ? FontVoters.of(text, CHANGED, true) : "";
    winner = winner(joined, "", neighbours);
    if (winner.isPresent() || (!haveLetter(words) && !haveLetter(joined))) {
      return winner;
    }
    String around = FontVoters.kazakhAround(text, CHANGED);
    return around.isEmpty()
        ? winner
        : winner(words, around, neighbours).or(() -> winner(joined, around, neighbours));
  }

  /**
   * @param around Kazakh words around: a neighbour that can't spell these hasn't written the others
   * @param neighbours whether a neighbour can spell the whole text
   */
  private static Optional<CodePage> winner(String text, String around, boolean neighbours) {
    Votes best = Votes.NONE;
    long second = 0;
    String bestText = text;
    Optional<CodePage> winner = Optional.empty();
    for (CodePage layout : LAYOUTS) {
      String other = PageMisread.transcode(text, CodePages.CP1251, layout);
      Votes votes = votes(text, other, around, neighbours);
      if (votes.count() > best.count()) {
        second = best.count();
        best = votes;
        bestText = other;
        winner = Optional.of(layout);
      } else if (!other.equals(bestText)) {
        second = Math.max(second, votes.count());
      }
    }
    return best.areKazakh() && best.count() - second >= LEAST_LEAD ? winner : Optional.empty();
  }

  /** Votes, and whether those who cast them are Kazakh words, as a rule. */
  private record Votes(long count, boolean areKazakh) {
    static final Votes NONE = new Votes(0, false);
  }

  private static boolean haveLetter(String words) {
    return hasLetter(words, 0, words.length());
  }

  private static boolean hasLetter(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  /** Signs and digits that stand together vote for nothing: {@code ±0,5}, {@code 10€}. */
  private static Votes votes(String text, String other, String around, boolean neighbours) {
    long votes = 0;
    int words = 0;
    int kazakh = 0;
    int start = 0;
    while (start < text.length()) {
      int end = PageMisread.wordEnd(text, start);
      boolean signs = !hasLetter(text, start, end);
      if (signs) {
        words += text.regionMatches(start, other, start, end - start) ? 0 : 1;
      } else if (end - start == 1) {
        boolean read = KAZAKH.indexOf(other.charAt(start)) >= 0;
        boolean counts =
            read && !around.isEmpty() && cannotSpell(text.substring(start, end), around);
        votes += read ? ALONE : 0;
        words += counts ? 1 : 0;
        kazakh += counts ? 1 : 0;
      } else if (isLeft(other, start, end) || isLateU(other, start, end)) {
        votes -= LEFT;
      }
      if (!signs && end - start > 1 && !text.regionMatches(start, other, start, end - start)) {
        int gain = (int) (Plausibility.of(text, start, end) - Plausibility.of(other, start, end));
        boolean known =
            isKnown(text, other, start, end, around, neighbours)
                || KazakhEndings.isDegree(other, start, end)
                || ((!neighbours || !around.isEmpty())
                    && KazakhEndings.endChanged(text, other, start, end));
        words++;
        boolean fits = gain > 0 && !neighbours && isNoWord(text, start, end, around);
        kazakh += known || fits ? 1 : 0;
        if (isAbbreviation(other, start, end) || (end - start == 2 && !known)) {
          votes += ALONE;
        } else {
          votes +=
              gain + (known ? KNOWN : 0) - (!known && isTorn(text, other, start, end) ? TORN : 0);
        }
      }
      start = end + 1;
    }
    // Ukrainian or Serbian words happen to become Kazakh ones now and then, not as a rule.
    int least = neighbours ? around.isEmpty() ? words : (2 * words + 2) / 3 : (words + 2) / 3;
    return new Votes(votes, kazakh >= least && kazakh > 0);
  }

  /** Whether a letter of another alphabet than the Russian and the Kazakh one is in the word. */
  private static boolean isLeft(String other, int start, int end) {
    int at = start;
    while (at < end
        && (!Character.isLetter(other.charAt(at))
            || other.charAt(at) < 0x400
            || LetterModel.symbol(other.charAt(at)) > LetterModel.BORDER)) {
      at++;
    }
    return at < end;
  }

  /** Whether there is an ұ after a vowel: it was the ў of Belarusian and Karakalpak, {@code аў}. */
  private static boolean isLateU(String other, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (other.charAt(i) == 'ұ'
          && VOWELS.indexOf(other.charAt(i - 1)) >= 0
          && !other.startsWith("лы", i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no neighbour's alphabet has the letters and those of the words around. */
  private static boolean cannotSpell(String letters, String around) {
    String words = around + letters;
    return !Neighbours.canSpell(words, 0, words.length());
  }

  /** Whether no neighbour's alphabet has all its letters, so that it can't be right as it is. */
  private static boolean isNoWord(String text, int start, int end, String around) {
    return end - start > 2 && cannotSpell(text.substring(start, end), around);
  }

  private static boolean isKnown(
      String text, String other, int start, int end, String around, boolean textIsNeighbours) {
    int from = start;
    int to = end;
    boolean letterLeft = false;
    while (from < to && !Character.isLetter(other.charAt(from))) {
      letterLeft |= KAZAKH_IN_ONE[text.charAt(from)];
      from++;
    }
    while (to > from && !Character.isLetter(other.charAt(to - 1))) {
      to--;
      letterLeft |= KAZAKH_IN_ONE[text.charAt(to)];
    }
    if (letterLeft) {
      return false;
    }
    boolean neighbours = around.isEmpty() || !cannotSpell(text.substring(from, to), around);
    if (to - from < 2 || (neighbours && Neighbours.haveWord(text, from, to))) {
      return false;
    }
    int frequency = Lexicon.kazakh().frequency(other, from, to);
    return frequency >= (to - from == 2 ? COMMON : 1)
        || hasKnownStem(text, other, from, to, textIsNeighbours);
  }

  /** Whether the layout puts an ә before or after back vowels, which hardly any word has. */
  private static boolean isTorn(String text, String other, int start, int end) {
    boolean front = false;
    boolean back = false;
    for (int i = start; i < end && !(front && back); i++) {
      char c = Character.toLowerCase(other.charAt(i));
      boolean inside = Character.isLetter(c);
      front = inside && (front || (c == FRONT && other.charAt(i) != text.charAt(i)));
      back = inside && (back || BACK_VOWELS.indexOf(other.charAt(i)) >= 0);
    }
    return front && back;
  }

  /** Two letters that are capitals or have no vowel, or initials: which they are says little. */
  private static boolean isAbbreviation(String other, int start, int end) {
    return areInitials(other, start, end)
        || (end - start == 2
            && ((Character.isUpperCase(other.charAt(start))
                    && Character.isUpperCase(other.charAt(start + 1)))
                || (!isVowel(other.charAt(start)) && !isVowel(other.charAt(start + 1)))));
  }

  /** {@code Ғ.Т.,}: no two letters stand together, and all are capitals. */
  private static boolean areInitials(String other, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetter(other.charAt(i));
      if (letter
          && (!Character.isUpperCase(other.charAt(i))
              || (i + 1 < end && Character.isLetter(other.charAt(i + 1))))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /**
   * A known word and an ending that is no longer than it. Where a neighbour may have written the
   * text, it must be longer and have one of the letters in question: {@code функції} is no {@code
   * функцүү}.
   */
  private static boolean hasKnownStem(
      String text, String other, int from, int to, boolean neighbours) {
    int[] stemEnd = {from};
    Lexicon.kazakh().prefixes(other, from, to, (end, frequency) -> stemEnd[0] = end);
    int stem = stemEnd[0] - from;
    return stem >= (neighbours ? SHORTEST_STEM_OF_DOUBT : SHORTEST_STEM)
        && 2 * stem >= to - from
        && !isTorn(text, other, from, to)
        && !(neighbours && text.regionMatches(from, other, from, stem));
  }
}
