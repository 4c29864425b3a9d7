// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Objects;
import java.util.Optional;
import org.maqala.text.Span;

/**
 * A place where the text reports what someone said without quoting it. Immutable.
 *
 * @param type the construction
 * @param speaker the speaker as written; empty where the construction names none
 * @param resolved the person, body or agency meant, by name; empty when it can't be known
 * @param withheld why {@code resolved} is empty; present exactly then
 * @param cue the words that report: {@code по мнению}, {@code отметил}, {@code айтуынша}
 * @param span the whole construction, cue and speaker
 */
public record IndirectAttribution(
    Type type,
    Optional<Span> speaker,
    Optional<ResolvedSpeaker> resolved,
    Optional<Withheld> withheld,
    Span cue,
    Span span) {

  /** The construction that reports. */
  public enum Type {
    /** {@code по словам X}, {@code X-тің айтуынша}. */
    ACCORDING_TO,
    /** {@code как отметил X}. */
    AS_SAID,
    /** {@code X отметил, что …}, {@code X жолдың жөнделетінін айтты}. */
    VERB_CLAUSE,
    /** {@code X рассказал о …}. */
    VERB_TOPIC,
    /** {@code Об этом сообщил X}. */
    BACK_REFERENCE,
    /** {@code X подчеркнул значение реформы}. */
    VERB_OBJECT,
    /** {@code Добыча вырастет, рассказал X}. */
    AFTER_CLAUSE,
    /** {@code Дорогу починят – X}, in a headline; the cue is the dash. */
    HEADLINE_DASH,
    /** {@code передает агентство}, {@code деп хабарлайды}. */
    AGENCY
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code withheld} is present beside a resolved speaker, or
   *     empty without one
   */
  public IndirectAttribution {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(span, "span");
    if (resolved.isPresent() == withheld.isPresent()) {
      throw new IllegalArgumentException(
          "withheld must be present exactly where resolved is not, got " + resolved);
    }
  }
}
