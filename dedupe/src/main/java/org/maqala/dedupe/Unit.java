// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.hashing.HashValue128;
import java.util.Optional;

/**
 * A paragraph as the index sees it: fingerprints instead of text.
 *
 * @param role how far its repeats are looked for
 * @param trait what the options say of it
 * @param keyHigh the upper half of the key's 128-bit fingerprint
 * @param keyLow the lower half
 * @param numberless the fingerprint of the key without its numbers, if these count; empty if it has
 *     none
 * @param raw a 32-bit fingerprint of the paragraph as it stands
 * @param shingles the hashes of its word n-grams, distinct and ascending; empty: by equality only.
 *     Owned by this unit and never written to.
 * @param packed the same {@linkplain EliasFano#pack packed}, or empty if that is to be done when it
 *     is needed
 */
@SuppressWarnings("ArrayRecordComponent") // Internal, and compared by its fields only.
record Unit(
    Role role,
    Trait trait,
    long keyHigh,
    long keyLow,
    Optional<HashValue128> numberless,
    int raw,
    int[] shingles,
    byte[] packed) {
  /** No shingles. */
  static final int[] NO_SHINGLES = {};

  private static final byte[] NOT_PACKED = {};

  /** One that is compared with no other. */
  static final Unit MARK = of(Role.MARK, Trait.NONE, 0, 0, Optional.empty(), 0, NO_SHINGLES);

  /** A unit whose shingles are not packed yet. */
  static Unit of(
      Role role,
      Trait trait,
      long keyHigh,
      long keyLow,
      Optional<HashValue128> numberless,
      int raw,
      int[] shingles) {
    return new Unit(role, trait, keyHigh, keyLow, numberless, raw, shingles, NOT_PACKED);
  }

  /** A unit of which no more is known, or needed, than its shingles and 32 bits of its key. */
  static Unit ofShingles(int key, int raw, int[] shingles) {
    return of(Role.CONTENT, Trait.NONE, 0, key, Optional.empty(), raw, shingles);
  }

  /** The same unit, compared by equality only. */
  Unit withoutShingles() {
    return of(role, trait, keyHigh, keyLow, numberless, raw, NO_SHINGLES);
  }

  /** The same unit, its shingles packed: who keeps it need not do so then. */
  Unit packedAhead() {
    return shingles.length == 0
        ? this
        : new Unit(
            role, trait, keyHigh, keyLow, numberless, raw, shingles, EliasFano.pack(shingles));
  }

  /** The same unit in less memory. */
  Unit notPacked() {
    return of(role, trait, keyHigh, keyLow, numberless, raw, shingles);
  }

  /** Its shingles packed. */
  @Override
  public byte[] packed() {
    return packed.length == 0 ? EliasFano.pack(shingles) : packed;
  }

  /** What the options say of a unit. */
  enum Trait {
    NONE,
    QUOTED,
    PROTECTED
  }
}
