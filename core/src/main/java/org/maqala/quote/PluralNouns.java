// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.BodyNouns.Agrees;
import org.maqala.quote.BodyNouns.Noun;

/**
 * The nominative of people whom a source phrase names in the genitive plural: {@code студентов},
 * {@code рабочих}, {@code горожан}. By the endings of nouns for people, so that none need be
 * listed; irregular ones are in {@code body-nouns.tsv}.
 */
final class PluralNouns {

  /** {@code горожан}, {@code россиян}: who lives there. */
  private static final Endings INHABITANTS = Endings.of("inhabitants", Folding.WORDS);

  private static final Endings ADJECTIVE = Endings.of("genitive-adjective-p", Folding.WORDS);
  private static final ReportWords OTHERS = ReportWords.of("others");
  private static final int SHORTEST_STEM = 3;

  private PluralNouns() {}

  /** The noun for people that the token is the genitive plural of; empty if it is none. */
  static Optional<Noun> of(Tokens tokens, int i) {
    String key = tokens.key(i);
    if (tokens.endsIn(i, INHABITANTS)) {
      return Optional.of(new Noun(key + "е", key, Agrees.PLURAL));
    }
    if (!tokens.isRole(i) || tokens.isCapitalized(i)) {
      return Optional.empty();
    }
    int stem = tokens.roleEnd(i) - tokens.start(i);
    if (stem == key.length()) {
      // актрис
      return tokens.isFeminineRole(i)
          ? Optional.of(new Noun(withPlural(key), key, Agrees.PLURAL))
          : Optional.empty();
    }
    String ending = key.substring(stem);
    boolean hard = ending.equals("ов") || ending.equals("ев");
    boolean soft = ending.equals("ей") && !key.endsWith("ьей");
    return hard || soft
        ? Optional.of(
            new Noun(
                hard ? withPlural(key.substring(0, stem)) : key.substring(0, stem) + "и",
                key,
                Agrees.PLURAL))
        : Optional.empty();
  }

  /** {@code горожане}, {@code россияне}: who lives there, in the nominative. */
  static boolean areInhabitants(Tokens tokens, int i) {
    return tokens.endsWith(i, "е")
        && !tokens.isCapitalized(i)
        && INHABITANTS.fit(tokens.letters(), tokens.start(i), tokens.end(i) - 1);
  }

  private static String withPlural(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return stem + (Spelling.hasIBehind(last) || Spelling.isVowel(last) ? "и" : "ы");
  }

  /**
   * {@code рабочих}, {@code знакомых | девушки}: an adjective that stands for people, as no noun in
   * the genitive plural follows it.
   */
  static Optional<Noun> ofAdjective(Tokens tokens, int i, int end) {
    String key = tokens.key(i);
    boolean people =
        tokens.endsIn(i, ADJECTIVE)
            && key.length() > SHORTEST_STEM + 1
            && !BodyNouns.isPronoun(key)
            && !OTHERS.hold(tokens, i)
            && (i + 1 == end || isOwner(tokens, i + 1));
    if (!people) {
      return Optional.empty();
    }
    String nominative = key.substring(0, key.length() - 1) + "е";
    return Optional.of(new Noun(nominative, key, Agrees.PLURAL));
  }

  /** A word behind a noun that ends like a genitive singular, or is no form of a noun at all. */
  private static boolean isOwner(Tokens tokens, int i) {
    boolean noun = tokens.isWord(i) && !NameFinder.endsBare(tokens, i);
    return !tokens.isWord(i) || tokens.isCapitalized(i) || tokens.is(i, "и") || noun;
  }
}
