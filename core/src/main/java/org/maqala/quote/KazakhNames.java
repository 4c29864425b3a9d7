// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.NameForms.Form;

/**
 * Reads names amid Kazakh words: the surname may stand first, {@code Сапарова Динара}, a case
 * stands behind the last word alone, {@code Бауыржан Сапардың}, and given names are made of parts
 * that come again, {@code Тұрлыбай}.
 */
final class KazakhNames {
  private static final int SHORTEST_STEM = 2;
  private static final int SHORTEST_SURNAME = 3;

  /** Last parts of given names. */
  private static final Endings PARTS = Endings.of("given-part-kk", Folding.WORDS);

  /** Endings of surnames that no Kazakh word has. */
  private static final Endings SURNAME = Endings.of("surname-sure", Folding.WORDS);

  private static final Endings CASES = Endings.of("given-kk", Folding.WORDS);
  private static final Endings POSSESSED = Endings.of("possessed-thing-kk", Folding.WORDS);
  private static final Endings ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final Endings HERS = Endings.of("surname-hers", Folding.WORDS);
  private static final Endings OBLIQUE = Endings.of("no-given-kk", Folding.WORDS);
  private static final Endings GENITIVE = Endings.of("genitive-kk", Folding.WORDS);

  private static final ReportWords NO_NAMES = ReportWords.of("kk-no-name");

  private KazakhNames() {}

  /** {@code Және | Жаңа}: a word that begins no name, though a form of one may look the same. */
  static boolean isNone(Tokens tokens, int i) {
    return NO_NAMES.hold(tokens, i);
  }

  /** {@code Тұрлыбай}, {@code Әкімжанның}: made as given names are, whatever it begins like. */
  static boolean isMade(Tokens tokens, int i) {
    int from = tokens.start(i);
    return tokens.mayBeName(i)
        && !tokens.isCompound(i)
        && (PARTS.longest(tokens.letters(), from, tokens.end(i), SHORTEST_STEM) > 0
            || PARTS.longest(
                    tokens.letters(),
                    from,
                    NameForms.kazakhEnd(tokens.letters(), from, tokens.end(i)),
                    SHORTEST_STEM)
                > 0)
        && !tokens.isPlace(i);
  }

  /** {@code Виктор | Орбанның}: no noun that a given name before it owns or is the name of. */
  static boolean isSurnameInGenitive(Tokens tokens, int i) {
    return GivenNames.inNominative(tokens, i - 1).isPresent() && mayBeSurnameInGenitive(tokens, i);
  }

  private static boolean mayBeSurnameInGenitive(Tokens tokens, int i) {
    int from = tokens.start(i);
    int end =
        tokens.end(i) - GENITIVE.longest(tokens.letters(), from, tokens.end(i), SHORTEST_SURNAME);
    char last = tokens.letters()[end - 1];
    // Ислам Республикасы|ның
    return end < tokens.end(i)
        && last != 'ы'
        && last != 'і'
        && !tokens.isPlace(i)
        && !tokens.isCommon(i)
        && !isNone(tokens, i);
  }

  /**
   * {@code Сапарова Динара}, {@code Сапаров Ерланның}: a surname, and behind it a given name of the
   * same gender.
   */
  static boolean isSurnameFirst(Tokens tokens, int i) {
    if (!isSureSurname(tokens, i) || tokens.isPlace(i) || GivenNames.of(tokens, i).isPresent()) {
      return false;
    }
    Optional<Given> given = GivenNames.of(tokens, i + 1);
    boolean feminine = NameForms.form(tokens, i) == Form.IN_A;
    return given.filter(name -> name.feminine() == feminine).isPresent()
        && !tokens.isPlace(i + 1)
        && isAsInKazakh(tokens, i + 1, given.get())
        && tokens.isAmidKazakh(i);
  }

  /** {@code Сапаров}, {@code Сапарова}: ends like no other word, in the nominative. */
  static boolean isSureSurname(Tokens tokens, int i) {
    return tokens.endsIn(i, SURNAME) && tokens.length(i) > SHORTEST_SURNAME + 1;
  }

