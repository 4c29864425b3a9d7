// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import org.maqala.text.Paragraphs;

/**
 * Finds full names among the words: a given name or initial with a surname, a patronymic between.
 */
final class NameFinder {
  private static final int MOST_PARTICLES = 2;
  private static final int LONGEST_GIVEN = 12;
  private static final int SHORT_SURNAME = 3;

  /** Words that begin no name though a capital begins their sentence. */
  static final long NO_NAME =
      WordClass.PRONOUNS
          | WordClass.mask(
              WordClass.STOP,
              WordClass.PREP,
              WordClass.ADVERB,
              WordClass.QUANTIFIER,
              WordClass.KK_LINKER,
              WordClass.THIS);

  private static final Endings BARE = Endings.of("bare", Folding.WORDS);
  private static final Endings NOT_BARE = Endings.of("bare-except", Folding.WORDS);

  private static final String ROMAN = "IVX";
  private static final int LONGEST_ROMAN = 5;

  private final String text;
  private final Tokens tokens;
  private final IntroducedName introduced;
  private final UnlistedGiven unlisted;
  private final EastAsianNames eastAsian;
  private final ThirdWords thirds;

  NameFinder(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.introduced = new IntroducedName(tokens);
    this.thirds = new ThirdWords(tokens);
    this.eastAsian = new EastAsianNames(tokens);
    this.unlisted = new UnlistedGiven(text, tokens, introduced);
  }

  /** The token after the full name that starts at {@code i}; 0 if none does. */
  int end(int i) {
    if (!mayBegin(i)) {
      return 0;
    }
    if (isRegnal(i)) {
      return i + 2;
    }
    int end = plainEnd(i);
    // Оскар Де Ла | Хойя
    while (end > i + 1 && end < tokens.size() && isParticleWord(end - 1) && follows(end)) {
      end++;
    }
    int last = end == 0 ? i : end - 1;
    int joined = last < tokens.size() && isNameWord(last) ? joinedEnd(i, last + 1) : 0;
    return dynastyEnd(Math.max(end, joined));
  }

  /** {@code Тамим бен Хамад | Аль Тани}: the end with what an article with a capital adds. */
  private int dynastyEnd(int end) {
    boolean article = end > 0 && end + 1 < tokens.size() && follows(end) && isDynasty(end);
    return article && follows(end + 1) ? end + 2 : end;
  }

  private boolean isDynasty(int i) {
    return tokens.is(i, "аль") || tokens.is(i, "эль") || tokens.is(i, "ас");
  }

  /**
   * Whether the word with a capital at {@code i} is an initial or two words in one, or what a name
   * may go on with follows: most such words only begin a sentence.
   */
  private boolean mayBegin(int i) {
    int next = i + 1;
    return tokens.length(i) == 1
        || tokens.hasInnerCapital(i)
        || (next < tokens.size()
            && (tokens.isCapitalized(next)
                || tokens.isCompound(next)
                || tokens.is(next, WordClass.PARTICLE)
                || TitledNames.isAt(tokens, i))
            && !KazakhNames.isNone(tokens, i));
  }

  /** {@code Карл | III}, {@code король Мсвати | III}: a given name and a Roman number. */
  private boolean isRegnal(int i) {
    int number = i + 1;
    if (number >= tokens.size() || !isRoman(number) || tokens.endsLine(i)) {
      return false;
    }
    return tokens.isCapitalized(i)
        && (GivenNames.of(tokens, i).isPresent()
            || (!tokens.isCommon(i) && introduced.isRuler(i, number + 1)));
  }

  private boolean isRoman(int i) {
    boolean roman = tokens.isLatin(i) && tokens.length(i) <= LONGEST_ROMAN;
    for (int at = tokens.start(i); roman && at < tokens.end(i); at++) {
      roman = ROMAN.indexOf(text.charAt(at)) >= 0;
    }
    return roman;
  }

