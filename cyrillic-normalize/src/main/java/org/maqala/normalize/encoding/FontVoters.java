// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.maqala.normalize.lexicon.Lexicon;

/** The words of a document that a Kazakh font layout would change, and those around them. */
final class FontVoters {
  /** So much of l e t t e r s p a c i n g: more letters than a name has initials. */
  private static final int FEWEST_SPACED = 15;

  /** Fewer are abbreviations or letters of a list. */
  private static final int FEWEST_PIECES = 2;

  /** So many words of a long text say what language it is in. */
  private static final int MOST_WORDS = 100;

  /** Letters that no layout leaves right. */
  private static final String KAZAKH = "әғқңөұүһӘҒҚҢӨҰҮҺ";

  private static final int SHORTEST_WORD = 4;
  private static final int FEWEST_KAZAKH = 2;

  /** Rarer ones are other languages', too. */
  private static final int COMMON = 3;

  /** Russian news has Kazakh words, too, but so many decimal orders seldomer. */
  private static final int RARER = 2;

  /** Of so many words around at least one is Kazakh and not Russian. */
  private static final int KAZAKH_SHARE = 3;

  private FontVoters() {}

  /**
   * The words, one a line, each once: what is said again is no further evidence.
   *
   * @param joined whether words that spaces were put into, {@code т ‰ нде}, are put together again;
   *     then there are no words if there are hardly such
   */
  static String of(String text, boolean[] changed, boolean joined) {
    Set<String> voters = new LinkedHashSet<>();
    int pieces = 0;
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      if (changed[text.charAt(i)]) {
        int start = i;
        while (start > last && text.charAt(start - 1) > ' ') {
          start--;
        }
        int end = PageMisread.wordEnd(text, i);
        int piecesOfThis = 0;
        boolean degree = end - start == 1 && isOfDegree(text, start);
        if (degree) {
          end += 2;
        } else if (joined && end - start == 1) {
          int spacedStart = spacedStart(text, start, last);
          int spacedEnd = spacedEnd(text, end);
          if (spacedEnd - spacedStart >= FEWEST_SPACED) {
            piecesOfThis = FEWEST_PIECES;
            start = spacedStart;
            end = spacedEnd;
          } else if (!isInitial(text, start)) {
            int from = pieceBefore(text, start, last);
            int to = afterPieces(text, end, changed);
            piecesOfThis = 1;
            start = from;
            end = to;
          }
        }
        String voter = text.substring(start, end).replace(" ", degree ? "." : "");
        piecesOfThis +=
            piecesOfThis == 1 && !Neighbours.haveWord(text, i, i + 1) && isCommonInOne(voter)
                ? 1
                : 0;
        pieces += voters.add(voter) ? piecesOfThis : 0;
        last = end;
        i = end;
      }
    }
    return voters.isEmpty() || (joined && pieces < FEWEST_PIECES)
        ? ""
        : String.join("\n", voters) + '\n';
  }

  /** Whether letters of a degree stand around a lone one: {@code т ғ д}, {@code ғ к} at first. */
  private static boolean isOfDegree(String text, int at) {
    return at + 2 < text.length()
        && KazakhEndings.mayBeScience(text.charAt(at))
        && text.charAt(at + 1) == ' '
        && KazakhEndings.endsDegree(text.charAt(at + 2))
        && (at + 3 == text.length() || text.charAt(at + 3) <= ' ')
        && spacedEnd(text, at + 3) == at + 3
        && (at < 2
            || (Character.isLowerCase(text.charAt(at - 2))
                && (at == 2 || text.charAt(at - 3) <= ' ')));
  }

  /** Whether a layout makes a common Kazakh word of what was cut: one such is no chance. */
  private static boolean isCommonInOne(String voter) {
    for (CodePage layout : FontVote.LAYOUTS) {
      String word = PageMisread.transcode(voter, CodePages.CP1251, layout);
      if (!word.equals(voter) && Lexicon.kazakh().frequency(word, 0, word.length()) >= COMMON) {
        return !Neighbours.haveWord(voter, 0, voter.length());
      }
    }
    return false;
  }

  /** Whether one of the words, one a line, is a single character. */
  static boolean haveLone(String words) {
    int start = 0;
    int end = words.indexOf('\n');
    while (end >= 0 && end - start != 1) {
      start = end + 1;
      end = words.indexOf('\n', start);
    }
    return end >= 0;
  }

  /** Where the letters start that stand with spaces between them, as this one does. */
  private static int spacedStart(String text, int start, int last) {
    int at = start;
    while (at - 2 >= last
        && text.charAt(at - 1) == ' '
        && Character.isLetter(text.charAt(at - 2))
        && (at - 2 == last || text.charAt(at - 3) <= ' ')) {
      at -= 2;
    }
    return at;
  }

  private static int spacedEnd(String text, int end) {
    int at = end;
    while (at + 1 < text.length()
        && text.charAt(at) == ' '
        && Character.isLetter(text.charAt(at + 1))
        && (at + 2 == text.length() || text.charAt(at + 2) <= ' ')) {
      at += 2;
    }
    return at;
  }

  private static int pieceBefore(String text, int start, int last) {
    int at = start - 1;
    if (at <= last || text.charAt(at) != ' ' || !Character.isLetter(text.charAt(at - 1))) {
      return start;
    }
    while (at > last && text.charAt(at - 1) > ' ') {
      at--;
    }
    return at;
  }

  /** Past the word after a piece, and so on if that is followed by one or is one. */
  private static int afterPieces(String text, int firstEnd, boolean[] changed) {
    int end = firstEnd;
    boolean piece = true;
    while (end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end - 1))
        && text.charAt(end + 1) > ' '
        && !Character.isUpperCase(text.charAt(end + 1))) {
      int next = PageMisread.wordEnd(text, end + 1);
      boolean nextIsPiece = isPiece(text, end + 1, next, changed);
      if (!piece && !nextIsPiece) {
        return end;
      }
      piece = nextIsPiece;
      end = next;
    }
    return end;
  }

  private static boolean isPiece(String text, int start, int end, boolean[] changed) {
    return end - start == 1 && changed[text.charAt(start)] && !isInitial(text, start);
  }

  /** A capital, unless small letters go on after it: {@code Ќ аза ќ стан}. */
  private static boolean isInitial(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && (at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2)));
  }

  /**
   * The Kazakh words, which are hardly Russian ones, among those that no layout changes; empty if
   * they are too few for the text to be Kazakh, or if it has Kazakh letters, and is right as it is.
   */
  static String kazakhAround(String text, boolean[] changed) {
    if (text.chars().anyMatch(c -> KAZAKH.indexOf(c) >= 0)) {
      return "";
    }
    Set<String> kazakh = new LinkedHashSet<>();
    Set<String> words = new HashSet<>();
    int start = 0;
    while (start < text.length() && words.size() < MOST_WORDS) {
      int end = start;
      boolean other = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        other |= changed[text.charAt(end)];
        end++;
      }
      if (end - start >= SHORTEST_WORD && !other && words.add(text.substring(start, end))) {
        int frequency = Lexicon.kazakh().frequency(text, start, end);
        if (frequency >= COMMON
            && frequency - Lexicon.russian().frequency(text, start, end) >= RARER) {
          kazakh.add(text.substring(start, end));
        }
      }
      start = end + 1;
    }
    return kazakh.size() >= FEWEST_KAZAKH && kazakh.size() * KAZAKH_SHARE >= words.size()
        ? String.join(" ", kazakh) + ' '
        : "";
  }
}
