// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Knows what else than listed nouns a role may hold: {@code депутат | от | партии}, {@code | и.о. |
 * министра}, {@code слесарь}.
 */
final class RolePhrases {
  /** How many tokens {@code и.о.} is. */
  static final int ACTING = 4;

  private static final int LONGEST_HEAD = 4;
  private static final int LONGEST_LIST = 10;
  private static final int LONGEST_ASIDE = 8;
  private static final long NO_PART =
      WordClass.PRONOUNS | WordClass.mask(WordClass.STOP, WordClass.CUE, WordClass.ADVERB);

  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);
  private static final Endings TRADE = Endings.of("trade", Folding.WORDS);
  private static final ReportWords TIMES = ReportWords.of("time");
  private static final ReportWords OWN = ReportWords.of("own-subject");
  private static final ReportWords POST = ReportWords.of("post");

  private RolePhrases() {}

  /** Whether a preposition stands inside a role. */
  static boolean isWithin(Tokens tokens, int i) {
    return isFrom(tokens, i) || isIn(tokens, i) || isWith(tokens, i);
  }

  /** {@code депутат | от | партии}, {@code фермер | из | Костаная}. */
  private static boolean isFrom(Tokens tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !(tokens.is(i, "от") || tokens.is(i, "из"))) {
      return false;
    }
    int next = i + 1;
    // сенатор | от | штата Аризона
    boolean named =
        next + 1 < tokens.size()
            && tokens.isWord(next)
            && !tokens.isRole(next)
            && tokens.isCapitalized(next + 1);
    boolean body =
        named
            || tokens.isCapitalized(next)
            || tokens.isMark(next)
            || tokens.organisation(next) != 0;
    int head = i - 1;
    // депутат мажилиса парламента | от | «Аманата»
    while (head > Math.max(0, i - LONGEST_HEAD)
        && !tokens.isRole(head)
        && (tokens.isCapitalized(head) || tokens.organisation(head) != 0)) {
      head--;
    }
    return body && tokens.isRole(head);
  }

  /** {@code координатор ООН | в | Казахстане}, {@code кандидат | в | президенты}. */
  private static boolean isIn(Tokens tokens, int i) {
    boolean inside = tokens.is(i, "в") || tokens.is(i, "во");
    if (i == 0 || i + 1 >= tokens.size() || !(inside || tokens.is(i, "на"))) {
      return false;
    }
    boolean office =
        inside
            && tokens.isRole(i - 1)
            && tokens.isRole(i + 1)
            && PluralSubjects.endsLikeOne(tokens, i + 1);
    // кандидат | на | пост мэра
    boolean post =
        POST.hold(tokens, i + 1)
            || (NounPhrases.isAdjective(tokens, i + 1) && POST.hold(tokens, i + 2));
    return tokens.isPlace(i + 1)
        || (inside && tokens.isAllCaps(i + 1) && tokens.length(i + 1) > 1)
        || office
        || (!inside && post && tokens.isRole(i - 1))
        || (inside && tokens.is(i + 1, "отставке"));
  }

  /** {@code начальник управления по связям | с | общественностью}. */
  private static boolean isWith(Tokens tokens, int i) {
    return (tokens.is(i, "с") || tokens.is(i, "со"))
        && i > 2
        && (tokens.is(i - 2, "по") || tokens.is(i - 3, "по"));
  }

  /**
   * {@code министр развития|, инноваций и промышленности}: whether a comma stands in a list that
   * ends right before the name.
   */
  static boolean isInList(Tokens tokens, int comma, int name) {
    if (!tokens.is(comma, ',') || name - comma > LONGEST_LIST || comma + 3 >= name) {
      return false;
    }
    boolean and = false;
    for (int i = comma + 1; i < name; i++) {
      boolean joins = tokens.is(i, "и");
      boolean within = tokens.isWord(i) && !tokens.isCapitalized(i) && !tokens.isRole(i);
      if (!(within || tokens.is(i, ',')) || (!joins && tokens.isAny(i, NO_PART))) {
        return false;
      }
      and |= joins && i > comma + 1 && i < name - 1;
    }
    return and;
  }

  /**
   * {@code глава Фонда | (Human Rights Foundation) | Тор Халворссен}: where brackets open that
   * close at {@code close} and hold another name or letters for a body; -1 if none do.
   */
  static int asideStart(Tokens tokens, int close) {
    if (!tokens.is(close, ')')) {
      return -1;
    }
    int open = close - 1;
    while (open > Math.max(0, close - LONGEST_ASIDE) && isInAside(tokens, open)) {
      open--;
    }
    return open > 0 && open + 1 < close && tokens.is(open, '(') && tokens.isWord(open - 1)
        ? open
        : -1;
  }

  /** The closing bracket of what {@link #asideStart} finds from its end; -1 if none is. */
  static int asideEnd(Tokens tokens, int open, int to) {
    int close = open + 1;
    boolean opens = tokens.is(open, '(');
    while (opens && close < Math.min(to, open + LONGEST_ASIDE) && isInAside(tokens, close)) {
      close++;
    }
    return opens && close < to && asideStart(tokens, close) == open ? close : -1;
  }

  private static boolean isInAside(Tokens tokens, int i) {
    return tokens.isAllCaps(i)
        || (tokens.isWord(i) && tokens.isLatin(i))
        || tokens.is(i, '&')
        || tokens.isMark(i)
        // (бывший Twitter)
        || tokens.startsWith(i, "бывш");
  }

  /** {@code | его отец}, {@code | наш герой}: where a role begins that a pronoun says whose is. */
  static int withOwner(Tokens tokens, int from, int role) {
    int owner = role - 1;
    boolean whose =
        owner >= from
            && !tokens.endsLine(owner)
            && (tokens.isAny(owner, WordClass.POSSESSIVES) || OWN.hold(tokens, owner));
    // поддержать его | друзья: a verb governs the pronoun, or a preposition
    boolean governed =
        owner > from
            && (tokens.is(owner - 1, WordClass.GOVERNS)
                || tokens.endsIn(owner - 1, INFINITIVE)
                || FiniteVerbs.isOne(tokens, owner - 1));
    return whose && !governed ? owner : role;
  }

  /** {@code 45-летний}: how old one is. */
  static boolean isAge(Tokens tokens, int i) {
    return tokens.endsWith(i, "-летний") || tokens.endsWith(i, "-летняя");
  }

  /** Whether the token is the last one of {@code и.о.}. */
  static boolean endsActing(Tokens tokens, int i) {
    return i >= ACTING - 1
        && tokens.is(i, '.')
        && tokens.is(i - 1, "о")
        && tokens.is(i - 2, '.')
        && tokens.is(i - 3, "и");
  }

  /** Whether the token is one of {@code и.о.}. */
  static boolean isActing(Tokens tokens, int i) {
    for (int last = i; last < Math.min(tokens.size(), i + ACTING); last++) {
      if (endsActing(tokens, last)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code | слесарь-ремонтник Иван Петров}: a noun no table lists, by how nouns for people end.
   */
  static boolean isTrade(Tokens tokens, int i) {
    return i >= 0
        && tokens.isWord(i)
        && tokens.length(i) > 5
        && !tokens.hasKazakhLetter(i)
        && !tokens.hasInnerCapital(i)
        && !tokens.endsLine(i)
        && tokens.endsIn(i, TRADE)
        && !TIMES.hold(tokens, i)
        && tokens.organisation(i) == 0
        && !(i > 0 && tokens.is(i - 1, WordClass.STOP));
  }
}