  /** {@code Урсула | фон дер Ляйен}: the end of what particles join to a name; 0 if none do. */
  private int joinedEnd(int first, int from) {
    if (from > first + 1 && from < tokens.size() && follows(from) && unlisted.isJoinedWord(from)) {
      return from + 1;
    }
    int i = from;
    while (i + 1 < tokens.size() && i < from + MOST_PARTICLES && isParticle(i)) {
      i++;
    }
    if (i == from || !follows(i)) {
      return 0;
    }
    boolean given = GivenNames.of(tokens, first).isPresent() || isCompound(first);
    // Нотр Дам де Пари: what begins before is no person's name.
    boolean bare = endsBare(tokens, first) && !tokens.is(from, "де");
    boolean name = given || bare || from > first + 1;
    // Иван да Марья
    boolean two = tokens.is(from, "да") && GivenNames.of(tokens, i).isPresent();
    return name && !two && !tokens.isCommon(first) && !tokens.isCommon(i) ? i + 1 : 0;
  }

  /** {@code Марк-Андре}: a given name and another behind a hyphen. */
  private boolean isCompound(int i) {
    int start = tokens.start(i);
    for (int at = 2; at < Math.min(LONGEST_GIVEN, tokens.length(i) - 1); at++) {
      if (text.charAt(start + at) == '-') {
        return GivenNames.of(tokens.letters(), start, start + at).isPresent();
      }
    }
    return false;
  }

  private boolean isParticleWord(int i) {
    return tokens.is(i, WordClass.PARTICLE) && !tokens.isAmidKazakh(i);
  }

  private boolean isParticle(int i) {
    int gap = tokens.start(i) - tokens.end(i - 1);
    return gap == 1
        // Абай да Мұхтар: in Kazakh да and де are words of their own
        && !(tokens.length(i) == 2 && tokens.isAmidKazakh(i))
        && tokens.is(i, WordClass.PARTICLE)
        && !tokens.isCapitalized(i)
        && !Paragraphs.isLineEnd(text.charAt(tokens.start(i) - 1));
  }

  private int plainEnd(int i) {
    if (isInitial(i) && i + 2 < tokens.size() && tokens.is(i + 1, '.')) {
      int at = i + 2;
      if (isInitial(at) && at + 2 < tokens.size() && tokens.is(at + 1, '.')) {
        at += 2;
      }
      int gap = tokens.start(at) - tokens.end(at - 1);
      return (gap == 0 || follows(at)) && isNameWord(at) && isLongEnough(at, gap) ? at + 1 : 0;
    }
    if (isGluedName(i)) {
      return i + 1;
    }
    if (TitledNames.isAt(tokens, i)) {
      return i + 3;
    }
    if (isNameWord(i) && holdsInitial(i)) {
      return i + 4;
    }
    if (!isNameWord(i) || i + 1 >= tokens.size() || !follows(i + 1)) {
      return 0;
    }
    boolean third = i + 2 < tokens.size() && follows(i + 2);
    int asian = eastAsian.end(i, third ? 2 : 1);
    if (asian > 0) {
      return asian;
    }
    boolean given = GivenNames.of(tokens, i).isPresent();
    if (third && isSurnameFirst(tokens, i)) {
      return i + 3;
    }
    // житель микрорайона Куаныш | Заманбек Джумаканов
    boolean place = third && NameForms.isSurname(tokens, i + 2) && unlisted.isNamedPlace(i);
    if ((given && third && (beginsBetter(i + 1) || thirds.beginAnother(i + 1)))
        || (place && isAnyName(i + 1))) {
      return 0;
    }
    if (NameForms.isPatronymic(tokens, i + 1)) {
      boolean surname =
          third
              && (NameForms.isSurname(tokens, i + 2)
                  || (given && thirds.isBehindPatronymic(i + 2) && !beginsOther(i, i + 2)));
      return surname ? i + 3 : i + 2;
    }
    if (given) {
      boolean patronymic = third && NameForms.isPatronymic(tokens, i + 2);
      // Димаштың Қазақстанда: an owner, and what it owns.
      boolean parted = tokens.endsWith(i, "ң") && !tokens.endsWith(i + 1, "ң");
      boolean land = tokens.isPlace(i + 1) && !NameForms.isSurname(tokens, i + 1);
      boolean owner =
          isOwner(i + 1)
              && !introduced.isBehindRole(i)
              && !KazakhNames.isSurnameInGenitive(tokens, i + 1);
      // Сауд Арабиясы
      boolean thing = KazakhNames.isPossessed(tokens, i + 1);
      // Сайлау Құрылтай шешімінен кейін өтеді
      boolean body =
          (tokens.isOrganisation(i + 1, WordClass.BODY)
                  || tokens.isOrganisation(i + 1, WordClass.KKNAME))
              && !NameForms.isSurname(tokens, i + 1);
      // Дмитрий Дедов: no genitive of a role has a capital behind a given name
      boolean role = tokens.isRole(i + 1) && !NameForms.isSurname(tokens, i + 1);
      boolean no = role || body || owner || parted || land || thing;
      boolean more =
          third
              && !tokens.isCommon(i + 2)
              && !beginsOther(i, i + 2)
              && !(i + 3 < tokens.size() && follows(i + 3) && beginsBetter(i + 2))
              && (introduced.goesOn(i, i + 2)
                  || thirds.isBehindTwoGiven(i + 2)
                  || KazakhNames.isThird(tokens, i, i + 2));
      return no ? 0 : patronymic || more ? i + 3 : i + 2;
    }
    if (KazakhNames.isSurnameFirst(tokens, i) && !(third && !KazakhNames.endsName(tokens, i + 2))) {
      return i + 2;
    }
    return unlisted.end(i, third);
  }

