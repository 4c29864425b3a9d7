// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;

/** Whether a quote goes on with the one before it, whose author's words stand between the two. */
final class Continuation {
  private static final ReportWords MORE = ReportWords.of("more");
  private static final int LONGEST_WORDS = 25;

  /** How many names the author's words beside a quote may hold. */
  private static final int MOST_NAMES = 4;

  private static final int MOST_BETWEEN = 4;
  private static final int SENTENCE = 6;
  private static final int FEWEST_WORDS = 3;

  /** How many words a sentence between marks has that no title is as long as. */
  private static final int LONG_SENTENCE = 12;

  private final Reading reading;
  private final Tokens tokens;

  Continuation(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** {@code «А», – сказал X, – «б».}: a dash behind the author's words. */
  boolean behindDash(Found next, Found last, Optional<Cue> words) {
    int open = tokens.from(next.span().start());
    return isBehind(last, words)
        && open > 1
        && tokens.isDash(open - 1)
        && (tokens.is(open - 2, ',') || tokens.is(open - 2, '.'))
        && open - words.get().end() <= LONGEST_WORDS
        && isNear(next, last);
  }

  /** {@code «А», – сказал X. «Б».}: nothing but the author's words stands between the two. */
  boolean inNextSentence(Found next, Found last, Optional<Cue> words) {
    int open = next.span().start();
    return isBehind(last, words)
        && reading.sentences.isStart(open)
        && reading.sentences.startBefore(open) <= tokens.start(words.get().first())
        && isNear(next, last);
  }

  /**
   * {@code По словам X, дорога закрыта. «Она размыта».}: who the sentence before the quote says
   * told what it tells.
   *
   * @param told what was reported without a quote up to there, in order
   */
  Optional<ResolvedSpeaker> told(Found next, List<IndirectAttribution> told) {
    int open = next.span().start();
    int from = reading.sentences.startBefore(open);
    boolean back =
        BackReferences.pointsBackInKazakh(tokens, tokens.from(from)) && isParagraph(open);
    if (back) {
      // X жобаны таныстырды. Бұл туралы баспасөз қызметі жазды: who told it passes X's words on
      Optional<ResolvedSpeaker> before = last(told, reading.sentences.startBefore(from), from);
      if (before.isPresent()) {
        return before;
      }
    }
    return isSentence(next) ? last(told, from, open) : Optional.empty();
  }

  /**
   * {@code Мы готовы, сказал X. ¶ – Дорога закрыта.}: who the paragraph above a line that a dash
   * opens says last that told what it tells.
   */
  Optional<ResolvedSpeaker> toldAbove(Found line, List<IndirectAttribution> told) {
    int open = line.span().start();
    int words = tokens.from(line.inner().end()) - tokens.from(open);
    int from = reading.sentences.startBefore(reading.paragraphStart(open));
    boolean russian = Chars.isCyrillic(tokens.first(tokens.from(open))) && !isKazakh(open);
    boolean above =
        russian
            && words >= LONG_SENTENCE
            && reading.paragraphAt(from) + 1 == reading.paragraphAt(open);
    return above && !Chars.isDash(reading.text.charAt(reading.paragraphStart(from)))
        ? last(told, from, reading.paragraphStart(open))
        : Optional.empty();
  }

  private boolean isKazakh(int offset) {
    return tokens.isAmidKazakh(tokens.from(offset));
  }

  /** Whose words the text told last between two offsets; an outlet only passes them on. */
  private Optional<ResolvedSpeaker> last(List<IndirectAttribution> told, int from, int to) {
    for (int i = told.size() - 1; i >= 0 && told.get(i).span().start() >= from; i--) {
      IndirectAttribution one = told.get(i);
      boolean own = one.type() != IndirectAttribution.Type.AGENCY || isBody(one);
      if (one.span().start() < to && own) {
        return one.resolved().filter(who -> who.name().chars().anyMatch(Character::isLetter));
      }
    }
    return Optional.empty();
  }

  /** {@code деп хабарлайды | қалалық полицияның баспасөз қызметі}. */
  private boolean isBody(IndirectAttribution one) {
    return one.speaker()
        .map(span -> Speaker.of(tokens.from(span.start()), tokens.from(span.end())))
        .filter(body -> tokens.isAmidKazakh(body.first()))
        .filter(body -> KazakhIssuers.isBody(tokens, body))
        .isPresent();
  }

  private boolean isParagraph(int open) {
    int start = reading.paragraphStart(open);
    return start == open
        || (Chars.isDash(reading.text.charAt(start))
            && Chars.skipSpaces(reading.text, start + 1, open) == open);
  }

  /** The Kazakh verb of saying that ends the sentence before a quote with one of its own; or -1. */
  int reportBefore(Found next, CueFinder cues) {
    int open = next.span().start();
    int stop = tokens.from(open) - 1;
    boolean behind = isSentence(next) && stop > 1 && tokens.is(stop, '.');
    int from = behind ? tokens.from(reading.sentences.startBefore(open)) : 0;
    return behind && cues.isKazakhReport(stop - 1, from) ? stop - 1 : -1;
  }

  private boolean isSentence(Found next) {
    int words = tokens.from(next.inner().end()) - tokens.from(next.inner().start());
    boolean lost = next.flags().contains(Quote.Flag.MISSING_CLOSE);
    return (words >= SENTENCE || (lost && words >= FEWEST_WORDS))
        && !next.flags().contains(Quote.Flag.UNMARKED)
        && reading.sentences.isStart(next.span().start());
  }

  /** {@code «А». «Б».}: nothing but a stop stands between the two, and the first asks nothing. */
  boolean adjacent(Found next, Found last) {
    int from = last.span().end();
    int open = next.span().start();
    if (open - from > MOST_BETWEEN || !isClosed(last)) {
      return false;
    }
    return isBlank(from, open)
        && !next.flags().contains(Quote.Flag.UNMARKED)
        && !last.flags().contains(Quote.Flag.UNMARKED);
  }

  /** {@code «А». И ещё: «Б».}: what stands between the two only says that there is more. */
  boolean behindMore(Found next, Found last) {
    int from = tokens.from(last.span().end());
    int colon = tokens.from(next.span().start()) - 1;
    if (colon <= from || colon - from > MOST_BETWEEN || !tokens.is(colon, ':')) {
      return false;
    }
    int word = from + (Chars.isSentenceEnd(tokens.first(from)) ? 1 : 0);
    boolean more = word < colon;
    while (word < colon) {
      more &= MORE.hold(tokens, word);
      word++;
    }
    return more && isNear(next, last);
  }

  /**
   * {@code «А», – сказал X.¶«Б».¶}: a paragraph that is all quote, behind one that ends in the
   * author's words.
   */
  boolean inNextParagraph(Found next, Found last, Optional<Cue> words) {
    int end = reading.paragraphEnd(last.span().start());
    return isParagraph(next)
        && isBehind(last, words)
        && isBlank(end, next.span().start())
        && reading.sentences.startOf(end - 1) <= tokens.start(words.get().first())
        && isClosed(last);
  }

  /** {@code «А».¶«Б».}, {@code «А». «Б».}: a sentence of its own, right before another quote. */
  boolean isBeforeNext(Found one, Found next) {
    int end = reading.paragraphEnd(one.span().start());
    int open = next.span().start();
    return (isParagraph(one) && isBlank(end, open) && isClosed(one))
        || (isSentence(one, LONG_SENTENCE) && adjacent(next, one));
  }

  /** Whether a quote asks nothing, which another might answer. */
  private boolean isClosed(Found one) {
    return reading.text.charAt(one.inner().end() - 1) != '?';
  }

  private boolean isSentence(Found one, int least) {
    int words = tokens.from(one.inner().end()) - tokens.from(one.inner().start());
    return words >= least
        && reading.sentences.isStart(one.span().start())
        && !one.flags().contains(Quote.Flag.UNMARKED);
  }

  /** Whether a sentence between marks is all that its paragraph holds. */
  private boolean isParagraph(Found one) {
    int start = one.span().start();
    return isSentence(one, SENTENCE)
        && isBlank(reading.paragraphStart(start), start)
        && isBlank(one.span().end(), reading.paragraphEnd(start));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = reading.text.charAt(i);
      if (c != '.' && !Chars.isSpace(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code «А», – пояснил директор «Маринет» Иванов. – «Б».}: the speech whose author's words hold
   * the quote at {@code last}, a name; {@code last} itself if it is in none.
   */
  int behindNames(JudgedQuotes quotes, int last) {
    int said = last;
    while (said >= 0 && last - said < MOST_NAMES && !quotes.get(said).isSpeech()) {
      said = quotes.sibling(said);
    }
    boolean held =
        said >= 0
            && said < last
            && quotes.get(said).isSpeech()
            && holds(quotes.get(said).cue(), quotes.get(last).found());
    return held ? said : last;
  }

  /** Whether a quote stands within the author's words behind another. */
  private boolean holds(Optional<Cue> words, Found name) {
    return words.filter(cue -> cue.kind() == Cue.Kind.AFTER).isPresent()
        && tokens.from(name.span().start()) >= words.get().end()
        && tokens.from(name.span().end()) <= words.get().to();
  }

  /** Whether the author's words stand behind a quote. */
  boolean isBehind(Found last, Optional<Cue> words) {
    return words.isPresent()
        && words.get().kind() == Cue.Kind.AFTER
        && words.get().first() >= tokens.from(last.span().end());
  }

  private boolean isNear(Found next, Found last) {
    int open = next.span().start();
    return reading.paragraphAt(open) == reading.paragraphAt(last.span().start());
  }
}
