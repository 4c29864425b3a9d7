// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Reads a name that neither the table of given names nor its ending gives away, where a role or a
 * verb of saying beside it says that someone is named: {@code тренер Эдди Хирн}, {@code сказал
 * Лукас Васкес}.
 */
final class IntroducedName {
  private static final Endings ADJECTIVE = Endings.of("no-name", Folding.WORDS);
  private static final int LONGEST_IN_I = 6;
  private static final int LONGEST_APPOSITION = 8;
  private static final Endings IN_A = Endings.of("in-a", Folding.WORDS);

  /** Endings that a name keeps in all cases. */
  private static final Endings FIXED = Endings.of("fixed", Folding.WORDS);

  private final Tokens tokens;
  private final NameSigns signs;

  IntroducedName(Tokens tokens) {
    this.tokens = tokens;
    this.signs = new NameSigns(tokens);
  }

  /**
   * The token after the name that starts at {@code i}, whose second word is a name word; 0 if none
   * does.
   *
   * @param third whether the third word may belong to the name
   */
  int end(int i, boolean third) {
    int sure = signs.end(i, third);
    if (sure > 0) {
      return sure;
    }
    if (!mayBegin(i) || !mayFollow(i, i + 1)) {
      return 0;
    }
    int end = third && mayFollow(i, i + 2) ? i + 3 : i + 2;
    boolean quoted = end < tokens.size() && tokens.isMark(end);
    if (quoted || (i > 0 && isOpening(i - 1))) {
      return 0;
    }
    return tokens.endsIn(i, IN_A) && !isInTwoVowels(i)
        ? womansEnd(i, end)
        : isBehindRole(i) || says(i, end) ? end : 0;
  }

  /** Whether a third word goes on with a given name and another unlisted word. */
  boolean goesOn(int i, int third) {
    if (NameForms.isSurname(tokens, third - 1)) {
      return false;
    }
    boolean follows = mayFollow(i, third);
    if (follows && (isBehindRole(i) || says(i, third + 1))) {
      return true;
    }
    boolean inA = follows && tokens.endsIn(third, IN_A);
    return (inA || areInCase(i, third)) && NamesInCase.isGoverned(tokens, i);
  }

  /** {@code по словам | Реджепа Тайипа Эрдогана}: three words of a man's name in the genitive. */
  private boolean areInCase(int first, int third) {
    boolean last = tokens.endsIn(third, IN_A) || tokens.endsIn(third, FIXED);
    return last
        && !tokens.isPlace(third)
        && !tokens.isAny(third, NameFinder.NO_NAME)
        && tokens.endsIn(third - 1, IN_A)
        && (tokens.endsIn(first, IN_A) || tokens.endsIn(first, FIXED));
  }

  /** {@code король | Мсвати III}, {@code Мсвати III | отметил}: of a name with a Roman number. */
  boolean isRuler(int i, int end) {
    return mayBegin(i) && !tokens.endsIn(i, IN_A) && (isBehindRole(i) || isSaying(end));
  }

  private boolean mayBegin(int i) {
    return !tokens.isAny(i, NameFinder.NO_NAME)
        && (NameFinder.endsBare(tokens, i)
            || tokens.endsIn(i, FIXED)
            || tokens.endsIn(i, IN_A)
            || isShortInI(i))
        && !tokens.endsIn(i, ADJECTIVE)
        && !tokens.endsWith(i, "ии")
        && !tokens.isPlace(i)
        && !isObliqueSurname(i);
  }

  /**
   * A name in -а stands in the nominative if the word before it does: both would change. Two words
   * in -и are a genitive, {@code Безопасности Республики}, if the first is longer than {@code
   * Джанни}.
   */
  private boolean mayFollow(int first, int i) {
    boolean oblique = tokens.hasKazakhLetter(i) && KazakhForms.isOblique(tokens, i);
    if (oblique && isInCase(first, i)) {
      return true;
    }
    if (oblique
        || tokens.endsIn(i, ADJECTIVE)
        || tokens.isAny(i, NameFinder.NO_NAME)
        || tokens.isPlace(i)) {
      return false;
    }
    if (tokens.endsWith(first, "и") && tokens.endsWith(i, "и")) {
      return isShortInI(first);
    }
    boolean inA = tokens.endsIn(first, IN_A);
    return tokens.endsIn(i, IN_A)
        ? !inA && NameFinder.endsBare(tokens, first)
        : NameFinder.endsBare(tokens, i) || (!inA && tokens.endsIn(i, FIXED));
  }

