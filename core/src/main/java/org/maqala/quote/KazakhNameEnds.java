// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Tells where a name ends that no table lists, among Kazakh words with capitals: at the word that
 * says where or when it was said, or whose something is.
 */
final class KazakhNameEnds {
  private static final ReportWords HONORIFICS = ReportWords.of("kk-honorific");
  private static final ReportWords WHEN = ReportWords.of("kk-when");

  private static final Endings ADJECTIVE = Endings.of("relational-kk", Folding.WORDS);
  private static final int LONGEST_TITLE = 8;

  private final Tokens tokens;
  private final KazakhPhrases phrases;

  KazakhNameEnds(Tokens tokens, KazakhPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The token after the capitalized words at {@code from} that may be a name in the nominative. */
  int capitals(int from, int to) {
    if (from + 1 == to && tokens.isLatin(from) && tokens.isAllCaps(from)) {
      // деді | GGG: what one is called
      return to;
    }
    int i = from;
    while (i < Math.min(to, from + 3)
        && !tokens.is(i, WordClass.KK_LINKER)
        && (phrases.isNamePart(i)
            || isMiddle(i, from, to)
            || (i > from && NamesInCapitals.isSurname(tokens, i)))
        && (i == from || tokens.organisation(i) == 0)) {
      i++;
    }
    if (i > from + 1 && isSurnameAt(from) && KazakhForms.isPlaceAtStart(tokens, from + 1)) {
      // әкімі Досаев | Парламентте
      return from + 1;
    }
    boolean owner = i < to && tokens.isWord(i) && !mayFollowName(i) && !isAside(i, to);
    return owner && !(i > from && isSurnameAt(i - 1)) ? from : i;
  }

  /** {@code деп мәлімдеді | ҚМГ}, {@code деп хабарлады | ҚР ТЖМ-нан}: nothing but acronyms. */
  boolean areAcronyms(int from, int to) {
    int i = from;
    // облыстық | ТЖД
    while (i < to - 1 && !tokens.isCapitalized(i) && tokens.endsIn(i, ADJECTIVE)) {
      i++;
    }
    while (i < to && tokens.isAllCaps(i)) {
      i++;
    }
    return from < to && (i == to || (i == to - 1 && KazakhForms.isAcronymInCase(tokens, i)));
  }

  /** Where the title in marks at {@code from} ends, with the legal form behind it; or there. */
  int marked(int from, int to) {
    return isMarked(from, to) ? to : formEnd(from, to);
  }

  /** {@code деп жазады | «Дала үні»}: one title and nothing more. */
  private boolean isMarked(int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (tokens.isMark(i)) {
        return false;
      }
    }
    return to - from > 2 && tokens.isMark(to - 1);
  }

  /** {@code деп хабарлады | «Қазгидромет» РМК}: behind the legal form that stands after a title. */
  private int formEnd(int from, int to) {
    int close = from + 1;
    while (close < Math.min(to, from + LONGEST_TITLE) && !tokens.isMark(close)) {
      close++;
    }
    int form = close + 1;
    boolean acronym = form < to && tokens.isWord(form) && tokens.isAllCaps(form);
    boolean last = form + 1 >= to || phrases.isAdjunct(form + 1) || isAside(form + 1, to);
    return acronym && last && close > from + 1 ? form + 1 : from;
  }

  private boolean isSurnameAt(int i) {
    return NameForms.isSurname(tokens, i)
        && NameForms.form(tokens, i) == NameForms.Form.BARE
        && !tokens.isPlace(i);
  }

  /** {@code деді Карни | бейсенбі күні}, {@code деді Дастан | кеш алдында}: when, or where. */
  boolean isAside(int from, int to) {
    if (WHEN.hold(tokens, from)) {
      return true;
    }
    boolean owned = KazakhForms.isPossessed(tokens, from);
    int last = to - 1;
    return !owned
        && !tokens.isCapitalized(from)
        && tokens.isWord(last)
        && (KazakhForms.isLocative(tokens, last) || tokens.is(last, WordClass.KK_LINKER));
  }

  /** {@code Миккель | Рунге | Олесен}: between two parts of a name what ends like a case is one. */
  private boolean isMiddle(int t, int from, int to) {
    return t > from
        && t + 1 < to
        && tokens.isCapitalized(t)
        && !tokens.isAllCaps(t)
        && Chars.isCyrillic(tokens.first(t))
        && !KazakhForms.isGenitive(tokens, t)
        && phrases.isNamePart(t + 1);
  }

  /** {@code деді Уайт | арнаға берген сұхбатында}, but not {@code Қазақстан тумасы}. */
  private boolean mayFollowName(int t) {
    return tokens.isLatin(t)
        || KazakhForms.isParticiple(tokens, t)
        || HONORIFICS.hold(tokens, t)
        || (KazakhForms.isOblique(tokens, t) && !KazakhForms.isGenitive(tokens, t));
  }
}
