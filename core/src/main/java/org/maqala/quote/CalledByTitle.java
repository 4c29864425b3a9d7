// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.text.Span;

/**
 * The one whom a text calls by one name behind what he or she is, {@code певица | Молния | дала
 * концерт}, {@code папа римский | Пий | сказал}: whom {@code певица}, {@code папа} or {@code она}
 * stands for further on.
 */
final class CalledByTitle {
  private static final int FARTHEST = 400;
  private static final int LONGEST_PREDICATE = 3;
  private static final int SHORTEST_IN_I = 3;
  private final Tokens tokens;
  private final PersonIndex persons;
  private final QuotedStretches speech;
  private final RoleMatches matches;

  CalledByTitle(Tokens tokens, PersonIndex persons, QuotedStretches speech, RoleMatches matches) {
    this.tokens = tokens;
    this.persons = persons;
    this.speech = speech;
    this.matches = matches;
  }

  /** The last one whom the text calls so by a role like the one sought; empty if no one is. */
  Optional<Resolution> of(SoughtRole role) {
    boolean any = role.plural() || matches.isSpecific(role.speaker()) || isOwned(role);
    long fields = matches.fields(role.heads()) & WordClass.CALLINGS;
    return any
        ? Optional.empty()
        : last(tokens.from(role.at()), role.gender(), role.heads(), fields);
  }

  /** The last one of that gender whom the text calls so, for a pronoun. */
  Optional<Resolution> any(int at, Gender gender) {
    return last(tokens.from(at), gender, Set.of(), ~0L);
  }

  private boolean isOwned(SoughtRole role) {
    int first = role.speaker().first();
    return first > 0 && tokens.isAny(first - 1, WordClass.POSSESSIVES);
  }

  private Optional<Resolution> last(int at, Gender gender, Set<String> heads, long fields) {
    for (int i = at - 1; i >= Math.max(1, at - FARTHEST); i--) {
      int title = tokens.isCapitalized(i) ? title(i) : -1;
      if (title < 0 || !isName(i) || speech.contains(tokens.start(i))) {
        continue;
      }
      Gender own = gender(title);
      if (!Agreement.isOpposite(own, gender) && isOf(title, heads, fields) && isSubject(title, i)) {
        Span span = new Span(tokens.start(i), tokens.end(i));
        return Optional.of(Resolution.of(new ResolvedSpeaker(tokens.surface(i), span), own));
      }
    }
    return Optional.empty();
  }

  /** The role noun right before a name, or before one adjective; -1 if there is none. */
  private int title(int name) {
    int title = name - 1;
    title -= title > 0 && !tokens.isRole(title) ? 1 : 0;
    boolean role =
        tokens.isRole(title)
            && (title == name - 1 || NounPhrases.isAdjective(tokens, name - 1))
            && !tokens.hasKazakhLetter(title)
            && !tokens.endsLine(title)
            && !tokens.endsLine(name - 1)
            && RoleReading.isNominative(tokens, title);
    return role && mayBeName(name, tokens.isFeminineRole(title)) ? title : -1;
  }

  /** {@code Молния}, {@code Гарри}; {@code тренер | Зари}: of whom or what he is. */
  private boolean mayBeName(int i, boolean woman) {
    if (tokens.endsWith(i, "ы")) {
      return false;
    }
    if (tokens.endsWith(i, "и")) {
      // Гарри: no case of a Russian noun
      int last = tokens.end(i) - 1;
      return tokens.length(i) > SHORTEST_IN_I
          && tokens.letters()[last - 1] == tokens.letters()[last - 2];
    }
    return woman || !(tokens.endsWith(i, "а") || tokens.endsWith(i, "я"));
  }

  private boolean isName(int i) {
    return !tokens.isAllCaps(i)
        && tokens.length(i) > 2
        && tokens.organisation(i) == 0
        && !tokens.isPlace(i)
        && !tokens.isRole(i)
        && !tokens.isAny(i, NameFinder.NO_NAME)
        && !tokens.hasKazakhLetter(i)
        && !isWithinName(i);
  }

  private boolean isWithinName(int i) {
    int last = persons.indexBefore(i + 1) - 1;
    return last >= 0 && persons.mentions().get(last).endToken() > i;
  }

  /** Whether a verb follows the name, or one of saying stands before the title. */
  private boolean isSubject(int title, int name) {
    int next = name + 1;
    return (title > 0 && tokens.is(title - 1, WordClass.CUE))
        || FiniteVerbs.isPredicate(tokens, next, Math.min(tokens.size(), next + LONGEST_PREDICATE));
  }

  private boolean isOf(int title, Set<String> heads, long fields) {
    Set<String> own = new LinkedHashSet<>();
    RoleReading.collect(tokens, title, title + 1, own, new LinkedHashSet<>());
    return !Collections.disjoint(own, heads)
        || fields == ~0L
        || (matches.fields(own) & fields) != 0;
  }

  private Gender gender(int title) {
    return tokens.isFeminineRole(title) ? Gender.FEMININE : Gender.MASCULINE;
  }
}
