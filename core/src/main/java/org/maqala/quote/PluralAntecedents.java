// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds several people without names whom {@code они} or {@code олар} stands for, as the subject of
 * the sentence before: {@code Жильцы дома жалуются на холод. «…», – говорят они}.
 */
final class PluralAntecedents {
  private static final int MOST_SENTENCES = 3;

  /** How many words may part a verb from the subject that opens its sentence. */
  private static final int FARTHEST = 12;

  private static final Endings VERB = Endings.of("plural", Folding.WORDS);
  private static final Endings KAZAKH = Endings.of("plural-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyResolver bodies;

  PluralAntecedents(
      Reading reading, PersonIndex persons, QuotedStretches speech, BodyResolver bodies) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
    this.speech = speech;
    this.phrases = new NounPhrases(tokens, persons);
    this.bodies = bodies;
  }

  /**
   * Those of whom the words before {@code at} are, or else the sentence before; a sentence that is
   * of {@code они}, or that is quoted, stands for the one before it.
   */
  Optional<Resolution> before(int at) {
    int end = at;
    for (int n = 0; n <= MOST_SENTENCES && end > 0; n++) {
      int start = reading.sentences.startOf(end - 1);
      int from = tokens.from(start);
      int to = tokens.from(end);
      if (!speech.contains(start)) {
        Speaker group = subject(from, to);
        if (!group.isEmpty()) {
          return Optional.of(Resolution.ofBody(bodies.of(group)));
        }
        Speaker body = body(from, to);
        if (!body.isEmpty()) {
          return Optional.of(bodies.resolve(body, Agreement.ANY));
        }
        boolean whole = reading.sentences.isStart(end);
        if (whole && !isOfThem(from, to)) {
          return Optional.empty();
        }
      }
      end = start;
    }
    return Optional.empty();
  }

  /** {@code В министерстве | объяснили задержку}: the body in which a plural verb was said. */
  private Speaker body(int from, int to) {
    boolean inside = from + 1 < to && (tokens.is(from, "в") || tokens.is(from, "во"));
    boolean acronym = inside && tokens.isAllCaps(from + 1);
    if (!inside || !(acronym || BodyNouns.of(tokens, from + 1).isPresent())) {
      return Speaker.NONE;
    }
    int end = phrases.end(from + 1, to, false);
    int verb = end;
    while (verb < to && ClauseSubjects.isAdverb(tokens, verb)) {
      verb++;
    }
    boolean said =
        verb < to && tokens.is(verb, WordClass.CUE) && Agreement.of(tokens, verb).plural();
    return said ? Speaker.oblique(from, end) : Speaker.NONE;
  }

  private boolean isOfThem(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, WordClass.THEY)) {
        return true;
      }
    }
    return false;
  }

  private Speaker subject(int from, int to) {
    for (int i = from; i < to; i++) {
      if (speech.contains(tokens.start(i))) {
        continue;
      }
      boolean people =
          tokens.isRole(i) || KazakhForms.isAgent(tokens, i) || KazakhPeople.areListed(tokens, i);
      if (people && tokens.endsIn(i, KAZAKH) && tokens.isAmidKazakh(i)) {
        return kazakh(from, i, to);
      }
      if (PluralSubjects.isAt(tokens, i) && !isGoverned(from, i)) {
        int start = start(from, i);
        int end = endOf(start, i, to);
        if (isSubject(from, start, end, to)) {
          return Speaker.of(start, end);
        }
      }
    }
    return Speaker.NONE;
  }

  /** {@code Ауыл тұрғындары |}: what opens a Kazakh sentence up to its noun, if no name does. */
  private Speaker kazakh(int from, int noun, int to) {
    Optional<Mention> name = persons.lastWithin(from, to);
    // Ерлан Омаровтың | туыстары
    boolean owner =
        name.filter(
                one -> one.endToken() <= noun && KazakhForms.isGenitive(tokens, one.endToken() - 1))
            .isPresent();
    boolean whole = (name.isEmpty() || owner) && noun - from < FARTHEST / 2;
    int start = from;
    for (int i = from; whole && i < noun; i++) {
      whole = tokens.isWord(i) && !KazakhForms.isLocative(tokens, i);
      // Қайтыс болған | жігіттің туыстары
      start = KazakhForms.isParticiple(tokens, i) && !tokens.isCapitalized(i) ? i + 1 : start;
    }
    return whole ? Speaker.of(start, noun + 1) : Speaker.NONE;
  }

  /** {@code | местные | жители}: where the adjectives before a noun begin. */
  private int start(int from, int noun) {
    int start = noun;
    while (start > from && isPluralAdjective(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isPluralAdjective(int i) {
    return NounPhrases.isAdjective(tokens, i)
        && (tokens.endsWith(i, "ые") || tokens.endsWith(i, "ие"));
  }

  private int endOf(int start, int noun, int to) {
    int end = Math.max(noun + 1, phrases.end(start, to, false));
    for (int i = noun + 1; i < end; i++) {
      end = isVerb(i) ? i : end;
    }
    // Жители дома | давно | ждут
    while (end > noun + 1 && isAdverb(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isAdverb(int i) {
    return !tokens.isCapitalized(i)
        && tokens.endsWith(i, "о")
        && tokens.organisation(i) == 0
        && BodyNouns.of(tokens, i).isEmpty();
  }

  private boolean isGoverned(int from, int noun) {
    int before = start(from, noun) - 1;
    return before >= from
        && (tokens.is(before, WordClass.PREP)
            || tokens.is(before, WordClass.STOP)
            || tokens.is(before, WordClass.GOVERNS)
            || NounPhrases.isAdjective(tokens, before)
            || tokens.isRole(before));
  }

  /** Whether a verb in the plural goes with the words from {@code start} to {@code end}. */
  private boolean isSubject(int from, int start, int end, int to) {
    int verb = end;
    while (verb < to && (ClauseSubjects.isAdverb(tokens, verb) || tokens.is(verb, "не"))) {
      verb++;
    }
    if ((verb < to && isVerb(verb)) || (start > from && isVerb(start - 1))) {
      return true;
    }
    for (int i = end; start == from && i < Math.min(to, end + FARTHEST); i++) {
      if (tokens.isMark(i) || tokens.is(i, WordClass.CUE) || !tokens.isWord(i)) {
        return false;
      }
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    return tokens.length(i) > 3
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.endsIn(i, VERB);
  }
}
