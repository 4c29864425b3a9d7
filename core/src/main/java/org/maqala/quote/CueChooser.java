// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/** Chooses, of all that stands around a quote, what tells whose it is. */
final class CueChooser {
  private static final int SHORT_CLAUSE = 12;
  private static final int SENTENCE = 6;
  private static final int SHORT_ROLE = 4;
  private static final Endings PAST = Endings.of("verb-of-saying", Folding.WORDS);
  private static final ReportWords RUSSIAN_ABOUT = ReportWords.of("topic");
  private static final ReportWords KAZAKH_ABOUT = ReportWords.of("kk-topic");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final BackReferences back;
  private final HeadlineQuotes headlines;
  private final SourcesInBrackets sources;
  private final KazakhHeadlines kazakhHeadlines;

  CueChooser(Reading reading, CueFinder cues, PersonIndex persons, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.persons = persons;
    this.speakers = speakers;
    this.sources = new SourcesInBrackets(tokens, persons);
    this.kazakhHeadlines = new KazakhHeadlines(tokens, cues, speakers);
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
        .or(() -> nameAlone(found.span()))
        .or(() -> signature(found))
        .or(() -> colonAfter(found.span()))
        .or(() -> headlines.cue(found.span()))
        .or(() -> kazakhHeadlines.behindStop(reading, found.span()))
        .filter(cue -> lies(cue, around))
        .or(() -> before(found).filter(cue -> lies(cue, around)));
  }

  /** {@code «…», – просипел Котов}: behind a comma and a dash any verb with someone reports. */
  private Optional<Cue> unlistedVerb(Found found) {
    Span span = found.span();
    if (!cues.commaDashAfter(span) || !isSentence(found)) {
      return Optional.empty();
    }
    int verb = cues.tailStart(span.end()) + 1;
    int limit = reading.paragraphEnd(span.start());
    boolean past =
        verb + 1 < tokens.size()
            && tokens.start(verb) < limit
            && !tokens.isCapitalized(verb)
            && tokens.length(verb) > SHORT_ROLE
            && tokens.endsIn(verb, PAST);
    if (!past) {
      return Optional.empty();
    }
    int end = cues.clauseEnd(verb + 1, limit);
    Cue cue = new Cue(Cue.Kind.AFTER, verb, verb + 1, verb, end);
    Speaker speaker = speakers.find(cue);
    return !speaker.isEmpty() && !speaker.oblique() && speakers.isCertain(speaker)
        ? Optional.of(cue)
        : Optional.empty();
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
    if (end == t && isSentence(found) && !FiniteVerbs.isOne(tokens, t)) {
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

  /** {@code "…". Маулен Ашимбаев}, and nothing else to the paragraph's end. */
  private Optional<Cue> nameAlone(Span span) {
    int limit = reading.paragraphEnd(span.start());
    int t = cues.tailStart(span.end());
    if (t == tokens.from(span.end())) {
      return Optional.empty();
    }
    int end = signatureEnd(t, tokens.from(limit));
    if (t >= end || end - t > SHORT_CLAUSE) {
      return Optional.empty();
    }
    Optional<Mention> name = persons.lastWithin(t, end);
    boolean alone =
        name.isPresent()
            && name.get().endToken() >= end - 1
            && name.get().subject()
            && RoleReading.roleStart(tokens, name.get().firstToken(), true) == t;
    return alone
        ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, t, t, t, name.get().endToken()))
        : Optional.empty();
  }

  /** A quote that is a paragraph of its own, and below it a name that is one, too. */
  private Optional<Cue> signature(Found found) {
    Span span = found.span();
    int paragraph = reading.paragraphAt(span.start());
    int t = tokens.from(reading.paragraphEnd(span.start()));
    boolean alone =
        reading.paragraphs.start(paragraph) == span.start()
            && cues.tailStart(span.end()) >= t
            && paragraph + 1 < reading.paragraphs.size()
            && isSentence(found);
    if (!alone) {
      return Optional.empty();
    }
    int end = tokens.from(reading.paragraphs.end(paragraph + 1));
    t += t < end && tokens.isDash(t) ? 1 : 0;
    int name = end - t <= SHORT_CLAUSE ? signed(t, end) : t;
    return name > t ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, t, t, t, name)) : Optional.empty();
  }

  /**
   * The end of the name in {@code Маулен Ашимбаев}, {@code Сенатор Маулен Ашимбаев}, {@code Маулен
   * Ашимбаев, сенатор}; {@code from} where something else stands.
   */
  private int signed(int from, int end) {
    int next = persons.indexBefore(from);
    if (next >= persons.mentions().size()) {
      return from;
    }
    Mention name = persons.mentions().get(next);
    int to = name.endToken();
    boolean full = name.subject() && to <= end && to - name.firstToken() > 1;
    boolean titled = RoleReading.roleStart(tokens, name.firstToken(), true) == from;
    boolean role =
        to + 1 < end && tokens.is(to, ',') && !tokens.is(end - 1, '.') && name.firstToken() == from;
    return full && ((titled && to == end) || role) ? to : from;
  }

  /** Whether what the marks hold is long enough for a sentence, or ends as one. */
  private boolean isSentence(Found found) {
    int words = tokens.from(found.inner().end()) - tokens.from(found.inner().start());
    int close = found.span().end();
    boolean stopped =
        Chars.isSentenceEnd(reading.text.charAt(Math.max(0, found.inner().end() - 1)))
            || (close < reading.text.length() && Chars.isSentenceEnd(reading.text.charAt(close)));
    return words >= SENTENCE || (stopped && words > 2);
  }

  /** The end of the paragraph, or the caption that follows where line ends were lost. */
  private int signatureEnd(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + SHORT_CLAUSE); i++) {
      if (tokens.is(i + 1, ':') && tokens.is(i, WordClass.CREDIT)) {
        return i;
      }
    }
    return to;
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
