// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import org.maqala.quote.Quote.Flag;
import org.maqala.quote.Quote.Kind;
import org.maqala.text.Span;

/** Chooses for each quote of a text the words that report it, and tells its kind. */
final class QuoteJudge {
  private final Reading reading;
  private final CueFinder cues;
  private final CueChooser chooser;
  private final UnlistedVerbs verbs;
  private final KindScorer scorer;
  private final Echoes echoes;
  private final Continuation continuation;
  private final JoinedQuotes joined;
  private final KazakhIntroductions introductions;
  private final PassedOn passedOn;
  private final Callings callings;
  private final QuotedStretches speech;
  private final JudgedQuotes quotes;
  private final List<Found> found;

  /**
   * Prepares to judge the quotes of a text.
   *
   * @param speech gets what turns out to be speech
   */
  QuoteJudge(
      Reading reading,
      CueFinder cues,
      CueChooser chooser,
      SpeakerFinder speakers,
      Callings callings,
      PassedOn passedOn,
      Echoes echoes,
      QuotedStretches speech,
      JudgedQuotes quotes) {
    this.reading = reading;
    this.cues = cues;
    this.chooser = chooser;
    this.verbs = new UnlistedVerbs(reading, cues, speakers);
    this.scorer = new KindScorer(reading, cues);
    this.echoes = echoes;
    this.continuation = new Continuation(reading);
    this.joined = new JoinedQuotes(reading, cues);
    this.introductions = new KazakhIntroductions(reading, cues, speakers);
    this.passedOn = passedOn;
    this.callings = callings;
    this.speech = speech;
    this.quotes = quotes;
    this.found = quotes.found;
  }

  /** Judges all quotes in order. */
  void run() {
    for (int i = 0; i < quotes.size(); i++) {
      JudgedQuote next = judge(i);
      quotes.add(next);
      if (next.isSpeech()) {
        speech.add(next.found().span());
      }
    }
  }

  private JudgedQuote judge(int i) {
    Found next = found.get(i);
    int parent = quotes.parents[i];
    Optional<Span> around = parent < 0 ? Optional.empty() : Optional.of(found.get(parent).inner());
    Optional<SplitUtterance> split = SplitUtterance.in(found, i, reading, cues, verbs);
    int last = parent < 0 ? quotes.sibling(i) : -1;
    Optional<Cue> own = own(next, around, split);
    Optional<Cue> shared = shared(i, last, own);
    Optional<Cue> cue = shared.or(() -> own).or(() -> farther(next, around));
    Evidence why = scorer.why(next, around, goesOn(next, last), shared.isPresent(), cue);
    why = echoes.with(why, i);
    Kind kind = KindScorer.kind(why);
    boolean said = kind == Kind.SPEECH && !isUnmarked(next);
    Optional<Cue> above =
        cue.isEmpty() && isUnmarked(next) && around.isEmpty() ? introductions.above(next) : cue;
    cue = said && around.isEmpty() ? passedOn.told(i, next, above, chooser) : above;
    cue = said && cue.isEmpty() ? distant(next, around) : cue;
    boolean term = kind == Kind.TERM && around.isEmpty();
    Optional<Cue> calling = term ? callings.before(next, cue) : Optional.empty();
    return new JudgedQuote(next, parent, split, cue, why, kind, calling);
  }

  private static boolean isUnmarked(Found one) {
    return one.flags().contains(Flag.UNMARKED);
  }

  /** The words beside a quote, or the author's words within. */
  private Optional<Cue> own(Found next, Optional<Span> around, Optional<SplitUtterance> split) {
    Optional<Cue> within = split.map(SplitUtterance::cue);
    Optional<Cue> beside = chooser.cue(next, around);
    // – А, – сказал X. – Б, – добавил он: the first of the author's words name who speaks
    return isUnmarked(next) ? within.or(() -> beside) : beside.or(() -> within);
  }

  /** The words that another quote of the row shares with this one, unless nearer ones are its. */
  private Optional<Cue> shared(int i, int last, Optional<Cue> own) {
    Found next = found.get(i);
    if (isUnmarked(next)) {
      return Optional.empty();
    }
    boolean said = last >= 0 && quotes.get(last).isSpeech();
    Optional<Cue> before = said ? quotes.get(last).cue() : Optional.empty();
    if (own.isPresent()) {
      // «А», | «Б», – пишут X; по данным X, Y скандировали: «А», | «Б»
      boolean farther =
          before.isPresent()
              && own.get().first() <= before.get().first()
              && own.get().kind() != Cue.Kind.NAME_BEFORE;
      return farther && joined.follows(found.get(last), next) ? before : Optional.empty();
    }
    boolean goesOn =
        before.isPresent()
            && before.get().kind() != Cue.Kind.AFTER
            && joined.follows(found.get(last), next);
    return goesOn ? before : joined.behindRow(found, quotes.parents, i);
  }

  /** The words farther off in the sentence, or behind it, of what may be a part of speech. */
  private Optional<Cue> farther(Found next, Optional<Span> around) {
    if (scorer.isPhrase(next)) {
      return chooser.inSentence(next, around).or(() -> chooser.behind(next, around));
    }
    return scorer.isStatement(next) ? chooser.behind(next, around) : Optional.empty();
  }

  private boolean goesOn(Found next, int last) {
    int said = continuation.behindNames(quotes, last);
    return said >= 0
        && quotes.get(said).isSpeech()
        && continuation.behindDash(next, found.get(said), quotes.get(said).cue());
  }

  private Optional<Cue> distant(Found next, Optional<Span> around) {
    return chooser
        .distant(next, around)
        .or(() -> chooser.behind(next, around))
        .or(() -> around.isEmpty() ? introductions.before(next) : Optional.empty());
  }
}
