// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;

/**
 * Finds names whose given name no table lists: by how the surname ends, or by what stands beside
 * them.
 */
final class UnlistedGiven {
  private static final int LONGEST_PARTICLE = 3;
  private static final int SHORTEST_NOUN = 5;

  private static final Endings FULL_ADJECTIVE = Endings.of("full-adjective", Folding.WORDS);
  private static final Endings POSSESSED = Endings.of("possessed-kk", Folding.WORDS);
  private static final Endings IN_A = Endings.of("in-a", Folding.WORDS);
  private static final Endings DATIVE = Endings.of("dative", Folding.WORDS);
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);

  /** Endings of adjectives and of nouns for what is no person. */
  private static final Endings NO_GIVEN = Endings.of("no-given", Folding.WORDS);

  private static final Endings IN_OY = Endings.of("adjective-in-oy", Folding.WORDS);

  private static final ReportWords CONJUNCTIONS = ReportWords.of("conjunction");
  private static final ReportWords PLACE_NOUNS = ReportWords.of("place-noun");
  private static final Set<String> ARTICLES = ReportWords.set("article");

  private final String text;
  private final Tokens tokens;
  private final IntroducedName introduced;

  UnlistedGiven(String text, Tokens tokens, IntroducedName introduced) {
    this.text = text;
    this.tokens = tokens;
    this.introduced = introduced;
  }

  /**
   * The token after the name that starts at {@code i} and goes on with {@code i + 1}, unless a
   * better name starts inside; 0 if none does.
   *
   * @param third whether a third word may belong to the name
   */
  int end(int i, boolean third) {
    boolean better = third && (GivenNames.of(tokens, i + 1).isPresent() || isNamedPlace(i));
    // источник агентству | Франс Пресс
    boolean outlet =
        i > 0 && tokens.isOrganisation(i - 1, WordClass.PRESS) && !tokens.endsLine(i - 1);
    if (better || outlet || !isFree(i) || isCommon(i + 1)) {
      return 0;
    }
    if (isArabic(i + 1)) {
      // лидер конгресса | Файка аль-Саид; but Город аль-Баб at the start of a sentence
      boolean inside = i > 0 && tokens.isWord(i - 1) && !tokens.endsLine(i - 1);
      return inside && !tokens.isAny(i, NameFinder.NO_NAME) ? i + 2 : 0;
    }
    if (!NameForms.isSurname(tokens, i + 1) || KazakhNames.isNoun(tokens, i + 1)) {
      int end = introduced.end(i, third && !tokens.isCommon(i + 2));
      boolean last = !third || KazakhNames.endsName(tokens, i + 2);
      return end == 0 && last && KazakhNames.isPair(tokens, i) ? i + 2 : end;
    }
    return tokens.isAny(i, NameFinder.NO_NAME)
            || (FiniteVerbs.isOne(tokens, i) && !KazakhNames.isInside(tokens, i))
            // Поскольку Порошенко
            || CONJUNCTIONS.hold(tokens, i)
            || isPlainSurname(i)
            || isNoSurname(i + 1)
            || onlyOpens(i)
        ? 0
        : i + 2;
  }

  /** Whether a word is no noun, adjective or verb by what the tables say and how it ends. */
  private boolean isFree(int i) {
    boolean noun =
        tokens.length(i) >= SHORTEST_NOUN
            && (tokens.endsIn(i, NO_GIVEN) || tokens.endsIn(i, INFINITIVE));
    return !noun
        && !isAdjective(i)
        && !isCommon(i)
        && !tokens.isPlace(i)
        && !KazakhForms.isGenitive(tokens, i);
  }

  /**
   * Whether a word is a noun for a person or a body; {@code Молда}бай and {@code Молда}сов are
   * none.
   */
  private boolean isCommon(int i) {
    return tokens.isCommon(i)
        && !KazakhNames.isMade(tokens, i)
        && !(KazakhNames.isSureSurname(tokens, i) && tokens.isAmidKazakh(i));
  }

  /** {@code Северной | Осетии}, but {@code с Аретой Франклин}, a woman in the instrumental. */
  private boolean isAdjective(int i) {
    boolean inOy = tokens.length(i) >= SHORTEST_NOUN && tokens.endsIn(i, IN_OY);
    boolean hers = NameFinder.endsBare(tokens, i + 1) && !tokens.endsWith(i + 1, "й");
    return tokens.endsIn(i, FULL_ADJECTIVE) || (inOy && !hers);
  }

  /** {@code Республики | Аргентины}, {@code дома | Романовых}: what only ends like a surname. */
  private boolean isNoSurname(int i) {
    return (tokens.hasKazakhLetter(i) && tokens.endsIn(i, POSSESSED))
        || KazakhNames.isPossessed(tokens, i)
        || isStrongAdjective(i)
        || isCountry(i)
        || tokens.endsWith(i, "ых");
  }

  /** {@code Украины}: its stem is that of a surname, too, but not {@code Китаева}. */
  private boolean isCountry(int i) {
    String stem = NameForms.stem(tokens.letters(), tokens.start(i), tokens.end(i));
    return !tokens.country(i).isEmpty() && stem.length() == tokens.placeStem(i).length();
  }

  /**
   * {@code | Псалмы Давидовы}: a word whose capital may be that of a sentence or a title, before a
   * surname in a case. One in -а may be a woman's: {@code Сагатай Тулегенова}.
   */
  private boolean onlyOpens(int i) {
    boolean opens =
        i == 0 || tokens.endsLine(i - 1) || tokens.isMark(i - 1) || tokens.is(i - 1, '.');
    if (opens && KazakhNames.isWhere(tokens, i)) {
      return true;
    }
    return opens
        && !KazakhNames.isMade(tokens, i)
        && !tokens.endsIn(i, IN_A)
        && !(tokens.endsIn(i, DATIVE) && tokens.endsWith(i + 1, "у"))
        && NameForms.form(tokens, i + 1) == NameForms.Form.OBLIQUE;
  }

  /** {@code глава земли | Гессен | Фолькер Буфье}: a word before says what is called so. */
  boolean isNamedPlace(int i) {
    return i > 0 && !tokens.endsLine(i - 1) && PLACE_NOUNS.hold(tokens, i - 1);
  }

  /** {@code Омаров | Путин мен Сидоровты}: two surnames in a row are two people's. */
  private boolean isPlainSurname(int i) {
    boolean masculine = tokens.endsWith(i, "ов") || tokens.endsWith(i, "ев");
    return masculine && tokens.length(i) > 5 && NameForms.isSurname(tokens, i);
  }

  private boolean isStrongAdjective(int i) {
    String stem = NameForms.stem(tokens.letters(), tokens.start(i), tokens.end(i));
    return (stem.endsWith("ск") || stem.endsWith("цк")) && !tokens.endsWith(i, "ий");
  }

  /** {@code аль-Асад}: a particle and a hyphen before the capital. */
  boolean isJoinedWord(int i) {
    int length = tokens.length(i);
    for (int at = 2; at < Math.min(LONGEST_PARTICLE + 1, length - 2); at++) {
      if (text.charAt(tokens.start(i) + at) == '-') {
        return !tokens.isCapitalized(i) && Chars.isUpper(text.charAt(tokens.start(i) + at + 1));
      }
    }
    return false;
  }

  /** {@code аль-Саид}: an article, a hyphen and a capital. */
  private boolean isArabic(int i) {
    if (!isJoinedWord(i)) {
      return false;
    }
    String word = tokens.key(i);
    return ARTICLES.contains(word.substring(0, Math.max(0, word.indexOf('-'))));
  }
}
