// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Objects;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * Who a quote is ascribed to, as far as the text says. Immutable.
 *
 * @param cue the reporting word: {@code сказал}, {@code деді}; empty for a quote in a paragraph or
 *     sentence of its own that goes on with the one before, and where a name stands alone; the same
 *     for two quotes that stand on either side of it, {@code «А», – сказал X. «Б».}
 * @param speaker the speaker as written beside the quote: a name, a role or a pronoun
 * @param resolved the person meant, by the name that the article gives; empty when it can't be
 *     known
 * @param withheld why {@code resolved} is empty; present exactly then
 * @param via the agency or paper that passes the words on, which is not their speaker
 */
public record Attribution(
    Optional<Span> cue,
    Optional<Span> speaker,
    Optional<ResolvedSpeaker> resolved,
    Optional<Withheld> withheld,
    Optional<String> via) {

  /** Of a quote that goes on with what one said just before; no words beside it say so. */
  static Attribution continued(ResolvedSpeaker who) {
    return new Attribution(
        Optional.empty(), Optional.empty(), Optional.of(who), Optional.empty(), Optional.empty());
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code withheld} is present beside a resolved speaker, or
   *     empty without one
   */
  public Attribution {
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(via, "via");
    if (resolved.isPresent() == withheld.isPresent()) {
      throw new IllegalArgumentException(
          "withheld must be present exactly where resolved is not, got " + resolved);
    }
  }
}
