// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Finds people in the plural right before their verb: {@code участники форума | заявили}. */
final class GroupsBefore {
  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final NounPhrases phrases;

  GroupsBefore(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code По итогам встречи | участники форума | заявили}: a role in the plural. */
  Speaker before(int from, int to) {
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      boolean plural =
          PluralSubjects.isAt(tokens, i)
              || (tokens.isRole(i) && PluralSubjects.endsLikeOne(tokens, i));
      boolean free = i == from || !tokens.is(i - 1, WordClass.STOP);
      boolean owner =
          i > from
              && (isField(i)
                  || (NounPhrases.isAdjective(tokens, i - 1)
                      && !tokens.endsWith(i - 1, "ые")
                      && !tokens.endsWith(i - 1, "ие")));
      if (plural && free && !owner) {
        int start = i;
        while (start > from && NounPhrases.isAdjective(tokens, start - 1)) {
          start--;
        }
        int end = phrases.end(start, to, false);
        for (int t = i + 1; t < end; t++) {
          // Рыбаки осмотрели берег и | рассказали
          end = SourceEnds.isVerb(tokens, t) ? t : end;
        }
        // Прокурор и | адвокаты
        boolean joined =
            start > from + 1
                && tokens.is(start - 1, "и")
                && PluralSubjects.isOne(tokens, start - 2);
        return end == to ? Speaker.of(joined ? start - 2 : start, end) : Speaker.NONE;
      }
    }
    return Speaker.NONE;
  }

  /** {@code в министерстве | энергетики}: the field of a body, not those who work in it. */
  private boolean isField(int i) {
    return tokens.endsWith(i, "ики")
        && !tokens.endsWith(i, "ники")
        && !tokens.isCapitalized(i)
        && tokens.isOrganisation(i - 1, WordClass.BODY);
  }
}
