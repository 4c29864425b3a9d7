// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells by the words beside them whether two offices are one: {@code глава Минфина} is the minister
 * of finance and no other, {@code президент НОК} heads the national Olympic committee.
 */
final class Offices {
  private static final Set<String> MINISTERS = ReportWords.set("minister");
  private static final Set<String> FIELDS = ReportWords.set("ministry-field");
  private static final Set<String> LEADING = ReportWords.set("leading");
  private static final String MINISTRY = "мин";
  private static final int SHORTEST = 3;
  private static final int SHORTEST_ACRONYM = 2;

  /** The parts that one has in court; who has one of them has no other. */
  private static final List<Set<String>> PARTS =
      List.of(
          ReportWords.set("judges"),
          ReportWords.set("prosecutes"),
          ReportWords.set("defends"),
          ReportWords.set("accused"),
          ReportWords.set("victims"),
          ReportWords.set("investigates"));

  private Offices() {}

  /** Whether both are ministers, and of different fields. */
  static boolean areOfOtherFields(
      Set<String> heads, Set<String> words, Set<String> known, Set<String> knownWords) {
    boolean ministers =
        !Collections.disjoint(heads, MINISTERS) && !Collections.disjoint(known, MINISTERS);
    return ministers && tellField(words) && tellField(knownWords) && !share(words, knownWords);
  }

  /** Whether someone has another part in court: {@code адвокат} is no judge. */
  static boolean areOfOtherParts(Set<String> heads, Set<String> known) {
    boolean other = false;
    for (Set<String> part : PARTS) {
      boolean his = !Collections.disjoint(part, known);
      if (!Collections.disjoint(part, heads)) {
        if (his) {
          return false;
        }
        other = true;
      }
    }
    return other && PARTS.stream().anyMatch(part -> !Collections.disjoint(part, known));
  }

  /** {@code президент НОК}, {@code глава национального олимпийского комитета}. */
  static boolean leadSame(
      Set<String> heads, Set<String> words, Set<String> known, Set<String> knownWords) {
    return !Collections.disjoint(heads, LEADING)
        && !Collections.disjoint(known, LEADING)
        && holdAcronym(words, knownWords);
  }

  private static boolean holdAcronym(Set<String> words, Set<String> knownWords) {
    for (String word : words) {
      if (isAcronym(word, knownWords)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellField(Set<String> words) {
    for (String word : words) {
      if (FIELDS.contains(word) || isMinistry(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMinistry(String word) {
    return word.startsWith(MINISTRY) && !word.startsWith("минис");
  }

  /** {@code МЧС} and {@code министр по чрезвычайным ситуациям}: whether both tell of one body. */
  static boolean areOfOneBody(Set<String> words, Set<String> others) {
    return words.size() == 1 && share(words, others);
  }

  private static boolean share(Set<String> words, Set<String> others) {
    for (String word : words) {
      for (String other : others) {
        if (areOfOneField(word, other) || areOfOneField(other, word)) {
          return true;
        }
      }
      if (isAcronym(word, others)) {
        return true;
      }
    }
    return others.stream().anyMatch(other -> isAcronym(other, words));
  }

  /** {@code финан}, {@code минфи}. */
  private static boolean areOfOneField(String word, String other) {
    if (word.startsWith(other)) {
      return true;
    }
    if (!isMinistry(word)) {
      return false;
    }
    int from = MINISTRY.length();
    int shared = 0;
    while (from + shared < word.length()
        && shared < other.length()
        && word.charAt(from + shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= SHORTEST || (shared > 1 && from + shared == word.length());
  }

  /** {@code нок}, {@code мчс}: whether words that follow each other begin with its letters. */
  private static boolean isAcronym(String acronym, Set<String> words) {
    int from = acronym.startsWith("м") ? 1 : 0;
    int letters = acronym.length() - from;
    boolean may =
        acronym.length() <= SHORTEST + 1 && letters >= SHORTEST_ACRONYM && letters <= words.size();
    if (!may) {
      return false;
    }
    List<String> list = List.copyOf(words);
    for (int first = 0; first < list.size(); first++) {
      if (isAt(acronym, 0, list, first) || (from > 0 && isAt(acronym, from, list, first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String acronym, int from, List<String> words, int first) {
    int letters = acronym.length() - from;
    if (first + letters > words.size()) {
      return false;
    }
    for (int i = 0; i < letters; i++) {
      if (words.get(first + i).charAt(0) != acronym.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
