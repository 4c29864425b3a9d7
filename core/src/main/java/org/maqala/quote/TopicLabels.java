// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;

/**
 * Says whose words stand behind a label that gives their topic alone, {@code О разводе: «…»}: of
 * the person whose words the text told last, if no one was quoted since.
 */
final class TopicLabels {
  private static final int LONGEST = 10;

  /** How many characters back that may be told. */
  private static final int FAR = 2500;

  private static final ReportWords TOPIC = ReportWords.of("topic");

  private final Reading reading;
  private final Tokens tokens;

  TopicLabels(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /** The one who spoke on the topic; empty if the quote has no such label. */
  Optional<ResolvedSpeaker> of(int quote, JudgedQuotes quotes, List<IndirectAttribution> told) {
    int open = quotes.found.get(quote).span().start();
    if (told.isEmpty() || !isBehindTopic(open)) {
      return Optional.empty();
    }
    IndirectAttribution last = told.get(told.size() - 1);
    int from = last.span().start();
    boolean near = open - from < FAR && last.type() != IndirectAttribution.Type.AGENCY;
    for (int i = quote - 1; near && i >= 0 && quotes.found.get(i).span().start() > from; i--) {
      near = quotes.get(i).cue().isEmpty() || !quotes.get(i).isSpeech();
    }
    return near ? last.resolved() : Optional.empty();
  }

  /** {@code | О разводе: «}, at the start of a paragraph. */
  private boolean isBehindTopic(int open) {
    int first = tokens.from(reading.paragraphStart(open));
    int colon = tokens.from(open) - 1;
    boolean label = colon > first && colon - first <= LONGEST && tokens.is(colon, ':');
    boolean topic = label && TOPIC.hold(tokens, first);
    for (int i = first; topic && i < colon; i++) {
      topic = tokens.isWord(i) && !tokens.is(i, WordClass.CUE);
    }
    return topic;
  }
}
