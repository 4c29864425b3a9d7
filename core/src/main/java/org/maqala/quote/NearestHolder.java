// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Finds whom a role means that the text gives no one: the one last spoken of, if nothing the text
 * says of him speaks against it.
 */
final class NearestHolder {
  private static final ReportWords PRESIDES = ReportWords.of("presides");

  private final Tokens tokens;
  private final Discourse discourse;
  private final RoleMatches matches;
  private final Experts experts;

  NearestHolder(Tokens tokens, Discourse discourse, RoleMatches matches, Experts experts) {
    this.tokens = tokens;
    this.discourse = discourse;
    this.matches = matches;
    this.experts = experts;
  }

  /** The one near whom the role may mean; empty if it may mean no one or several. */
  Optional<Resolution> of(SoughtRole role) {
    Optional<Resolution> one = role.expert() ? expert(role) : other(role);
    return one.filter(
        who -> who.person().filter(person -> matches.isAgainst(person, role)).isEmpty());
  }

  private Optional<Resolution> expert(SoughtRole role) {
    int at = role.at();
    Gender gender = role.gender();
    return experts
        .onlyOne(at, gender)
        .or(() ->
            discourse.nearest(at, gender, true).filter(last -> experts.mayBe(last, role.speaker())))
        .or(() -> subject(role))
        .or(() -> experts.lastHeard(at, gender))
        .or(() -> discourse.only(at, gender, experts::isLearned).map(Resolution::of))
        .or(() -> sameField(role));
  }

  private Optional<Resolution> other(SoughtRole role) {
    int at = role.at();
    Gender gender = role.gender();
    Optional<Resolution> last = discourse.lastSaid(at, gender);
    Optional<Resolution> said = last.filter(who -> mayHold(who, role.heads()));
    return discourse
        .nearest(at, gender, false)
        .filter(near -> fits(near, role))
        .flatMap(near -> heard(near, role, said))
        .or(() -> subject(role))
        .or(() -> said.filter(who -> fits(who, role)))
        .or(() -> last.isPresent() ? Optional.empty() : onlyOneWhoActs(role))
        .or(() -> sameField(role));
  }

  private boolean fits(Resolution who, SoughtRole role) {
    return matches.fits(who, role.heads(), role.words(), role.speaker());
  }

  private Optional<Resolution> subject(SoughtRole role) {
    return matches.isAnyones(role.heads()) ? discourse.subjectBefore(role.at()) : Optional.empty();
  }

  private Optional<Resolution> sameField(SoughtRole role) {
    return matches
        .onlyOne(role.heads(), role.speaker(), role.at(), role.gender())
        .map(Resolution::of);
  }

  private Optional<Resolution> onlyOneWhoActs(SoughtRole role) {
    return discourse
        .only(
            role.at(),
            role.gender(),
            who -> acts(who) && matches.fits(who, role.heads(), role.words(), role.speaker()))
        .map(Resolution::of);
  }

  /**
   * The one a role may mean who is only the nearest: whom the text gives no role is meant only as
   * the one who spoke last, and where another may hold the role who spoke last, none is.
   */
  private Optional<Resolution> heard(
      Resolution nearest, SoughtRole role, Optional<Resolution> holder) {
    int at = role.at();
    Gender gender = role.gender();
    Optional<Resolution> speaker = discourse.lastSaid(at, gender);
    boolean same = speaker.isPresent() && speaker.get().person().equals(nearest.person());
    if (same || discourse.lastSays(at, gender) || isSubjectOfField(nearest, role)) {
      return Optional.of(nearest);
    }
    if (RoleResolver.isUnknown(nearest)) {
      return speaker.isPresent()
          ? holder
          : discourse
              .nearest(at, gender, true)
              .filter(who -> !discourse.hasOthers(who, at, gender));
    }
    return holder.isPresent() ? Optional.empty() : Optional.of(nearest);
  }

  /**
   * {@code Врач Анна Ким не согласна. «…», – сказала терапевт}: whether the sentence before is of
   * one whose role is of the same field, though another spoke before.
   */
  private boolean isSubjectOfField(Resolution nearest, SoughtRole role) {
    return mayHold(nearest, role.heads())
        && discourse
            .subjectBefore(role.at())
            .filter(who -> who.person().equals(nearest.person()))
            .isPresent();
  }

  /** Whether the text gives one a role, or says that he does something. */
  private boolean acts(Person person) {
    return !person.roles().heads.isEmpty()
        || person.mentions.stream().anyMatch(name -> name.subject() || presides(name));
  }

  /** {@code под председательством | Ерлана Омарова}. */
  private boolean presides(Mention name) {
    return name.firstToken() > 0 && PRESIDES.hold(tokens, name.firstToken() - 1);
  }

  /** Whether the text gives one a role of the same field: a governor heads a region. */
  boolean mayHold(Resolution who, Set<String> heads) {
    return who.person()
        .filter(person ->
            (matches.classes(heads) & matches.classes(person.roles().heads) & WordClass.FIELDS)
                != 0)
        .isPresent();
  }
}
