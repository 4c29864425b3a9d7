// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Knows Kazakh lines that say who speaks below them with no colon, a name and what its bearer is:
 * {@code Айгүл Серікова, мектеп директоры ¶ – Балалар көп. …}, as subtitles of broadcasters do.
 */
final class LabelLines {
  private static final int LONGEST = 25;

  private final Reading reading;
  private final Tokens tokens;

  LabelLines(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * The first token of such a line right above the dash that opens a paragraph; -1 if none is
   * there. A question below is an interviewer's, whom the line may name as its author.
   */
  int above(int dash) {
    int role = dash - 1;
    if (role < 3 || !tokens.isDash(dash) || !tokens.isRole(role) || !tokens.endsLine(role)) {
      return -1;
    }
    int start = reading.paragraphStart(tokens.start(role));
    int first = tokens.from(start);
    boolean label = dash - first <= LONGEST && isName(first) && tokens.isAmidKazakh(role);
    int end = reading.paragraphEnd(tokens.start(dash));
    char last = reading.text.charAt(Chars.skipSpacesBack(reading.text, end, start) - 1);
    return label && last != '?' && Chars.isSentenceEnd(last) ? first : -1;
  }

  /** {@code Айгүл | Серікова |,}: two words with capitals, or three. */
  private boolean isName(int first) {
    int end = first;
    while (end < first + 4 && tokens.isCapitalized(end)) {
      end++;
    }
    return end - first >= 2 && end - first <= 3 && tokens.is(end, ',');
  }
}
