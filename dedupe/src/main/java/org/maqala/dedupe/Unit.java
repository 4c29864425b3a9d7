// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * A paragraph as the index sees it: fingerprints instead of text.
 *
 * @param role how far its repeats are looked for
 * @param keyHigh the upper half of the key's 128-bit fingerprint
 * @param keyLow the lower half
 * @param raw a 32-bit fingerprint of the paragraph as it stands
 * @param shingles the hashes of its word n-grams, distinct and ascending; empty: by equality only.
 *     Owned by this unit and never written to.
 */
@SuppressWarnings("ArrayRecordComponent") // Internal, and compared by its fields only.
record Unit(Role role, long keyHigh, long keyLow, int raw, int[] shingles) {}
