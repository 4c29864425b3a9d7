// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Knows the commas that a Kazakh body's name holds between its fields, {@code Отбасы|, балалар және
 * жастар істері комитеті}, {@code Экология|, геология және табиғи ресурстар министрі}.
 */
final class KazakhLists {
  private static final int LONGEST_FIELDS = 6;
  private static final int LONGEST_HEAD = 5;
  private static final int LONGEST_FIELD = 3;
  private static final int MOST_COMMAS = 3;
  private static final int LONGEST_ROLE = 8;
  private static final int SHORTEST_FIELD = 3;

  private static final Endings ACCUSATIVE = Endings.of("accusative-noun-kk", Folding.WORDS);

  private KazakhLists() {}

  /** Whether the comma at {@code i} stands in the name of a body; else it may end a clause. */
  static boolean isComma(Tokens tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !tokens.is(i, ',') || !holdsHead(tokens, i + 1)) {
      return false;
    }
    int comma = i;
    for (int n = 0; n < MOST_COMMAS && comma > 0; n++) {
      if (isOpening(tokens, comma - 1)) {
        return true;
      }
      comma = before(tokens, comma - 1);
    }
    return false;
  }

  /** The comma before a field of a word or two; 0 if none stands there. */
  private static int before(Tokens tokens, int field) {
    int first = field > 1 && isField(tokens, field - 1) ? field - 1 : field;
    return first > 0 && isField(tokens, field) && tokens.is(first - 1, ',') ? first - 1 : 0;
  }

  /** {@code | Отбасы, балалар және …}: a noun with a capital that is no one's name. */
  private static boolean isOpening(Tokens tokens, int field) {
    int first = field;
    while (first > 0 && field - first < LONGEST_FIELD && !tokens.isCapitalized(first)) {
      first--;
    }
    return tokens.isCapitalized(first)
        && isField(tokens, field)
        && !tokens.isAllCaps(first)
        && !(first == field && tokens.isPlace(first))
        && !NameForms.isSurname(tokens, field)
        && GivenNames.of(tokens, first).isEmpty()
        && (first == 0 || !tokens.isCapitalized(first - 1) || tokens.isAllCaps(first - 1));
  }

  private static boolean isField(Tokens tokens, int i) {
    return tokens.isWord(i)
        && tokens.length(i) > SHORTEST_FIELD
        && !tokens.isRole(i)
        && (tokens.endsIn(i, ACCUSATIVE)
            || !(KazakhForms.isOblique(tokens, i) || KazakhForms.isVerb(tokens, i)));
  }

  /** Whether the last field and the noun for the body, or for its head, follow behind "and". */
  private static boolean holdsHead(Tokens tokens, int from) {
    if (tokens.isCapitalized(from) || !isField(tokens, from)) {
      return false;
    }
    int and = from + 1;
    while (and < Math.min(tokens.size(), from + LONGEST_FIELDS) && !tokens.is(and, "және")) {
      if (!isField(tokens, and) && !tokens.is(and, ',')) {
        return false;
      }
      and++;
    }
    if (and + 1 >= tokens.size() || !tokens.is(and, "және")) {
      return false;
    }
    for (int i = and + 1; i < Math.min(tokens.size(), and + 1 + LONGEST_HEAD); i++) {
      if (!tokens.isWord(i) || tokens.isCapitalized(i)) {
        return false;
      }
      if (tokens.isRole(i) || tokens.isOrganisation(i, WordClass.BODY)) {
        return i > and + 1;
      }
    }
    return false;
  }

  /**
   * {@code ғылым докторы|, профессор Омаров}, {@code жобаның авторы|, мектептің директоры Омаров}:
   * a comma between two roles of one person.
   */
  static boolean joinsRoles(Tokens tokens, int comma, int from) {
    return comma > from + 1
        && tokens.is(comma, ',')
        && tokens.isRole(comma - 1)
        && KazakhForms.isPossessed(tokens, comma - 1)
        && isNamedRole(tokens, comma + 1);
  }

  /** Whether a role with whose it is, and behind it a capital, stand there and nothing else. */
  private static boolean isNamedRole(Tokens tokens, int from) {
    for (int i = from; i + 1 < Math.min(tokens.size(), from + LONGEST_ROLE); i++) {
      boolean within =
          tokens.isWord(i)
              && !tokens.isCapitalized(i)
              && !KazakhForms.isVerb(tokens, i)
              && (!KazakhForms.isOblique(tokens, i) || KazakhForms.isGenitive(tokens, i));
      if (!within) {
        return false;
      }
      if (tokens.isRole(i) && tokens.isCapitalized(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
