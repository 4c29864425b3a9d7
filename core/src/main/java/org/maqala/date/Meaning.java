// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.Arrays;

/** What a word may be in a date, and as each of these, its value. Immutable. */
final class Meaning {
  static final Meaning NONE = new Meaning(0, new byte[0]);

  // One bit for each kind, by its ordinal; the values are in the order of these bits.
  private final long kinds;
  private final byte[] values;

  private Meaning(long kinds, byte[] values) {
    this.kinds = kinds;
    this.values = values;
  }

  /** This meaning and one more; what a word is already keeps its value. */
  Meaning with(Kind kind, int value) {
    if (is(kind)) {
      return this;
    }
    int at = index(kind);
    byte[] more = new byte[values.length + 1];
    System.arraycopy(values, 0, more, 0, at);
    more[at] = (byte) value;
    System.arraycopy(values, at, more, at + 1, values.length - at);
    return new Meaning(kinds | kind.bit(), more);
  }

  boolean is(Kind kind) {
    return (kinds & kind.bit()) != 0;
  }

  /** Whether it is any of the kinds with these bits. */
  boolean any(long bits) {
    return (kinds & bits) != 0;
  }

  /** Whether it is one or more of the kinds with these bits, and nothing else. */
  boolean only(long bits) {
    return kinds != 0 && (kinds & ~bits) == 0;
  }

  int get(Kind kind) {
    return is(kind) ? values[index(kind)] : 0;
  }

  /** The month that it names, or 0. */
  int month() {
    if ((kinds & Kind.MONTHS) == 0) {
      return 0;
    }
    if (is(Kind.MONTH)) {
      return get(Kind.MONTH);
    }
    return is(Kind.MONTH_NOMINATIVE) ? get(Kind.MONTH_NOMINATIVE) : get(Kind.MONTH_SHORT);
  }

  /** Whether a date may begin with it. */
  boolean opensDate() {
    return (kinds & ~Kind.NEVER_FIRST) != 0;
  }

  /** Whether it is of the same kinds with the same values. */
  boolean same(Meaning other) {
    return kinds == other.kinds && Arrays.equals(values, other.values);
  }

  private int index(Kind kind) {
    return Long.bitCount(kinds & (kind.bit() - 1));
  }
}
