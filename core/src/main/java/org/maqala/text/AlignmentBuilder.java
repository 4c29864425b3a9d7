// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Arrays;
import java.util.Objects;

/** Collects edits in order and packs them into an {@link Alignment}. */
final class AlignmentBuilder {
  static final int[] NO_OFFSETS = {};
  static final String[] NO_RULES = {};

  private int[] offsets;
  private String[] rules;
  private int size;

  /** Whether the arrays belong to an alignment as well. */
  private boolean shared;

  /** A builder that allocates nothing until the first edit. */
  AlignmentBuilder() {
    offsets = NO_OFFSETS;
    rules = NO_RULES;
  }

  /** A builder with room for some edits. */
  AlignmentBuilder(int room) {
    offsets = new int[Math.multiplyExact(4, room)];
    rules = new String[room];
  }

  /** Forgets the edits and keeps the room for them. */
  void clear() {
    size = 0;
    if (shared) {
      offsets = NO_OFFSETS;
      rules = NO_RULES;
      shared = false;
    }
  }

  /** Adds the edit that replaces a source span by {@code targetLength} code units. */
  void replace(int sourceStart, int sourceEnd, int targetLength, String rule) {
    Objects.requireNonNull(rule, "rule");
    int previousEnd = size == 0 ? 0 : offsets[4 * size - 3];
    if (sourceStart < previousEnd || sourceEnd < sourceStart || targetLength < 0) {
      throw new IllegalArgumentException(
          "edit must have "
              + previousEnd
              + " <= start <= end and a target length of 0 or more,"
              + " got start "
              + sourceStart
              + ", end "
              + sourceEnd
              + ", target length "
              + targetLength);
    }
    int delta = size == 0 ? 0 : offsets[4 * size - 1] - previousEnd;
    ensureRoom();
    int at = 4 * size;
    offsets[at] = sourceStart;
    offsets[at + 1] = sourceEnd;
    offsets[at + 2] = Math.addExact(sourceStart, delta);
    offsets[at + 3] = Math.addExact(offsets[at + 2], targetLength);
    rules[size++] = rule;
  }

  private void ensureRoom() {
    if (size == rules.length) {
      int room = Math.max(4, size + (size >> 1));
      rules = Arrays.copyOf(rules, room);
      offsets = Arrays.copyOf(offsets, 4 * room);
      shared = false;
    }
  }

  int size() {
    return size;
  }

  int lastSourceEnd() {
    return size == 0 ? 0 : offsets[4 * size - 3];
  }

  int lastTargetStart() {
    return size == 0 ? 0 : offsets[4 * size - 2];
  }

  Alignment build(int sourceLength) {
    if (sourceLength < lastSourceEnd()) {
      throw new IllegalArgumentException(
          "source length must be at least " + lastSourceEnd() + ", got " + sourceLength);
    }
    if (size == 0) {
      return Alignment.identity(sourceLength);
    }
    int targetLength = Math.addExact(sourceLength, offsets[4 * size - 1] - lastSourceEnd());
    if (size == rules.length) {
      // Full arrays may be shared: the next edit would move the builder to larger ones.
      shared = true;
      return new Alignment(offsets, rules, sourceLength, targetLength);
    }
    return new Alignment(
        Arrays.copyOf(offsets, 4 * size), Arrays.copyOf(rules, size), sourceLength, targetLength);
  }
}
