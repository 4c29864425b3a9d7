// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.Set;
import org.maqala.quote.Person.Gender;

/**
 * Says whom {@code собеседница издания} stands for: the one who spoke last and is named. One whose
 * words the text has from a source without a name stays without one.
 */
final class Interlocutors {
  private static final int FAR = 400;
  private static final int NEAR = 100;

  /** Roles of those who are not to be named. */
  private static final Set<String> ANONYMOUS = ReportWords.set("anonymous");

  private final Tokens tokens;
  private final Discourse discourse;
  private final Lexicon lexicon = Lexicon.get();

  Interlocutors(Tokens tokens, Discourse discourse) {
    this.tokens = tokens;
    this.discourse = discourse;
  }

  /** Whether a role noun is of one who speaks with a journalist. */
  boolean isOne(String stem) {
    return lexicon.is(WordClass.INDEFINITE, stem) && lexicon.is(WordClass.EXPERT, stem);
  }

  /** Whether a role noun is of one who is not to be named. */
  static boolean isAnonymous(String stem) {
    return ANONYMOUS.contains(stem);
  }

  /** The one meant at {@code at}; empty if it is no one whom the text names. */
  Optional<Resolution> before(int at, Gender gender) {
    Optional<Resolution> nearest =
        discourse.nearest(at, gender, false).filter(who -> who.person().isPresent());
    boolean spoke = discourse.lastSays(at, gender) || discourse.isLastSaid(nearest, at, gender);
    return spoke && !isAnonymous(at) && !hasOther(nearest, at) ? nearest : Optional.empty();
  }

  /** {@code Анна Ким рассказала … – отметил | собеседник}: whether another spoke since. */
  private boolean hasOther(Optional<Resolution> nearest, int at) {
    Optional<Person> last = discourse.nearest(at, Gender.UNKNOWN, true).flatMap(Resolution::person);
    return discourse.lastSays(at, Gender.UNKNOWN)
        && last.isPresent()
        && !last.equals(nearest.flatMap(Resolution::person));
  }

  private boolean isAnonymous(int at) {
    int here = tokens.from(at);
    int end = Math.min(tokens.size(), here + NEAR);
    for (int i = Math.max(0, here - FAR); i < end; i++) {
      if (tokens.isRole(i) && isAnonymous(tokens.roleStem(i))) {
        return true;
      }
    }
    return false;
  }
}
