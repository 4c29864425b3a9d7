// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Speech below a line that says nothing but who speaks, {@code Ерлан Омаров, Қызылту ауылының
 * тұрғыны:}, as the pages of broadcasters set it: the whole of the next paragraph, which neither a
 * dash nor a mark opens.
 */
final class LabelsAlone {
  private static final int LONGEST_LABEL = 25;
  private static final int FEWEST_WORDS = 4;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;

  LabelsAlone(Reading reading, CueFinder cues, SpeakerFinder speakers) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
  }

  /** The stretches of speech, in order. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int p = 0; p + 1 < reading.paragraphs.size(); p++) {
      if (reading.text.charAt(reading.paragraphs.end(p) - 1) == ':' && isLabel(p)) {
        below(p + 1).ifPresent(spans::add);
      }
    }
    return spans;
  }

  /** Whether a paragraph is someone's name, with what he is, and a colon. */
  private boolean isLabel(int paragraph) {
    int from = tokens.from(reading.paragraphs.start(paragraph));
    int colon = tokens.from(reading.paragraphs.end(paragraph)) - 1;
    if (colon - from < 2 || colon - from > LONGEST_LABEL || !tokens.isCapitalized(from)) {
      return false;
    }
    Optional<Cue> cue = cues.before(reading.paragraphs.start(paragraph + 1));
    if (cue.isEmpty() || cue.get().kind() != Cue.Kind.NAME_BEFORE || cue.get().from() != from) {
      return false;
    }
    Speaker speaker = speakers.find(cue.get());
    boolean named = !speaker.isEmpty() && tokens.isCapitalized(speaker.end() - 1);
    boolean apposed = tokens.is(speaker.end(), ',') || tokens.is(speaker.end(), '(');
    return named && speaker.first() == from && (apposed || isWhole(speaker, colon));
  }

  /** {@code Аудан әкімі Ерлан Омаров:}. */
  private boolean isWhole(Speaker speaker, int colon) {
    return speaker.end() == colon && speakers.isPerson(speaker);
  }

  private Optional<Span> below(int paragraph) {
    Span span = new Span(reading.paragraphs.start(paragraph), reading.paragraphs.end(paragraph));
    int first = tokens.from(span.start());
    int end = tokens.from(span.end());
    boolean opens = tokens.isCapitalized(first) && end - first > FEWEST_WORDS;
    char last = reading.text.charAt(span.end() - 1);
    boolean stops = Chars.isSentenceEnd(last) && !tokens.is(end - 1, ':');
    return opens && stops ? Optional.of(span) : Optional.empty();
  }
}
