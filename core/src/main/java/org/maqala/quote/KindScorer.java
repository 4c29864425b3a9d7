// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.maqala.text.Span;

/**
 * Tells speech from names and terms by features whose weights stand in {@code kind-weights.tsv}.
 * Looks at a bounded stretch of each quote and its neighbourhood.
 */
final class KindScorer {
  private static final int STATEMENT = 6;
  private static final int MOST_TOKENS = 400;
  private static final int LONGEST_PARENTHESIS = 8;
  private static final Evidence UNMARKED = new Evidence(EnumSet.of(KindFeature.UNMARKED));
  private static final Evidence EMPTY = new Evidence(EnumSet.of(KindFeature.EMPTY));

  private static final Endings SPEAKS_OF_SELF = Endings.of("self-verb-kk", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);
  private static final Endings KAZAKH_VERB = Endings.of("sentence-end-kk", Folding.WORDS);
  private static final Endings KAZAKH_ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;

  KindScorer(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
  }

  /** The kind that the evidence speaks for. */
  static Quote.Kind kind(Evidence why) {
    if (why.has(KindFeature.EMPTY)) {
      return Quote.Kind.OTHER;
    }
    if (why.score() >= Evidence.threshold()) {
      return Quote.Kind.SPEECH;
    }
    boolean named = why.has(KindFeature.NAME_NOUN_BEFORE) || why.has(KindFeature.NAME_NOUN_AFTER);
    return why.has(KindFeature.SMALL_LETTER) && !named ? Quote.Kind.TERM : Quote.Kind.NAME;
  }

  /** Whether the marks may hold a part of a sentence that is quoted: three words, small first. */
  boolean isPhrase(Found found) {
    int first = tokens.from(found.inner().start());
    int end = tokens.from(found.inner().end());
    boolean small = end - first >= 3 && Character.isLowerCase(tokens.first(first));
    return small && !found.flags().contains(Quote.Flag.UNMARKED);
  }

