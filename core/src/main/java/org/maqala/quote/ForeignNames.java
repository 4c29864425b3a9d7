// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells given names that no table lists by how they end, and where a name starts behind one. */
final class ForeignNames {
  private ForeignNames() {}

  /** {@code Роберто}, {@code Джованни}: no case form of a word ends so. */
  static boolean isGiven(Tokens tokens, int t) {
    return tokens.isCapitalized(t)
        && !tokens.isAllCaps(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.isCommon(t)
        && "оэи".indexOf(tokens.key(t).charAt(tokens.length(t) - 1)) >= 0
        && !tokens.endsWith(t, "ии")
        && !tokens.endsWith(t, "го");
  }

  /** {@code глава МИДа | Нарухико Маэхара}: no genitive, for the word before it is none. */
  static boolean isInA(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    int given = last - 1;
    return given > speaker.first()
        && tokens.isRole(speaker.first())
        && tokens.mayBeName(last)
        && (tokens.endsWith(last, "а") || tokens.endsWith(last, "я"))
        && !tokens.isCommon(last)
        && !tokens.isPlace(last)
        && !tokens.isPlace(given)
        && tokens.length(given) > 2
        // Лиги Севера
        && !tokens.endsWith(given, "и")
        && isGiven(tokens, given);
  }

  /** {@code премьер-министр Японии | Н. Кан}: where an initial before the last word starts. */
  static int withInitial(Tokens tokens, int first, int last) {
    int initial = last - 2;
    return initial > first
            && tokens.is(last - 1, '.')
            && tokens.length(initial) == 1
            && tokens.isCapitalized(initial)
        ? initial
        : last;
  }
}
