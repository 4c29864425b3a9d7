// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.maqala.quote.Quote.Kind;
import org.maqala.text.Span;

/** One run over one text: marks, kinds, speakers, in this order. */
final class Extraction {
  /** How many names the author's words beside a quote may hold. */
  private static final int MOST_NAMES = 4;

  private final Reading reading;
  private final CueFinder cues;
  private final List<Found> found;
  private final int[] parents;
  private final List<Optional<Cue>> chosen = new ArrayList<>();
  private final List<Optional<SplitUtterance>> splits = new ArrayList<>();
  private final List<Evidence> why = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final QuotedStretches speech = new QuotedStretches();
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;
  private final Continuation continuation;
  private final SentencesInMarks rows;
  private final JoinedQuotes joined;
  private final Interview interview;
  private final PassedOn passedOn;
  private final WithinSpeech within;
  private final Echoes echoes;
  private final Releases releases;
  private final Written written;
  private final SubjectsAround subjects;
  private final CueChooser chooser;
  private final Callings callings;
  private final KazakhIntroductions introductions;
  private final List<Optional<Cue>> called = new ArrayList<>();
  private Optional<ResolvedSpeaker> guest = Optional.empty();

  Extraction(Reading reading) {
    this.reading = reading;
    this.cues = new CueFinder(reading);
    this.persons = PersonIndex.of(reading.text, reading.tokens);
    this.speakers = new SpeakerFinder(reading.tokens, persons);
    this.found = UnmarkedSpeech.with(MarkRecovery.quotes(reading, cues), reading, cues, speakers);
    this.parents = Found.parents(found);
    this.written = new Written(reading.tokens);
    this.echoes = new Echoes(reading, found, parents);
    this.resolver = new SpeakerResolver(reading, persons, speakers, speech);
    this.releases = new Releases(reading, persons, speakers, resolver);
    this.continuation = new Continuation(reading);
    this.rows = new SentencesInMarks(reading, persons, continuation);
    this.joined = new JoinedQuotes(reading, cues);
    this.interview = new Interview(reading, persons, speakers, resolver);
    this.subjects = new SubjectsAround(reading, cues, speakers, resolver);
    this.chooser = new CueChooser(reading, cues, persons, speakers);
    this.callings = new Callings(reading, chooser, cues, speakers, subjects);
    this.introductions = new KazakhIntroductions(reading, cues, speakers);
    this.passedOn = new PassedOn(reading, cues, speakers);
    this.within = new WithinSpeech(reading.tokens);
  }

