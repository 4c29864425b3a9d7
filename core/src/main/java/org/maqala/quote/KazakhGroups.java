// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds Kazakh words for people who hold no office, of whom a text speaks by what they are many of:
 * {@code жастар}, {@code тұрғындардың бірі}, {@code халық}.
 */
final class KazakhGroups {
  private static final int GENITIVE = 3;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 4;
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final Endings DOING = Endings.of("those-doing-kk", Folding.WORDS);
  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);
  private static final ReportWords KIN = ReportWords.of("kk-kin");
  private static final ReportWords SOME = ReportWords.of("kk-some");

  private final Tokens tokens;
  private final KazakhPhrases phrases;

  KazakhGroups(Tokens tokens, KazakhPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** {@code тұрғындардың | бірі}: one or some of several whom the text does not name; or 0. */
  static int someOf(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (SOME.hold(tokens, i)
          && KazakhForms.isGenitive(tokens, i - 1)
          && (tokens.isRole(i - 1) || areSeveral(tokens, i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean areSeveral(Tokens tokens, int genitive) {
    int end = tokens.end(genitive) - GENITIVE;
    return PLURAL.longest(tokens.letters(), tokens.start(genitive), end, GENITIVE) > 0;
  }

  /**
   * {@code Ал естімейтін жастар: «…» – дейді}, {@code Көптеген аналар «…» деп хабарласты}: who
   * stands right before a quote that words of saying follow.
   *
   * @param from where the sentence begins
   * @param to the token behind the last word before the quote
   * @param after the words of saying behind it
   */
  Speaker before(int from, int to, Cue after) {
    int last = to - 1;
    boolean said = after.hasWords() && !tokens.endsIn(after.end() - 1, PASSIVE);
    boolean colon = to < tokens.size() && tokens.is(to, ':');
    boolean group =
        last >= from
            && said
            && tokens.isWord(last)
            && ((last > from && someOf(tokens, last - 1, to) == last)
                || (KIN.hold(tokens, last) && (colon || after.end() > after.first() + 1))
                || arePeople(last));
    return group
        ? Speaker.of(phrases.phraseStart(Math.max(from, last - LONGEST), last), to)
        : Speaker.NONE;
  }

  /**
   * {@code билік өкілдері | мен дәрігерлер: «…»}: where the first of two begins that are joined.
   */
  int start(int from, int second) {
    int first = second - 2;
    boolean joined =
        first >= from
            && JoinedNames.isAnd(tokens, second - 1)
            && tokens.isRole(first)
            && phrases.isHead(first);
    return joined ? phrases.phraseStart(from, first) : second;
  }

  /**
   * {@code дейді әкім көмекшілері | мен тұрғындар}: where the second of two ends that are joined.
   */
  int end(int first, int to) {
    if (first + 1 >= to || !JoinedNames.isAnd(tokens, first)) {
      return first;
    }
    int second = phrases.head(first + 1, to);
    for (int i = first + 1; i < second; i++) {
      if (!tokens.isWord(i) || KazakhForms.isVerb(tokens, i)) {
        return first;
      }
    }
    return second < 0 ? first : second + 1;
  }

  /** {@code дейді | жиынға қатысқандар}: those who do something, and nothing behind them. */
  boolean areDoing(int from, int to) {
    int last = to - 1;
    boolean doing =
        from < last
            && to - from <= LONGEST
            && tokens.endsIn(last, DOING)
            && !tokens.isCapitalized(last);
    for (int i = from; doing && i < last; i++) {
      doing = tokens.isWord(i) && !KazakhForms.isVerb(tokens, i);
    }
    return doing;
  }

  private boolean arePeople(int i) {
    return tokens.length(i) > SHORTEST
        && tokens.endsIn(i, PLURAL)
        && !KazakhForms.isOblique(tokens, i)
        && !tokens.isPlace(i)
        && tokens.organisation(i) == 0;
  }

  /**
   * {@code «…» деп мәлімдеген | тұрғындардың үстінен}: whom the participle of saying tells of, in
   * the case that another verb asks for.
   */
  Speaker inCase(Cue cue) {
    int verb = cue.end() - 1;
    if (verb < cue.first() + 1
        || tokens.is(verb, WordClass.AUXILIARY)
        || !KazakhForms.isParticiple(tokens, verb)) {
      return Speaker.NONE;
    }
    for (int i = cue.end(); i < Math.min(cue.to(), cue.end() + LONGEST) && tokens.isWord(i); i++) {
      boolean people = tokens.isRole(i) || KIN.hold(tokens, i) || KazakhForms.isAgent(tokens, i);
      if (people && KazakhForms.isGenitive(tokens, i)) {
        return Speaker.oblique(cue.end(), i + 1);
      }
      if (KazakhForms.isOblique(tokens, i)) {
        break;
      }
    }
    return Speaker.NONE;
  }
}
