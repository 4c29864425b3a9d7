// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;

/**
 * What stands behind {@code «…» деген} where the marks hold a sentence that someone says: who says
 * it, {@code «Жол тар болды» деген | жүргізуші …}, or the question that another answers, {@code
 * «Жол қайда?» деген | сауалға әкім жауап берді}. Anything else there is what the marks name.
 */
final class KazakhSayers {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_PHRASE = 5;
  private static final int LONG_SENTENCE = 6;
  private static final int LONGEST_ANSWER = 30;
  private static final int LONGEST_QUOTE = 400;
  private static final int LONGEST_POSSESSIVE = 2;
  private static final Endings SENTENCE = Endings.of("sentence-end-kk", Folding.WORDS);
  private static final Endings SELF = Endings.of("self-verb-kk", Folding.WORDS);
  private static final Endings DATIVE = Endings.of("dative-kk", Folding.WORDS);
  private static final ReportWords QUESTIONS = ReportWords.of("kk-to-question");
  private static final ReportWords RUMOURS = ReportWords.of("kk-rumour");
  private static final ReportWords HEARD = ReportWords.of("kk-heard");
  private static final ReportWords KIN = ReportWords.of("kk-kin");
  private static final ReportWords POSTPOSITIONS = ReportWords.of("kk-postposition", "kk-topic");
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final ReportWords GIVES = ReportWords.of("kk-gives");
  private static final Set<String> STEMS = ReportWords.set("kk-said");

  private final Tokens tokens;

  KazakhSayers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether {@code деген} at {@code t} is said of a sentence, by the words behind it. */
  boolean areBehind(int t) {
    boolean asked = t > 1 && tokens.is(t - 2, '?') && isWhose(t);
    return isQuestion(t)
        || asked
        || isOfSelf(t)
        || (isSentence(t) && (isPerson(t + 1) || isWhose(t) || isHeard(t + 1)));
  }

  /**
   * {@code Омаровтың «…» деген | сөзі}, {@code журналистердің «…?» деген | сұрағына}: what someone
   * has said, who stands before the marks.
   */
  boolean isWhose(int t) {
    if (t + 1 >= tokens.size() || !tokens.startsWithAny(t + 1, STEMS)) {
      return false;
    }
    int owner = tokens.openingMark(Math.max(0, t - LONGEST_QUOTE), t - 1) - 1;
    return owner >= 0
        && (tokens.isCapitalized(owner) || tokens.isRole(owner))
        && KazakhForms.isGenitive(tokens, owner);
  }

  /** {@code деген | сияқты пікірлер пайда болды}: what many have said, whom no one names. */
  private boolean isHeard(int from) {
    int end = Math.min(tokens.size(), from + LONGEST_PHRASE);
    boolean said = false;
    for (int i = from; i < end && tokens.isWord(i); i++) {
      if (said && HEARD.hold(tokens, i)) {
        return true;
      }
      said |= RUMOURS.hold(tokens, i);
    }
    return false;
  }

  /**
   * {@code «… өзім жөндеймін» деген | Ерланның арманы}: his words of himself, whatever his case.
   */
  private boolean isOfSelf(int t) {
    int mark = t - 1;
    int name = t + 1;
    return mark > FEWEST_WORDS
        && name < tokens.size()
        && tokens.isMark(mark)
        && tokens.endsIn(mark - 1, SELF)
        && mark - tokens.openingMark(Math.max(0, mark - LONGEST_QUOTE), mark) > LONG_SENTENCE
        && KazakhRelatives.isName(tokens, name);
  }

  /** Whether no one behind {@code деген} or {@code дегендер} says what stands in the marks. */
  boolean isNoOnes(int t) {
    boolean heard = tokens.is(t, "деген") && isHeard(t + 1);
    return heard || isQuestion(t) || tokens.startsWith(t, "дегендер");
  }

  /** {@code «Ақшадан шаршадық» – | дегендер}: those who say so, as no list of names does. */
  boolean areThoseWho(int t, boolean setOff) {
    return tokens.startsWith(t, "дегендер") && (setOff || isSentence(t));
  }

