// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who says a quote whose Kazakh words of saying are a participle: it stands before the noun
 * for him, which may be in any case, {@code «…» деп айыптаған | тұрғындарды}. Another verb behind
 * them has a subject of its own.
 */
final class KazakhRelatives {
  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_OWNER = 8;
  private static final ReportWords WORDS = ReportWords.of("kk-words");
  private static final int SHORTEST_STEM = 5;
  private static final int LONGEST_POSSESSIVE = 2;
  private static final Endings ACCUSATIVE = Endings.of("accusative-noun-kk", Folding.WORDS);
  private static final ReportWords KIN = ReportWords.of("kk-kin");
  private static final Endings ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);

  /** A case behind the ending of what is someone's. */
  private static final Endings OWNED = Endings.of("owned-case-kk", Folding.WORDS);

  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);
  private static final ReportWords AFTER = ReportWords.of("kk-after", "kk-postposition");
  private static final Set<String> PEOPLE =
      ReportWords.set("kk-kin").stream()
          .filter(word -> word.length() >= SHORTEST_STEM)
          .collect(Collectors.toUnmodifiableSet());

  private final Tokens tokens;

  KazakhRelatives(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code деп келтірді | куәгерлердің | сөзін телеарна}: whose words another one passes on. */
  Speaker cited(Cue cue) {
    for (int i = cue.end() + 1; i < Math.min(cue.to(), cue.end() + LONGEST_OWNER); i++) {
      if (WORDS.hold(tokens, i)) {
        int owner = i - 1;
        boolean whose = KazakhForms.isGenitive(tokens, owner) || tokens.is(owner, "оның");
        return whose ? Speaker.oblique(cue.end(), i) : Speaker.NONE;
      }
      if (!tokens.isWord(i)) {
        break;
      }
    }
    return Speaker.NONE;
  }

  /** The phrase of someone in a case other than the nominative behind a participle of saying. */
  Speaker behind(Cue cue) {
    int from = cue.end();
    if (tokens.endsIn(from - 1, PASSIVE)) {
      // делінген | Президенттің хатында
      return Speaker.NONE;
    }
    if (from >= cue.to() || !KazakhForms.isParticiple(tokens, from - 1)) {
      // деген, | ауыл тұрғындарының
      from += 1;
      boolean parted =
          tokens.is(cue.first(), "деген")
              && cue.end() == cue.first() + 1
              && from < tokens.size()
              && tokens.is(from - 1, ',');
      return parted ? phrase(from, Math.min(tokens.size(), from + LONGEST_PHRASE)) : Speaker.NONE;
    }
    return phrase(from, Math.min(cue.to(), from + LONGEST_PHRASE));
  }

  private Speaker phrase(int from, int to) {
    int bare = 0;
    for (int i = from; i < to && mayBeWithin(i); i++) {
      int last = joined(i);
      int next = last + 1;
      boolean noun = next < to && (tokens.isRole(next) || tokens.organisation(next) != 0);
      boolean owns = noun && KazakhForms.isGenitive(tokens, last);
      if (isPerson(i) && !owns) {
        boolean said = isInCase(last) && (bare == 0 || tokens.endsIn(last, OWNED));
        return said ? Speaker.oblique(from, last + 1) : Speaker.NONE;
      }
      if (KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i)) {
        break;
      }
      bare += isAttribute(i) ? 0 : 1;
    }
    return Speaker.NONE;
  }

  /** {@code тұрғындарды}, but not {@code тұрғыны}, which only ends like a case. */
  private boolean isInCase(int i) {
    boolean owned =
        tokens.isRole(i)
            && KazakhForms.isPossessed(tokens, i)
            && tokens.end(i) - tokens.roleEnd(i) <= LONGEST_POSSESSIVE;
    return !owned
        && (tokens.endsIn(i, ACCUSATIVE)
            || (KazakhForms.isOblique(tokens, i) && !KazakhForms.isLocative(tokens, i)));
  }

  /**
   * {@code ауданның | жергілікті | 7 | тұрғынын}: what may stand before a noun that no one owns.
   */
  private boolean isAttribute(int i) {
    return tokens.isNumber(i)
        || tokens.endsIn(i, ADJECTIVE)
        || KazakhForms.isGenitive(tokens, i)
        || KazakhForms.isOfPlace(tokens, i);
  }

  /** Whether a word may stand in the phrase before the noun: {@code айтқан | соң} ends it. */
  private boolean mayBeWithin(int i) {
    return (tokens.isWord(i) || tokens.isNumber(i))
        && !tokens.is(i, WordClass.AUXILIARY)
        && !(KIN.hold(tokens, i) && joined(i) == i)
        && !AFTER.hold(tokens, i)
        && !KazakhForms.isParticiple(tokens, i);
  }

  /** A given name, or a word with a capital in the genitive that is no place and no body. */
  static boolean isName(Tokens tokens, int i) {
    boolean owner =
        KazakhForms.isGenitive(tokens, i)
            && Chars.isCyrillic(tokens.first(i))
            && !tokens.isAllCaps(i)
            && !tokens.isPlace(i)
            && tokens.organisation(i) == 0;
    return tokens.isCapitalized(i) && (owner || GivenNames.of(tokens, i).isPresent());
  }

  /** {@code қариялар | мен | жастардың}, {@code Ерлан | Омаровтың}: the last word of one phrase. */
  private int joined(int i) {
    if (tokens.isCapitalized(i) && i + 1 < tokens.size() && tokens.isCapitalized(i + 1)) {
      return i + 1;
    }
    boolean two = i + 2 < tokens.size() && JoinedNames.isAnd(tokens, i + 1);
    return two && tokens.isWord(i + 2) ? i + 2 : i;
  }

  private boolean isPerson(int i) {
    return tokens.isRole(i)
        || isName(tokens, i)
        || tokens.startsWithAny(i, PEOPLE)
        || KazakhForms.isAgent(tokens, i)
        || KazakhForms.isAgentInCase(tokens, i);
  }
}