  /** {@code Г.Ким}: glued to an initial, a short word is a surname, too. */
  private boolean isLongEnough(int surname, int gap) {
    return tokens.length(surname) > SHORT_SURNAME
        || (gap == 0
            && tokens.length(surname) == SHORT_SURNAME
            && isAnyName(surname)
            && !tokens.isAllCaps(surname)
            && !tokens.isAny(surname, NO_NAME));
  }

  private boolean isAnyName(int i) {
    return !tokens.isCommon(i) && !NameForms.isPatronymic(tokens, i);
  }

  /** {@code Касымов Улан Токенович}. */
  static boolean isSurnameFirst(Tokens tokens, int i) {
    return NameForms.isSurname(tokens, i)
        && NameForms.form(tokens, i) != NameForms.Form.OBLIQUE
        && !tokens.isPlace(i)
        && GivenNames.of(tokens, i).isEmpty()
        && NameForms.isPatronymic(tokens, i + 2)
        && (GivenNames.of(tokens, i + 1).isPresent() || mayBeGivenBetween(tokens, i));
  }

  /** {@code Касымова | Жансулу | Токеновна}: between a surname and a patronymic of that gender. */
  private static boolean mayBeGivenBetween(Tokens tokens, int surname) {
    boolean hers = NameForms.isFemininePatronymic(tokens, surname + 2);
    return tokens.mayBeName(surname + 1)
        && !tokens.isCommon(surname + 1)
        && !tokens.isPlace(surname + 1)
        && !NameForms.isSurname(tokens, surname + 1)
        && KazakhNames.isSureSurname(tokens, surname)
        && (NameForms.form(tokens, surname) == NameForms.Form.IN_A) == hers;
  }

  /** {@code помощник Дональда Трампа | Джон Смит}: behind a name in a case another one begins. */
  private boolean beginsOther(int first, int i) {
    return i + 1 < tokens.size()
        && follows(i + 1)
        && GivenNames.of(tokens, i).isPresent()
        && NamesInCase.of(tokens, first)
            .filter(given -> !NameForms.is(tokens, first, given.key()))
            .isPresent();
  }

  /** {@code Джордж | У. | Буш}: a given name, an initial and a surname. */
  private boolean holdsInitial(int i) {
    return i + 3 < tokens.size()
        && isInitial(i + 1)
        && tokens.is(i + 2, '.')
        && tokens.start(i + 1) - tokens.end(i) == 1
        && !tokens.endsLine(i)
        && follows(i + 3)
        && GivenNames.of(tokens, i).isPresent();
  }

