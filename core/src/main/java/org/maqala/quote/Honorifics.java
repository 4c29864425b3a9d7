// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Knows the Kazakh words that politely follow a name, {@code Ерлан Омаров | мырза}. */
final class Honorifics {
  private static final ReportWords WORDS = ReportWords.of("kk-honorific");
  private static final ReportWords NAMED_AFTER = ReportWords.of("kk-named-after");

  private Honorifics() {}

  /** Where a name ends that ends at {@code end} but for such a word. */
  static int behind(Tokens tokens, int end, int to) {
    return end > 0 && end < to && isOne(tokens, end) ? end + 1 : end;
  }

  /**
   * A speaker's words without such a word at their end, which is no part of the name, and without
   * what one of a name is: {@code Айгүл | есімді тұрғын}.
   */
  static Speaker without(Tokens tokens, Speaker speaker) {
    int last = speaker.end() - 1;
    for (int i = speaker.first() + 1; i < last; i++) {
      if (tokens.is(i, "есімді") && tokens.isCapitalized(i - 1)) {
        return new Speaker(speaker.first(), i, speaker.oblique(), speaker.via());
      }
    }
    return last > speaker.first() && (isOne(tokens, last) || isCourteous(tokens, last))
        ? new Speaker(speaker.first(), last, speaker.oblique(), speaker.via())
        : speaker;
  }

  /** {@code депутат | ханым}: such a word behind a role without a name. */
  static boolean isCourteous(Tokens tokens, int i) {
    return i > 0
        && WORDS.hold(tokens, i)
        && !tokens.isCapitalized(i)
        && tokens.isRole(i - 1)
        && tokens.roleEnd(i - 1) == tokens.end(i - 1)
        && tokens.isAmidKazakh(i);
  }

  /** {@code | Сәуле апай}: a given name alone before such a word, in the nominative. */
  static boolean isHonored(Tokens tokens, int name, int to) {
    return name >= 0
        && name + 1 < to
        && isOne(tokens, name + 1)
        && !NAMED_AFTER.hold(tokens, name + 2)
        && !KazakhForms.isGenitive(tokens, name + 1)
        && (GivenNames.of(tokens, name).isPresent() || isInside(tokens, name));
  }

  /** {@code деп еске алады | Қамқа әжей}: a word whose capital is no sentence's, and no place. */
  private static boolean isInside(Tokens tokens, int name) {
    return name > 0
        && tokens.isWord(name - 1)
        && !tokens.isCapitalized(name - 1)
        && !tokens.endsLine(name - 1)
        && !tokens.isPlace(name)
        && !tokens.isCommon(name);
  }

  private static boolean isOne(Tokens tokens, int i) {
    return WORDS.hold(tokens, i) && !tokens.isCapitalized(i) && tokens.isCapitalized(i - 1);
  }
}
