// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds who says a quote whose words of saying stand behind it and name no one: who stands before
 * it, or who was spoken of last.
 */
final class SubjectsAround {
  private static final int REACH = 30;

  private final Reading reading;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SpeakerResolver resolver;

  SubjectsAround(
      Reading reading, CueFinder cues, SpeakerFinder speakers, SpeakerResolver resolver) {
    this.reading = reading;
    this.cues = cues;
    this.speakers = speakers;
    this.resolver = resolver;
  }

  /** The subject of the words after a quote that stands before it: {@code X: «…», – деді}. */
  Speaker before(int open, Cue after) {
    boolean kazakh = after.hasWords() && speakers.isKazakh(after.first());
    int first = kazakh ? clauseStart(open) : 0;
    int to = kazakh ? speakers.behindColon(reading.tokens.from(open)) : 0;
    Speaker owner = kazakh ? speakers.kazakhOwner(first, to, after) : Speaker.NONE;
    if (kazakh && owner.isEmpty() && speakers.isNoOnes(after)) {
      return owner;
    }
    Speaker speaker =
        owner.isEmpty() ? cues.before(open).map(speakers::find).orElse(Speaker.NONE) : owner;
    if (!speaker.isEmpty() || !kazakh) {
      return speaker;
    }
    // Ол … «қиындық көргенін» айтты: what stands within the sentence is the verb's object.
    Speaker near =
        speakers.isReportedClause(after) ? Speaker.NONE : speakers.kazakhBefore(first, to);
    boolean joined = first < to && !reading.tokens.isDash(to - 1);
    Speaker subject = near.isEmpty() && joined ? speakers.kazakhPerson(first, to) : near;
    return subject.isEmpty() ? speakers.kazakhName(first, to, after) : subject;
  }

  /** A verb of saying may go without its subject: who was spoken of last. */
  Resolution dropped(int open, Cue cue, Speaker speaker) {
    boolean says = cue.hasWords() && speakers.maySayAlone(cue, speaker);
    int first = clauseStart(open);
    int to = reading.tokens.from(open);
    if (goesOn(cue) && speaker.via().isEmpty()) {
      int at = Math.min(open, reading.tokens.start(cue.first() - 1));
      return resolver.goesOn(at, Agreement.of(reading.tokens, cue.first()));
    }
    // Министр пікірін айтты. – …, – деді: a dash that opens no line
    boolean dash =
        to == first + 1
            && reading.tokens.isDash(first)
            && reading.tokens.start(first) > reading.paragraphStart(open);
    boolean introduced = first < to && !dash && !speakers.isAdjunct(first, to);
    return says && !introduced ? resolver.dropped(open) : Resolution.none(Withheld.NO_SPEAKER);
  }

  /** {@code «…», – | и добавил}, {@code | И отметила, что}: the subject is one said before. */
  private boolean goesOn(Cue cue) {
    Tokens tokens = reading.tokens;
    int and = cue.first() - 1;
    if (!cue.hasWords() || and < 0 || !tokens.is(and, "и")) {
      return false;
    }
    boolean after = cue.kind() == Cue.Kind.AFTER || cue.kind() == Cue.Kind.BEFORE;
    boolean alone = and > 0 && tokens.isDash(and - 1) && after;
    boolean past = tokens.endsWith(cue.first(), "л") || tokens.endsWith(cue.first(), "ла");
    return past && (alone || reading.sentences.isStart(tokens.start(and)));
  }

  /** The first token of the sentence before the quote that opens at {@code open}, if it is open. */
  private int clauseStart(int open) {
    int start = Math.max(reading.sentences.startOf(open), reading.paragraphStart(open));
    int before = reading.tokens.from(open) - 1;
    if (start == open && before > 0 && reading.tokens.is(before, ':')) {
      // X берген сұхбатында:, and the quote begins a paragraph of its own
      start = reading.sentences.startBefore(open);
    }
    return Math.max(reading.tokens.from(start), reading.tokens.from(open) - REACH);
  }
}