  Quotes run() {
    KindScorer scorer = new KindScorer(reading, cues);
    for (int i = 0; i < found.size(); i++) {
      Optional<Span> around =
          parents[i] < 0 ? Optional.empty() : Optional.of(found.get(parents[i]).inner());
      Optional<SplitUtterance> split = SplitUtterance.in(found, i, reading, cues);
      Optional<Cue> within = split.map(SplitUtterance::cue);
      Optional<Cue> beside = chooser.cue(found.get(i), around);
      // – А, – сказал X. – Б, – добавил он: the first of the author's words name who speaks
      Optional<Cue> own = isUnmarked(i) ? within.or(() -> beside) : beside.or(() -> within);
      splits.add(split);
      int last = parents[i] < 0 ? sibling(i) : -1;
      Optional<Cue> shared = shared(i, last, own);
      Optional<Cue> cue = shared.or(() -> own);
      int said = behindNames(last);
      boolean goesOn =
          said >= 0
              && kinds.get(said) == Kind.SPEECH
              && continuation.behindDash(found.get(i), found.get(said), chosen.get(said));
      int at = i;
      if (cue.isEmpty() && scorer.isPhrase(found.get(i))) {
        cue =
            chooser
                .inSentence(found.get(i), around)
                .or(() -> chooser.behind(found.get(at), around));
      } else if (cue.isEmpty() && scorer.isStatement(found.get(i))) {
        cue = chooser.behind(found.get(i), around);
      }
      Evidence evidence =
          echoes.with(scorer.why(found.get(i), around, goesOn, shared.isPresent(), cue), i);
      why.add(evidence);
      Kind kind = KindScorer.kind(evidence);
      boolean silent = cue.isEmpty() && kind == Kind.SPEECH && !isUnmarked(i);
      if (cue.isEmpty() && isUnmarked(i) && around.isEmpty()) {
        cue = introductions.above(found.get(i));
      }
      boolean told = kind == Kind.SPEECH && around.isEmpty() && !isUnmarked(i);
      cue = told ? passedOn.told(i, found.get(i), cue, chooser) : cue;
      chosen.add(silent ? distant(found.get(i), around) : cue);
      kinds.add(kind);
      boolean term = kind == Kind.TERM && around.isEmpty();
      called.add(term ? callings.before(found.get(i), cue) : Optional.empty());
      if (kind == Kind.SPEECH) {
        speech.add(found.get(i).span());
      }
    }
    IndirectFinder indirect =
        new IndirectFinder(reading, cues, persons, speakers, resolver, speech, used());
    lines();
    List<Quote> quotes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      indirect.findBefore(found.get(i).span().start());
      quotes.add(quote(i, quotes, indirect.found()));
    }
    indirect.findBefore(reading.text.length());
    return new Quotes(
        PartialQuotes.attributed(quotes, indirect.found(), reading), indirect.found());
  }

  /** Looks for an interview among the lines that dashes open. */
  private void lines() {
    boolean dialogue = false;
    for (int i = 0; i < found.size(); i++) {
      if (isLine(i)) {
        interview.line(found.get(i).span());
        dialogue = true;
      }
    }
    guest = dialogue ? interview.guest() : Optional.empty();
    for (int i = 0; i < found.size() && guest.isPresent(); i++) {
      if (isUnmarked(i) && chosen.get(i).isPresent()) {
        Speaker other = speakers.find(chosen.get(i).get());
        guest =
            other.isEmpty()
                ? guest
                : persons
                    .lastWithin(other.first(), other.end())
                    .map(mention -> mention.person().resolved())
                    .filter(guest.get()::equals);
      }
    }
  }

  /** Whether a quote is a line of dialogue that no verb of saying belongs to. */
  private boolean isLine(int i) {
    return isUnmarked(i)
        && parents[i] < 0
        && kinds.get(i) == Kind.SPEECH
        && chosen.get(i).isEmpty();
  }

  /** The words that another quote of the row shares with this one, unless nearer ones are its. */
  private Optional<Cue> shared(int i, int last, Optional<Cue> own) {
    if (isUnmarked(i)) {
      return Optional.empty();
    }
    boolean said = last >= 0 && kinds.get(last) == Kind.SPEECH;
    Optional<Cue> before = said ? chosen.get(last) : Optional.empty();
    if (own.isPresent()) {
      // «А», | «Б», – пишут X; по данным X, Y скандировали: «А», | «Б»
      boolean farther =
          before.isPresent()
              && own.get().first() <= before.get().first()
              && own.get().kind() != Cue.Kind.NAME_BEFORE;
      return farther && joined.follows(found.get(last), found.get(i)) ? before : Optional.empty();
    }
    boolean goesOn =
        before.isPresent()
            && before.get().kind() != Cue.Kind.AFTER
            && joined.follows(found.get(last), found.get(i));
    return goesOn ? before : joined.behindRow(found, parents, i);
  }

  private Optional<Cue> distant(Found found, Optional<Span> around) {
    return chooser
        .distant(found, around)
        .or(() -> chooser.behind(found, around))
        .or(() -> around.isEmpty() ? introductions.before(found) : Optional.empty());
  }

  private boolean isUnmarked(int i) {
    return found.get(i).flags().contains(Quote.Flag.UNMARKED);
  }

  /** The tokens where the cues of quotes start, which report nothing more. */
  private BitSet used() {
    BitSet used = new BitSet(reading.tokens.size());
    for (int i = 0; i < found.size(); i++) {
      if (kinds.get(i) == Kind.SPEECH) {
        // Об этом заявил X: of all that stands before, not of the quote alone.
        chosen
            .get(i)
            .filter(cue -> cue.kind() != Cue.Kind.BEHIND)
            .ifPresent(cue -> used.set(cue.first()));
      }
    }
    passedOn.mark(used);
    return used;
  }

  private Quote quote(int i, List<Quote> before, List<IndirectAttribution> told) {
    Found next = found.get(i);
    OptionalInt parent = parents[i] < 0 ? OptionalInt.empty() : OptionalInt.of(parents[i]);
    Optional<Attribution> attribution =
        kinds.get(i) == Kind.SPEECH
            ? ofSpeech(i, parent, before, told)
            : called.get(i).map(cue -> ofTerm(i, cue));
    return new Quote(
        i,
        parent,
        kinds.get(i),
        next.span(),
        next.inner(),
        parts(i),
        next.flags(),
        attribution,
        why.get(i));
  }

  private Optional<Attribution> ofSpeech(
      int i, OptionalInt parent, List<Quote> before, List<IndirectAttribution> told) {
    Found next = found.get(i);
    Optional<Quote> around =
        parent.isPresent() ? Optional.of(before.get(parents[i])) : Optional.empty();
    return attribution(i, around, before)
        .map(said -> releases.with(said, told, next.span().start()))
        .or(() ->
            parent.isEmpty() && chosen.get(i).isEmpty()
                ? continuation
                    .told(next, told)
                    .or(() -> answered(i))
                    .or(() -> spokeBefore(next))
                    .or(() -> goesOnBelow(i))
                    .or(() -> saidAgain(i))
                    .map(Attribution::continued)
                : Optional.empty());
  }

  /** Of what someone calls something: it makes no one the last who spoke. */
  private Attribution ofTerm(int i, Cue cue) {
    Speaker speaker = callings.speaker(found.get(i), cue);
    Resolution who = resolve(i, speaker, cue, Optional.empty());
    return new Attribution(
        written.cue(cue, speaker),
        written.speaker(speaker),
        who.who(),
        who.withheld(),
        speaker.via());
  }

  private Optional<ResolvedSpeaker> answered(int i) {
    return isLine(i) && guest.isPresent() && interview.isAnswer(found.get(i).span())
        ? guest
        : Optional.empty();
  }

  /** {@code Министр Ерлан Омаров сөз сөйледі. «…».}: who spoke, by the sentence before. */
  private Optional<ResolvedSpeaker> spokeBefore(Found next) {
    int verb = continuation.reportBefore(next, cues);
    if (verb < 0) {
      return Optional.empty();
    }
    int open = next.span().start();
    int from = reading.tokens.from(reading.sentences.startBefore(open));
    Speaker subject = speakers.kazakhPerson(from, verb);
    return subject.isEmpty() || !speakers.isActive(verb)
        ? Optional.empty()
        : resolver.resolve(subject, open, Agreement.ANY).who();
  }

  /** Of a sentence in marks: who is named behind one right below, {@code «Б», – сказал X}. */
  private Optional<ResolvedSpeaker> goesOnBelow(int i) {
    int next = rows.namedBelow(found, parents, chosen, i);
    return (next < 0 ? Optional.<ResolvedSpeaker>empty() : ofBelow(next))
        .filter(one -> rows.mayBe(one, found.get(i)));
  }

  /** {@code «А»: headline ¶ «А. Б», – сказал X}: who says below what a headline quotes. */
  private Optional<ResolvedSpeaker> saidAgain(int i) {
    OptionalInt again = echoes.of(i);
    return again.isPresent() ? ofBelow(again.getAsInt()) : Optional.empty();
  }

  /** Whom the author's words beside a quote further on name. */
  private Optional<ResolvedSpeaker> ofBelow(int next) {
    if (kinds.get(next) != Kind.SPEECH || chosen.get(next).isEmpty()) {
      return Optional.empty();
    }
    Cue cue = chosen.get(next).get();
    Speaker speaker = speakers.find(cue);
    return speaker.isEmpty()
        ? Optional.empty()
        : resolve(next, speaker, cue, Optional.empty()).who();
  }

  private List<Span> parts(int i) {
    Span inner = found.get(i).inner();
    return kinds.get(i) == Kind.SPEECH
        ? splits.get(i).map(SplitUtterance::parts).orElse(List.of(inner))
        : List.of(inner);
  }

  /** Of a quote with no cue: who said the one before, if it goes on with that. */
  private Optional<Attribution> continued(int i, List<Quote> before) {
    int last = behindNames(sibling(i));
    if (last < 0) {
      return Optional.empty();
    }
    Found next = found.get(i);
    Optional<Attribution> said = before.get(last).attribution();
    if (continuation.behindDash(next, found.get(last), chosen.get(last))
        || continuation.inNextSentence(next, found.get(last), chosen.get(last))) {
      return said;
    }
    boolean goesOn =
        continuation.inNextParagraph(next, found.get(last), chosen.get(last))
            || continuation.behindMore(next, found.get(last))
            || (kinds.get(last) == Kind.SPEECH
                && why.get(i).has(KindFeature.TWELVE_WORDS)
                && continuation.adjacent(next, found.get(last)));
    return goesOn
        ? said.flatMap(Attribution::resolved).map(Attribution::continued)
        : Optional.empty();
  }

  /**
   * {@code «А», – пояснил директор «Маринет» Иванов. – «Б».}: the speech whose author's words hold
   * the quote at {@code last}, a name; {@code last} itself if it is in none.
   */
  private int behindNames(int last) {
    int said = last;
    while (said >= 0 && last - said < MOST_NAMES && kinds.get(said) != Kind.SPEECH) {
      said = sibling(said);
    }
    boolean held =
        said >= 0
            && said < last
            && kinds.get(said) == Kind.SPEECH
            && continuation.holds(chosen.get(said), found.get(last));
    return held ? said : last;
  }

  /** The last quote before that lies in no other; -1 if there is none. */
  private int sibling(int i) {
    int last = i - 1;
    while (last >= 0 && parents[last] >= 0) {
      last--;
    }
    return last;
  }

  private Optional<Attribution> attribution(int i, Optional<Quote> around, List<Quote> before) {
    if (chosen.get(i).isEmpty()) {
      return around.isEmpty() ? continued(i, before) : Optional.empty();
    }
    Cue cue = chosen.get(i).get();
    Speaker speaker = passedOn.with(i, speakers.find(cue));
    if (speaker.isEmpty() && speaker.via().isEmpty() && cue.kind() == Cue.Kind.AFTER) {
      speaker = subjects.before(found.get(i).span().start(), cue);
    }
    Tokens tokens = reading.tokens;
    Optional<Span> words = written.cue(cue, speaker);
    Resolution who = resolve(i, speaker, cue, around);
    if (around.isEmpty()) {
      int at = cue.hasWords() ? tokens.start(cue.first()) : found.get(i).span().start();
      resolver.said(Math.max(at, found.get(i).span().start()), who);
    }
    return Optional.of(
        new Attribution(words, written.speaker(speaker), who.who(), who.withheld(), speaker.via()));
  }

  private Resolution resolve(int i, Speaker speaker, Cue cue, Optional<Quote> around) {
    Optional<ResolvedSpeaker> outer =
        around.flatMap(Quote::attribution).flatMap(Attribution::resolved);
    if (around.isPresent() && within.isSelf(speaker, cue)) {
      return outer
          .map(who -> Resolution.of(who, Person.Gender.UNKNOWN))
          .orElse(Resolution.none(Withheld.FIRST_PERSON));
    }
    if (speaker.isEmpty()) {
      return subjects.dropped(found.get(i).span().start(), cue, speaker);
    }
    Agreement verb =
        cue.hasWords() && !speaker.oblique()
            ? Agreement.of(reading.tokens, cue.first())
            : Agreement.ANY;
    // Он отметил, что Петров «…»: whom a pronoun means was spoken of before it.
    int at = Math.min(found.get(i).span().start(), reading.tokens.start(speaker.first()));
    Resolution who = resolver.resolve(speaker, at, verb);
    return within.isHimself(speaker, who, outer) ? Resolution.none(Withheld.NO_ANTECEDENT) : who;
  }
}
