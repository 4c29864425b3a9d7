// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.maqala.text.Span;

/**
 * A stretch of text between quotation marks: speech, or a name, or a term. All spans are in UTF-16
 * code units of the text that was given. Immutable.
 *
 * @param id the quote's place among the quotes of its text, from 0, in order of their starts
 * @param parent the {@code id} of the innermost quote that this one lies in; empty at the outermost
 *     level
 * @param kind what the marks are for
 * @param span the quote with its marks; where a mark is missing the span ends where the text does,
 *     and where one mark closes two quotes both spans hold it
 * @param inner the quote without its marks
 * @param parts what was said, in order: one span, equal to {@code inner}, or for a split utterance
 *     ({@code «П, – сказал он, – п»}) each part without the author's words between
 * @param flags what is unusual about the marks
 * @param attribution who is quoted and how: of speech, empty where the text around gives neither a
 *     cue nor a speaker; of a term at the outermost level, present where the sentence around it
 *     surely tells whose words they are, {@code X отметил, что рост «незначительный»}; never of a
 *     name or of marks that quote nothing
 * @param why what spoke for the kind, and against it
 */
public record Quote(
    int id,
    OptionalInt parent,
    Kind kind,
    Span span,
    Span inner,
    List<Span> parts,
    Set<Flag> flags,
    Optional<Attribution> attribution,
    Evidence why) {

  /** What quotation marks are for. */
  public enum Kind {
    /** Words that someone said or wrote. */
    SPEECH,
    /** The name of an organisation, a work, an event, a product. */
    NAME,
    /** A word or phrase that is mentioned, coined or meant ironically. */
    TERM,
    /** Marks that quote nothing. */
    OTHER
  }

  /** What is unusual about the marks of a quote. */
  public enum Flag {
    /** One mark closes (or opens) this quote and the one around it: {@code АО «НАК «Ромашка»}. */
    SHARED_MARK,
    /** The opening mark is missing; the quote starts where its sentence does. */
    MISSING_OPEN,
    /** The closing mark is missing; the quote ends where its sentence or paragraph does. */
    MISSING_CLOSE,
    /**
     * There are no marks: {@code — Приду завтра, — сказал он.}, {@code Жол керек, – деді әкім.} The
     * quote is what was said, without the dash before it.
     */
    UNMARKED
  }

  /**
   * Checks the components and copies the collections.
   *
   * @throws IllegalArgumentException if {@code id} is negative, {@code inner} reaches out of {@code
   *     span}, or {@code parts} is empty
   */
  public Quote {
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(attribution, "attribution");
    Objects.requireNonNull(why, "why");
    if (id < 0) {
      throw new IllegalArgumentException("id must not be negative, got " + id);
    }
    if (!span.contains(inner)) {
      throw new IllegalArgumentException("inner " + inner + " must lie within span " + span);
    }
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts must not be empty");
    }
    flags = Set.copyOf(flags);
  }
}
