// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Comparator;

/**
 * A stretch of text: offsets in UTF-16 code units, start inclusive, end exclusive, as {@link
 * String#substring(int, int)} counts them. Ordered by start, then by end. Immutable.
 *
 * @param start the first offset in the span; not negative
 * @param end the first offset after the span; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must have 0 <= start <= end, got start " + start + ", end " + end);
    }
  }

  /** The number of code units in the span. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds no code unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the code unit at {@code offset} lies in the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} starts and ends within this span; an equal span does. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share at least one code unit; an empty span shares none. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * The same stretch, {@code by} code units further on (or back, if negative).
   *
   * @throws IllegalArgumentException if the span would start before 0
   * @throws ArithmeticException if the span would end after {@link Integer#MAX_VALUE}
   */
  public Span shift(int by) {
    return new Span(Math.addExact(start, by), Math.addExact(end, by));
  }

  /**
   * The characters of {@code text} that the span covers.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
