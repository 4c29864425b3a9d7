// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells by its ending whether a role is that of several: {@code чиновники}, {@code дәрігерлер}. */
final class PluralRoles {
  private static final Endings RUSSIAN = Endings.of("plural-role", Folding.WORDS);
  private static final Endings OBLIQUE = Endings.of("plural-role-oblique", Folding.WORDS);
  private static final Endings KAZAKH = Endings.of("plural-kk", Folding.WORDS);

  private PluralRoles() {}

  /** Whether the role is plural; a Kazakh plural shows in any case. */
  static boolean isPlural(Tokens tokens, int head, boolean oblique) {
    return isKazakh(tokens, head)
        || (oblique ? isOblique(tokens, head) : isNominative(tokens, head));
  }

  private static boolean isNominative(Tokens tokens, int head) {
    int from = endOfStem(tokens, head);
    int end = tokens.end(head);
    return from < end && RUSSIAN.longest(tokens.letters(), from, end, 0) == end - from;
  }

  /** {@code чиновников}, {@code врачей}. */
  private static boolean isOblique(Tokens tokens, int head) {
    int from = endOfStem(tokens, head);
    // телеведущ | ей: of several it would be телеведущих
    boolean participle =
        from > tokens.start(head)
            && tokens.letters()[from - 1] == 'щ'
            && tokens.endsWith(head, "ей");
    return !tokens.isFeminineRole(head)
        && !participle
        && from < tokens.end(head)
        && tokens.isEnding(head, from, OBLIQUE);
  }

  private static boolean isKazakh(Tokens tokens, int head) {
    int from = endOfStem(tokens, head);
    int end = tokens.end(head);
    // журналист | тер: the stem of the table ends in a letter of the ending
    boolean shared = from > tokens.start(head) && tokens.letters()[from - 1] == 'т';
    return KAZAKH.fit(tokens.letters(), from, Math.min(end, from + 3))
        || (shared && KAZAKH.fit(tokens.letters(), from - 1, Math.min(end, from + 2)));
  }

  private static int endOfStem(Tokens tokens, int head) {
    return tokens.start(head) + tokens.roleStem(head).length();
  }
}
