// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Speech that a dash opens behind a colon and who speaks, {@code Ерлан Омаров, дәрігер: – …}, in
 * the same paragraph or the one below. It fills its paragraph if nothing but the speaker stands
 * before it there; else its paragraph is one of a text that lost its line ends, where only its
 * first sentence is certain, and in Kazakh what goes on in the first person.
 */
final class LabelledSpeech {
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST_SPEAKER = 25;

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final SpeechEnds ends;
  private final LabelsAlone alone;
  private final LabelLines lines;

  LabelledSpeech(Reading reading, CueFinder cues, SpeakerFinder speakers, SpeechEnds ends) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
    this.speakers = speakers;
    this.ends = ends;
    this.alone = new LabelsAlone(reading, cues, speakers);
    this.lines = new LabelLines(reading);
  }

  /** The stretches of speech, in order; those below a line of its own among them. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>(alone.spans());
    for (int a = 0; a < tokens.anchors.size(); a++) {
      int dash = tokens.anchors.get(a);
      if (dash > 0
          && dash + 1 < tokens.size()
          && tokens.isDash(dash)
          && (tokens.is(dash - 1, ':') || lines.above(dash) >= 0)) {
        behind(dash, a).ifPresent(spans::add);
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private Optional<Span> behind(int dash, int anchor) {
    int start = tokens.start(dash + 1);
    int paragraph = reading.paragraphStart(start);
    // – Жылдан жылға артуда; – 250 гектар жеріміз бар
    boolean sentence = tokens.isCapitalized(dash + 1) || tokens.isNumber(dash + 1);
    boolean opens = sentence && tokens.start(dash) >= paragraph;
    Optional<Cue> cue = opens ? cues.before(start) : Optional.empty();
    if (cue.isEmpty() || dash - cue.get().from() > LONGEST_SPEAKER) {
      return Optional.empty();
    }
    if (!isSpeaker(speakers.find(cue.get()), dash) || (cue.get().hasWords() && isListed(start))) {
      return Optional.empty();
    }
    boolean whole =
        tokens.from(paragraph) == dash
            || (tokens.from(paragraph) == cue.get().from() && !isFollowed(anchor));
    int end = whole ? reading.paragraphEnd(start) : ends.afterLabel(start);
    Span span = new Span(start, Chars.skipSpacesBack(reading.text, end, start));
    boolean stops = Chars.isSentenceEnd(reading.text.charAt(span.end() - 1));
    boolean words = tokens.from(span.end()) - dash > FEWEST_WORDS;
    return stops && words ? Optional.of(span) : Optional.empty();
  }

  /** A certain speaker, or any name with a role behind it. */
  private boolean isSpeaker(Speaker speaker, int dash) {
    return !speaker.isEmpty()
        && !tokens.is(speaker.first(), WordClass.SELF)
        && (speakers.isCertain(speaker) || isOfRole(speaker, dash));
  }

  /** {@code АСАН ЕРЖАН|, шаруа қожалығының басшысы, Қызылту ауданы: –}: with what he is. */
  private boolean isOfRole(Speaker speaker, int dash) {
    boolean role = tokens.isRole(dash - 2);
    boolean apposed = tokens.is(speaker.end(), ',');
    for (int i = speaker.end() + 1; apposed && !role && i < dash; i++) {
      role = tokens.isRole(i);
    }
    return role;
  }

  /** Whether someone else's label stands in the rest of the paragraph. */
  private boolean isFollowed(int anchor) {
    int end = reading.paragraphEnd(tokens.start(tokens.anchors.get(anchor)));
    for (int a = anchor + 1; a < tokens.anchors.size(); a++) {
      int dash = tokens.anchors.get(a);
      if (tokens.start(dash) >= end) {
        break;
      }
      if (tokens.isDash(dash) && tokens.is(dash - 1, ':')) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next paragraph begins with a dash too, as the items of a list do. */
  private boolean isListed(int start) {
    int next = tokens.from(reading.paragraphEnd(start));
    return next < tokens.size() && tokens.isDash(next);
  }
}
