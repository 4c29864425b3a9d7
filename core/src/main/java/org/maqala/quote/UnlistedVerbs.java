// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the author's words whose verb no table knows: {@code «…», – просипел Котов}, {@code –
 * разводит руками мэр}. Right behind a comma and a dash any verb reports, if someone does it.
 */
final class UnlistedVerbs {
  private static final int SHORTEST = 5;
  private static final Endings PAST = Endings.of("verb-of-saying", Folding.WORDS);
  private static final Endings PRESENT = Endings.of("present-third", Folding.WORDS);

  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  UnlistedVerbs(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /**
   * The author's words behind the token {@code dash}, up to the offset {@code limit}; empty if they
   * do not begin with a verb, or no one is said to do it.
   */
  Optional<Cue> behind(int dash, int limit) {
    if (dash + 2 >= tokens.size()) {
      return Optional.empty();
    }
    // с улыбкой | бросает мэр
    int verb = dash + (tokens.is(dash + 1, "с") || tokens.is(dash + 1, "со") ? 3 : 1);
    verb +=
        verb < tokens.size() && (tokens.is(verb, "не") || ClauseSubjects.isAdverb(tokens, verb))
            ? 1
            : 0;
    if (verb + 1 >= tokens.size() || tokens.start(verb) >= limit || !isVerb(verb)) {
      return Optional.empty();
    }
    int end = cues.clauseEnd(verb + 1, limit);
    Cue cue = new Cue(Cue.Kind.AFTER, verb, verb + 1, verb, end);
    Speaker speaker = speakers.find(cue);
    return !speaker.isEmpty() && !speaker.oblique() && speakers.isCertain(speaker)
        ? Optional.of(cue)
        : Optional.empty();
  }

  /** A verb in the third person or the past, and no {@code депутат}. */
  private boolean isVerb(int t) {
    return tokens.length(t) >= SHORTEST
        && !tokens.isCapitalized(t)
        && (tokens.endsIn(t, PAST) || tokens.endsIn(t, PRESENT))
        && !tokens.isRole(t)
        && tokens.organisation(t) == 0
        && BodyNouns.of(tokens, t).isEmpty();
  }
}
