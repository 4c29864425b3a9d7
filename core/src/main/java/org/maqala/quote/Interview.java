// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/**
 * Who answers in an interview, whose lines a dash opens and no words of the author follow: the one
 * of whom the paragraph before the first line says that he speaks, {@code На вопросы ответил Олег
 * Котов.}, or with whom someone talked. Who asks is not told.
 */
final class Interview {
  /** How many paragraphs, headings and captions, may stand before a line that it goes on with. */
  private static final int MOST_BETWEEN = 3;

  private static final int MOST_SENTENCES = 3;
  private static final int LONGEST = 60;
  private static final ReportWords ASKS = ReportWords.past("asks");
  private static final ReportWords TALK = ReportWords.of("talk");
  private static final ReportWords POLITE = ReportWords.of("polite");

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;
  private final KazakhGuests kazakh;
  private int first = -1;
  private boolean asks;
  private boolean polite;

  Interview(
      Reading reading, PersonIndex persons, SpeakerFinder speakers, SpeakerResolver resolver) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.speakers = speakers;
    this.resolver = resolver;
    this.kazakh = new KazakhGuests(tokens, persons);
  }

  /**
   * Who is asked in the lines of a dialogue among the quotes; empty if it is told of none, or if
   * one of the lines is someone else's.
   */
  Optional<ResolvedSpeaker> guest(JudgedQuotes quotes) {
    boolean dialogue = false;
    for (JudgedQuote quote : quotes.all()) {
      if (quote.isLine()) {
        line(quote.found().span());
        dialogue = true;
      }
    }
    Optional<ResolvedSpeaker> guest = dialogue ? guest() : Optional.empty();
    for (JudgedQuote quote : quotes.all()) {
      if (guest.isPresent() && quote.isUnmarked() && quote.cue().isPresent()) {
        guest = unlessAnother(guest.get(), speakers.find(quote.cue().get()));
      }
    }
    return guest;
  }

  private Optional<ResolvedSpeaker> unlessAnother(ResolvedSpeaker guest, Speaker other) {
    return other.isEmpty()
        ? Optional.of(guest)
        : persons
            .lastWithin(other.first(), other.end())
            .map(mention -> mention.person().resolved())
            .filter(guest::equals);
  }

  /** Notes a line that a dash opens, with no verb of saying; offsets must not go back. */
  private void line(Span span) {
    if (first < 0) {
      first = reading.paragraphAt(span.start());
      while (first > 0 && isLine(first - 1)) {
        first--;
      }
    }
    if (isQuestion(span)) {
      asks = true;
      polite |= isPolite(span);
    }
  }

  /** Whether one of the lines that were noted is a question. */
  boolean asks() {
    return asks;
  }

  /** Whether a line answers a question right before it, or begins the interview as one. */
  boolean isAnswer(Span span) {
    int paragraph = reading.paragraphAt(span.start());
    if (isQuestion(span) || !asks || !polite || !isLine(paragraph)) {
      return false;
    }
    int before = paragraph - 1;
    while (before >= 0 && before >= paragraph - MOST_BETWEEN && !isLine(before)) {
      before--;
    }
    if (before >= 0 && isLine(before)) {
      return reading.text.charAt(reading.paragraphs.end(before) - 1) == '?';
    }
    return paragraph == first
        && DialogueLines.speaksOfSelf(tokens, tokens.from(span.start()), span.end())
        && !isPolite(span);
  }

  private boolean isQuestion(Span span) {
    return reading.text.charAt(span.end() - 1) == '?';
  }

  private boolean isLine(int paragraph) {
    return Chars.isDash(reading.text.charAt(reading.paragraphs.start(paragraph)));
  }

  private boolean isPolite(Span span) {
    for (int i = tokens.from(span.start()); i < tokens.from(span.end()); i++) {
      if (POLITE.hold(tokens, i) || KazakhGuests.isPolite(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The one who is asked; empty if what stands before the first line names no one as such. */
  private Optional<ResolvedSpeaker> guest() {
    int lead = first - 1;
    while (lead >= 0 && lead >= first - MOST_BETWEEN && isHeading(lead)) {
      lead--;
    }
    if (!asks || lead < 0 || isHeading(lead)) {
      return Optional.empty();
    }
    int start = reading.paragraphs.start(lead);
    polite |= kazakh.answers(tokens.from(start), tokens.from(reading.paragraphs.end(lead)));
    if (!polite) {
      return Optional.empty();
    }
    Optional<ResolvedSpeaker> labelled = labelled(tokens.from(start));
    if (labelled.isPresent()) {
      return labelled;
    }
    int to = reading.paragraphs.end(lead);
    Optional<ResolvedSpeaker> talked = kazakh.in(tokens.from(start), tokens.from(to));
    if (talked.isPresent()) {
      return talked;
    }
    for (int n = 0; n < MOST_SENTENCES && to > start; n++) {
      int from = Math.max(start, reading.sentences.startOf(to - 1));
      Optional<ResolvedSpeaker> guest = inSentence(tokens.from(from), tokens.from(to));
      if (guest.isPresent()) {
        return guest;
      }
      to = from;
    }
    return Optional.empty();
  }

  /** {@code Олег Котов|: Мы готовы.}: the line before was his, too. */
  private Optional<ResolvedSpeaker> labelled(int from) {
    int next = persons.indexBefore(from);
    boolean named =
        next < persons.mentions().size()
            && persons.mentions().get(next).firstToken() == from
            && tokens.is(persons.mentions().get(next).endToken(), ':');
    return named ? Optional.of(persons.mentions().get(next).person().resolved()) : Optional.empty();
  }

  /** {@code «Никому ничего»}: all of the paragraph stands in marks. */
  private boolean isHeading(int paragraph) {
    int from = tokens.from(reading.paragraphs.start(paragraph));
    int to = tokens.from(reading.paragraphs.end(paragraph));
    return tokens.isMark(from) && tokens.isMark(to - 1);
  }

  private Optional<ResolvedSpeaker> inSentence(int from, int to) {
    boolean opensSpeech = tokens.is(to - 1, ':');
    boolean talk = false;
    Optional<ResolvedSpeaker> says = Optional.empty();
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      talk |= TALK.hold(tokens, i);
      if (tokens.is(i, WordClass.CUE)) {
        if (ASKS.hold(tokens, i) || opensSpeech) {
          return Optional.empty();
        }
        if (says.isEmpty()) {
          says = subject(i, from, to);
        }
      }
    }
    Optional<ResolvedSpeaker> met = talk ? met(from, to) : Optional.empty();
    return met.isPresent() ? met : says;
  }

  /** {@code | Олег Котов | рассказал}, {@code изданию ответил | Олег Котов}: a person. */
  private Optional<ResolvedSpeaker> subject(int verb, int from, int to) {
    Speaker before = speakers.find(new Cue(Cue.Kind.BEFORE, verb, verb + 1, from, to));
    Optional<ResolvedSpeaker> who = person(before, verb);
    int end = verb + 1;
    while (end < to && !ClauseEnds.isAt(tokens, end)) {
      end++;
    }
    return who.isPresent()
        ? who
        : person(speakers.find(new Cue(Cue.Kind.AFTER, verb, verb + 1, verb, end)), verb);
  }

  private Optional<ResolvedSpeaker> person(Speaker speaker, int verb) {
    boolean named =
        !speaker.isEmpty()
            && !speaker.oblique()
            && tokens.isCapitalized(speaker.end() - 1)
            && !tokens.isAllCaps(speaker.end() - 1)
            && speakers.isCertain(speaker);
    return named
        ? Optional.of(
                resolver.resolve(
                    speaker, tokens.start(speaker.first()), Agreement.of(tokens, verb)))
            .filter(Resolution::human)
            .flatMap(Resolution::who)
        : Optional.empty();
  }

  /** {@code побеседовал с тренером | Олегом Котовым}: the only one named behind с. */
  private Optional<ResolvedSpeaker> met(int from, int to) {
    Optional<ResolvedSpeaker> met = Optional.empty();
    for (int i = persons.indexBefore(from);
        i < persons.mentions().size() && persons.mentions().get(i).endToken() <= to;
        i++) {
      Mention mention = persons.mentions().get(i);
      int role = RoleReading.roleStart(tokens, mention.firstToken(), false);
      boolean with =
          !mention.nominative()
              && role > from
              && (tokens.is(role - 1, "с") || tokens.is(role - 1, "со"));
      if (with && met.isPresent()) {
        return Optional.empty();
      }
      met = with ? Optional.of(mention.person().resolved()) : met;
    }
    return met;
  }
}
