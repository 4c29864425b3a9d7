// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Knows roles that can be no one's whom the text names: {@code судья заявила} where it names men
 * only. Such a role stands for itself; not so an office of state, whose holder is known.
 */
final class Nameless {
  private static final int MOST_BEFORE = 60;
  private static final int MOST_AHEAD = 20;
  private static final int FAR = 200;

  /** Offices that one person may hold by another of these names. */
  private static final Set<String> LEADING = ReportWords.set("leading");

  private static final long PUBLIC =
      WordClass.mask(
          WordClass.STATE, WordClass.LAW, WordClass.FORCE, WordClass.POWER, WordClass.LEARNING);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final RoleMatches matches;
  private final Lexicon lexicon = Lexicon.get();

  Nameless(Tokens tokens, PersonIndex persons, RoleMatches matches) {
    this.tokens = tokens;
    this.persons = persons;
    this.matches = matches;
  }

  /** Whether the role {@code speaker} gives before {@code at} is of someone without a name. */
  boolean holds(Speaker speaker, Set<String> heads, int at, Gender gender) {
    boolean office = (matches.classes(heads) & WordClass.STATE.bit()) != 0;
    boolean reporter =
        tokens.startsWith(speaker.end() - 1, "тілші")
            || (tokens.isAmidKazakh(speaker.first())
                && lexicon.is(WordClass.RELATIVE, heads.iterator().next()));
    if (reporter || (office && !matches.isSpecific(speaker))) {
      return false;
    }
    int before = persons.indexBefore(tokens.from(at));
    int end = Math.min(persons.mentions().size(), before + MOST_AHEAD);
    boolean narrow = isNarrow(speaker, heads);
    for (int i = Math.max(0, before - MOST_BEFORE); i < end; i++) {
      Mention mention = persons.mentions().get(i);
      Person person = mention.person();
      boolean skip =
          Agreement.isOpposite(person.gender, gender)
              || matches.isOwner(speaker, person)
              || isOwnerByGiven(speaker, person)
              || RoleReading.isCredit(tokens, mention.firstToken());
      if (!skip && (!narrow || mayBe(person, speaker, heads))) {
        return false;
      }
    }
    return !namesByGiven(tokens.from(at), gender);
  }

  /**
   * {@code деді | Президент}, in a Kazakh text that names no one at all; {@code деді | зейнеткер},
   * where it names none but those in office.
   */
  boolean isAlone(SoughtRole role) {
    Speaker speaker = role.speaker();
    Set<String> heads = role.heads();
    int at = role.at();
    int last = speaker.end() - 1;
    if (!tokens.isAmidKazakh(last) || speaker.oblique() || tokens.startsWith(last, "тілші")) {
      return false;
    }
    boolean relative = lexicon.is(WordClass.RELATIVE, heads.iterator().next());
    boolean common = !relative && (matches.classes(heads) & PUBLIC) == 0;
    int before = persons.indexBefore(tokens.from(at));
    int end = Math.min(persons.mentions().size(), before + MOST_AHEAD);
    for (int i = Math.max(0, before - MOST_BEFORE); i < end; i++) {
      Mention mention = persons.mentions().get(i);
      Person person = mention.person();
      if (!RoleReading.isCredit(tokens, mention.firstToken())
          && !matches.isOwner(speaker, person)
          && !(common && matches.holdsOffice(person))
          && !matches.isAgainst(person, role)) {
        return false;
      }
    }
    return !namesByGiven(tokens.from(at), Gender.UNKNOWN);
  }

  /** {@code отец | Куандыка}: a given name says whose. */
  private boolean isOwnerByGiven(Speaker speaker, Person person) {
    for (int i = speaker.first() + 1; i < speaker.end(); i++) {
      Optional<Given> given = tokens.isCapitalized(i) ? GivenNames.of(tokens, i) : Optional.empty();
      if (given.isPresent() && !person.given.isEmpty() && person.answersTo(given.get().key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the role says enough of whom it means to tell him from those of other roles. */
  private boolean isNarrow(Speaker speaker, Set<String> heads) {
    String stem = heads.iterator().next();
    boolean expert = lexicon.is(WordClass.EXPERT, stem) || matches.isAnyones(heads);
    return !expert && (matches.fields(heads) != 0 || matches.isSpecific(speaker));
  }

  /** {@code его | адвокат}: a pronoun says whose; who it stands for is another. */
  boolean isOwned(Speaker speaker) {
    int first = speaker.first();
    return tokens.isAny(first, WordClass.POSSESSIVES)
        || (first > 0 && tokens.isAny(first - 1, WordClass.POSSESSIVES));
  }

  private boolean mayBe(Person person, Speaker speaker, Set<String> heads) {
    Set<String> known = person.roles().heads;
    boolean owned = isOwned(speaker);
    boolean sameField = (matches.fields(known) & matches.fields(heads)) != 0;
    boolean apart = owned || matches.isSpecific(speaker);
    boolean alike = apart ? leads(known) && leads(heads) : sameField;
    return (known.isEmpty() && !owned) || !Collections.disjoint(known, heads) || alike;
  }

  /** {@code глава}, {@code президент}: of the same body it may be the same one. */
  private static boolean leads(Set<String> heads) {
    return !Collections.disjoint(heads, LEADING);
  }

  /** {@code 6-летний Алихан}: someone has a given name only. */
  private boolean namesByGiven(int end, Gender gender) {
    for (int i = end - 1; i >= Math.max(0, end - FAR); i--) {
      Optional<Given> given = tokens.isCapitalized(i) ? GivenNames.of(tokens, i) : Optional.empty();
      if (given.isPresent()
          && !isWithinName(i)
          && agrees(given.get(), gender)
          && persons.byName().byGiven(given.get().key()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Given given, Gender gender) {
    Gender own = given.feminine() ? Gender.FEMININE : Gender.MASCULINE;
    return !Agreement.isOpposite(own, gender);
  }

  private boolean isWithinName(int token) {
    int last = persons.indexBefore(token + 1) - 1;
    return last >= 0 && persons.mentions().get(last).endToken() > token;
  }
}
