// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.maqala.text.Span;

/** Someone the text names: the mentions so far, and what they say together. Being built. */
final class Person {
  /** What is known of the gender. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  /**
   * A place where the person is named.
   *
   * @param person who
   * @param span the name
   * @param firstToken the first token of the name
   * @param endToken the token after the name
   * @param subject whether it may be the subject of its sentence (nominative, no preposition)
   */
  record Mention(Person person, Span span, int firstToken, int endToken, boolean subject) {}

  final String given;
  final String surnameStem;
  final List<Mention> mentions = new ArrayList<>();

  /** The stems of the role nouns that stand before the name. */
  final Set<String> roleHeads = new LinkedHashSet<>();

  /** The other words of those roles, cut to what their case forms share. */
  final Set<String> roleWords = new LinkedHashSet<>();

  /** The countries that those roles are of. */
  final Set<String> countries = new LinkedHashSet<>();

  String name;
  Span nameSpan;
  boolean nameIsNominative;
  Gender gender;

  Person(String given, String surnameStem, String name, Span nameSpan, Gender gender) {
    this.given = given;
    this.surnameStem = surnameStem;
    this.name = name;
    this.nameSpan = nameSpan;
    this.gender = gender;
  }

  /** Whether a given name in any case form, or an initial, may be this person's. */
  boolean answersTo(String otherGiven) {
    if (given.isEmpty() || otherGiven.isEmpty()) {
      return true;
    }
    int shared = 0;
    int shorter = Math.min(given.length(), otherGiven.length());
    while (shared < shorter && given.charAt(shared) == otherGiven.charAt(shared)) {
      shared++;
    }
    return shared > 0 && (shorter == 1 || shared >= Math.max(2, shorter - 2));
  }

  ResolvedSpeaker resolved() {
    return ResolvedSpeaker.written(name, nameSpan);
  }
}
