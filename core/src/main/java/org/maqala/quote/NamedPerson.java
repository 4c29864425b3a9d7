// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Objects;
import org.maqala.text.Span;

/**
 * Someone a text names, with all places where it does. Immutable.
 *
 * @param name the name in the nominative as the text first gives it, or in the nominative made by
 *     rule where it never stands so; a full name goes before an initial
 * @param span where in the text {@code name} was taken from
 * @param gender what the name, or a verb beside it, says of the gender
 * @param mentions where the name stands, in any case form, full or as a surname alone, in order
 */
public record NamedPerson(String name, Span span, Gender gender, List<Span> mentions) {

  /** What is known of a person's gender. */
  public enum Gender {
    /** A man's name. */
    MASCULINE,
    /** A woman's name. */
    FEMININE,
    /** Nothing tells. */
    UNKNOWN
  }

  /** Copies the list. */
  public NamedPerson {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(gender, "gender");
    mentions = List.copyOf(mentions);
  }

  static NamedPerson of(Person person) {
    ResolvedSpeaker resolved = person.resolved();
    return new NamedPerson(
        resolved.name(),
        resolved.span(),
        Gender.valueOf(person.gender.name()),
        person.mentions.stream().map(Person.Mention::span).sorted().toList());
  }
}
