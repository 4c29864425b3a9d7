// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Speech with the author's words inside the marks: {@code «П, – сказал он, – п»}.
 *
 * @param parts what was said, before and after
 * @param cue the author's words
 */
record SplitUtterance(List<Span> parts, Cue cue) {
  private static final int MOST_TOKENS = 400;
  private static final int LONGEST_INSERTION = 36;
  private static final int LONGEST_SPEAKER = 8;
  private static final long REPORTS = WordClass.SAYS_IN_KAZAKH | WordClass.STRONG_CUE.bit();

  /**
   * The author's words in a quote, if it holds any; not those in a quote within.
   *
   * @param found the quotes of the text, an outer one before what it holds
   * @param quote the number of the quote
   * @param verbs what finds the author's words where no verb of saying is
   */
  static Optional<SplitUtterance> in(
      List<Found> found, int quote, Reading reading, CueFinder cues, UnlistedVerbs verbs) {
    Tokens tokens = reading.tokens;
    Span inner = found.get(quote).inner();
    int within = quote + 1;
    int first = tokens.from(inner.start());
    int end = Math.min(tokens.from(inner.end()), first + MOST_TOKENS);
    for (int i = first + 1; i < end - 2; i++) {
      while (i < end
          && within < found.size()
          && found.get(within).span().start() <= tokens.start(i)) {
        i = Math.max(i, tokens.from(found.get(within++).inner().end()));
      }
      if (i < end && tokens.isDash(i) && isBreak(tokens, i - 1)) {
        Optional<Cue> cue = cues.after(tokens.start(i));
        int close = closingDash(tokens, i + 2, Math.min(end, i + LONGEST_INSERTION));
        cue = cue.isEmpty() && close > 0 ? verbs.behind(i, tokens.start(close)) : cue;
        close = close == 0 && cue.isPresent() ? bareDash(tokens, cue.get(), end) : close;
        if (cue.isPresent() && close > 0 && close + 1 < end && cue.get().end() < close) {
          return Optional.of(split(inner, tokens, i, close, cue.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBreak(Tokens tokens, int i) {
    boolean dots = i > 0 && tokens.is(i, '.') && tokens.is(i - 1, '.');
    return dots
        || tokens.is(i, ',')
        || tokens.is(i, '!')
        || tokens.is(i, '?')
        || tokens.is(i, '\u2026');
  }

  /** The dash that ends the author's words, between two tokens; 0 if none does. */
  static int closingDash(Tokens tokens, int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      boolean stop = tokens.is(i - 1, ',') || tokens.is(i - 1, '.') || tokens.is(i - 1, ':');
      if (tokens.isDash(i) && stop) {
        // … – сказал он. Ждут все, – добавил мэр: what goes on is another's
        return isReport(tokens, i + 1) ? 0 : i;
      }
    }
    return 0;
  }

  /** {@code – деді министр | – ол}: a dash with no stop before it, soon behind the verb. */
  private static int bareDash(Tokens tokens, Cue cue, int end) {
    for (int i = cue.end(); i < Math.min(end, cue.end() + LONGEST_SPEAKER); i++) {
      if (tokens.isDash(i)) {
        boolean spaced = tokens.start(i) > tokens.end(i - 1) && tokens.isWord(i - 1);
        boolean goesOn = i + 1 < tokens.size() && !tokens.isCapitalized(i + 1);
        return spaced && goesOn ? i : 0;
      }
      if (!tokens.isWord(i) && !tokens.isMark(i) && !tokens.is(i, '.')) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isReport(Tokens tokens, int i) {
    return i < tokens.size()
        && !tokens.isCapitalized(i)
        && (tokens.isAny(i, REPORTS) || tokens.is(i, "деп"));
  }

  private static SplitUtterance split(Span inner, Tokens tokens, int dash, int close, Cue cue) {
    int before = tokens.is(dash - 1, ',') ? tokens.start(dash - 1) : tokens.end(dash - 1);
    int after = Math.min(inner.end(), tokens.start(close + 1));
    Cue within =
        new Cue(cue.kind(), cue.first(), cue.end(), dash + 1, Math.min(cue.to(), close - 1));
    return new SplitUtterance(
        List.of(new Span(inner.start(), before), new Span(after, inner.end())), within);
  }
}
