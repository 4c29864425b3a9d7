// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How the offsets of one text answer to those of another that was made from it: an ordered list of
 * {@link Edit}s, with everything between two edits carried over unchanged. Sparse: a text without
 * edits costs one small object, an edit 16 bytes plus a reference to its rule's name.
 *
 * <p><b>Mapping of offsets.</b> An offset is a place <em>between</em> code units, 0 to length. Both
 * directions follow the same rule, {@link #map(int)} from source to target and {@link #unmap(int)}
 * back:
 *
 * <ul>
 *   <li>outside every edit, and at an edit's first or last border, an offset maps to the same place
 *       on the other side;
 *   <li>strictly inside an edit, it maps to the edit's start on the other side: what was replaced
 *       as a whole has no inner places that correspond;
 *   <li>where an edit is empty on this side (an insertion for {@code map}, a deletion for {@code
 *       unmap}), both its borders are one offset, which maps to the edit's <em>start</em> on the
 *       other side; of edits that touch there, the first one's.
 * </ul>
 *
 * Mapping is monotone: a later offset never maps before an earlier one.
 *
 * <p><b>Mapping of spans.</b> A span maps to the smallest span on the other side that holds all of
 * what its code units became, and what was inserted between them. What was inserted right before
 * the first or right after the last of them is left out, an edit that the span cuts into is covered
 * whole. A span whose code units were all deleted maps to an empty span (or to what was inserted
 * between them). An empty span maps to the empty span at its mapped start.
 *
 * <p>Edits may touch but not overlap, and come in order. An edit empty on both sides is what is
 * left of an insertion that a later step deleted. Immutable and safe for use by several threads.
 * Mapping costs a binary search, O(log edits), and no allocation for offsets; composition and
 * inversion are linear in the edits.
 */
public final class Alignment {
  /** Source start, source end, target start, target end of each edit. */
  private final int[] offsets;

  private final String[] rules;
  private final int sourceLength;
  private final int targetLength;

  Alignment(int[] offsets, String[] rules, int sourceLength, int targetLength) {
    this.offsets = offsets;
    this.rules = rules;
    this.sourceLength = sourceLength;
    this.targetLength = targetLength;
  }

  /**
   * The alignment of a text of {@code length} code units with itself.
   *
   * @throws IllegalArgumentException if {@code length} is negative
   */
  public static Alignment identity(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length must not be negative, got " + length);
    }
    return new Alignment(AlignmentBuilder.NO_OFFSETS, AlignmentBuilder.NO_RULES, length, length);
  }

  /**
   * The alignment whose edits these are.
   *
   * @param edits in order, without overlaps, each target where the edits before it put it
   * @param sourceLength the length of the source text
   * @throws IllegalArgumentException if the edits overlap, are out of order, end after the source,
   *     or name a target span that does not follow from those before
   */
  public static Alignment of(List<Edit> edits, int sourceLength) {
    AlignmentBuilder builder = new AlignmentBuilder();
    for (Edit edit : edits) {
      builder.replace(
          edit.source().start(), edit.source().end(), edit.target().length(), edit.rule());
      if (builder.lastTargetStart() != edit.target().start()) {
        throw new IllegalArgumentException(
            "target of " + edit + " must start at " + builder.lastTargetStart());
      }
    }
    return builder.build(sourceLength);
  }

  /** The length of the source text in code units. */
  public int sourceLength() {
    return sourceLength;
  }

  /** The length of the target text in code units. */
  public int targetLength() {
    return targetLength;
  }

  /** Whether there are no edits, so that every offset maps to itself. */
  public boolean isIdentity() {
    return rules.length == 0;
  }

  /** The edits in order: an unmodifiable view that makes each {@link Edit} when asked for it. */
  public List<Edit> edits() {
    return new EditList(this);
  }

  int size() {
    return rules.length;
  }

  int sourceStart(int edit) {
    return offsets[4 * edit];
  }

  int sourceEnd(int edit) {
    return offsets[4 * edit + 1];
  }

  int targetStart(int edit) {
    return offsets[4 * edit + 2];
  }

  int targetEnd(int edit) {
    return offsets[4 * edit + 3];
  }

  /** How much longer the target is than the source, up to the start of {@code edit}. */
  int deltaBefore(int edit) {
    return edit == 0 ? 0 : targetEnd(edit - 1) - sourceEnd(edit - 1);
  }

  String rule(int edit) {
    return rules[edit];
  }

  /**
   * Where a source offset lies in the target; see the class comment for offsets inside edits.
   *
   * @throws IndexOutOfBoundsException if {@code sourceOffset} is not within 0 and {@link
   *     #sourceLength()}
   */
  public int map(int sourceOffset) {
    Objects.checkIndex(sourceOffset, sourceLength + 1);
    return place(sourceOffset, 0, 2);
  }

  /**
   * Where a target offset lies in the source; see the class comment for offsets inside edits.
   *
   * @throws IndexOutOfBoundsException if {@code targetOffset} is not within 0 and {@link
   *     #targetLength()}
   */
  public int unmap(int targetOffset) {
    Objects.checkIndex(targetOffset, targetLength + 1);
    return place(targetOffset, 2, 0);
  }

  /**
   * The span of the target that a span of the source became; see the class comment.
   *
   * @throws IndexOutOfBoundsException if the span ends after the source
   */
  public Span map(Span source) {
    Objects.checkFromToIndex(source.start(), source.end(), sourceLength);
    return span(source, 0, 2);
  }

  /**
   * The span of the source that a span of the target came from; see the class comment.
   *
   * @throws IndexOutOfBoundsException if the span ends after the target
   */
  public Span unmap(Span target) {
    Objects.checkFromToIndex(target.start(), target.end(), targetLength);
    return span(target, 2, 0);
  }

  private int place(int offset, int from, int to) {
    int edit = firstEndingAtOrAfter(offset, from);
    if (edit < rules.length && offsets[4 * edit + from] <= offset) {
      boolean atEnd = offset == offsets[4 * edit + from + 1] && offset > offsets[4 * edit + from];
      return offsets[4 * edit + to + (atEnd ? 1 : 0)];
    }
    return shifted(offset, edit, from);
  }

  private Span span(Span span, int from, int to) {
    if (span.isEmpty()) {
      int place = place(span.start(), from, to);
      return new Span(place, place);
    }
    return new Span(startOf(span.start(), from, to), endOf(span.end(), from, to));
  }

  /** The place of the code unit after {@code offset}: insertions right before it are left out. */
  private int startOf(int offset, int from, int to) {
    int edit = firstEndingAfter(offset, from);
    if (edit < rules.length && offsets[4 * edit + from] <= offset) {
      return offsets[4 * edit + to];
    }
    return shifted(offset, edit, from);
  }

  /** The place after the code unit before {@code offset}: an edit cut into is covered whole. */
  private int endOf(int offset, int from, int to) {
    int edit = firstEndingAtOrAfter(offset, from);
    if (edit < rules.length && offsets[4 * edit + from] < offset) {
      return offsets[4 * edit + to + 1];
    }
    return shifted(offset, edit, from);
  }

  /** An offset that lies in no edit, with {@code next} the first edit not wholly before it. */
  private int shifted(int offset, int next, int from) {
    int delta = deltaBefore(next);
    return from == 0 ? offset + delta : offset - delta;
  }

  /** Ends are integers: what ends at an offset or after it ends after the offset before. */
  private int firstEndingAtOrAfter(int offset, int side) {
    return firstEndingAfter(offset - 1, side);
  }

  private int firstEndingAfter(int offset, int side) {
    int low = 0;
    int high = rules.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[4 * middle + side + 1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * This alignment followed by {@code next}: from this one's source to {@code next}'s target. Edits
   * of the two that share or border on text in the middle become one edit, which names the rules of
   * all. Associative; {@code a.andThen(b).invert()} equals {@code b.invert().andThen(a.invert())}.
   *
   * <p>Outside the edits of the result, mapping with it is mapping with the two in turn. Inside, it
   * is coarser: what both have touched has no inner places that correspond.
   *
   * @throws IllegalArgumentException if {@code next} does not start from a text of this one's
   *     target length
   */
  public Alignment andThen(Alignment next) {
    if (next.sourceLength != targetLength) {
      throw new IllegalArgumentException(
          "next must have source length " + targetLength + ", got " + next.sourceLength);
    }
    if (next.isIdentity()) {
      return this;
    }
    return isIdentity() ? next : AlignmentComposition.compose(this, next);
  }

  /** The same edits read backwards: what was source is target. */
  public Alignment invert() {
    if (isIdentity()) {
      return this;
    }
    int[] swapped = new int[offsets.length];
    for (int i = 0; i < offsets.length; i += 4) {
      System.arraycopy(offsets, i, swapped, i + 2, 2);
      System.arraycopy(offsets, i + 2, swapped, i, 2);
    }
    return new Alignment(swapped, rules, targetLength, sourceLength);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && sourceLength == that.sourceLength
        && targetLength == that.targetLength
        && Arrays.equals(offsets, that.offsets)
        && Arrays.equals(rules, that.rules);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sourceLength + Arrays.hashCode(offsets)) + Arrays.hashCode(rules);
  }

  @Override
  public String toString() {
    return "Alignment[" + sourceLength + " -> " + targetLength + ", edits " + edits() + "]";
  }
}
