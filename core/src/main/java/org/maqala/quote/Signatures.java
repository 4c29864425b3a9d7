// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/**
 * Finds the signature of a quote that a page sets apart: a name, or a body, and nothing else behind
 * it to the paragraph's end, or in the paragraph below.
 */
final class Signatures {
  private static final int SHORT_CLAUSE = 12;
  private static final int SENTENCE = 6;
  private static final int LONGEST_BODY = 6;
  private static final long NO_SIGNATURE =
      WordClass.PRONOUNS | WordClass.mask(WordClass.CUE, WordClass.CREDIT, WordClass.ADVERB);

  /** How far from a signature in Latin letters the same name is looked for. */
  private static final int FAR = 1500;

  private static final Endings VERB = Endings.of("no-field", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final PersonIndex persons;

  Signatures(Reading reading, CueFinder cues, PersonIndex persons) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.persons = persons;
  }

  /** {@code "…". Маулен Ашимбаев}, and nothing else to the paragraph's end. */
  Optional<Cue> alone(Found found) {
    Span span = found.span();
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
    if (alone) {
      return Optional.of(new Cue(Cue.Kind.NAME_ALONE, t, t, t, name.get().endToken()));
    }
    boolean body = name.isEmpty() && isSentence(found) && isBody(t, end);
    return body ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, t, t, t, end)) : Optional.empty();
  }

  /** {@code "…". Пресс-служба МВД}, {@code "…". Steppe Air}, of which the text is. */
  private boolean isBody(int from, int end) {
    if (end - from > LONGEST_BODY || !tokens.isCapitalized(from)) {
      return false;
    }
    boolean latin = true;
    for (int i = from; i < end; i++) {
      boolean verb = !tokens.isCapitalized(i) && tokens.endsIn(i, VERB);
      if (!tokens.isWord(i) || tokens.isAny(i, NO_SIGNATURE) || verb) {
        return false;
      }
      latin &= tokens.isLatin(i);
    }
    return latin
        ? isNamedElsewhere(from, end)
        : BodyNouns.of(tokens, from).filter(BodyNouns.Noun::isNominative).isPresent()
            || tokens.isOrganisation(from, WordClass.BODY);
  }

  /** Whether the text has the words of a name elsewhere, too. */
  private boolean isNamedElsewhere(int from, int end) {
    int last = Math.min(tokens.size() - (end - from), from + FAR);
    for (int i = Math.max(0, from - FAR); i <= last; i++) {
      int n = 0;
      while (i != from
          && n < end - from
          && tokens.isCapitalized(i + n)
          && tokens.key(i + n).equals(tokens.key(from + n))) {
        n++;
      }
      if (n == end - from) {
        return true;
      }
    }
    return false;
  }

  /** A quote that is a paragraph of its own, and below it a name that is one, too. */
  Optional<Cue> below(Found found) {
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

  /** A quote that is a paragraph of its own; above it what one is, and above that his name. */
  Optional<Cue> above(Found found) {
    Span span = found.span();
    int paragraph = reading.paragraphAt(span.start());
    boolean alone =
        paragraph > 1
            && reading.paragraphs.start(paragraph) == span.start()
            && cues.tailStart(span.end()) >= tokens.from(reading.paragraphEnd(span.start()))
            && isSentence(found);
    if (!alone) {
      return Optional.empty();
    }
    int name = tokens.from(reading.paragraphs.start(paragraph - 2));
    int role = tokens.from(reading.paragraphs.start(paragraph - 1));
    int end = tokens.from(span.start());
    boolean apart =
        end - role <= SHORT_CLAUSE
            && role - name <= SHORT_CLAUSE
            && tokens.isRole(role)
            && RoleReading.isNominative(tokens, role)
            && (tokens.isWord(end - 1) || tokens.isMark(end - 1));
    return apart && signed(name, role) == role
        ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, name, name, name, role))
        : Optional.empty();
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
  boolean isSentence(Found found) {
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
}
