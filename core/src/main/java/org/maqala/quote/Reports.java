// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.text.Span;

/** The reported statements found so far, each with its speaker resolved. */
final class Reports {
  private final Tokens tokens;
  private final SpeakerResolver resolver;
  private final List<IndirectAttribution> found = new ArrayList<>();

  Reports(Tokens tokens, SpeakerResolver resolver) {
    this.tokens = tokens;
    this.resolver = resolver;
  }

  List<IndirectAttribution> found() {
    return found;
  }

  /** Adds a statement with the speaker as written, who may be empty. */
  void add(IndirectAttribution.Type type, Cue cue, Speaker speaker) {
    Span words = span(cue.first(), cue.end());
    if (speaker.isEmpty()) {
      found.add(
          new IndirectAttribution(
              type,
              Optional.empty(),
              Optional.empty(),
              Optional.of(Withheld.NO_SPEAKER),
              words,
              words));
      return;
    }
    boolean free =
        type == IndirectAttribution.Type.ACCORDING_TO
            || type == IndirectAttribution.Type.AGENCY
            || type == IndirectAttribution.Type.HEADLINE_DASH;
    Resolution who =
        type == IndirectAttribution.Type.AGENCY
            ? resolver.agency(speaker)
            : resolver.resolve(
                speaker, words.start(), free ? Agreement.ANY : Agreement.of(tokens, cue.first()));
    resolver.tells(speaker, who);
    if (type != IndirectAttribution.Type.AGENCY) {
      resolver.said(words.start(), who);
    }
    Span whole = span(Math.min(cue.first(), speaker.first()), Math.max(cue.end(), speaker.end()));
    found.add(
        new IndirectAttribution(
            type,
            Optional.of(span(speaker.first(), speaker.end())),
            who.who(),
            who.withheld(),
            words,
            whole));
  }

  private Span span(int first, int end) {
    return new Span(tokens.start(first), tokens.end(end - 1));
  }
}
