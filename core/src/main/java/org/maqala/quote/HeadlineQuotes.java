// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * Reads quotes that open the headline of another article: {@code «Я летал». Интервью с космонавтом}
 * and, where a page leads on to it, {@code Читайте также: «Хочу сказать». Омаров высказался о
 * ценах}.
 */
final class HeadlineQuotes {
  private static final int LONGEST_SUBJECT = 6;
  private static final int MOST_TOKENS = 40;
  private static final char BULLET = '\u25A0';
  private static final Endings INFINITIVE = Endings.of("infinitive", Folding.WORDS);

  /** Words of sentences that names seldom have. */
  private static final ReportWords IN_SENTENCES = ReportWords.of("in-sentences");

  private static final ReportWords READ = ReportWords.of("read-on");

  private static final ReportWords VERBS = ReportWords.of("headline-verb");
  private static final ReportWords ABOUT = ReportWords.of("about");

  /** A headline is no longer. */
  private static final int LONGEST = 160;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  HeadlineQuotes(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /** The words of a headline behind a quote that say who says it. */
  Optional<Cue> cue(Span span) {
    return interview(span).or(() -> subject(span));
  }

  /**
   * {@code Читайте также: «Такого не было». Город без воды}: whether a quote opens such a headline
   * and holds words of a sentence.
   */
  static boolean isSentence(Reading reading, Span span) {
    Tokens tokens = reading.tokens;
    int first = tokens.from(span.start());
    if (!(isLedTo(tokens, first) || isLine(reading, span)) || !goesOn(reading, span)) {
      return false;
    }
    int end = Math.min(tokens.from(span.end()) - 1, first + MOST_TOKENS);
    for (int i = first + 1; i < end; i++) {
      if (FiniteVerbs.isOne(tokens, i) && (i == first + 1 || !tokens.isCapitalized(i))) {
        return true;
      }
      boolean infinitive = tokens.length(i) > 4 && tokens.endsIn(i, INFINITIVE);
      boolean small = i == first + 1 || !tokens.isCapitalized(i);
      if (small && (infinitive || IN_SENTENCES.hold(tokens, i))) {
        return true;
      }
    }
    int last = end - 1;
    last -= last > first + 1 && !tokens.isWord(last) ? 1 : 0;
    return last > first + 2 && FiniteVerbs.isKazakhPredicate(tokens, last);
  }

  /** {@code Читайте также: | «}, {@code ■ | «}. */
  private static boolean isLedTo(Tokens tokens, int mark) {
    boolean bullet = mark > 0 && tokens.is(mark - 1, BULLET);
    boolean also =
        mark > 2
            && tokens.is(mark - 1, ':')
            && tokens.is(mark - 2, "также")
            && READ.hold(tokens, mark - 3);
    return bullet || also;
  }

  /** Whether the quote opens a short line without a stop at its end, as headlines are. */
  private static boolean isLine(Reading reading, Span span) {
    int start = span.start();
    int end = reading.paragraphEnd(start);
    if (start > 0 && !Paragraphs.isLineEnd(reading.text.charAt(start - 1))) {
      return false;
    }
    int last = end - 1;
    while (last > start && Character.isWhitespace(reading.text.charAt(last))) {
      last--;
    }
    return end - start <= LONGEST && Character.isLetterOrDigit(reading.text.charAt(last));
  }

  /**
   * {@code «…». Город}, {@code «…»: жители}, in Kazakh {@code «…» – тұрғындар}: the headline goes
   * on behind what it quotes.
   */
  private static boolean goesOn(Reading reading, Span span) {
    Tokens tokens = reading.tokens;
    int sign = tokens.from(span.end());
    if (sign + 1 >= tokens.size() || tokens.start(sign) >= reading.paragraphEnd(span.start())) {
      return false;
    }
    boolean stop = tokens.is(sign, '.') && tokens.isCapitalized(sign + 1);
    boolean colon = tokens.is(sign, ':') && tokens.isWord(sign + 1);
    boolean asked =
        tokens.isCapitalized(sign)
            && Chars.isSentenceEnd(reading.text.charAt(Math.max(0, span.end() - 2)));
    boolean dash =
        tokens.isDash(sign)
            && tokens.start(sign) > span.end()
            && tokens.isWord(sign + 1)
            && tokens.isAmidKazakh(sign);
    return stop || colon || asked || dash;
  }

  /**
   * {@code «Хочу сказать». | Омаров высказался о ценах}: a certain subject and a verb of saying.
   */
  private Optional<Cue> subject(Span span) {
    if (!isSentence(reading, span)) {
      return Optional.empty();
    }
    int sign = tokens.from(span.end());
    int from = tokens.isWord(sign) ? sign : sign + 1;
    int end = cues.clauseEnd(from, reading.paragraphEnd(span.start()));
    Optional<Cue> asked = whatSaid(from, end);
    if (asked.isPresent()) {
      return asked;
    }
    for (int i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
      if (ABOUT.hold(tokens, i)) {
        return speakers.whole(from, i).isEmpty()
            ? Optional.empty()
            : Optional.of(new Cue(Cue.Kind.NAME_DASH, from, from, from, i));
      }
      if (tokens.is(i, WordClass.STOP)) {
        return Optional.empty();
      }
      if (isVerb(tokens, i)) {
        return speakers.isCertain(Speaker.of(from, i))
            ? Optional.of(new Cue(Cue.Kind.COLON_AFTER, i, i + 1, from, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code просит}, {@code рассказал}: whose subject a headline quotes. */
  static boolean isVerb(Tokens tokens, int i) {
    return tokens.is(i, WordClass.CUE) || VERBS.hold(tokens, i);
  }

  /** {@code «Я буду мстить». Что писала Омарова подруге}. */
  private Optional<Cue> whatSaid(int from, int end) {
    boolean what = tokens.is(from, "что") && from + 2 < end && tokens.is(from + 1, WordClass.CUE);
    if (!what) {
      return Optional.empty();
    }
    Cue cue = new Cue(Cue.Kind.AFTER, from + 1, from + 2, from + 1, end);
    Speaker speaker = speakers.find(cue);
    return !speaker.isEmpty() && speakers.isCertain(speaker) ? Optional.of(cue) : Optional.empty();
  }

  /** {@code «Я летал». Интервью с космонавтом}: a headline. */
  private Optional<Cue> interview(Span span) {
    int t = cues.tailStart(span.end());
    int limit = reading.paragraphEnd(span.start());
    boolean headline =
        t + 2 < tokens.size()
            && tokens.start(t) < limit
            && tokens.is(t, "интервью")
            && (tokens.is(t + 1, "с") || tokens.is(t + 1, "со"));
    if (!headline) {
      return Optional.empty();
    }
    int end = t + 2;
    while (end < tokens.size()
        && tokens.start(end) < limit
        && tokens.isWord(end)
        && !tokens.is(end, WordClass.STOP)) {
      end++;
    }
    return end > t + 2
        ? Optional.of(new Cue(Cue.Kind.INTERVIEW, t, t + 1, t + 1, end))
        : Optional.empty();
  }
}
