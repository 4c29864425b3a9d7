// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Tells Kazakh roles that are hardly one person's though both are of one walk of life: {@code
 * прокурор} and {@code сотталушы}, {@code боксшы} and {@code бапкер}.
 */
final class KazakhConflicts {
  private static final Set<String> COACHES = ReportWords.set("kk-coach");

  /** Whom one meets in court, each on a side of its own. */
  private static final List<Set<String>> COURT =
      List.of(
          ReportWords.set("kk-accused"),
          ReportWords.set("kk-accuses"),
          ReportWords.set("kk-defends"),
          ReportWords.set("kk-judges"),
          ReportWords.set("kk-victim"));

  private final Tokens tokens;

  KazakhConflicts(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a role sought speaks against one known.
   *
   * @param heads the role nouns sought
   * @param words the other words of the role
   * @param sought the classes of {@code heads}
   * @param known the roles of the person
   * @param his the classes of his role nouns
   */
  boolean are(
      Speaker speaker, Set<String> heads, Set<String> words, long sought, Roles known, long his) {
    int head = speaker.end() - 1;
    if (known.heads.isEmpty() || !tokens.isAmidKazakh(head) || speaker.oblique()) {
      return false;
    }
    return areOfOtherSides(heads, known.heads)
        || isCoachOrPlayer(heads, sought, known.heads, his)
        || isCommon(sought, his)
        || (Collections.disjoint(heads, known.heads)
            && !isExpert(head, sought & his)
            && isAnothers(head, speaker, heads, words, known, sought));
  }

  /** {@code экономист … қаржы сарапшысы}: who has learned one thing may be an expert in it. */
  private boolean isExpert(int head, long both) {
    return (both & WordClass.LEARNING.bit()) != 0
        && tokens.isRole(head)
        && Lexicon.get().is(WordClass.EXPERT, tokens.roleStem(head));
  }

  private static boolean areOfOtherSides(Set<String> heads, Set<String> known) {
    for (Set<String> side : COURT) {
      boolean mine = !Collections.disjoint(side, heads);
      boolean theirs = !Collections.disjoint(side, known);
      if (mine && !theirs && COURT.stream().anyMatch(one -> !Collections.disjoint(one, known))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCoachOrPlayer(
      Set<String> heads, long sought, Set<String> known, long his) {
    boolean both = (sought & his & WordClass.SPORT.bit()) != 0;
    boolean coach = !Collections.disjoint(heads, COACHES);
    boolean coaches = !Collections.disjoint(known, COACHES);
    boolean power = (his & WordClass.POWER.bit()) != 0;
    return both && coach != coaches && !power;
  }

  /** {@code жүргізуші}, {@code жігіт}: one whom an officer meets. */
  private static boolean isCommon(long sought, long his) {
    boolean anyone = (sought & WordClass.ANY.bit()) != 0 && (sought & WordClass.POWER.bit()) == 0;
    boolean player = (his & WordClass.SPORT.bit()) != 0;
    return anyone && (sought & WordClass.OFFICES) == 0 && (his & WordClass.OFFICES) != 0 && !player;
  }

  /**
   * {@code бапкері}, {@code әдебиет сыншысы}: someone's, or of something that no role of the
   * person's tells of.
   */
  private boolean isAnothers(
      int head, Speaker speaker, Set<String> heads, Set<String> words, Roles known, long sought) {
    boolean owned =
        tokens.isRole(head)
            && tokens.roleEnd(head) < tokens.end(head)
            && KazakhForms.isPossessed(tokens, head)
            && !(tokens.endsWith(head, "шы") || tokens.endsWith(head, "ші"));
    boolean serves = Ranks.serve(Set.of(tokens.roleStem(head)));
    boolean power = (sought & WordClass.POWER.bit()) != 0;
    boolean alone = head == speaker.first();
    // тәртіп сақшысы: more nouns than one mean that it goes by other names
    boolean told =
        heads.size() > 1 || words.stream().anyMatch(word -> RoleReading.holds(known.words, word));
    return owned && !power && !serves && (alone || !told);
  }
}