  /**
   * {@code «…» деген | көп балалы ана …}: who says it, if no other rule finds a subject there.
   *
   * @param degen the token of {@code деген}
   */
  Speaker behind(int degen) {
    int from = degen + 1;
    return tokens.is(degen, "деген") && isSentence(degen) && isPerson(from)
        ? Speaker.of(from, head(from) + 1)
        : Speaker.NONE;
  }

  /** {@code «…» деген | сайт қолданушысына автор «…» деп жауап берді}: who says it. */
  Speaker answered(int degen) {
    Speaker person = behind(degen);
    return !person.isEmpty() && tokens.endsIn(person.end() - 1, DATIVE)
        ? Speaker.oblique(person.first(), person.end())
        : Speaker.NONE;
  }

  /** {@code «…?» деген | сауалға … деп жауап берді}, {@code … «…»}: a question answered. */
  private boolean isQuestion(int t) {
    boolean asked =
        t > 1
            && tokens.is(t, "деген")
            && tokens.isMark(t - 1)
            && tokens.is(t - 2, '?')
            && QUESTIONS.hold(tokens, t + 1);
    for (int i = t + 2; asked && i < Math.min(tokens.size(), t + LONGEST_ANSWER); i++) {
      boolean answers = tokens.isAfterDep(i) && FiniteVerbs.isKazakhPast(tokens, i);
      if (answers
          || tokens.is(i, ':')
          || tokens.isMark(i)
          || tokens.is(i, "деп")
          || tokens.startsWith(i, "жауап")) {
        return true;
      }
      if (tokens.is(i, '.')) {
        break;
      }
    }
    return false;
  }

  private boolean isSentence(int t) {
    int mark = t - 1;
    if (mark < FEWEST_WORDS || !tokens.isMark(mark)) {
      return false;
    }
    int last = mark - 1;
    last -= tokens.isWord(last) ? 0 : 1;
    int open = tokens.openingMark(Math.max(0, mark - LONGEST_QUOTE), mark);
    boolean calls = tokens.is(mark - 1, '?') || tokens.is(mark - 1, '!');
    boolean verb = calls || tokens.endsIn(last, SENTENCE) || FiniteVerbs.isOne(tokens, last);
    return verb && last - open >= FEWEST_WORDS && tokens.isCapitalized(open + 1);
  }

  /** {@code деген | ауыл тұрғыны …}: whether someone stands there who does what follows. */
  private boolean isPerson(int from) {
    int head = head(from);
    return head >= from && !isOwner(head) && !POSTPOSITIONS.hold(tokens, head + 1);
  }

  /** The last word of the phrase of a person that starts at {@code from}; -1 if none does. */
  private int head(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_PHRASE); i++) {
      if (!tokens.isWord(i) || KazakhForms.isParticiple(tokens, i)) {
        break;
      }
      if (isOne(i)) {
        return i;
      }
      if (KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i)) {
        break;
      }
    }
    return -1;
  }

  /** A word for someone, in the nominative: bare, plural or someone's. */
  private boolean isOne(int i) {
    if (KIN.hold(tokens, i)) {
      return true;
    }
    if (!tokens.isRole(i) || tokens.organisation(i) != 0) {
      boolean dative = tokens.endsIn(i, DATIVE);
      return dative
          ? KazakhForms.isAgentInCase(tokens, i)
          : KazakhForms.isAgent(tokens, i) && !KazakhForms.isOblique(tokens, i);
    }
    int from = tokens.roleEnd(i);
    int left = tokens.end(i) - from;
    boolean owned = left <= LONGEST_POSSESSIVE && KazakhForms.isPossessed(tokens, i);
    return left == 0 || owned || tokens.isEnding(i, from, PLURAL);
  }

  /** {@code мұғалімдер | форумы}: the noun behind is whose. */
  private boolean isOwner(int role) {
    int next = role + 1;
    return next < tokens.size()
        && tokens.isWord(next)
        && !tokens.isCapitalized(next)
        && !tokens.isRole(next)
        && KazakhForms.isPossessed(tokens, next)
        && !KazakhForms.isOblique(tokens, next)
        && !GIVES.hold(tokens, next)
        && !KazakhForms.isVerb(tokens, next);
  }
}
