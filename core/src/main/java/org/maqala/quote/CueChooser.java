// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Chooses, of all that stands around a quote, what tells whose it is. */
final class CueChooser {
  private static final int SHORT_CLAUSE = 12;
  private static final int SHORT_ROLE = 4;
  private static final ReportWords RUSSIAN_ABOUT = ReportWords.of("topic");
  private static final ReportWords KAZAKH_ABOUT = ReportWords.of("kk-topic");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final BackReferences back;
  private final HeadlineQuotes headlines;
  private final SourcesInBrackets sources;
  private final KazakhHeadlines kazakhHeadlines;
  private final Signatures signatures;
  private final UnlistedVerbs verbs;

  CueChooser(Reading reading, CueFinder cues, PersonIndex persons, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.sources = new SourcesInBrackets(tokens, persons);
    this.kazakhHeadlines = new KazakhHeadlines(tokens, cues, speakers);
    this.verbs = new UnlistedVerbs(reading, cues, speakers);
    this.signatures = new Signatures(reading, cues, persons);
    this.back = new BackReferences(reading, cues);
    this.headlines = new HeadlineQuotes(reading, cues, speakers);
  }

  /** The cue of the quote, within the quote around it if there is one. */
  Optional<Cue> cue(Found found, Optional<Span> around) {
    Optional<Cue> after = cues.after(found.span().end()).filter(cue -> lies(cue, around));
    if (after.isPresent()) {
      return after;
    }
    Optional<Cue> unlisted = unlistedVerb(found).filter(cue -> lies(cue, around));
    if (unlisted.isPresent()) {
      return unlisted;
    }
    return nameDash(found)
        .or(() -> signatures.alone(found))
        .or(() -> signatures.below(found))
        .or(() -> colonAfter(found.span()))
        .or(() -> headlines.cue(found.span()))
        .or(() -> kazakhHeadlines.behindStop(reading, found.span()))
        .filter(cue -> lies(cue, around))
        .or(() -> before(found).filter(cue -> lies(cue, around)))
        .or(() -> signatures.above(found).filter(cue -> lies(cue, around)));
  }

  /** {@code «…», – просипел Котов}: behind a comma and a dash any verb with someone reports. */
  private Optional<Cue> unlistedVerb(Found found) {
    Span span = found.span();
    if (!cues.commaDashAfter(span) || !mayBeSentence(found)) {
      return Optional.empty();
    }
    return verbs.behind(cues.tailStart(span.end()), reading.paragraphEnd(span.start()));
  }

  /** Whether a quote of three words or more opens its sentence, or is long enough for one. */
  private boolean mayBeSentence(Found found) {
    int words = tokens.from(found.inner().end()) - tokens.from(found.inner().start());
    return signatures.isSentence(found)
        || (words > 2 && reading.sentences.isStart(found.span().start()));
  }

  /** A verb of saying before a quoted phrase, in its sentence, if its subject is certain. */
  Optional<Cue> inSentence(Found found, Optional<Span> around) {
    return reading.sentences.isStart(found.span().start())
        ? Optional.empty()
        : distant(found, around);
  }

  /** For speech that has no other: a verb of saying further back, if its subject is certain. */
  Optional<Cue> distant(Found found, Optional<Span> around) {
    if (HeadlineQuotes.isSentence(reading, found.span())) {
      // of another article
      return Optional.empty();
    }
    return cues.distant(found.span().start())
        .filter(cue -> lies(cue, around))
        .filter(cue -> {
          Speaker speaker = speakers.find(cue);
          return !speaker.isEmpty()
              && (speaker.end() <= cue.first()
                  || ClauseCues.pointsOn(tokens, cue)
                  || isInserted(cue, speaker))
              && !tokens.is(speaker.first(), WordClass.SELF)
              && !holdsRelative(speaker.end(), cue.first())
              && speakers.isCertain(speaker);
        })
        .or(() -> sources.after(found.span()).filter(cue -> lies(cue, around)));
  }

  /** What the next sentence says of the quote, if it names who speaks. */
  Optional<Cue> behind(Found found, Optional<Span> around) {
    return around.isPresent()
        ? Optional.empty()
        : back.behind(found)
            .filter(cue -> {
              Speaker speaker = speakers.find(cue);
              return !speaker.isEmpty() && (speaker.oblique() || speakers.isCertain(speaker));
            });
  }

  /** {@code Дорога, | подчеркнул министр, | «была разбита»}: between two commas. */
  private boolean isInserted(Cue cue, Speaker speaker) {
    return cue.first() > 0
        && speaker.first() >= cue.end()
        && tokens.is(cue.first() - 1, ',')
        && tokens.is(speaker.end(), ',');
  }

  /** {@code помиловал X, который называл себя}; not {@code X издал книгу, в которой назвал}. */
  private boolean holdsRelative(int from, int to) {
    Agreement verb = Agreement.of(tokens, to);
    boolean same =
        tokens.is(Math.max(0, to - 2), "в")
            && (verb.plural() || verb.gender() != Person.Gender.UNKNOWN)
            && !tokens.isAny(from - 1, WordClass.PRONOUNS);
    for (int i = from; i < (same ? to - 1 : to); i++) {
      if (tokens.startsWith(i, "котор")) {
        return true;
      }
    }
    return false;
  }

  private boolean lies(Cue cue, Optional<Span> around) {
    if (around.isEmpty() || cue.first() >= tokens.size()) {
      return around.isEmpty();
    }
    int last = Math.max(cue.first(), cue.end() - 1);
    return around.get().start() <= tokens.start(cue.first())
        && tokens.end(last) <= around.get().end();
  }

