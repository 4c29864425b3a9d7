// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maqala.quote.Quote.Kind;
import org.maqala.text.Span;

/**
 * Ascribes a word or phrase in marks to whom the sentence around it reports: {@code Керри отметил,
 * что момент «критический»}, {@code по словам мэра, вышло «непродуманно»}.
 *
 * <p>It reads what was found already: the indirect attributions, and the cues of speech in the same
 * sentence. The nearest before a quote decides, or else the nearest behind it.
 */
final class PartialQuotes {
  /** How many reports a quote is compared with on either side. */
  private static final int MOST = 3;

  /** How many tokens may lie between a quote and the words that report it. */
  private static final int FARTHEST = 60;

  /** How many tokens behind a verb what it is about may start. */
  private static final int NEAR = 5;

  private final Reading reading;
  private final Tokens tokens;
  private final ReportedClauses clauses;
  private final List<IndirectAttribution> told;

  /** The first report whose cue does not stand before the quote in hand. */
  private int next;

  private PartialQuotes(Reading reading, List<IndirectAttribution> told) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.clauses = new ReportedClauses(tokens, new Adjuncts(tokens));
    this.told = told;
  }

  /** The quotes, with the attributions of terms and speech that have none yet. */
  static List<Quote> attributed(
      List<Quote> quotes, List<IndirectAttribution> indirect, Reading reading) {
    if (!holdsPartial(quotes)) {
      return quotes;
    }
    PartialQuotes partial = new PartialQuotes(reading, new ArrayList<>(indirect));
    partial.addSpeech(quotes);
    List<Quote> result = new ArrayList<>(quotes.size());
    for (Quote quote : quotes) {
      result.add(isPartial(quote) ? with(quote, partial.of(quote.span())) : quote);
    }
    return result;
  }

  private static boolean holdsPartial(List<Quote> quotes) {
    for (Quote quote : quotes) {
      if (isPartial(quote)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPartial(Quote quote) {
    return (quote.kind() == Kind.TERM || quote.kind() == Kind.SPEECH)
        && quote.parent().isEmpty()
        && quote.attribution().isEmpty();
  }

  /** The clauses that speech has the cues of: {@code отметил, что «а», | и что «б»}. */
  private void addSpeech(List<Quote> quotes) {
    for (Quote quote : quotes) {
      if (quote.kind() == Kind.SPEECH && quote.parent().isEmpty()) {
        quote.attribution().flatMap(said -> clause(said, quote.span())).ifPresent(told::add);
      }
    }
    told.sort(Comparator.comparingInt(one -> one.cue().start()));
  }

  private Optional<IndirectAttribution> clause(Attribution said, Span quote) {
    return said.cue()
        .filter(cue -> said.speaker().isPresent() && cue.end() <= quote.start())
        .filter(cue -> clauses.isThat(tokens.from(cue.start())))
        .map(cue ->
            new IndirectAttribution(
                IndirectAttribution.Type.VERB_CLAUSE,
                said.speaker(),
                said.resolved(),
                said.withheld(),
                cue,
                cue));
  }

  private Optional<Attribution> of(Span quote) {
    while (next < told.size() && told.get(next).cue().start() < quote.start()) {
      next++;
    }
    Optional<IndirectAttribution> one = before(quote).or(() -> behind(quote));
    return one.filter(it -> it.speaker().isPresent()).map(this::attribution);
  }

  private Attribution attribution(IndirectAttribution one) {
    // Смит и Ли заявили: no one of them alone
    boolean several = isSeveral(one) || one.speaker().filter(who -> isJoined(one, who)).isPresent();
    return new Attribution(
        Optional.of(one.cue()),
        one.speaker(),
        several ? Optional.empty() : one.resolved(),
        several ? Optional.of(Withheld.SEVERAL_PEOPLE) : one.withheld(),
        Optional.empty());
  }

  private static boolean isSeveral(IndirectAttribution one) {
    return one.withheld().equals(Optional.of(Withheld.SEVERAL_PEOPLE));
  }

  private boolean isJoined(IndirectAttribution one, Span speaker) {
    boolean joined = false;
    int end = tokens.from(speaker.end());
    for (int i = tokens.from(speaker.start()); i < end && !joined; i++) {
      joined = tokens.is(i, "и");
    }
    return joined && Agreement.of(tokens, tokens.from(one.cue().start())).plural();
  }

  private Optional<IndirectAttribution> before(Span quote) {
    int sentence = reading.sentences.startOf(quote.start());
    for (int i = next - 1; i >= Math.max(0, next - MOST); i--) {
      IndirectAttribution one = told.get(i);
      if (one.cue().start() < sentence) {
        break;
      }
      if (!passesOn(one)) {
        return Optional.of(one).filter(it -> reaches(it, quote));
      }
    }
    return Optional.empty();
  }

  /** Whether a report tells of another sentence, or of what someone else says. */
  private boolean passesOn(IndirectAttribution one) {
    return switch (one.type()) {
      case AGENCY, BACK_REFERENCE, HEADLINE_DASH -> true;
      case AS_SAID -> tokens.is(tokens.from(one.cue().start()), WordClass.PASSING);
      default -> false;
    };
  }

  /** Whether what a report tells of goes on as far as a quote behind it. */
  private boolean reaches(IndirectAttribution one, Span quote) {
    int verb = tokens.from(one.cue().start());
    boolean governs =
        switch (one.type()) {
          case VERB_CLAUSE, ACCORDING_TO, AS_SAID -> true;
          case VERB_TOPIC -> one.resolved().isPresent() || isSeveral(one);
          default -> false;
        };
    int from = tokens.from(Math.max(one.cue().end(), one.span().end()));
    int to = tokens.from(quote.start());
    if (!governs || from >= to || to - from > FARTHEST) {
      return false;
    }
    boolean about = one.type() == IndirectAttribution.Type.VERB_TOPIC;
    boolean topic = about && !clauses.isThat(from - 1);
    return topic ? isTopic(from, to) : opens(from, to, isRelative(verb));
  }

  /** {@code , который заявил, что}: what follows its clause may be told by no one. */
  private boolean isRelative(int verb) {
    int back = verb - 1;
    while (back > 0 && tokens.is(back, WordClass.ADVERB)) {
      back--;
    }
    return back >= 0 && tokens.startsWith(back, "котор");
  }

  /** Whether a clause opens that goes on to {@code to}, and no one else speaks in it. */
  private boolean opens(int from, int to, boolean relative) {
    int signs = 0;
    for (int i = from; i < to; i++) {
      boolean sign = tokens.is(i, ',') || tokens.is(i, ':') || tokens.isDash(i);
      signs += sign ? 1 : 0;
    }
    return signs > 0 && !(relative && signs > 1) && isOneClause(from, to);
  }

  /** {@code рассказал жителям | о «новом» мосте}. */
  private boolean isTopic(int from, int to) {
    boolean about = false;
    for (int i = from; i < Math.min(to, from + NEAR) && !about; i++) {
      about = clauses.isAbout(i);
    }
    return about && commas(from, to) == 0 && isOneClause(from, to);
  }

  /** Whether no one else speaks up to {@code to}, which no bracket or semicolon parts. */
  private boolean isOneClause(int from, int to) {
    int brackets = 0;
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ';') || (tokens.is(i, WordClass.CUE) && !isOfPronoun(i, from))) {
        return false;
      }
      brackets += tokens.is(i, '(') ? 1 : 0;
      brackets -= tokens.is(i, ')') ? 1 : 0;
    }
    return brackets == 0;
  }

  /** {@code она | говорила}: the one who reports, most likely. */
  private boolean isOfPronoun(int verb, int from) {
    int back = verb - 1;
    while (back > from && tokens.is(back, WordClass.ADVERB)) {
      back--;
    }
    return back >= from && tokens.isAny(back, WordClass.SUBJECTS);
  }

  private Optional<IndirectAttribution> behind(Span quote) {
    int sentence = reading.sentenceEnd(quote.end() - 1);
    for (int i = next; i < Math.min(told.size(), next + MOST); i++) {
      IndirectAttribution one = told.get(i);
      if (one.cue().start() >= sentence) {
        break;
      }
      if (!passesOn(one)) {
        return Optional.of(one).filter(it -> endsWith(it, quote));
      }
    }
    return Optional.empty();
  }

  /** Whether a report behind a quote tells of the clause that the quote stands in. */
  private boolean endsWith(IndirectAttribution one, Span quote) {
    int from = tokens.from(quote.end());
    int to = tokens.from(one.span().start());
    boolean near = from < to && to - from <= FARTHEST && tokens.is(to - 1, ',');
    return switch (one.type()) {
      case AFTER_CLAUSE -> near;
      case ACCORDING_TO, AS_SAID -> near && commas(from, to) == 1;
      case VERB_CLAUSE -> holds(one, quote);
      default -> false;
    };
  }

  /** {@code Әкім | көпірдің «ескі» екенін | айтты}: a Kazakh verb ends what its subject says. */
  private boolean holds(IndirectAttribution one, Span quote) {
    int verb = tokens.from(one.cue().start());
    boolean subject = one.speaker().filter(who -> who.end() <= quote.start()).isPresent();
    return subject && tokens.isAmidKazakh(verb) && verb - tokens.from(quote.end()) <= FARTHEST;
  }

  private int commas(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += tokens.is(i, ',') ? 1 : 0;
    }
    return commas;
  }

  private static Quote with(Quote quote, Optional<Attribution> who) {
    return who.isEmpty()
        ? quote
        : new Quote(
            quote.id(),
            quote.parent(),
            quote.kind(),
            quote.span(),
            quote.inner(),
            quote.parts(),
            quote.flags(),
            who,
            quote.why());
  }
}
