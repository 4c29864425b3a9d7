// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;
import org.maqala.dedupe.Signatures;

/** The 128-bit fingerprint of a key, to group by. */
record Fingerprint(long high, long low) implements Serializable {
  static Fingerprint of(String key) {
    long[] halves = Signatures.fingerprint(key);
    return new Fingerprint(halves[0], halves[1]);
  }
}