  /** Whether no Russian case stands behind a given name. */
  static boolean isAsInKazakh(Tokens tokens, int i, Given given) {
    int ending = CASES.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST_STEM);
    return NameForms.is(tokens, i, given.key())
        || tokens.length(i) - ending == given.key().length();
  }

  /**
   * {@code Шарипа | Омарова}, {@code Баян | Омарова|ның}: no man in the genitive, which ends
   * otherwise in Kazakh.
   */
  static boolean isWoman(Tokens tokens, int given, int surname) {
    int from = tokens.start(surname);
    int end = NameForms.withoutKazakhCase(tokens.letters(), from, tokens.end(surname));
    return HERS.longest(tokens.letters(), from, end, SHORTEST_STEM) > 0
        && GivenNames.of(tokens, given).isPresent()
        && tokens.isAmidKazakh(surname)
        && (GivenNames.inNominative(tokens, given).isPresent() || isKazakhBeside(tokens, given));
  }

  /** Whether the words around the two of a name are Kazakh: elsewhere it may be Russian. */
  private static boolean isKazakhBeside(Tokens tokens, int given) {
    for (int i = Math.max(0, given - 1); i < Math.min(tokens.size(), given + 3); i++) {
      if (tokens.hasKazakhLetter(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Мария Тереза | Дурфлердің}: a surname behind two given names that stand in no case. */
  static boolean isThird(Tokens tokens, int first, int third) {
    return GivenNames.inNominative(tokens, first).isPresent()
        && GivenNames.inNominative(tokens, first + 1).isPresent()
        && !tokens.isCommon(third)
        && !tokens.isPlace(third)
        && !tokens.isAllCaps(third)
        && !tokens.isAny(third, NameFinder.NO_NAME)
        && !KazakhForms.isPlaceAtStart(tokens, third)
        && !KazakhForms.isLocative(tokens, third)
        && !KazakhForms.isOfPlace(tokens, third)
        && !isPossessed(tokens, third)
        && tokens.isAmidKazakh(third);
  }

  /** {@code Қазір | Латын Америкасы}, {@code мәтін}: no surname of the region ends so but -цын. */
  static boolean isNoun(Tokens tokens, int i) {
    return (tokens.endsWith(i, "ын") || tokens.endsWith(i, "ін"))
        && !tokens.endsWith(i, "цын")
        && GivenNames.of(tokens, i).isEmpty()
        && tokens.isAmidKazakh(i);
  }

  /** {@code Мұнда | Латын Америкасы}: says where, or when; no woman, {@code Фарида}. */
  static boolean isWhere(Tokens tokens, int i) {
    return KazakhForms.isPlaceAtStart(tokens, i)
        && !tokens.endsWith(i, "ида")
        && tokens.isAmidKazakh(i);
  }

  /** {@code Араби|ясы}, {@code Академи|ясында}: a noun in the possessive, which names a thing. */
  static boolean isPossessed(Tokens tokens, int i) {
    int ending = POSSESSED.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST_STEM);
    return ending > 0 && Spelling.isVowel(tokens.letters()[tokens.end(i) - ending - 1]);
  }

  /**
   * {@code журналист Ақжан | Тұрлыбайдың}, {@code Сәдібек | Түгел}: two words of which one is a
   * given name by how it is made, the other one in the table or, inside a sentence, any word.
   */
  static boolean isPair(Tokens tokens, int i) {
    if (!mayBeFirst(tokens, i) || !tokens.isAmidKazakh(i)) {
      return false;
    }
    return isMade(tokens, i)
        ? mayBeLast(tokens, i + 1) && !(i > 0 && tokens.isCapitalized(i - 1))
        : isInside(tokens, i) && isGiven(tokens, i + 1);
  }

  /** Whether a word's capital is no sentence's. */
  static boolean isInside(Tokens tokens, int i) {
    int before = i - 1;
    boolean comma = before >= 0 && tokens.is(before, ',') && isMade(tokens, i + 1);
    return before >= 0
        && !tokens.endsLine(before)
        && !tokens.isCapitalized(before)
        && (tokens.isWord(before) || comma);
  }

  /** {@code Асқарбай Дарын | Студенттік кеңес}: whether a word with a capital is of no name. */
  static boolean endsName(Tokens tokens, int i) {
    return tokens.isPlace(i) || tokens.isCommon(i) || tokens.endsIn(i, ADJECTIVE);
  }

  private static boolean mayBeFirst(Tokens tokens, int i) {
    return NameFinder.endsBare(tokens, i)
        && !tokens.isAny(i, NameFinder.NO_NAME)
        && !tokens.endsIn(i, OBLIQUE)
        && !KazakhForms.isOfPlace(tokens, i)
        && !KazakhForms.isPlaceAtStart(tokens, i)
        && !tokens.endsIn(i, PLURAL)
        && !tokens.endsIn(i, ADJECTIVE);
  }

  private static boolean mayBeLast(Tokens tokens, int i) {
    return isGiven(tokens, i)
        || mayBeSurnameInGenitive(tokens, i)
        || (mayBeFirst(tokens, i)
            && !tokens.isAllCaps(i)
            && !tokens.isPlace(i)
            && !isNone(tokens, i)
            && !isPossessed(tokens, i));
  }

  private static boolean isGiven(Tokens tokens, int i) {
    return isMade(tokens, i)
        || (!tokens.isPlace(i)
            && (GivenNames.inNominative(tokens, i).isPresent()
                || (GivenNames.of(tokens, i).isPresent() && KazakhForms.isGenitive(tokens, i))));
  }
}
