// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maqala.text.Span;

/** Finds statements that are reported without being quoted. */
final class IndirectFinder {
  private static final int REACH = 30;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;
  private final QuotedStretches speech;
  private final Set<Integer> used;
  private final List<IndirectAttribution> found = new ArrayList<>();
  private int next;

  /**
   * Prepares a search.
   *
   * @param used the tokens where the cues of quotes start, which report nothing more
   */
  IndirectFinder(
      Reading reading,
      CueFinder cues,
      SpeakerFinder speakers,
      SpeakerResolver resolver,
      QuotedStretches speech,
      Set<Integer> used) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.resolver = resolver;
    this.speech = speech;
    this.used = used;
  }

  /** Looks on as far as {@code offset}; offsets must not go back. */
  void findBefore(int offset) {
    while (next < tokens.size() && tokens.start(next) < offset) {
      if (tokens.isWord(next) && !speech.contains(tokens.start(next))) {
        look(next);
      }
      next++;
    }
  }

  List<IndirectAttribution> found() {
    return found;
  }

  private void look(int i) {
    if (tokens.is(i, "по") && cues.sourceNoun(i, tokens.size()) > 0) {
      accordingTo(i, cues.sourceNoun(i, tokens.size()) + 1);
    } else if (tokens.is(i, "согласно")) {
      accordingTo(i, i + 1);
    } else if (tokens.is(i, WordClass.KK_SOURCE)) {
      kazakhSource(i);
    } else if (used.contains(i)) {
      return;
    } else if (tokens.is(i, "деп")) {
      kazakhAgency(i);
    } else if (tokens.is(i, WordClass.CUE)) {
      verb(i);
    }
  }

  private int sentenceStart(int i) {
    int start = reading.sentences.startOf(tokens.start(i));
    return Math.max(tokens.from(start), i - REACH);
  }

  private int clauseEnd(int i) {
    int end = reading.sentenceEnd(tokens.start(i - 1));
    return Math.max(i, cues.clauseEnd(i, end));
  }

  private void accordingTo(int i, int end) {
    Cue cue = new Cue(Cue.Kind.ACCORDING_TO, i, end, i, clauseEnd(end));
    Speaker speaker = speakers.find(cue);
    if (!speaker.isEmpty()) {
      add(IndirectAttribution.Type.ACCORDING_TO, cue, speaker);
    }
  }

  /** {@code X-тің айтуынша}: the phrase in the genitive before the word. */
  private void kazakhSource(int i) {
    int start = i;
    int floor = Math.max(sentenceStart(i), i - 8);
    while (start > floor && tokens.isWord(start - 1)) {
      start--;
    }
    if (start < i) {
      add(
          IndirectAttribution.Type.ACCORDING_TO,
          new Cue(Cue.Kind.AFTER, i, i + 1, i, i),
          Speaker.oblique(start, i));
    }
  }

  /** {@code …, деп хабарлайды Y}, where no quote stands before. */
  private void kazakhAgency(int i) {
    boolean set = i > 0 && (tokens.is(i - 1, ',') || tokens.isDash(i - 1));
    boolean verb = i + 1 < tokens.size() && tokens.startsWith(i + 1, "хабарла");
    if (set && verb) {
      int to = clauseEnd(i + 2);
      Cue cue = new Cue(Cue.Kind.AFTER, i, i + 2, i, to);
      add(IndirectAttribution.Type.AGENCY, cue, Speaker.of(i + 2, to));
    }
  }

  private void verb(int i) {
    int from = sentenceStart(i);
    int to = clauseEnd(i + 1);
    boolean comma = i > from && tokens.is(i - 1, ',');
    if (comma && tokens.is(i, WordClass.PASSING) && i + 1 < to) {
      add(
          IndirectAttribution.Type.AGENCY,
          new Cue(Cue.Kind.AFTER, i, i + 1, i, to),
          Speaker.of(i + 1, to));
      return;
    }
    if (isAsSaid(i, from) && tokens.is(i, WordClass.STRONG_CUE)) {
      addSpoken(IndirectAttribution.Type.AS_SAID, new Cue(Cue.Kind.AFTER, i, i + 1, i, to));
    } else if (isBackReference(i, from)) {
      Cue after = new Cue(Cue.Kind.AFTER, i, i + 1, i, to);
      Cue before = new Cue(Cue.Kind.BEFORE, i, i + 1, from, i + 1);
      addSpoken(
          IndirectAttribution.Type.BACK_REFERENCE,
          speakers.find(before).isEmpty() ? after : before);
    } else if (isClause(i)) {
      addSpoken(
          IndirectAttribution.Type.VERB_CLAUSE, new Cue(Cue.Kind.BEFORE, i, i + 1, from, i + 1));
    } else if (tokens.is(i, WordClass.STRONG_CUE) && isTopic(i)) {
      addSpoken(
          IndirectAttribution.Type.VERB_TOPIC, new Cue(Cue.Kind.BEFORE, i, i + 1, from, i + 1));
    }
  }

  private boolean isAsSaid(int i, int from) {
    for (int back = i - 1; back >= Math.max(from, i - 3); back--) {
      if (tokens.is(back, "как")) {
        boolean start = back == from || tokens.is(back - 1, ',') || !tokens.isWord(back - 1);
        return start;
      }
    }
    return false;
  }

  private boolean isBackReference(int i, int from) {
    for (int t = from; t + 1 < i && t < from + 3; t++) {
      boolean about = tokens.is(t, "об") || tokens.is(t, "о");
      String next = tokens.key(t + 1);
      if (about && (next.equals("этом") || next.equals("чем"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code отметил, что}; {@code сообщил о том, что}. */
  private boolean isClause(int i) {
    for (int t = i + 1; t + 1 < Math.min(tokens.size(), i + 5); t++) {
      if (tokens.is(t, ',')) {
        return tokens.startsWith(t + 1, "что");
      }
      if (!tokens.isWord(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean isTopic(int i) {
    String next = i + 1 < tokens.size() ? tokens.key(i + 1) : "";
    return next.equals("о") || next.equals("об") || next.equals("про");
  }

  private void addSpoken(IndirectAttribution.Type type, Cue cue) {
    Speaker speaker = speakers.find(cue);
    if (!speaker.isEmpty()) {
      add(type, cue, speaker);
    }
  }

  private void add(IndirectAttribution.Type type, Cue cue, Speaker speaker) {
    Span words = new Span(tokens.start(cue.first()), tokens.end(cue.end() - 1));
    int first = Math.min(cue.first(), speaker.isEmpty() ? cue.first() : speaker.first());
    int end = Math.max(cue.end(), speaker.end());
    Optional<Span> written =
        speaker.isEmpty()
            ? Optional.empty()
            : Optional.of(new Span(tokens.start(speaker.first()), tokens.end(speaker.end() - 1)));
    boolean agrees =
        type != IndirectAttribution.Type.ACCORDING_TO && type != IndirectAttribution.Type.AGENCY;
    Agreement verb = agrees ? Agreement.of(tokens, cue.first()) : Agreement.ANY;
    Resolution who =
        speaker.isEmpty()
            ? Resolution.none(Withheld.NO_SPEAKER)
            : resolver.resolve(speaker, words.start(), verb);
    if (type != IndirectAttribution.Type.AGENCY) {
      resolver.said(words.start(), who);
    }
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    found.add(new IndirectAttribution(type, written, who.who(), words, span));
  }
}
