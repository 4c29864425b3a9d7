// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** What the ending of a Kazakh word says of its case. The endings stand in {@code endings.tsv}. */
final class KazakhForms {
  private static final int SHORTEST = 4;

  /** Two letters and a hyphen. */
  private static final int SHORTEST_ACRONYM = 3;

  private static final Endings GENITIVE = Endings.of("genitive-kk", Folding.WORDS);
  private static final Endings PLACE = Endings.of("place-kk", Folding.WORDS);
  private static final Endings LOCATIVE = Endings.of("locative-kk", Folding.WORDS);
  private static final Endings OBLIQUE = Endings.of("oblique-kk", Folding.WORDS);
  private static final Endings PARTICIPLE = Endings.of("participle-kk", Folding.WORDS);
  private static final Endings POSSESSIVE_CASE = Endings.of("possessive-case-kk", Folding.WORDS);
  private static final Endings PLAIN_CASE = Endings.of("plain-case-kk", Folding.WORDS);
  private static final Endings ACRONYM_CASE = Endings.of("acronym-case-kk", Folding.WORDS);
  private static final Endings AGENT = Endings.of("agent-kk", Folding.WORDS);
  private static final Endings WHERE = Endings.of("where-kk", Folding.WORDS);
  private static final Endings VERB = Endings.of("verb-kk", Folding.WORDS);

  private KazakhForms() {}

  /** Whether the word stands in the locative of a possessive: {@code сұхбатында}. */
  static boolean isLocative(Tokens tokens, int i) {
    return ends(tokens, i, PLACE) && !tokens.is(i, WordClass.KK_NO_PLACE);
  }

  /** Whether the word says where: {@code форумда}, {@code Алматыда}, but not {@code сауда}. */
  static boolean isInPlace(Tokens tokens, int i) {
    return (!tokens.isCapitalized(i) || tokens.isPlace(i)) && isPlaceAtStart(tokens, i);
  }

  /** The same of a word that has a capital for its place alone: {@code Кездесуде | министр}. */
  static boolean isPlaceAtStart(Tokens tokens, int i) {
    return tokens.length(i) > SHORTEST
        && tokens.endsIn(i, LOCATIVE)
        && !tokens.is(i, WordClass.KK_NO_PLACE);
  }

  /** Whether the word is an owner: {@code әкімінің}. */
  static boolean isGenitive(Tokens tokens, int i) {
    return ends(tokens, i, GENITIVE);
  }

  /** Whether the word stands in a case that no subject stands in. */
  static boolean isOblique(Tokens tokens, int i) {
    return ends(tokens, i, OBLIQUE) || isLocative(tokens, i) || isGenitive(tokens, i);
  }

  /** {@code кітапханашы}, {@code жолаушылар}: a noun for someone by what he does. */
  static boolean isAgent(Tokens tokens, int i) {
    return tokens.length(i) > SHORTEST && !tokens.isCapitalized(i) && tokens.endsIn(i, AGENT);
  }

  /** {@code қолданушысына}, {@code жолаушыға}: such a noun in a case. */
  static boolean isAgentInCase(Tokens tokens, int i) {
    int end = nominativeEnd(tokens, i, false);
    int from = tokens.start(i);
    return !tokens.isCapitalized(i)
        && end < tokens.end(i)
        && AGENT.longest(tokens.letters(), from, end, SHORTEST) > 0;
  }

  /** {@code Тараздағы}: where something is. */
  static boolean isOfPlace(Tokens tokens, int i) {
    return ends(tokens, i, WHERE);
  }

  /** {@code әкімшілігі}, {@code басшысы}: ends like what someone's is. */
  static boolean isPossessed(Tokens tokens, int i) {
    return tokens.endsWith(i, "ы") || tokens.endsWith(i, "і");
  }

  static boolean isParticiple(Tokens tokens, int i) {
    return ends(tokens, i, PARTICIPLE);
  }

  /** Whether the word ends like a verb: {@code қосты}, {@code айтып}, {@code берген}. */
  static boolean isVerb(Tokens tokens, int i) {
    return ends(tokens, i, VERB) || isParticiple(tokens, i);
  }

  /**
   * Where the nominative of a noun ends: {@code қызметінен} without its case, {@code полициядан},
   * too, where {@code body} says that it is no form of a possessive.
   */
  static int nominativeEnd(Tokens tokens, int i, boolean body) {
    int from = tokens.start(i);
    int end = tokens.end(i);
    int possessive = end - POSSESSIVE_CASE.longest(tokens.letters(), from, end, SHORTEST);
    char owned = tokens.letters()[possessive - 1];
    if (possessive < end && (owned == 'і' || owned == 'ы')) {
      return possessive;
    }
    return body ? end - PLAIN_CASE.longest(tokens.letters(), from, end, SHORTEST) : end;
  }

  /** {@code ТЖМ-нан}, {@code ІІД-нің}. */
  static boolean isAcronymInCase(Tokens tokens, int i) {
    return acronymEnd(tokens, i) < tokens.end(i);
  }

  /** Where an acronym ends behind which a hyphen and a case stand; else where the word ends. */
  static int acronymEnd(Tokens tokens, int i) {
    int end = tokens.end(i);
    int from = tokens.start(i);
    int cut = end - ACRONYM_CASE.longest(tokens.letters(), from, end, SHORTEST_ACRONYM);
    int hyphen = cut - 1;
    boolean acronym = cut < end && hyphen > from + 1 && tokens.letters()[hyphen] == '-';
    return acronym && Chars.isUpper(tokens.surface(i).charAt(hyphen - from - 1)) ? hyphen : end;
  }

  private static boolean ends(Tokens tokens, int i, Endings endings) {
    return tokens.length(i) >= SHORTEST && tokens.endsIn(i, endings);
  }
}
