// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** The words of the text that an attribution shows: those of saying, and those for the speaker. */
final class Written {
  private static final ReportWords HONORIFICS = ReportWords.of("kk-honorific");

  private final Tokens tokens;

  Written(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The words of saying; {@code деп әкім жағдайды | түсіндірді}: where the speaker stands within
   * them, those behind him that say it.
   */
  Optional<Span> cue(Cue cue, Speaker speaker) {
    if (!cue.hasWords()) {
      return Optional.empty();
    }
    int first = cue.first();
    boolean within = !speaker.isEmpty() && speaker.first() > first && speaker.end() < cue.end();
    if (within && tokens.is(first, "деп")) {
      first = speaker.end();
      while (first < cue.end() - 1 && !isOfSaying(first)) {
        first++;
      }
    }
    return Optional.of(new Span(tokens.start(first), tokens.end(cue.end() - 1)));
  }

  private boolean isOfSaying(int i) {
    return KazakhCues.says(tokens, i)
        || (tokens.isAfterDep(i) && !KazakhForms.isLocative(tokens, i));
  }

  /** The words for the speaker; behind a given name alone, {@code Сәуле | апа}, its title, too. */
  Optional<Span> speaker(Speaker speaker) {
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int last = speaker.end() - 1;
    boolean alone =
        tokens.isCapitalized(last)
            && (last == speaker.first() || !tokens.isCapitalized(last - 1))
            && HONORIFICS.hold(tokens, last + 1)
            && !tokens.endsLine(last)
            && GivenNames.of(tokens, last).isPresent();
    return Optional.of(
        new Span(tokens.start(speaker.first()), tokens.end(alone ? last + 1 : last)));
  }
}
