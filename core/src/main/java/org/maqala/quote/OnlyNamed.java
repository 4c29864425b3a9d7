// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Says whom a role means in a Kazakh text that has named one person so far: {@code Кәсіпкер Ерлан
 * Омаров … деді | шаруа}. It is that person, unless the role is of another walk of life.
 */
final class OnlyNamed {
  private static final String ENVOY = "өкіл";
  private static final String ACTIVIST = "белсенді";
  private static final String AUTHOR = "автор";
  private static final Set<String> ELDERS = ReportWords.set("kk-elder");

  /** Where one works who is also called a teacher. */
  private static final Set<String> SCHOOLS = ReportWords.set("kk-school");

  private static final Set<String> FARMERS = ReportWords.set("kk-farmer");
  private static final String FARM = "шаруа";

  private final Tokens tokens;
  private final Discourse discourse;
  private final RoleMatches matches;

  OnlyNamed(Tokens tokens, Discourse discourse, RoleMatches matches) {
    this.tokens = tokens;
    this.discourse = discourse;
    this.matches = matches;
  }

  /** The only person named before who may be called so; empty if the role may be another's. */
  Optional<Resolution> of(SoughtRole role) {
    if (!isBare(role)) {
      return Optional.empty();
    }
    int at = role.at();
    return discourse
        .only(at, Gender.UNKNOWN, person -> true)
        .filter(person -> !Agreement.isOpposite(person.gender, role.gender()))
        .filter(person -> matches.isSubject(person, at) && maySpeak(person, at))
        .filter(person -> mayBe(person, role))
        .map(Resolution::of);
  }

  /** A role of one, in the nominative, that names no owner and says of no one that he is new. */
  private boolean isBare(SoughtRole role) {
    Speaker speaker = role.speaker();
    boolean bare =
        tokens.isAmidKazakh(role.head())
            && !speaker.oblique()
            && !role.plural()
            && !role.is(WordClass.RELATIVE)
            && speaker.via().isEmpty();
    for (int i = speaker.first(); bare && i < speaker.end(); i++) {
      bare =
          !tokens.isAny(i, WordClass.POSSESSIVES)
              && !tokens.is(i, WordClass.QUANTIFIER)
              && !tokens.isNumber(i)
              && !KazakhForms.isParticiple(tokens, i)
              && !(KazakhForms.isGenitive(tokens, i) && i < role.head());
    }
    return bare && !matches.isSpecific(speaker);
  }

  /** Whether no one else spoke last. */
  private boolean maySpeak(Person person, int at) {
    return discourse
        .lastSaid(at, Gender.UNKNOWN)
        .map(who -> who.person().equals(Optional.of(person)))
        .orElse(true);
  }

  private boolean mayBe(Person person, SoughtRole role) {
    Set<String> known = person.roles().heads;
    long his = matches.classes(known);
    long sought = matches.classes(role.heads());
    if (role.is(WordClass.INDEFINITE)) {
      return mayBeCalled(role.stem(), known, his);
    }
    if (!matches.mayHold(person, role)) {
      return false;
    }
    if (known.isEmpty()) {
      return (sought & WordClass.OFFICES) == 0;
    }
    if (tellSame(person.roles().words, role) || (known.contains(FARM) && isFarmer(role))) {
      return true;
    }
    boolean sameField = (his & sought & WordClass.FIELDS) != 0;
    boolean office = ((his | sought) & (WordClass.OFFICES | WordClass.POWER.bit())) != 0;
    boolean plain = (his & WordClass.FIELDS) == 0 && (sought & WordClass.FIELDS) == 0;
    return sameField || (plain && !office);
  }

  /**
   * {@code «Дала» шаруа қожалығының басшысы … шаруа}, {@code … қожалық иесі}, {@code мектеп
   * директоры … педагог}: whether the words of a known role tell of the one sought.
   */
  private boolean tellSame(Set<String> known, SoughtRole role) {
    boolean named = RoleReading.holds(known, RoleReading.shared(tokens, role.head()));
    boolean words =
        !role.words().isEmpty()
            && role.words().stream().allMatch(word -> RoleReading.holds(known, word));
    boolean learned = (matches.classes(role.heads()) & WordClass.LEARNING.bit()) != 0;
    boolean farmer = isFarmer(role) && RoleReading.holds(known, FARM);
    return named || words || farmer || (learned && teaches(known));
  }

  private static boolean teaches(Set<String> known) {
    return !known.isEmpty()
        && SCHOOLS.stream().anyMatch(school -> RoleReading.holds(known, school));
  }

  private static boolean isFarmer(SoughtRole role) {
    return !Collections.disjoint(role.heads(), FARMERS);
  }

  /** {@code өкіл}, {@code автор}, {@code ақсақал}: what few are called who have another role. */
  private static boolean mayBeCalled(String stem, Set<String> known, long his) {
    if (stem.startsWith(ENVOY)) {
      return (his & WordClass.POWER.bit()) != 0 && (his & WordClass.STATE.bit()) == 0;
    }
    if (stem.equals(AUTHOR)) {
      return (his & WordClass.ARTS.bit()) != 0;
    }
    if (stem.equals(ACTIVIST)) {
      return (his & (WordClass.OFFICES | WordClass.POWER.bit())) == 0;
    }
    return ELDERS.contains(stem) && !Collections.disjoint(known, ELDERS);
  }
}
