// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short sentences in a line: items of a work list, captions, answers. One that comes again by
 * itself belongs to the place where it stands; only with the content next to it is it a repeat.
 * They are compared by their keys. Decided by the article alone, so that no order of decisions
 * matters; and once repeats are gone no two contents of an article are equal, so what stays now
 * stays again.
 */
final class LoneSentences {
  /** A sentence and the content nearest to it on one side. */
  private record Company(long sentence, long content, boolean isBefore) {}

  private final List<Unit> units;
  private final BitSet sentences;
  private final Map<Company, Integer> companies = new HashMap<>();

  private LoneSentences(List<Unit> units, BitSet sentences) {
    this.units = units;
    this.sentences = sentences;
  }

  /** Takes the shingles of the sentences, and marks those that come again without company. */
  static void mark(List<Unit> units, BitSet sentences) {
    sentences.stream().forEach(i -> units.set(i, units.get(i).withoutShingles()));
    if (sentences.cardinality() > 1) {
      new LoneSentences(units, sentences).mark();
    }
  }

  private void mark() {
    int[] after = new int[units.size()];
    for (int i = units.size() - 1, content = -1; i >= 0; i--) {
      after[i] = content;
      content = isContent(i) ? i : content;
    }
    Set<Long> seen = new HashSet<>();
    BitSet lone = new BitSet();
    for (int i = 0, before = -1; i < after.length; i++) {
      if (sentences.get(i)) {
        long sentence = words(units.get(i));
        boolean isWithBefore = hasCompany(sentence, before, true);
        boolean isWithAfter = hasCompany(sentence, after[i], false);
        lone.set(i, !seen.add(sentence) && !isWithBefore && !isWithAfter);
      }
      before = isContent(i) ? i : before;
    }
    lone.stream().forEach(i -> units.set(i, Unit.MARK));
  }

  /** Whether the sentence stood next to an equal of the content before, but not next to itself. */
  private boolean hasCompany(long sentence, int content, boolean isBefore) {
    if (content < 0) {
      return false;
    }
    Company company = new Company(sentence, words(units.get(content)), isBefore);
    Integer first = companies.putIfAbsent(company, content);
    return first != null && first != content;
  }

  private boolean isContent(int i) {
    Role role = units.get(i).role();
    return (role == Role.CONTENT || role == Role.PART) && !sentences.get(i);
  }

  /** Equal for units of the same words, or of the same key if they have too few of them. */
  private static long words(Unit unit) {
    int[] shingles = unit.shingles();
    return shingles.length == 0
        ? unit.keyLow()
        : (long) Arrays.hashCode(shingles) << Integer.SIZE | shingles[0];
  }
}
