// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;

/**
 * Knows what a body's name may hold that otherwise ends a phrase: a list of fields, {@code
 * Министерство экологии|, геологии | и природных ресурсов}, or a preposition, {@code Театр | на |
 * Таганке}.
 */
final class BodyLists {
  private static final int LONGEST_FIELD = 6;
  private static final int LONGEST_LIST = 10;
  private static final Endings NO_FIELD = Endings.of("no-field", Folding.WORDS);

  /** Bodies that someone founds for a cause. */
  private static final Set<String> CAUSES = ReportWords.set("founded");

  private BodyLists() {}

  /** Whether the comma or preposition at {@code i} stands in the name of a body. */
  static boolean isWithin(Tokens tokens, int i, int from, int to) {
    if (i <= from || i + 1 >= to) {
      return false;
    }
    if (tokens.is(i, ',')) {
      return isList(tokens, i, from, to);
    }
    // в Союзе «| За | Россию»
    boolean marked = tokens.isMark(i - 1) && tokens.isCapitalized(i);
    return marked || isPreposition(tokens, i);
  }

  /** Whether the comma at {@code i} stands in the name of a body; else it may end a clause. */
  static boolean isComma(Tokens tokens, int i) {
    int from = Math.max(0, i - LONGEST_FIELD);
    return i > 1
        && tokens.isWord(i - 1)
        && joins(tokens, i)
        && isList(tokens, i, from, Math.min(tokens.size(), i + LONGEST_LIST));
  }

  /** Whether small words follow with {@code и} among them. */
  private static boolean joins(Tokens tokens, int comma) {
    int last = Math.min(tokens.size() - 1, comma + LONGEST_LIST);
    for (int i = comma + 1; i < last; i++) {
      if (tokens.isCapitalized(i) || !(tokens.isWord(i) || tokens.is(i, ','))) {
        return false;
      }
      if (tokens.is(i, "и")) {
        return i > comma + 1;
      }
    }
    return false;
  }

  private static boolean isList(Tokens tokens, int comma, int from, int to) {
    int body = comma - 1;
    while (body >= from && mayHold(tokens, body) && !isOffice(tokens, body)) {
      body--;
    }
    boolean field = body >= from && body < comma - 1 && isOffice(tokens, body);
    return field && RolePhrases.isInList(tokens, comma, end(tokens, comma, to));
  }

  /** Where the list ends at the latest: at a verb of saying, at a name or at no word. */
  private static int end(Tokens tokens, int comma, int to) {
    int end = comma + 1;
    boolean last = false;
    while (end < to && mayHold(tokens, end) && !tokens.isCapitalized(end)) {
      if (last && tokens.is(end, ',')) {
        // управления архитектуры, градостроительства и земельных отношений|, дом сдадут
        return end;
      }
      last |= tokens.is(end, "и");
      // в министерстве обороны, полиции и суде: several bodies
      if (tokens.isOrganisation(end, WordClass.BODY)) {
        return comma;
      }
      end++;
    }
    boolean open = end < tokens.size() && tokens.isWord(end);
    boolean ends = !open || tokens.is(end, WordClass.CUE) || tokens.isCapitalized(end);
    return ends && !tokens.is(end - 1, ',') ? end : comma;
  }

  private static boolean mayHold(Tokens tokens, int i) {
    return tokens.is(i, ',')
        || (tokens.isWord(i) && !tokens.is(i, WordClass.CUE) && !tokens.endsIn(i, NO_FIELD));
  }

  private static boolean isOffice(Tokens tokens, int t) {
    return tokens.isOrganisation(t, WordClass.BODY) && !tokens.isAllCaps(t) && !tokens.isRole(t);
  }

  /** {@code Театр | на | Таганке}, {@code Комитет | за | мирное объединение}. */
  private static boolean isPreposition(Tokens tokens, int i) {
    boolean on = tokens.is(i, "на") && tokens.isCapitalized(i + 1);
    boolean cause = tokens.is(i, "за") && !tokens.isCapitalized(i + 1) && !tokens.isNumber(i + 1);
    return (on || cause)
        && tokens.isCapitalized(i - 1)
        && !tokens.isAllCaps(i - 1)
        && !tokens.isRole(i - 1)
        && BodyNouns.of(tokens, i - 1)
            .filter(noun -> noun.form().length() == tokens.length(i - 1))
            .filter(noun -> on || CAUSES.contains(noun.nominative()))
            .isPresent();
  }
}
