// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Tells offices apart that one person hardly holds at a time: a deputy is not who is deputised. */
final class Ranks {
  private static final String VICE = "вице-";
  private static final String DEPUTY = "орынбасар";
  private static final Set<String> LEGISLATORS = ReportWords.set("legislates");
  private static final Set<String> GOVERNORS = ReportWords.set("governs");
  private static final Set<String> SERVANTS = ReportWords.set("serves");

  private Ranks() {}

  static boolean legislates(Set<String> heads) {
    return !Collections.disjoint(heads, LEGISLATORS);
  }

  /** {@code қызметкері}: whether role nouns tell no more than that one serves somewhere. */
  static boolean serve(Set<String> heads) {
    return SERVANTS.containsAll(heads);
  }

  /** {@code депутат} is no minister, nor the other way round. */
  static boolean areOfOtherPowers(Set<String> heads, Set<String> known) {
    boolean legislates = legislates(heads);
    boolean governs = !Collections.disjoint(heads, GOVERNORS);
    boolean other = legislates ? !governs : governs;
    return other
        && Collections.disjoint(known, legislates ? LEGISLATORS : GOVERNORS)
        && !Collections.disjoint(known, legislates ? GOVERNORS : LEGISLATORS);
  }

  /** {@code вице-министр} is no minister, {@code әкім} and {@code басқарма бастығы} are none. */
  static boolean areOfOtherOffices(Set<String> heads, Set<String> known) {
    Set<String> offices = offices(heads);
    Set<String> others = offices(known);
    boolean apart =
        !offices.isEmpty() && !others.isEmpty() && Collections.disjoint(offices, others);
    boolean below = !offices.isEmpty() && !known.isEmpty() && SERVANTS.containsAll(known);
    return apart || below || (isDeputy(heads) && !isDeputy(known) && !others.isEmpty());
  }

  private static boolean isDeputy(Set<String> heads) {
    return heads.stream().anyMatch(head -> head.startsWith(VICE) || head.equals(DEPUTY));
  }

  /** The offices among role nouns, a deputy's with the one that he stands in for. */
  private static Set<String> offices(Set<String> heads) {
    Set<String> offices = new HashSet<>();
    for (String head : heads) {
      String office = head.startsWith(VICE) ? head.substring(VICE.length()) : head;
      if (GOVERNORS.contains(head) || GOVERNORS.contains(office)) {
        offices.add(office);
      }
    }
    return offices;
  }
}