  /** Whether the marks hold a sentence that a full stop behind them ends: six words and a verb. */
  boolean isStatement(Found found) {
    int first = tokens.from(found.inner().start());
    int end = tokens.from(found.inner().end());
    int close = found.span().end();
    boolean stopped = close < reading.text.length() && reading.text.charAt(close) == '.';
    if (!stopped || end - first < STATEMENT || found.flags().contains(Quote.Flag.UNMARKED)) {
      return false;
    }
    for (int i = first; i < Math.min(end, first + MOST_TOKENS); i++) {
      if (tokens.isDash(i) || FiniteVerbs.isOne(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What speaks for or against speech in a quote with the given cue, if it has one.
   *
   * @param around the quote that it lies in, without its marks
   * @param goesOn whether it goes on with the quote before, behind the author's words and a dash
   * @param shared whether the cue stands beside another quote that this one is joined to
   */
  Evidence why(
      Found found, Optional<Span> around, boolean goesOn, boolean shared, Optional<Cue> cue) {
    if (found.flags().contains(Quote.Flag.UNMARKED)) {
      return UNMARKED;
    }
    int first = tokens.from(found.inner().start());
    if (first == tokens.from(found.inner().end())) {
      return EMPTY;
    }
    Set<KindFeature> features = EnumSet.noneOf(KindFeature.class);
    boolean capital = tokens.isCapitalized(first) || tokens.isNumber(first);
    set(features, KindFeature.SMALL_LETTER, !capital && !tokens.isLatin(first));
    inside(found.inner(), features);
    set(features, KindFeature.ENDS_IN_NOUN, cue.isEmpty() && endsInNoun(found.inner()));
    around(found.span(), features);
    if (around.isPresent() && found.span().end() > around.get().end()) {
      // «А – «Б», – сказал X»: what follows the mark of both follows the outer one
      features.remove(KindFeature.COMMA_DASH_AFTER);
    }
    cue.ifPresent(c -> fromCue(c, found, features));
    boolean clause =
        features.contains(KindFeature.CUE_BEFORE)
            || features.contains(KindFeature.ACCORDING_TO_BEFORE);
    set(
        features,
        KindFeature.CAPITAL_IN_CLAUSE,
        clause
            && !shared
            && !features.contains(KindFeature.SMALL_LETTER)
            && !features.contains(KindFeature.SIX_WORDS)
            && !features.contains(KindFeature.STARTS_SENTENCE));
    set(
        features,
        KindFeature.WITHIN_SENTENCE,
        cue.isEmpty()
            && !goesOn
            && !features.contains(KindFeature.STARTS_SENTENCE)
            && !features.contains(KindFeature.TWELVE_WORDS)
            && !features.contains(KindFeature.SMALL_START)
            && !features.contains(KindFeature.COLON_BEFORE)
            && !features.contains(KindFeature.COMMA_DASH_AFTER)
            && !isColon(behind(found.span())));
    set(
        features,
        KindFeature.LONG_TITLE,
        cue.isEmpty()
            && !goesOn
            && capital
            && !(first > 1 && tokens.is(first - 2, "что"))
            && features.contains(KindFeature.TWELVE_WORDS)
            && !features.contains(KindFeature.STARTS_SENTENCE)
            && !features.contains(KindFeature.INNER_SENTENCE_END)
            && !features.contains(KindFeature.FIRST_OR_SECOND_PERSON)
            && !features.contains(KindFeature.ENDS_IN_EXCLAMATION)
            && !features.contains(KindFeature.COLON_BEFORE)
            && !features.contains(KindFeature.COMMA_DASH_AFTER)
            && !isColon(behind(found.span())));
    boolean calls =
        features.contains(KindFeature.CUE_AND_COLON_BEFORE)
            && features.contains(KindFeature.ENDS_IN_EXCLAMATION);
    // признал, что они «строят стены» и «ведут войну»
    boolean told = features.contains(KindFeature.CUE_BEFORE) && isPhrase(found);
    if (shared || calls || told) {
      // скандировали: «Долой!», «Позор!»
      features.remove(KindFeature.IN_A_LIST);
    }
    set(features, KindFeature.SHARES_CUE, shared);
    set(features, KindFeature.NESTED, around.isPresent());
    set(features, KindFeature.GOES_ON_BEHIND_DASH, goesOn);
    if (goesOn) {
      // «Бәрі осы», – деді X, – «елдің өркендеуі»
      features.remove(KindFeature.ENDS_IN_NOUN);
    }
    return new Evidence(features);
  }

  private static void set(Set<KindFeature> features, KindFeature feature, boolean holds) {
    if (holds) {
      features.add(feature);
    }
  }

  private void inside(Span inner, Set<KindFeature> features) {
    int first = tokens.from(inner.start());
    int end = Math.min(tokens.from(inner.end()), first + MOST_TOKENS);
    int words = 0;
    boolean self = false;
    boolean verb = false;
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i)) {
        words++;
        self = self || tokens.is(i, WordClass.SELF);
        verb = verb || FiniteVerbs.isOne(tokens, i);
      }
    }
    boolean ofSelf = first < end && tokens.endsIn(end - 1, SPEAKS_OF_SELF);
    set(features, KindFeature.FIRST_OR_SECOND_PERSON, self || (words > 1 && ofSelf));
    int last = lastWord(first, end);
    verb = verb || (words > 2 && FiniteVerbs.isKazakhPredicate(tokens, last));
    set(features, KindFeature.FINITE_VERB, verb);
    set(features, KindFeature.TWELVE_WORDS, words >= 12);
    set(features, KindFeature.SIX_WORDS, words >= 6);
    set(features, KindFeature.ONE_OR_TWO_WORDS, words <= 2);
    char stop = inner.isEmpty() ? ' ' : reading.text.charAt(inner.end() - 1);
    set(features, KindFeature.ENDS_IN_EXCLAMATION, stop == '!' || stop == '?' || stop == '\u2026');
    set(
        features,
        KindFeature.INNER_SENTENCE_END,
        words > 3 && reading.sentences.nextAfter(tokens.start(first)) < inner.end());
    set(features, KindFeature.LIKE_A_LAW, first < end && isLikeLaw(first, end));
    set(features, KindFeature.SMALL_START, words > 1 && Character.isLowerCase(tokens.first(first)));
  }

  /** The last token of a stretch, but a sign that ends it. */
  private int lastWord(int first, int end) {
    int last = end - 1;
    return last > first && !tokens.isWord(last) ? last - 1 : last;
  }

  private boolean endsInNoun(Span inner) {
    int first = tokens.from(inner.start());
    int last = tokens.from(inner.end()) - 1;
    boolean kazakh = tokens.hasKazakhLetter(first) || tokens.hasKazakhLetter(last);
    if (!kazakh || !tokens.isWord(last)) {
      return false;
    }
    boolean verb =
        tokens.endsIn(last, KAZAKH_VERB)
            || KazakhForms.isVerb(tokens, last)
            || FiniteVerbs.isOne(tokens, last);
    return !verb || tokens.endsIn(last, PLURAL);
  }

  /** {@code О выборах в Республике}, {@code … енгізу туралы}. */
  private boolean isLikeLaw(int first, int end) {
    int last = end - 1;
    return tokens.is(first, "о")
        || tokens.is(first, "об")
        || tokens.is(last, "туралы")
        || tokens.is(last, "жөнінде");
  }

  private void around(Span span, Set<KindFeature> features) {
    int before = tokens.from(span.start()) - 1;
    int after = behind(span);
    boolean starts = reading.sentences.isStart(span.start());
    int paragraphStart = reading.paragraphStart(span.start());
    set(features, KindFeature.STARTS_SENTENCE, starts);
    set(features, KindFeature.OPENS_HEADLINE, HeadlineQuotes.isSentence(reading, span));
    set(
        features,
        KindFeature.WHOLE_SENTENCE,
        starts
            && ((after < tokens.size() && tokens.is(after, '.'))
                || reading.text.charAt(span.end() - 1) == '.')
            && !features.contains(KindFeature.ONE_OR_TWO_WORDS));
    set(
        features,
        KindFeature.WHOLE_PARAGRAPH,
        paragraphStart == span.start()
            && cues.tailStart(span.end()) == tokens.from(reading.paragraphEnd(span.start())));
    set(
        features,
        KindFeature.NAME_NOUN_BEFORE,
        !starts
            && before >= 0
            && tokens.start(before) >= paragraphStart
            && isNameNoun(before)
            && !features.contains(KindFeature.SMALL_START));
    set(
        features,
        KindFeature.NAMING_WORD_AFTER,
        cues.isNaming(after) && !cues.dashAfter(span.end()));
    set(
        features,
        KindFeature.SO_CALLED_BEFORE,
        before >= 0 && !starts && tokens.startsWith(before, "называем"));
    set(features, KindFeature.NAME_NOUN_AFTER, isNamedAfter(after));
    boolean shortOne = !features.contains(KindFeature.SIX_WORDS);
    boolean things =
        !features.contains(KindFeature.TWELVE_WORDS)
            && features.contains(KindFeature.SMALL_START)
            && (isBracket(before, '(') || isBracket(after, ')'));
    set(features, KindFeature.IN_A_LIST, (shortOne || things) && isInList(before, after));
    boolean goesOn =
        shortOne
            && isColon(before)
            && after < tokens.size()
            && tokens.isWord(after)
            && Character.isLowerCase(tokens.first(after))
            && cues.after(span.end()).isEmpty();
    set(features, KindFeature.SENTENCE_GOES_ON, goesOn);
    set(features, KindFeature.COMMA_DASH_AFTER, cues.commaDashAfter(span));
    set(features, KindFeature.COLON_BEFORE, isColon(before));
  }

  private boolean isBracket(int t, char bracket) {
    return t >= 0 && t < tokens.size() && tokens.is(t, bracket);
  }

  /** The token behind a quote in its paragraph, or the number of tokens. */
  private int behind(Span span) {
    int after = tokens.from(span.end());
    boolean same =
        after < tokens.size() && tokens.start(after) < reading.paragraphEnd(span.end() - 1);
    return same ? after : tokens.size();
  }

  private boolean isColon(int t) {
    return t >= 0
        && t < tokens.size()
        && tokens.is(t, ':')
        && !(t > 0 && tokens.is(t - 1, WordClass.CREDIT));
  }

  /** {@code «…» бағдарламасы}, {@code «…» мемлекеттік мекемесі}. */
  private boolean isNamedAfter(int after) {
    for (int i = after; i < Math.min(tokens.size(), after + 2) && tokens.isWord(i); i++) {
      if (tokens.isOrganisation(i, WordClass.KKNAME)) {
        return i == after || tokens.endsIn(after, KAZAKH_ADJECTIVE);
      }
    }
    return false;
  }

  /** {@code фильмы «А», «Б» и «В»}. */
  private boolean isInList(int before, int after) {
    int link = behindParenthesis(after);
    boolean next = link + 1 < tokens.size() && isLink(link) && tokens.isMark(link + 1);
    boolean last = before > 0 && isLink(before) && tokens.isMark(before - 1);
    return next || last;
  }

  /** {@code «А» (муз. Б) | , «В»}. */
  private int behindParenthesis(int after) {
    if (after >= tokens.size() || !tokens.is(after, '(')) {
      return after;
    }
    for (int i = after; i < Math.min(tokens.size(), after + LONGEST_PARENTHESIS); i++) {
      if (tokens.is(i, ')')) {
        return i + 1;
      }
    }
    return after;
  }

  private boolean isLink(int t) {
    return tokens.is(t, ',') || tokens.is(t, ';') || tokens.is(t, "и") || tokens.is(t, "мен");
  }

  /** A noun before the mark whose name the marks hold; one word may stand between. */
  private boolean isNameNoun(int before) {
    // желіде, газетінде: where something was said; in Kazakh a name stands before its noun
    boolean where = tokens.hasKazakhLetter(before) && KazakhForms.isPlaceAtStart(tokens, before);
    if (!tokens.isWord(before) || where) {
      return false;
    }
    return tokens.isOrganisation(before, WordClass.NAME)
        || tokens.isOrganisation(before, WordClass.KKNAME)
        || tokens.isOrganisation(before, WordClass.PRESS);
  }

  private void fromCue(Cue cue, Found found, Set<KindFeature> features) {
    switch (cue.kind()) {
      case AFTER -> {
        boolean dash = cues.dashAfter(found.span().end());
        boolean dep = cue.end() == cue.first() + 1 && tokens.is(cue.first(), "деп");
        KindFeature plain = dep ? KindFeature.DEP_ALONE_AFTER : KindFeature.CUE_AFTER;
        features.add(dash ? KindFeature.CUE_AFTER_DASH : plain);
        if (!dash && KazakhCues.isSaidAloud(tokens, cue)) {
          features.remove(KindFeature.ONE_OR_TWO_WORDS);
        }
        if (isSentenceSaid(cue, dep, found.inner(), features)) {
          features.remove(KindFeature.NAME_NOUN_BEFORE);
        }
      }
      case BEFORE, BEHIND -> {
        boolean colon = features.contains(KindFeature.COLON_BEFORE);
        features.add(colon ? KindFeature.CUE_AND_COLON_BEFORE : KindFeature.CUE_BEFORE);
      }
      case ACCORDING_TO -> features.add(KindFeature.ACCORDING_TO_BEFORE);
      case NAME_BEFORE -> features.add(KindFeature.NAME_COLON_BEFORE);
      case NAME_DASH -> features.add(KindFeature.NAME_DASH_AFTER);
      case NAME_ALONE -> features.add(KindFeature.NAME_AFTER_PARAGRAPH);
      case COLON_AFTER, INTERVIEW -> features.add(KindFeature.COLON_AFTER);
    }
  }

  /** {@code … кездесуде | «Біз дайынбыз» деді}: a whole sentence that a Kazakh verb says. */
  private boolean isSentenceSaid(Cue cue, boolean dep, Span inner, Set<KindFeature> features) {
    boolean kazakh =
        tokens.isAny(cue.first(), WordClass.SAYS_IN_KAZAKH) || tokens.is(cue.first(), "деп");
    boolean verb =
        features.contains(KindFeature.FINITE_VERB)
            || features.contains(KindFeature.FIRST_OR_SECOND_PERSON);
    return kazakh
        && !dep
        && verb
        && !features.contains(KindFeature.ONE_OR_TWO_WORDS)
        && !endsInNoun(inner);
  }
}
