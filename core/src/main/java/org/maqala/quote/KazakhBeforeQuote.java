// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;
import org.maqala.text.Span;

/**
 * What stands right before a quote whose Kazakh words of saying follow and name no person: the body
 * that says it, {@code Үкімет «…» деп хабарлады}, or the writing it stands in, {@code Заңда «…» деп
 * жазылған}.
 */
final class KazakhBeforeQuote {
  private static final int LONGEST = 8;
  private static final int SHORTEST_OBJECT = 4;
  private static final long BODIES = WordClass.mask(WordClass.BODY, WordClass.KKNAME);
  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);
  private static final ReportWords WRITINGS = ReportWords.of("kk-writing", "kk-scripture");
  private static final ReportWords SOME = ReportWords.of("kk-some");
  private static final ReportWords SCRIPTURES = ReportWords.of("kk-scripture");
  private static final int CASE = 2;

  private static final Endings ACCUSATIVE = Endings.of("accusative-kk", Folding.WORDS);
  private static final Endings SAID = Endings.of("said-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final KazakhPhrases phrases;
  private final KazakhSpeakers speakers;
  private final KazakhSayers sayers;
  private final KazakhGroups groups;

  KazakhBeforeQuote(
      Tokens tokens, PersonIndex persons, KazakhPhrases phrases, KazakhSpeakers speakers) {
    this.tokens = tokens;
    this.persons = persons;
    this.sayers = new KazakhSayers(tokens);
    this.phrases = phrases;
    this.groups = new KazakhGroups(tokens, phrases);
    this.speakers = speakers;
  }

  /**
   * The name before a colon, the body or the writing that the words before a quote end with.
   *
   * @param from where the sentence begins
   * @param to the first token of the quote
   * @param after the words of saying behind it
   */
  Speaker find(int from, int to, Cue after) {
    boolean colon = to - 1 > from && tokens.is(to - 1, ':');
    int end = colon ? KazakhPeople.withoutParticle(tokens, from, to - 1) : to;
    Speaker name = colon ? named(from, end, after) : Speaker.NONE;
    Speaker speaker = name.isEmpty() ? other(from, end, after) : name;
    speaker = speaker.isEmpty() && !colon && from < to ? given(from, to, after) : speaker;
    return speaker.isEmpty() && !isPassive(after) ? people(from, end) : speaker;
  }

  /** {@code көптеген | аналар «…» деп}, {@code халық: «…» дейді}: people without a name. */
  Speaker people(int from, int end) {
    int last = end - 1;
    boolean people =
        last >= from
            && KazakhPeople.areOne(tokens, last)
            && phrases.isHead(last)
            && !tokens.isAllCaps(last);
    return people ? phrase(from, last) : Speaker.NONE;
  }

  /** {@code Ұлы | Абай «…» деген екен}: a given name alone, in no case, right before a quote. */
  private Speaker given(int from, int to, Cue after) {
    int last = to - 1;
    boolean said =
        tokens.is(after.first(), WordClass.KK_SAY)
            || tokens.is(after.first(), "деп")
            || after.end() > after.first() + 1;
    boolean name =
        said && tokens.isCapitalized(last) && GivenNames.inNominative(tokens, last).isPresent();
    int before = last - 1;
    boolean alone =
        before < from
            || !tokens.isCapitalized(before)
            || (before == from && !phrases.isKnownWord(before));
    // Ұлы | Абай: what opens the sentence with a capital would pass for a part of the name
    int start = alone && before == from ? last : phrases.phraseStart(from, last);
    if (name && alone) {
      return Speaker.of(start, to);
    }
    return said ? speakers.unlisted(from, to) : Speaker.NONE;
  }

  /**
   * {@code Омаровтың | … «…» деп жазғаны}: whose saying it is, where the verb behind the quote is
   * no finite one; or the writing where it stands, {@code Шағымда … «… соққаны» жазылған}.
   *
   * @param from where the sentence begins
   * @param to the first token of the quote
   * @param after the words of saying behind it
   */
  Speaker whose(int from, int to, Cue after) {
    if (after.hasWords() && tokens.endsIn(after.end() - 1, SAID)) {
      return owner(from, to);
    }
    if (after.hasWords() && tokens.is(after.first(), "деген") && sayers.isWhose(after.first())) {
      return speakers.owner(from, to);
    }
    boolean written = after.hasWords() && isPassive(after) && from < to && isWriting(from);
    return written ? Speaker.of(from, from + 1) : Speaker.NONE;
  }

  /** Whether no one before a quote says it, by the words behind it. */
  boolean isNoOnes(Cue after) {
    return sayers.isNoOnes(after.first());
  }

  /** The last name before a quote, if it is in the genitive and the word behind is not its own. */
  private Speaker owner(int from, int to) {
    int before = persons.indexBefore(to) - 1;
    if (before < 0) {
      return Speaker.NONE;
    }
    Mention name = persons.mentions().get(before);
    int next = name.endToken();
    boolean owner =
        name.firstToken() >= from
            && KazakhForms.isGenitive(tokens, next - 1)
            && (next >= to || !KazakhForms.isPossessed(tokens, next));
    return owner
        ? Speaker.oblique(phrases.phraseStart(from, name.firstToken()), next)
        : Speaker.NONE;
  }

  private Speaker named(int from, int end, Cue after) {
    boolean owner = tokens.is(after.first(), "деген");
    return owner ? speakers.owner(from, end) : speakers.unlisted(from, end);
  }

  private Speaker other(int from, int end, Cue after) {
    int last = end - 1;
    if (last < from) {
      return Speaker.NONE;
    }
    boolean does = after.hasWords() && !isPassive(after) && !tokens.is(after.first(), "деген");
    if (does && isSome(tokens, last)) {
      // тұрғындардың | көпшілігі «…» дейді
      boolean of = last > from && KazakhForms.isGenitive(tokens, last - 1);
      return of ? phrase(from, last) : Speaker.of(last, last + 1);
    }
    if (isWriting(last)) {
      Speaker writing = phrase(from, last);
      boolean says = isCited(tokens, last) && isSaid(after) && writing.first() == from;
      return isPassive(after) || says ? writing : Speaker.NONE;
    }
    if (isCited(tokens, from) && (isSaid(after) || isPassive(after)) && areAsides(from + 1, end)) {
      return Speaker.of(from, from + 1);
    }
    Speaker body = !isPassive(after) && isBody(last) ? body(from, last) : Speaker.NONE;
    return body.isEmpty() ? groups.before(from, end, after) : body;
  }

  /**
   * The writing that words in the passive before a colon name: {@code Заңда былай делінген: «…»}.
   */
  Speaker written(Cue before) {
    if (isPassive(before)) {
      for (int i = before.first() - 1;
          i >= Math.max(before.from(), before.first() - LONGEST);
          i--) {
        if (isWriting(i)) {
          return phrase(before.from(), i);
        }
      }
    }
    return Speaker.NONE;
  }

  /** {@code кейбірі}, {@code көпшілігі}: some of several, whom no one names. */
  static boolean isSome(Tokens tokens, int i) {
    return SOME.hold(tokens, i);
  }

  /** Whether a word is a writing cited for itself, which no one is said to issue. */
  static boolean isCited(Tokens tokens, int i) {
    return WRITINGS.hold(tokens, i) || WRITINGS.holdBehindHyphen(tokens, i);
  }

  /** {@code Құранда}: a book that goes by its name, in the nominative; empty for any other. */
  static Optional<ResolvedSpeaker> scripture(Tokens tokens, int i) {
    if (!SCRIPTURES.hold(tokens, i)) {
      return Optional.empty();
    }
    String written = tokens.surface(i);
    Span span = new Span(tokens.start(i), tokens.end(i));
    return Optional.of(
        ResolvedSpeaker.written(written.substring(0, written.length() - CASE), span));
  }

  private Speaker phrase(int from, int last) {
    return Speaker.of(phrases.phraseStart(Math.max(from, last - LONGEST), last), last + 1);
  }

  /** {@code Заңда}, {@code Конституцияның 5-бабында}, {@code есебінде}. */
  private boolean isWriting(int i) {
    return isCited(tokens, i)
        || (tokens.is(i, WordClass.DOCUMENT) && KazakhForms.isPlaceAtStart(tokens, i));
  }

  private boolean isPassive(Cue cue) {
    return tokens.is(cue.first(), WordClass.KK_WRITTEN) || tokens.endsIn(cue.end() - 1, PASSIVE);
  }

  /** {@code дейді}, {@code деген}: the writing itself says it. */
  private boolean isSaid(Cue cue) {
    return cue.end() == cue.first() + 1
        && (tokens.is(cue.first(), WordClass.KK_SAY) || tokens.is(cue.first(), "деген"));
  }

  /** {@code Заңда | азаматқа}: nothing but where and to whom. */
  private boolean areAsides(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!phrases.isAdjunct(i)) {
        return false;
      }
    }
    return to - from < LONGEST;
  }

  private boolean isBody(int i) {
    return (tokens.organisation(i) & BODIES) != 0
        && !KazakhForms.isOblique(tokens, i)
        && !KazakhForms.isInPlace(tokens, i);
  }

  /**
   * {@code оқиғаны | полиция департаменті}: behind a word in the accusative; else {@code first}.
   */
  private int behindObject(int first, int last) {
    for (int i = last - 1; i >= first && tokens.isWord(i); i--) {
      boolean small = !tokens.isCapitalized(i) || i == first;
      if (small && tokens.endsIn(i, ACCUSATIVE) && tokens.length(i) > SHORTEST_OBJECT) {
        return i + 1;
      }
    }
    return first;
  }

  /** A body that the sentence opens with, so that nothing else in it can be the subject. */
  private Speaker body(int from, int last) {
    int first = phrases.phraseStart(Math.max(from, last - LONGEST), last);
    int object = behindObject(first, last);
    if (object > first && persons.lastWithin(from, object).isEmpty()) {
      return Speaker.of(object, last + 1);
    }
    boolean whole = first <= last && (first == from || tokens.isCapitalized(first));
    boolean title = false;
    for (int i = first; whole && i < last; i++) {
      title ^= tokens.isMark(i);
      whole =
          title
              || tokens.isMark(i)
              || (tokens.isWord(i)
                  && (!KazakhForms.isOblique(tokens, i) || KazakhForms.isGenitive(tokens, i)));
    }
    return whole ? Speaker.of(first, last + 1) : Speaker.NONE;
  }
}
