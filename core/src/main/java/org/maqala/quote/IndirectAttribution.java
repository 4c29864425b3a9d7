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
 * @param resolved the person meant, by name; empty when it can't be known
 * @param cue the words that report: {@code по мнению}, {@code отметил}, {@code айтуынша}
 * @param span the whole construction, cue and speaker
 */
public record IndirectAttribution(
    Type type, Optional<Span> speaker, Optional<ResolvedSpeaker> resolved, Span cue, Span span) {

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

  /** Checks the components. */
  public IndirectAttribution {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(resolved, "resolved");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(span, "span");
  }
}
