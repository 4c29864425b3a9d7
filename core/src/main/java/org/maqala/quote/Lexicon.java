// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word tables of this package, read once. Immutable after construction. */
final class Lexicon {
  /** How a Russian verb reports. */
  enum Cue {
    STRONG,
    /** Reports only beside a quote. */
    WEAK
  }

  private static final Lexicon INSTANCE = new Lexicon();

  final Stems roles = Stems.read("roles.tsv");
  final Stems organisations = Stems.read("organisations.tsv");
  private final Map<String, Cue> russianCues = new HashMap<>();
  private final Set<String> infinitives = new HashSet<>();
  private final Map<String, String> kazakhCues = new HashMap<>();
  private final Map<String, String> pronouns = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Lexicon() {
    for (List<String> row : Table.read("cues-ru.tsv", 4)) {
      addRussian(row);
    }
    for (List<String> row : Table.read("cues-kk.tsv", 2)) {
      kazakhCues.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.read("pronouns.tsv", 2)) {
      pronouns.put(row.get(0), row.get(1));
    }
    for (List<String> row : Table.read("words.tsv", 2)) {
      words.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(row.get(0));
    }
  }

  static Lexicon get() {
    return INSTANCE;
  }

  private void addRussian(List<String> row) {
    String lemma = row.get(0);
    Cue cue = row.get(2).equals("w") ? Cue.WEAK : Cue.STRONG;
    infinitives.add(lemma);
    for (String form : row.get(3).split(" ", -1)) {
      if (!form.isEmpty()) {
        russianCues.put(form, cue);
      }
    }
    RussianVerbs.past(lemma).forEach(form -> russianCues.put(form, cue));
    if (row.get(1).equals("i") && row.get(3).isEmpty()) {
      RussianVerbs.present(lemma).forEach(form -> russianCues.put(form, cue));
    }
  }

  boolean isRussianCue(String key) {
    return russianCues.containsKey(key);
  }

  boolean isStrongCue(String key) {
    return russianCues.get(key) == Cue.STRONG;
  }

  boolean isInfinitive(String key) {
    return infinitives.contains(key);
  }

  /** The class of a Kazakh word of saying ({@code say}, {@code written}, {@code name}) or "". */
  String kazakhCue(String key) {
    String kind = kazakhCues.getOrDefault(key, "");
    return kind.equals("after") ? "" : kind;
  }

  /** Whether the word begins like a verb of saying that stands behind {@code деп}. */
  boolean isAfterDep(String key) {
    for (int length = Math.min(key.length(), 11); length >= 2; length--) {
      if ("after".equals(kazakhCues.get(key.substring(0, length)))) {
        return true;
      }
    }
    return false;
  }

  /** The class of a pronoun, or "". */
  String pronoun(String key) {
    return pronouns.getOrDefault(key, "");
  }

  /** Whether the words table lists {@code key} under {@code kind}. */
  boolean is(String kind, String key) {
    return words.getOrDefault(kind, Set.of()).contains(key);
  }

  boolean isRole(String key) {
    return roles.contains(key);
  }

  /** Whether a noun may stand before or after a name in marks, may speak, or passes words on. */
  boolean isOrganisation(String kind, String key) {
    return organisations.valueOf(key).contains(kind);
  }
}
