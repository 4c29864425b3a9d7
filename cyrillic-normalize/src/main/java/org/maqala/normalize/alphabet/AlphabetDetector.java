// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maqala.normalize.lexicon.Lexicon;

/** Finds the alphabet of a Kazakh text by reading its beginning in each. */
final class AlphabetDetector {
  private static final int MOST_WORDS = 80;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_CHARACTERS = 8_000;

  /** Of so many words of a text in a hundred the lexicon has at least so many. */
  private static final int LEAST_KNOWN = 55;

  /** A script with fewer of the letters than one in so many is quoted. */
  private static final int LEAST_SHARE = 4;

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
    Map<Script, Integer> letters = new EnumMap<>(Script.class);
    sample
        .chars()
        .forEach(c -> Script.of((char) c).ifPresent(one -> letters.merge(one, 1, Integer::sum)));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    return letters.entrySet().stream()
        .filter(script -> script.getValue() * LEAST_SHARE >= all)
        .sorted(Map.Entry.<Script, Integer>comparingByValue().reversed())
        .flatMap(script -> alphabetOf(sample, script.getKey()).stream())
        .findFirst();
  }

  private static Optional<KazakhAlphabet> alphabetOf(String sample, Script script) {
    return switch (script) {
      case CYRILLIC ->
          share(cyrillicWords(sample)) >= LEAST_KNOWN
              ? Optional.of(KazakhAlphabet.CYRILLIC)
              : Optional.empty();
      case LATIN -> best(sample, LATIN);
      case ARABIC -> best(sample, List.of(KazakhAlphabet.ARABIC));
    };
  }

  /** The scripts of the alphabets; of a text in several, each is judged by its own words. */
  private enum Script {
    CYRILLIC,
    LATIN,
    ARABIC;

    static Optional<Script> of(char c) {
      if ((c >= 'A' && c <= 'z') || (c >= '\u00C0' && c <= '\u024F')) {
        return Optional.of(LATIN);
      }
      if (CyrillicTable.isCyrillic(c)) {
        return Optional.of(CYRILLIC);
      }
      return c >= '\u0600' && c <= '\u06FF' ? Optional.of(ARABIC) : Optional.empty();
    }
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

  /** Words in all, and known ones. */
  private record Counts(int words, int known) {}

  private static int share(Counts counts) {
    return counts.words < FEWEST_WORDS ? 0 : 100 * counts.known / counts.words;
  }

  private static Counts words(String sample, KazakhAlphabet alphabet) {
    WordReader reader = KazakhTables.wordReader(alphabet, Lexicon.kazakh());
    Script script = alphabet == KazakhAlphabet.ARABIC ? Script.ARABIC : Script.LATIN;
    int all = 0;
    int known = 0;
    int at = 0;
    while (at < sample.length() && all < MOST_WORDS) {
      int end = wordEnd(sample, at, alphabet.signs());
      if (end > at && isOf(sample.charAt(at), script)) {
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
      if (end > at && isOf(sample.charAt(at), Script.CYRILLIC)) {
        all++;
        known += Lexicon.kazakh().contains(sample, at, end) ? 1 : 0;
      }
      at = Math.max(end, at + 1);
    }
    return new Counts(all, known);
  }

  private static boolean isOf(char first, Script script) {
    return Script.of(first).filter(one -> one != script).isEmpty();
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