  /** {@code депутат Көпен | Әмірбек|пен}: a case behind a consonant, and so of no possessive. */
  private boolean isInCase(int first, int i) {
    int end = NameForms.kazakhEnd(tokens.letters(), tokens.start(i), tokens.end(i));
    return i == first + 1
        && end < tokens.end(i)
        && !Spelling.isVowel(tokens.letters()[end - 1])
        && tokens.organisation(i) == 0
        && !tokens.isRole(i)
        && !tokens.isCommon(i)
        && !tokens.isPlace(i)
        && tokens.organisation(first) == 0
        && !tokens.isRole(first)
        && NameForms.kazakhEnd(tokens.letters(), tokens.start(first), tokens.end(first))
            == tokens.end(first)
        && !KazakhForms.isOfPlace(tokens, first)
        && isBehindRole(first);
  }

  /** How long the word is, or what stands behind its hyphen: {@code Мохаммад-|Али}. */
  private int lastPart(int i) {
    int length = tokens.length(i);
    int hyphen = tokens.surface(i).lastIndexOf('-');
    return hyphen > 0 ? length - hyphen - 1 : length;
  }

  /** {@code Герци}, {@code Мохаммад-Али}, which are no genitives as {@code Безопасности} is. */
  private boolean isShortInI(int i) {
    return tokens.endsWith(i, "и") && lastPart(i) <= LONGEST_IN_I;
  }

  private boolean isObliqueSurname(int i) {
    return NameForms.isSurname(tokens, i) && NameForms.form(tokens, i) != NameForms.Form.BARE;
  }

  private boolean isOpening(int mark) {
    return tokens.isMark(mark) && tokens.end(mark) == tokens.start(mark + 1);
  }

  /**
   * {@code нападающий мадридского «Реала» Лукас Васкес}, {@code один из авторов работы Ли Юань}.
   */
  boolean isBehindRole(int i) {
    if (RoleReading.roleStart(tokens, i, true) < i) {
      return true;
    }
    int group = RoleReading.roleStart(tokens, i, false);
    return group < i && group > 1 && tokens.is(group - 2, WordClass.QUANTIFIER);
  }

  private boolean says(int i, int end) {
    // сказал журналистам | Реджеп Тайип Эрдоган
    boolean told =
        i > 1 && (tokens.is(i - 1, WordClass.ADDRESSEE) || tokens.is(i - 1, WordClass.ADVERB));
    int verb = told ? i - 2 : i - 1;
    boolean behind =
        verb >= 0 && tokens.is(verb, WordClass.CUE) && !tokens.is(verb, WordClass.CITING);
    boolean kazakh = i > 0 && tokens.isAny(i - 1, WordClass.SAYS_IN_KAZAKH);
    return behind || kazakh || isSaying(end) || isApposed(end);
  }

  /** {@code Лука Мартин|, основатель студии, отмечает}: a role between commas, then a verb. */
  private boolean isApposed(int comma) {
    int role = comma + 1;
    if (role >= tokens.size()
        || !tokens.is(comma, ',')
        || !tokens.isRole(role)
        || !RoleReading.isNominative(tokens, role)) {
      return false;
    }
    int end = role;
    while (end < Math.min(tokens.size(), role + LONGEST_APPOSITION) && !tokens.is(end, ',')) {
      end++;
    }
    return end < tokens.size() && tokens.is(end, ',') && isSaying(end + 1);
  }

  /** {@code Хуа Чуньин вновь | отметила}. */
  private boolean isSaying(int t) {
    int verb = t < tokens.size() && tokens.is(t, WordClass.ADVERB) ? t + 1 : t;
    return verb < tokens.size() && tokens.is(verb, WordClass.STRONG_CUE);
  }

  /** {@code Хуа}: no genitive of a Russian name ends so. */
  private boolean isInTwoVowels(int i) {
    return tokens.endsWith(i, "уа");
  }

  /**
   * A first word in -а may be a genitive, {@code тренер Зенита Семак}, if no verb says that a woman
   * is named.
   */
  private int womansEnd(int i, int end) {
    boolean before = i > 0 && isOfWoman(i - 1);
    int verb = end < tokens.size() && tokens.is(end, WordClass.ADVERB) ? end + 1 : end;
    boolean after = verb < tokens.size() && isOfWoman(verb);
    return before || after ? end : 0;
  }

  private boolean isOfWoman(int verb) {
    return tokens.is(verb, WordClass.CUE)
        && RussianVerbs.gender(tokens.key(verb)) == Person.Gender.FEMININE;
  }
}
