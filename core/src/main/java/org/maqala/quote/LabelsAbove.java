// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Says whose words a Russian paragraph of speech is by the line above it, or the two lines, that
 * hold nothing but a name and what its bearer is: {@code Олег Котов ¶ режиссёр ¶ «Мы снимали его
 * три года».}
 */
final class LabelsAbove {
  private static final int LONGEST = 16;

  private final Reading reading;
  private final Tokens tokens;
  private final PersonIndex persons;

  LabelsAbove(Reading reading, PersonIndex persons) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.persons = persons;
  }

  /** The one named above a quote that its paragraph opens with; empty if no line names one. */
  Optional<ResolvedSpeaker> of(Found quote) {
    int open = quote.span().start();
    int paragraph = reading.paragraphAt(open);
    int start = reading.paragraphs.start(paragraph);
    boolean opens =
        start == open
            || (Chars.isDash(reading.text.charAt(start))
                && Chars.skipSpaces(reading.text, start + 1, open) == open);
    if (!opens || paragraph == 0 || !isLine(paragraph - 1)) {
      return Optional.empty();
    }
    Optional<Mention> name = name(paragraph - 1);
    if (name.isPresent()) {
      return name.filter(one -> isApposed(one, paragraph - 1)).map(LabelsAbove::who);
    }
    boolean role = paragraph > 1 && isRole(paragraph - 1) && isLine(paragraph - 2);
    return role
        ? name(paragraph - 2)
            .filter(one -> one.endToken() == endOf(paragraph - 2))
            .map(LabelsAbove::who)
        : Optional.empty();
  }

  private static ResolvedSpeaker who(Mention name) {
    return name.person().resolved();
  }

  /** Whether a paragraph is a few words and no sentence. */
  private boolean isLine(int paragraph) {
    char last = reading.text.charAt(reading.paragraphs.end(paragraph) - 1);
    boolean sentence = Chars.isSentenceEnd(last) || last == ':' || last == ';';
    return !sentence && endOf(paragraph) - startOf(paragraph) <= LONGEST;
  }

  /** The only person whom a line names, with whose name it begins. */
  private Optional<Mention> name(int line) {
    return persons
        .lastWithin(startOf(line), endOf(line))
        .filter(name -> name.nominative() && name.firstToken() == startOf(line));
  }

  /** {@code Олег Котов|, режиссёр}. */
  private boolean isApposed(Mention name, int line) {
    int comma = name.endToken();
    return tokens.is(comma, ',') && holdsRole(comma + 1, endOf(line));
  }

  private boolean isRole(int line) {
    int first = startOf(line);
    return holdsRole(first, endOf(line)) && persons.lastWithin(first, endOf(line)).isEmpty();
  }

  /** Whether the words begin with a role, behind adjectives, and hold no verb. */
  private boolean holdsRole(int from, int to) {
    int role = from;
    while (role < to - 1 && !tokens.isRole(role) && NounPhrases.isAdjective(tokens, role)) {
      role++;
    }
    boolean holds = role < to && tokens.isRole(role) && RoleReading.isNominative(tokens, role);
    for (int i = role + 1; holds && i < to; i++) {
      holds = !tokens.is(i, WordClass.CUE) && !tokens.is(i, "что");
    }
    return holds;
  }

  private int startOf(int paragraph) {
    return tokens.from(reading.paragraphs.start(paragraph));
  }

  private int endOf(int paragraph) {
    return tokens.from(reading.paragraphs.end(paragraph));
  }
}
