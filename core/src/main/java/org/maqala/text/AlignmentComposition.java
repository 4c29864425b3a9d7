// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Composition of two alignments. An edit of the first and one of the second belong together when
 * they overlap or touch in the middle text; each group so connected becomes one edit. Grouping by
 * connection, whatever the order it is found in, is what makes composition associative. The rules
 * of a group are a set for the same reason, written in alphabetical order: after a third step has
 * joined two groups, nobody could tell in which order their rules had run.
 */
final class AlignmentComposition {
  private final Alignment first;
  private final Alignment second;
  private final AlignmentBuilder result;

  /** Few rules meet in many edits: each joined name is kept once. */
  private final Map<String, String> joinedNames = new HashMap<>();

  private int nextFirst;
  private int nextSecond;

  private AlignmentComposition(Alignment first, Alignment second) {
    this.first = first;
    this.second = second;
    this.result = new AlignmentBuilder(first.size() + second.size());
  }

  static Alignment compose(Alignment first, Alignment second) {
    AlignmentComposition composition = new AlignmentComposition(first, second);
    while (composition.nextFirst < first.size() || composition.nextSecond < second.size()) {
      composition.addGroup();
    }
    return composition.result.build(first.sourceLength());
  }

  private void addGroup() {
    int fromFirst = nextFirst;
    int fromSecond = nextSecond;
    if (startsWithFirst()) {
      nextFirst++;
    } else {
      nextSecond++;
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      while (nextFirst < first.size()
          && nextSecond > fromSecond
          && first.targetStart(nextFirst) <= second.sourceEnd(nextSecond - 1)) {
        nextFirst++;
        grown = true;
      }
      while (nextSecond < second.size()
          && nextFirst > fromFirst
          && second.sourceStart(nextSecond) <= first.targetEnd(nextFirst - 1)) {
        nextSecond++;
        grown = true;
      }
    }
    addEdit(fromFirst, fromSecond);
  }

  private boolean startsWithFirst() {
    return nextSecond == second.size()
        || (nextFirst < first.size()
            && first.targetStart(nextFirst) <= second.sourceStart(nextSecond));
  }

  private void addEdit(int fromFirst, int fromSecond) {
    boolean hasFirst = nextFirst > fromFirst;
    boolean hasSecond = nextSecond > fromSecond;
    int start =
        Math.min(
            hasFirst ? first.targetStart(fromFirst) : Integer.MAX_VALUE,
            hasSecond ? second.sourceStart(fromSecond) : Integer.MAX_VALUE);
    int end =
        Math.max(
            hasFirst ? first.targetEnd(nextFirst - 1) : 0,
            hasSecond ? second.sourceEnd(nextSecond - 1) : 0);
    result.replace(
        start - first.deltaBefore(fromFirst),
        end - first.deltaBefore(nextFirst),
        end - start + second.deltaBefore(nextSecond) - second.deltaBefore(fromSecond),
        rules(fromFirst, fromSecond));
  }

  private String rules(int fromFirst, int fromSecond) {
    if (nextFirst - fromFirst + nextSecond - fromSecond == 1) {
      return nextFirst > fromFirst ? first.rule(fromFirst) : second.rule(fromSecond);
    }
    Set<String> names = new TreeSet<>();
    for (int i = fromFirst; i < nextFirst; i++) {
      Edit.addRules(first.rule(i), names);
    }
    for (int i = fromSecond; i < nextSecond; i++) {
      Edit.addRules(second.rule(i), names);
    }
    String joined = names.size() == 1 ? names.iterator().next() : String.join("+", names);
    String known = joinedNames.putIfAbsent(joined, joined);
    return known == null ? joined : known;
  }
}
