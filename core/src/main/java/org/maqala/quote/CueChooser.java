// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/** Chooses, of all that stands around a quote, what tells whose it is. */
final class CueChooser {
  private static final int SHORT_CLAUSE = 12;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final PersonIndex persons;
  private final SpeakerFinder speakers;

  CueChooser(Reading reading, CueFinder cues, PersonIndex persons, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.persons = persons;
    this.speakers = speakers;
  }

  /** The cue of the quote, within the quote around it if there is one. */
  Optional<Cue> cue(Found found, Optional<Span> around) {
    Optional<Cue> after = cues.after(found.span().end()).filter(cue -> lies(cue, around));
    if (after.isPresent()) {
      return after;
    }
    return nameDash(found.span())
        .or(() -> nameAlone(found.span()))
        .or(() -> colonAfter(found.span()))
        .or(() -> interview(found.span()))
        .filter(cue -> lies(cue, around))
        .or(() -> before(found).filter(cue -> lies(cue, around)));
  }

  /** A verb of saying before a quoted phrase, in its sentence, if its subject is certain. */
  Optional<Cue> inSentence(Found found, Optional<Span> around) {
    return reading.sentences.isStart(found.span().start())
        ? Optional.empty()
        : distant(found, around);
  }

  /** For speech that has no other: a verb of saying further back, if its subject is certain. */
  Optional<Cue> distant(Found found, Optional<Span> around) {
    return cues.distant(found.span().start())
        .filter(cue -> lies(cue, around))
        .filter(cue -> {
          Speaker speaker = speakers.find(cue);
          return !speaker.isEmpty()
              && speaker.end() <= cue.first()
              && !tokens.is(speaker.first(), WordClass.SELF)
              && !holdsRelative(speaker.end(), cue.first())
              && speakers.isCertain(speaker);
        });
  }

  /** {@code помиловал X, который называл себя}: the verb has another subject. */
  private boolean holdsRelative(int from, int to) {
    for (int i = from; i < to; i++) {
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
  private Optional<Cue> nameDash(Span span) {
    if (!cues.dashAfter(span.end()) || !reading.sentences.isStart(span.start())) {
      return Optional.empty();
    }
    int t = cues.tailStart(span.end()) + 1;
    int limit = reading.paragraphEnd(span.start());
    if (t >= tokens.size() || tokens.start(t) >= limit || !tokens.isCapitalized(t)) {
      return Optional.empty();
    }
    int end = nameEnd(t);
    boolean over =
        end >= tokens.size() || tokens.start(end) >= limit || tokens.is(end, WordClass.STOP);
    return end > t && over
        ? Optional.of(new Cue(Cue.Kind.NAME_DASH, t, t, t, end))
        : Optional.empty();
  }

  private int nameEnd(int t) {
    int next = persons.indexBefore(t);
    if (next < persons.mentions().size() && persons.mentions().get(next).firstToken() == t) {
      return persons.mentions().get(next).endToken();
    }
    return NameForms.isSurname(tokens, t) ? t + 1 : t;
  }

  /** {@code "…". Маулен Ашимбаев}, and nothing else to the paragraph's end. */
  private Optional<Cue> nameAlone(Span span) {
    int limit = reading.paragraphEnd(span.start());
    int t = cues.tailStart(span.end());
    int end = signatureEnd(t, tokens.from(limit));
    if (t == tokens.from(span.end()) || t >= end || end - t > SHORT_CLAUSE) {
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

  /** The end of the paragraph, or the caption that follows where line ends were lost. */
  private int signatureEnd(int from, int to) {
    for (int i = from; i < Math.min(to - 1, from + SHORT_CLAUSE); i++) {
      if (tokens.is(i + 1, ':') && tokens.is(i, WordClass.CREDIT)) {
        return i;
      }
    }
    return to;
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
    return Optional.empty();
  }
}
