// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.List;
import java.util.Optional;
import org.maqala.normalize.lexicon.Lexicon;

/** Finds the alphabet of a Kazakh text by reading its beginning in each. */
final class AlphabetDetector {
  private static final int MOST_WORDS = 80;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_CHARACTERS = 8_000;

  /** Of so many words of a text in a hundred the lexicon has at least so many. */
  private static final int LEAST_KNOWN = 55;

  /** Common ones first: of equals, the first is named. */
  private static final List<KazakhAlphabet> LATIN =
      List.of(
          KazakhAlphabet.LATIN_2021_APRIL,
          KazakhAlphabet.LATIN_2018,
          KazakhAlphabet.QAZAQPARAT,
          KazakhAlphabet.LATIN_2021_JANUARY,
          KazakhAlphabet.LATIN_2019,
          KazakhAlphabet.LATIN_2017_APOSTROPHES,
          KazakhAlphabet.LATIN_2017_DIGRAPHS,
          KazakhAlphabet.BGN_PCGN_1979,
          KazakhAlphabet.ALA_LC,
          KazakhAlphabet.ISO_9,
          KazakhAlphabet.LATIN_WEB);

  private AlphabetDetector() {}

  static Optional<KazakhAlphabet> alphabetOf(String text) {
    String sample = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    int cyrillic = count(sample, '\u0400', '\u04FF');
    int arabic = count(sample, '\u0600', '\u06FF');
    int latin = count(sample, 'A', 'z') + count(sample, '\u00C0', '\u024F');
    if (cyrillic >= latin && cyrillic >= arabic) {
      return share(cyrillicWords(sample)) >= LEAST_KNOWN
          ? Optional.of(KazakhAlphabet.CYRILLIC)
          : Optional.empty();
    }
    return best(sample, arabic > latin ? List.of(KazakhAlphabet.ARABIC) : LATIN);
  }

  private static Optional<KazakhAlphabet> best(String sample, List<KazakhAlphabet> alphabets) {
    Optional<KazakhAlphabet> best = Optional.empty();
    int most = LEAST_KNOWN - 1;
    for (KazakhAlphabet alphabet : alphabets) {
      int share = share(words(sample, alphabet));
      if (share > most) {
        most = share;
        best = Optional.of(alphabet);
      }
    }
    return best;
  }

  private static int count(String text, char first, char last) {
    return (int) text.chars().filter(c -> c >= first && c <= last).count();
  }

  /** Words in all, and known ones. */
  private record Counts(int words, int known) {}

  private static int share(Counts counts) {
    return counts.words < FEWEST_WORDS ? 0 : 100 * counts.known / counts.words;
  }

  private static Counts words(String sample, KazakhAlphabet alphabet) {
    WordReader reader = KazakhTables.wordReader(alphabet, Lexicon.kazakh());
    int all = 0;
    int known = 0;
    int at = 0;
    while (at < sample.length() && all < MOST_WORDS) {
      int end = wordEnd(sample, at, alphabet.signs());
      if (end > at) {
        all++;
        known += reader.read(sample, at, end).filter(ReadWord::isKnown).isPresent() ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    return new Counts(all, known);
  }

  private static Counts cyrillicWords(String sample) {
    int all = 0;
    int known = 0;
    int at = 0;
    while (at < sample.length() && all < MOST_WORDS) {
      int end = wordEnd(sample, at, "");
      if (end > at) {
        all++;
        known += Lexicon.kazakh().contains(sample, at, end) ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    return new Counts(all, known);
  }

  private static int wordEnd(String text, int start, String signs) {
    int at = start;
    while (at < text.length()
        && (Character.isLetter(text.charAt(at))
            || (at > start
                && (Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK
                    || signs.indexOf(text.charAt(at)) >= 0)))) {
      at++;
    }
    return at;
  }
}