  /** {@code семья Адам | Лидия Стрельцова}: a given name and a surname. */
  private boolean beginsBetter(int i) {
    return GivenNames.of(tokens, i).isPresent()
        && NameForms.isSurname(tokens, i + 1)
        && !NameForms.isSurname(tokens, i)
        && !NameForms.isPatronymic(tokens, i);
  }

  /** Whether a token is a Cyrillic word with a capital that {@link #endsBare}. */
  static boolean isBareCapital(Tokens tokens, int t) {
    return tokens.isCapitalized(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.isAllCaps(t)
        && endsBare(tokens, t);
  }

  /** Whether a word ends in a consonant, as most names do in the nominative. */
  static boolean endsBare(Tokens tokens, int t) {
    return tokens.endsIn(t, BARE) && !tokens.endsIn(t, NOT_BARE);
  }

  private boolean isInitial(int i) {
    return i < tokens.size() && tokens.end(i) - tokens.start(i) == 1 && tokens.isCapitalized(i);
  }

  /** Whether the token may be a part of a name: a capital, then small letters. */
  boolean isNameWord(int i) {
    return tokens.mayBeName(i);
  }

  /** Whether the token is a name word on the same line, one space after the one before. */
  private boolean follows(int i) {
    int gap = tokens.start(i) - tokens.end(i - 1);
    return gap == 1
        && !Paragraphs.isLineEnd(text.charAt(tokens.start(i) - 1))
        && (isNameWord(i) || unlisted.isJoinedWord(i));
  }

  /** A Kazakh genitive that is no surname: {@code Ислам Республикасының}. */
  private boolean isOwner(int i) {
    return tokens.endsWith(i, "ң")
        && !NameForms.isSurname(tokens, i)
        && !NameForms.isPatronymic(tokens, i);
  }

  /** Where the particles begin that stand before a surname: {@code | фон дер Ляйен}. */
  int particlesBefore(int surname) {
    int first = surname;
    while (first > 1 && surname - first < MOST_PARTICLES && isParticle(first - 1)) {
      first--;
    }
    return first;
  }

  /**
   * Whether a word right before a known surname is a given name that no table lists: {@code
   * медиамагнат | Руперт Мердок}. It has a capital though no sentence starts there.
   */
  boolean isUnlistedGiven(int i) {
    int surname = i + 1;
    // президента Финляндии | Саули Ниинистё
    boolean fixed = i > 0 && tokens.endsWith(i, "и") && !tokens.endsWith(i, "ии");
    boolean titled = fixed && RoleReading.roleStart(tokens, i, false) < i;
    return i > 0
        && (isBareCapital(tokens, i) || titled)
        && isNameWord(i)
        && follows(surname)
        && tokens.isWord(i - 1)
        && (!tokens.isCapitalized(i - 1) || tokens.isPlace(i - 1))
        && tokens.organisation(i - 1) == 0
        && !tokens.endsLine(i - 1)
        && !tokens.isCommon(i)
        && !tokens.isPlace(i)
        && !NameForms.isSurname(tokens, i)
        && !tokens.isAny(i, NO_NAME);
  }

  /** {@code ОлжасАхметбеков}: a capital inside, and both parts look like a name. */
  private boolean isGluedName(int i) {
    if (!tokens.hasInnerCapital(i)) {
      return false;
    }
    int cut = innerCapital(i);
    if (cut <= 2 || cut >= tokens.length(i) - 3) {
      return false;
    }
    int middle = tokens.start(i) + cut;
    return NameForms.isSurname(tokens.letters(), middle, tokens.end(i))
        && GivenNames.of(tokens.letters(), tokens.start(i), middle).isPresent();
  }

  /** Where in the token a capital follows a small letter; 0 if nowhere. */
  int innerCapital(int i) {
    int end = Math.min(tokens.end(i), tokens.start(i) + 40);
    for (int at = tokens.start(i) + 1; at < end; at++) {
      if (Chars.isUpper(text.charAt(at)) && Chars.isLower(text.charAt(at - 1))) {
        return at - tokens.start(i);
      }
    }
    return 0;
  }
}
