// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
   * @param nominative whether it stands in the nominative
   * @param subject whether it may be the subject of its sentence (nominative, no preposition)
   */
  record Mention(
      Person person,
      Span span,
      int firstToken,
      int endToken,
      boolean nominative,
      boolean subject) {}

  private static final Endings ADJECTIVE_CASE = Endings.of("adjective-case-m", Folding.WORDS);
  private static final Endings ADJECTIVE = Endings.of("nominative-adjective", Folding.WORDS);

  private static final int LONGEST_ENDING = 3;

  private final String text;
  private final Tokens tokens;

  /** The last tokens of all full names in the nominative. */
  private final BitSet named;

  final String given;
  final String surnameStem;
  final List<Mention> mentions = new ArrayList<>();

  /** The last search that came upon the person, who is looked at once in each. */
  int search;

  private @Nullable Roles roles;
  private @Nullable ResolvedSpeaker resolved;

  Span nameSpan;
  boolean nameIsNominative;
  Gender gender;

  /** How many letters at the end of the first mention are a case by what the text has elsewhere. */
  int ending;

  Person(
      String text,
      Tokens tokens,
      BitSet named,
      String given,
      String surnameStem,
      Span nameSpan,
      Gender gender) {
    this.text = text;
    this.tokens = tokens;
    this.named = named;
    this.given = given;
    this.surnameStem = surnameStem;
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
    int longer = Math.max(given.length(), otherGiven.length());
    // Карл is no Катрин: the rest of a name is an ending.
    boolean ending = shared == shorter || longer - shared <= LONGEST_ENDING;
    return shared > 0 && (shorter == 1 || (ending && shared >= Math.max(2, shorter - 2)));
  }

  /** {@code А. Омаров}: whether the name so far begins with an initial. */
  boolean isInitialOnly() {
    return nameSpan.length() > 1 && text.charAt(nameSpan.start() + 1) == '.';
  }

  /** The roles that the text gives the person; to be asked for once all mentions are known. */
  Roles roles() {
    if (roles == null) {
      roles = rolesOf(mentions);
    }
    return roles;
  }

  /** The roles that some of the mentions give the person. */
  Roles rolesOf(List<Mention> some) {
    return RoleReading.of(tokens, some, named);
  }

  /** The person by name; to be asked for once all mentions are known. */
  ResolvedSpeaker resolved() {
    if (resolved == null) {
      resolved = ResolvedSpeaker.written(nominative(), nameSpan);
    }
    return resolved;
  }

  private String nominative() {
    if (nameIsNominative || mentions.isEmpty()) {
      return nameSpan.in(text);
    }
    Mention first = mentions.get(0);
    int last = first.endToken() - 1;
    String made = Nominative.of(tokens, first.firstToken(), first.endToken(), gender);
    made = tokens.isAllCaps(last) ? inCapitals(made) : made;
    if (ending > 0 && made.endsWith(tokens.surface(last))) {
      return made.substring(0, made.length() - ending);
    }
    boolean left = made.endsWith(tokens.surface(last)) && tokens.endsIn(last, ADJECTIVE_CASE);
    return left ? withSurname(made) : made;
  }

  /** {@code Айгуль СЕРИКОВОЙ}: the ending that the surname gets is in capitals, too. */
  private static String inCapitals(String name) {
    int surname = name.lastIndexOf(' ') + 1;
    return name.substring(0, surname) + name.substring(surname).toUpperCase(Locale.ROOT);
  }

  /** {@code Владимира Печёного}: the surname as it stands alone in the nominative. */
  private String withSurname(String made) {
    int space = made.lastIndexOf(' ');
    String stressed = made.substring(space + 1);
    if (gender == Gender.MASCULINE && Nominative.isStressedOnStem(stressed)) {
      return made.substring(0, space + 1) + Nominative.unstressed(stressed);
    }
    for (Mention mention : mentions) {
      boolean alone = mention.endToken() == mention.firstToken() + 1;
      if (alone && space > 0 && tokens.endsIn(mention.firstToken(), ADJECTIVE)) {
        return made.substring(0, space + 1) + tokens.surface(mention.firstToken());
      }
    }
    return made;
  }
}