  private Optional<Cue> before(Found found) {
    return cues.before(found.span().start())
        .filter(cue -> cue.kind() != Cue.Kind.NAME_BEFORE || !speakers.find(cue).isEmpty());
  }

  /** {@code "Он убийца!" - Байжанов о Бишимбаеве}. */
  private Optional<Cue> nameDash(Found found) {
    Span span = found.span();
    boolean starts =
        found.flags().contains(Quote.Flag.UNMARKED) || reading.sentences.isStart(span.start());
    if (!cues.dashAfter(span.end()) || !starts) {
      return Optional.empty();
    }
    int t = cues.tailStart(span.end()) + 1;
    int limit = reading.paragraphEnd(span.start());
    if (t >= tokens.size() || tokens.start(t) >= limit) {
      return Optional.empty();
    }
    int end = tokens.isCapitalized(t) ? sources.nameEnd(t) : t;
    if (end == t && signatures.isSentence(found) && !FiniteVerbs.isOne(tokens, t)) {
      // «…», – директор школы Иван Петров.
      int clause = dateOr(cues.clauseEnd(t, limit), t);
      boolean whole = clause - t <= SHORT_CLAUSE && !speakers.whole(t, clause).isEmpty();
      boolean last =
          clause == tokens.from(limit)
              || tokens.isNumber(clause)
              || (clause < tokens.size()
                  && clause - t <= 2
                  && tokens.is(clause, '.')
                  && tokens.hasKazakhLetter(clause - 1))
              || cues.tailStart(tokens.end(clause - 1)) == tokens.from(limit);
      return whole && last
          ? Optional.of(new Cue(Cue.Kind.NAME_DASH, t, t, t, clause))
          : Optional.empty();
    }
    int about = end == t ? aboutEnd(t, cues.clauseEnd(t, limit)) : t;
    if (about > t) {
      return Optional.of(new Cue(Cue.Kind.NAME_DASH, t, t, t, about));
    }
    boolean over =
        end >= tokens.size()
            || tokens.start(end) >= limit
            || tokens.is(end, WordClass.STOP)
            || (tokens.is(end, '.') && cues.tailStart(tokens.end(end - 1)) >= tokens.from(limit))
            || kazakhHeadlines.isAbout(end, limit)
            || isApposed(end, limit);
    return end > t && over
        ? Optional.of(new Cue(Cue.Kind.NAME_DASH, t, t, t, end))
        : Optional.empty();
  }

  /** {@code – Айна Серікова|, ұшақ жолаушысы.}: nothing but what one is stands behind the name. */
  private boolean isApposed(int comma, int limit) {
    int first = comma + 1;
    int end = cues.clauseEnd(first, limit);
    boolean goesOn = end < tokens.size() && tokens.is(end, ',');
    boolean whole = !goesOn && end - first <= SHORT_CLAUSE;
    if (!tokens.is(comma, ',') || end <= first || !whole) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (FiniteVerbs.isOne(tokens, i) || tokens.isAny(i, WordClass.SAYS_IN_KAZAKH)) {
        return false;
      }
    }
    int last = end - 1;
    boolean kazakh =
        tokens.hasKazakhLetter(last) || tokens.endsWith(last, "ы") || tokens.isRole(last);
    return (kazakh && (isHead(last) || KazakhForms.isAgent(tokens, last))) || isHead(first);
  }

  /** {@code – генсек ООН | 14 апреля}: the first number of a clause, or its end. */
  private int dateOr(int end, int from) {
    for (int i = from; i < end; i++) {
      if (tokens.isNumber(i)) {
        return i;
      }
    }
    return end;
  }

  /**
   * {@code «…» – эксперт | о ценах}, {@code «…» – сарапшы | баға туралы}: the end of the role
   * before what it is about; {@code from} where no role is.
   */
  private int aboutEnd(int from, int to) {
    int head = from;
    while (head < Math.min(to, from + SHORT_ROLE) && !isHead(head)) {
      if (!tokens.isWord(head) || FiniteVerbs.isOne(tokens, head)) {
        return from;
      }
      head++;
    }
    if (head >= to || !isHead(head)) {
      return from;
    }
    for (int i = head + 1; i < to && !FiniteVerbs.isOne(tokens, i); i++) {
      if (RUSSIAN_ABOUT.hold(tokens, i)) {
        return head == from ? i : from;
      }
      if (KAZAKH_ABOUT.hold(tokens, i)) {
        return i > head + 1 ? head + 1 : from;
      }
    }
    return from;
  }

  private boolean isHead(int t) {
    return tokens.isRole(t) && RoleReading.isNominative(tokens, t);
  }

  /** {@code "Требовали деньги": родители спортсмена сделали заявление}. */
  private Optional<Cue> colonAfter(Span span) {
    int t = tokens.from(span.end());
    boolean starts = reading.sentences.isStart(span.start());
    if (!starts || t >= tokens.size() || !tokens.is(t, ':')) {
      return Optional.empty();
    }
    int end = cues.clauseEnd(t + 1, reading.paragraphEnd(span.start()));
    for (int i = t + 2; i < Math.min(end, t + SHORT_CLAUSE); i++) {
      if (tokens.is(i, WordClass.CUE)) {
        boolean object = i + 1 < end && tokens.is(i + 1, WordClass.OBJECT);
        return Optional.of(new Cue(Cue.Kind.COLON_AFTER, i, object ? i + 2 : i + 1, t + 1, end));
      }
    }
    return kazakhHeadlines.behindColon(span, t + 1, end);
  }
}
