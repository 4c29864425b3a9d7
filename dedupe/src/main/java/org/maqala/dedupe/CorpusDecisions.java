// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.maqala.dedupe.Memory.Outcome;
import org.maqala.dedupe.Memory.Walk;

/** The decisions on the units of a corpus, made in one or more passes. Not thread-safe. */
final class CorpusDecisions {
  private final DedupeOptions options;
  private final long memoryLimit;
  private final Counts counts = new Counts();
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private Memory memory;
  private long indexed;

  // Of a pass: which article and unit comes, whether the memory is full, and which units are left.
  private int article;
  private int unit;
  private boolean full;
  private BitSet open = new BitSet();
  private BitSet left = new BitSet();
  private boolean isFirstPass = true;

  // For another order: the articles without their texts, and all units.
  private final List<Walk> walks = new ArrayList<>();
  private final List<RankedUnit> ranked = new ArrayList<>();

  CorpusDecisions(DedupeOptions options, long memoryLimit) {
    this.options = options;
    this.memoryLimit = memoryLimit;
    this.memory = new Memory(options);
  }

  /** Decides on the units of the next article, or, in a later pass, on those that were left. */
  void decideInOrder(PreparedUnits prepared) {
    List<Unit> units = prepared.units();
    Walk walk = isFirstPass ? memory.begin(prepared, true) : memory.again(prepared, article);
    // An article is indexed as a whole or not at all, since its parts are compared with its lines.
    full = full || isFull();
    for (int i = 0; i < units.size(); i++, unit++) {
      if ((isFirstPass || open.get(unit)) && !walk.decide(i, !full)) {
        left.set(unit);
      }
    }
    List<Outcome> all = new ArrayList<>(outcomes(article));
    all.addAll(walk.outcomes());
    setOutcomes(article, all);
    article++;
  }

  /** Whether no more units may be indexed; each pass indexes one at least. */
  private boolean isFull() {
    return memoryLimit < Long.MAX_VALUE
        && memory.bytesWhenGrown() > memoryLimit
        && memory.keptUnits() > 0;
  }

  /** Ends a pass; whether units are left for another one. */
  boolean endPass() {
    indexed += memory.keptUnits();
    open = left;
    left = new BitSet();
    article = 0;
    unit = 0;
    full = false;
    isFirstPass = false;
    memory = memory.emptied();
    return !open.isEmpty();
  }

  /** Takes the next article in, to decide on its units in another order than that of the corpus. */
  void collect(PreparedUnits prepared, Keep keep) {
    DedupeArticle taken = prepared.article();
    int number = walks.size();
    walks.add(memory.begin(prepared.withoutText(), true));
    for (int i = 0; i < prepared.units().size(); i++) {
      int length = taken.units().get(i).span().length();
      ranked.add(new RankedUnit(keep.rank(taken, length), number, i));
    }
  }

  /** Decides on all that was collected. */
  void decideRanked() {
    ranked.sort(Comparator.naturalOrder());
    ranked.forEach(next -> walks.get(next.article()).decide(next.unit(), true));
    for (int i = 0; i < walks.size(); i++) {
      setOutcomes(i, new ArrayList<>(walks.get(i).outcomes()));
    }
    ranked.clear();
    walks.clear();
    indexed = memory.keptUnits();
  }

  private void setOutcomes(int number, List<Outcome> all) {
    all.sort(Comparator.comparingInt(Outcome::unit));
    List<Outcome> some = all.isEmpty() ? List.of() : all;
    if (number == outcomes.size()) {
      outcomes.add(some);
    } else {
      outcomes.set(number, some);
    }
  }

  boolean isOwn(Role role) {
    return role == Role.PART
        || (role == Role.FORMULA && options.formulaScope().equals(Scope.ARTICLE));
  }

  List<Outcome> outcomes(int number) {
    return number < outcomes.size() ? outcomes.get(number) : List.of();
  }

  /** Counts an article's outcomes, and puts them in words. */
  DedupeResult result(DedupeArticle taken, List<Outcome> some) {
    DedupeResult result = memory.result(taken, some);
    counts.add(taken.units().size(), result.removed(), result.spared().size());
    return result;
  }

  DedupeStatistics statistics() {
    return DedupeStatistics.of(outcomes.size(), indexed, counts);
  }
}
